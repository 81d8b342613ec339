import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/model.ts'

/** A compiled baseline, and what was said of it. */
export interface CompiledBundle {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a baseline's bundle is kept between runs. Neither function throws: a cache that does not work is none. */
export interface BundleCache {
  /** What was kept, if every file that went in is as it was. */
  readonly read: () => Promise<CompiledBundle | undefined>
  /** Keeps it whole or not at all, whoever else writes or reads at the same time. */
  readonly write: (compiled: CompiledBundle, inputs: readonly string[]) => Promise<void>
}

export interface CacheKey {
  /** Who compiles: another one may compile to something else. */
  readonly compiler: string
  /** Today's date, which exceptions depend on. */
  readonly day: string
}

/** The cache of a baseline's folder: in `node_modules/.cache` nearby, else below `home`; undefined where there is neither. */
export function bundleCache(
  baseline: string,
  { compiler, day }: CacheKey,
  home: string | undefined,
): BundleCache | undefined {
  const root = realpathSync(baseline)
  const folder = cacheFolder(root, home)
  if (folder === undefined) return undefined
  const file = join(folder, `${sha256(root).slice(0, 32)}.json`)
  const keyOf = (inputs: readonly string[]): string => {
    const exceptions = filesBelow(join(root, 'exceptions'))
    const parts = [
      compiler,
      exceptions.length > 0 ? day : '',
      ...contents([...inputs, ...exceptions]),
      ...listings(root, inputs),
    ]
    return sha256(JSON.stringify(parts))
  }
  return {
    read: async () => {
      try {
        const { key, digest, inputs, text, diagnostics } = JSON.parse(await readFile(file, 'utf8')) as Kept
        const isWhole = digest === sha256(JSON.stringify([inputs, text, diagnostics]))
        return isWhole && key === keyOf(inputs.map((path) => resolve(root, path))) ? { text, diagnostics } : undefined
      } catch {
        return undefined
      }
    },
    write: async ({ text, diagnostics }, paths) => {
      const part = `${file}.${randomUUID()}.part`
      try {
        const inputs = paths.map((path) => relative(root, path)).sort()
        const digest = sha256(JSON.stringify([inputs, text, diagnostics]))
        const kept: Kept = { key: keyOf(paths.toSorted()), digest, inputs, text, diagnostics }
        await mkdir(folder, { recursive: true })
        await writeFile(part, JSON.stringify(kept), { mode: 0o600 })
        await rename(part, file)
      } catch {
        await rm(part, { force: true }).catch(() => {})
      }
    },
  }
}

interface Kept extends CompiledBundle {
  readonly key: string
  /** Of the rest: what is damaged is not used. */
  readonly digest: string
  /** Relative to the baseline. */
  readonly inputs: readonly string[]
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function cacheFolder(root: string, home: string | undefined): string | undefined {
  for (let at = root; at !== dirname(at); at = dirname(at))
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules/.cache/groundrule')
  return home === undefined ? undefined : join(home, 'groundrule')
}

/** What the files say, and what says how they are read: packages and TypeScript's settings beside and above them. */
function contents(inputs: readonly string[]): readonly string[] {
  const folders = new Set(inputs.map((path) => dirname(path)))
  for (const folder of folders) folders.add(dirname(folder))
  const settings = [...folders].flatMap((folder) => [join(folder, 'package.json'), join(folder, 'tsconfig.json')])
  return [...new Set([...inputs, ...settings.filter((path) => existsSync(path))])]
    .sort()
    .map((path) => `${path} ${sha256(readFileSync(path))}`)
}

/** What the baseline's folders hold: a file that comes or goes changes what is read. */
function listings(root: string, inputs: readonly string[]): readonly string[] {
  const folders = new Set([root, join(root, 'controls')])
  for (const path of inputs)
    for (let at = dirname(path); at.startsWith(root + sep); at = dirname(at))
      if (!at.includes(`${sep}node_modules`)) folders.add(at)
  return [...folders].sort().map((folder) => {
    const names = entriesOf(folder)
      .filter((entry) => (entry.isDirectory() ? folder !== root : /\.(?:[cm]?[jt]sx?|json)$/.test(entry.name)))
      .map(({ name }) => name)
    return JSON.stringify([folder, ...names.sort()])
  })
}

const entriesOf = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])

const filesBelow = (folder: string): readonly string[] =>
  entriesOf(folder).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
