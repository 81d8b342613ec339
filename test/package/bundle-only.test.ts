import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The built command line alone, without any package beside it: whoever judges with a bundle runs no code of its authors, and
// needs nothing that could. `npm test` builds dist/ first.
const repository = join(import.meta.dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundrule-bundle-'))
  cpSync(join(repository, 'dist'), join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist/package.json'), '{ "type": "module" }')
  cpSync(join(repository, 'generated/baseline.json'), join(folder, 'baseline.json'))
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: app, image: "x:latest" }] }\n'
  writeFileSync(join(folder, 'pod.yaml'), pod)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line; which files Node has loaded is told by what it covers. */
function run(...args: string[]) {
  const coverage = join(folder, 'coverage')
  rmSync(coverage, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: coverage, NODE_PATH: '', FORCE_COLOR: '0' },
  })
  const loaded = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }
    return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url))
  })
  return { status, stdout, stderr, loaded: [...new Set(loaded)] }
}

/** What only the loading of TypeScript has, and the DSL. */
const marks = [/import\("esbuild"\)/, /allowReturnOutsideFunction/, /groundrule-baseline\.cjs/, /write all\(a, b\)/]

describe('check --bundle', () => {
  it('loads nothing that could read TypeScript, and none of the DSL', () => {
    const { status, stdout, stderr, loaded } = run('check', '--bundle', 'baseline.json', 'pod.yaml')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('pinned-image-tag')
    expect(loaded).toContain(join(folder, 'dist/cli.js'))
    const marked = loaded.filter((file) => marks.some((mark) => mark.test(readFileSync(file, 'utf8'))))
    expect(marked).toEqual([])
  })

  it('the marks are those of what a TypeScript baseline needs', () => {
    cpSync(join(repository, 'src/cli/starter/baseline'), join(folder, 'baseline'), { recursive: true })
    const { status, stderr, loaded } = run('check', 'pod.yaml')
    expect([status, stderr]).toEqual([2, expect.stringContaining("Cannot find package 'esbuild'")])
    const texts = loaded.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(marks.filter((mark) => !mark.test(texts))).toEqual([])
  })

  it('refuses what is too big before it reads it', () => {
    writeFileSync(join(folder, 'big.json'), Buffer.alloc(64 * 1024 * 1024 + 1, ' '))
    const { status, stderr } = run('check', '--bundle', 'big.json', 'pod.yaml')
    expect([status, stderr]).toEqual([2, 'groundrule: big.json is no compiled baseline: it has more than 64 MB\n'])
    const pipe = run('check', '--bundle', '/dev/zero', 'pod.yaml')
    expect([pipe.status, pipe.stderr]).toEqual([
      2,
      'groundrule: /dev/zero is no compiled baseline: it has more than 64 MB\n',
    ])
  })

  it.each([
    ['nonsense', 'it is no JSON'],
    ['[]', 'it is no compiled baseline'],
    ['{"format":"groundrule.dev/bundle/v9"}', 'its format is "groundrule.dev/bundle/v9", and groundrule'],
    ['{"format":"groundrule.dev/bundle/v1"}', 'it is no whole compiled baseline'],
  ])('refuses %s', (text, why) => {
    writeFileSync(join(folder, 'b.json'), text)
    const { status, stderr } = run('check', '--bundle', 'b.json', 'pod.yaml')
    expect([status, stderr]).toEqual([2, expect.stringContaining(why)])
  })

  it('refuses what was changed after it was compiled', () => {
    const text = readFileSync(join(folder, 'baseline.json'), 'utf8')
    writeFileSync(join(folder, 'b.json'), text.replace('"owner": "platform-security"', '"owner": "someone-else"'))
    const { status, stderr } = run('check', '--bundle', 'b.json', 'pod.yaml')
    expect([status, stderr]).toEqual([2, expect.stringContaining('it was changed after it was compiled')])
  })
})
