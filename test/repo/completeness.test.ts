import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.ts'
import { intrinsics } from '../../src/intrinsics/index.ts'
import { targets } from '../../src/targets/index.ts'
import { filesBelow, root, trackedFiles } from './files.ts'

const folders = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

describe('nothing is forgotten', () => {
  test('every target is in the list, once', () => {
    expect(targets.map(({ name }) => name).sort()).toEqual(folders('src/targets'))
  })

  test('every language has every node of the IR', () => {
    const nodes = readFileSync(join(root, 'src/ir/nodes.ts'), 'utf8')
    const kinds = [...nodes.slice(nodes.indexOf('export type Pred =')).matchAll(/readonly kind: '(\w+)'/g)].map(
      ([, kind]) => kind,
    )
    expect(new Set(kinds).size).toBeGreaterThan(13)
    for (const language of folders('src/languages')) {
      const text = filesBelow(`src/languages/${language}`)
        .map((file) => readFileSync(join(root, file), 'utf8'))
        .join('\n')
      // The mapped type makes the compiler see to it that the table is complete.
      expect(text, `src/languages/${language}`).toMatch(/: Lowering<\w+, \w+> = \{/)
    }
  })

  test.each(Object.entries(intrinsics))(
    'the intrinsic %s is in every language and has a table of cases',
    (name, intrinsic) => {
      expect(intrinsic.cel).toBeTypeOf('function')
      expect(intrinsic.js).toBeTypeOf('function')
      expect(intrinsic.rego.text).toContain(`${intrinsic.rego.name}(`)
      const [file = ''] = name.split('.')
      expect(existsSync(join(root, `src/intrinsics/${file}.ts`))).toBe(true)
      const tables = { image: 'images', quantity: 'quantities' } as Readonly<Record<string, string>>
      const cases = readFileSync(join(root, `test/unit/intrinsics/${tables[file]}.ts`), 'utf8')
      expect(cases.match(/^ {2}\[/gm)?.length).toBeGreaterThanOrEqual(40)
      expect(existsSync(join(root, `test/unit/intrinsics/${file}.test.ts`))).toBe(true)
    },
  )

  test('every diagnostic has all its sentences', () => {
    for (const [code, entry] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const part of ['message', 'hint', 'why'] as const) expect(entry[part], `${code}.${part}`).toMatch(/\S/)
    }
  })
})

describe('files', () => {
  const tracked = trackedFiles().filter((file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile())
  const text = (file: string): string => readFileSync(join(root, file), 'utf8')

  test('of source have 300 lines at most, generated ones apart', () => {
    const long = tracked
      .filter(
        (file) => /^(src|scripts|baseline)\/.*\.m?ts$|^scripts\/.*\.mjs$/.test(file) && !file.includes('/generated/'),
      )
      .map((file) => `${file}: ${text(file).split('\n').length - 1} lines`)
      .filter((each) => Number(/(\d+) lines/.exec(each)?.[1]) > 300)
    expect(long).toEqual([])
  })

  test('name no folder of a machine', () => {
    // Where this checkout is and who made it; what containers mount is no machine's.
    const home = /(?:^|[\s"'`(=:])(\/(?:root|home|Users)\/[\w.-]+|[A-Z]:\\\\?Users)/m
    const named = tracked.filter(
      (file) => file !== 'package-lock.json' && (home.test(text(file)) || text(file).includes(`${root}/`)),
    )
    expect(named).toEqual([])
  })

  test('name no package registry, and the lock file none of its addresses', () => {
    const configured = process.env.npm_config_registry
    const hosts = ['registry.npmjs.org', 'registry.yarnpkg.com', ...(configured ? [new URL(configured).host] : [])]
    const self = 'test/repo/completeness.test.ts'
    expect(tracked.filter((file) => file !== self && hosts.some((host) => text(file).includes(host)))).toEqual([])
    expect(text('package-lock.json')).not.toContain('"resolved"')
    expect(text('.npmrc')).not.toMatch(/^\s*(?:@[\w-]+:)?registry\s*=|_auth/m)
  })

  test('have no test that is skipped or alone', () => {
    const marked = tracked.filter(
      (file) => /\.test\.ts$/.test(file) && /\b(?:test|it|describe)\.(?:only|skip|todo)\(/.test(text(file)),
    )
    expect(marked).toEqual([])
  })

  test('of tests read no clock: speed belongs in test/bench', () => {
    const timed = tracked.filter(
      (file) => /^test\/(?!bench).*\.test\.ts$/.test(file) && /performance\.now\(/.test(text(file)),
    )
    expect(timed).toEqual([])
  })
})
