import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { ExitCode, Io } from '../io.ts'
import { version } from '../version.ts'

// Beside this file's folder both in the sources and in the package: src/cli/commands → src/cli/starter, dist/chunks → dist/starter.
const starter = join(import.meta.dirname, '../starter')

export type InitEngine = 'kyverno' | 'gatekeeper' | 'none'

/** The starter's engines, and what stands in their place. */
const builtIn = `      // Both are built into Kubernetes: there is nothing to install.
      engines: ['psa', 'vap'],
`
const enginesOf: Readonly<Record<InitEngine, string>> = {
  kyverno: `      // The version that runs there decides what is written for it.
      engines: ['psa', { name: 'kyverno', version: '1.19' }],
`,
  gatekeeper: `      // The version that runs there decides what is written for it. Its webhook lets requests pass while it does not answer,
      // unless its chart says failurePolicy Fail: say so here too then.
      engines: ['psa', { name: 'gatekeeper', version: '3.23' }],
`,
  none: builtIn,
}

/** Begins a baseline: a configuration with one cluster, six controls, and what their repository needs. All or nothing. */
export async function initCommand(dir: string, options: { readonly engine: InitEngine }, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, dir)
  const files = starterFiles(basename(folder), enginesOf[options.engine])
  const there = [...files.keys()].filter((path) => existsSync(join(folder, path)))
  if (there.length > 0) {
    io.err(
      `groundrule: nothing was written, because this is there already:\n${there.map((path) => `  ${join(dir, path)}\n`).join('')}`,
    )
    return 2
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { flag: 'wx' })
  }
  const shown = relative(io.cwd, folder) || '.'
  io.out(`${[...files.keys()].map((path) => `${join(shown, path).replaceAll(sep, '/')}\n`).join('')}`)
  io.err(`\nNext: cd ${shown} && npm install && npx groundrule compile\n`)
  return 0
}

/** Path → text, sorted. A leading underscore stands for a dot, which npm would not publish. */
function starterFiles(name: string, engines: string): ReadonlyMap<string, string> {
  const files = readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const target = relative(starter, path).replaceAll(sep, '/').replace(/^_/, '.')
      return [target, readFileSync(path, 'utf8').replace(builtIn, () => engines)] as const
    })
  return new Map([...files, ['package.json', packageText(name)] as const].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function packageText(name: string): string {
  const clean = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const content = {
    name: clean || 'baseline',
    private: true,
    type: 'module',
    scripts: { compile: 'groundrule compile', check: 'groundrule compile --check' },
    devDependencies: { groundrule: `^${version}` },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
