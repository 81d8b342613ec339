import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, root } from './files.ts'

/** What a file imports: paths from the repository's folder for its own files, names for packages. */
function importsOf(file: string): readonly { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const statements =
    /^\s*(import|export)\b([^'"`;]*?)\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
  return [...text.matchAll(statements)].map(([, , clause = '', named, bare, dynamic]) => {
    const given = (named ?? bare ?? dynamic) as string
    return {
      from: given.startsWith('.') ? posix.join(dirname(file), given) : given,
      typeOnly: /^\s*type\b/.test(clause),
    }
  })
}

/** A part of the source: a folder, or one language or target. */
function partOf(file: string): string {
  const [, folder = '', next = '', rest] = file.split('/')
  if (folder === 'languages') return `languages/${next}`
  if (folder === 'targets') return rest === undefined ? 'targets' : `targets/${next}`
  return folder
}

interface Rule {
  readonly may: readonly string[]
  /** Files that it may import besides, and those of which it may import types. */
  readonly files?: readonly string[]
  readonly types?: readonly string[]
}

/** DESIGN: imports point one way. What is not listed is forbidden. */
const rules: Readonly<Record<string, Rule>> = {
  ir: { may: [] },
  diagnostics: { may: [] },
  schemas: { may: [] },
  kubernetes: { may: [] },
  manifests: { may: [] },
  intrinsics: { may: ['ir'], files: ['src/languages/cel/ast.ts', 'src/languages/rego/ast.ts'] },
  'languages/cel': { may: ['ir', 'intrinsics'] },
  'languages/rego': { may: ['ir', 'intrinsics'] },
  'languages/js': { may: ['ir', 'intrinsics'] },
  dsl: { may: ['ir', 'intrinsics', 'kubernetes', 'diagnostics'], types: ['src/compile/config-model.ts'] },
  pss: { may: ['dsl', 'ir', 'kubernetes'] },
  report: { may: ['ir', 'manifests', 'kubernetes'] },
  targets: {
    may: ['ir', 'kubernetes', 'languages/cel', 'targets/*'],
    files: ['src/compile/plan-names.ts'],
    types: ['src/compile/plan-model.ts', 'src/compile/config-model.ts'],
  },
  'targets/*': {
    may: ['ir', 'kubernetes', 'languages/cel', 'languages/js', 'languages/rego', 'pss', 'targets'],
    files: ['src/compile/bundle.ts', 'src/compile/plan-names.ts', 'src/compile/roots.ts', 'src/compile/run-control.ts'],
    types: ['src/compile/plan-model.ts', 'src/compile/config-model.ts'],
  },
  compile: {
    may: [
      'ir',
      'dsl',
      'pss',
      'kubernetes',
      'diagnostics',
      'intrinsics',
      'languages/cel',
      'languages/rego',
      'languages/js',
      'targets',
      'targets/*',
      'report',
    ],
  },
  audit: { may: ['compile', 'ir', 'kubernetes', 'manifests', 'report'] },
  fix: { may: ['ir', 'kubernetes', 'manifests', 'report'] },
  check: { may: ['compile', 'fix', 'ir', 'kubernetes', 'manifests', 'report'] },
  application: { may: ['check', 'compile', 'diagnostics', 'ir', 'manifests', 'report'] },
  cli: {
    may: [
      'application',
      'audit',
      'check',
      'compile',
      'diagnostics',
      'fix',
      'ir',
      'kubernetes',
      'manifests',
      'report',
      'targets',
    ],
  },
}

const ruleOf = (part: string): Rule | undefined =>
  rules[part] ?? (part.startsWith('targets/') ? rules['targets/*'] : undefined)

describe('imports point one way', () => {
  const files = filesBelow('src').filter((file) => /\.ts$/.test(file) && !file.includes('/starter/'))
  const targets = new Set(files.map(partOf).filter((part) => part.startsWith('targets/')))

  test.each([...new Set(files.map(partOf))])('%s', (part) => {
    const rule = ruleOf(part)
    expect(rule, `src/${part} has no rule`).toBeDefined()
    const forbidden = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) => importsOf(file).map((each) => ({ file, ...each })))
      .filter(({ from }) => from.startsWith('src/') && !from.startsWith('src/schemas/'))
      .filter(({ from, typeOnly }) => {
        const to = partOf(from)
        if (to === part || rule?.may.includes(to) || (rule?.may.includes('targets/*') && targets.has(to))) return false
        return !rule?.files?.includes(from) && !(typeOnly && rule?.types?.includes(from))
      })
      .map(({ file, from }) => `${file} imports ${from}`)
    expect(forbidden).toEqual([])
  })

  test('a baseline imports the package by its name, and its own files', () => {
    const all = [...filesBelow('baseline'), ...filesBelow('src/cli/starter/baseline')].filter((file) =>
      file.endsWith('.ts'),
    )
    expect(all.length).toBeGreaterThan(5)
    const foreign = all.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from !== 'groundrule' && from !== 'groundrule/pss' && !from.startsWith('baseline/'))
        .map(({ from }) => `${file} imports ${from}`),
    )
    expect(foreign).toEqual([])
  })

  test('the harness knows no cases, and cases no engine', () => {
    const may: Readonly<Record<string, RegExp>> = {
      harness: /^(src\/kubernetes|test\/engines\/harness)\//,
      cases: /^(src|test\/golden|test\/property|test\/unit|test\/engines\/cases)\/|^test\/engines\/harness\/model\.ts$/,
    }
    for (const [folder, allowed] of Object.entries(may)) {
      const all = filesBelow(`test/engines/${folder}`)
      expect(all.length).toBeGreaterThan(5)
      const foreign = all.flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => /^(src|test|baseline|scripts)\//.test(from) && !allowed.test(from))
          .map(({ from }) => `${file} imports ${from}`),
      )
      expect(foreign).toEqual([])
    }
  })

  test('packages are declared, and ir and languages need none', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    const packages = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => !from.startsWith('src/') && !from.startsWith('node:'))
        .map(({ from }) => ({
          file,
          name: from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        })),
    )
    const undeclared = packages.filter(({ name }) => !(name in dependencies) && !(name in devDependencies))
    expect(undeclared).toEqual([])
    const pure = [
      'src/ir/',
      'src/languages/',
      'src/intrinsics/',
      'src/dsl/',
      'src/kubernetes/',
      'src/pss/',
      'src/report/',
    ]
    expect(packages.filter(({ file }) => pure.some((folder) => file.startsWith(folder)))).toEqual([])
  })

  test('nothing in src but the command line and the loader reads the clock, the locale or the environment', () => {
    const found = files
      .filter((file) => !file.startsWith('src/cli/'))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|localeCompare|\.toLocale|Intl\.|Math\.random|process\.env/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
      )
    expect(found).toEqual([])
  })
})
