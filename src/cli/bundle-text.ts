import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/model.ts'
import { needBaseline } from './baseline-folder.ts'
import type { Io } from './io.ts'
import { mostBundleBytes, readBounded } from './read-bounded.ts'
import { version } from './version.ts'

export interface BundleOptions {
  readonly bundle?: string
  readonly baseline?: string
  /** False: compile even what was compiled before. */
  readonly cache?: boolean
}

/**
 * The compiled baseline's text: of the file that was named, or of the baseline here, compiled if it has changed; undefined
 * after saying why.
 */
export async function bundleText({ bundle, baseline, cache }: BundleOptions, io: Io): Promise<string | undefined> {
  if (bundle !== undefined) return await textOfFile(bundle, io)
  const folder = needBaseline(baseline, io)
  if (folder === undefined) return undefined
  const { bundleCache } = await import('./bundle-cache.ts')
  const compiler = cache === false ? undefined : compilerName()
  const cached = compiler === undefined ? undefined : bundleCache(folder, { compiler, day: io.today }, io.cacheHome)
  const kept = await cached?.read()
  if (kept) {
    await told(kept.diagnostics, io, folder)
    return kept.text
  }
  const { compileToBundle } = await import('./compile-bundle.ts')
  const { text, diagnostics, inputs } = await compileToBundle(folder, io)
  await told(diagnostics, io, folder)
  if (text !== undefined && inputs) await cached?.write({ text, diagnostics }, inputs)
  return text
}

/** The package's version, and the parts of its code, which are named by what they say; nothing when run from source. */
function compilerName(): string | undefined {
  if (version === '0.0.0') return undefined
  const here = import.meta.dirname
  return [version, ...readdirSync(basename(here) === 'chunks' ? here : join(here, 'chunks')).sort()].join(' ')
}

async function told(diagnostics: readonly Diagnostic[], io: Io, folder: string): Promise<void> {
  if (diagnostics.length === 0) return
  const { printDiagnostics } = await import('./diagnostics.ts')
  printDiagnostics(diagnostics, io, folder)
}

async function textOfFile(bundle: string, io: Io): Promise<string | undefined> {
  try {
    const text = await readBounded(resolve(io.cwd, bundle), mostBundleBytes)
    if (text === undefined)
      io.err(`groundrule: ${bundle} is no compiled baseline: it has more than ${mostBundleBytes / 1024 ** 2} MB\n`)
    return text
  } catch (error) {
    io.err(`groundrule: the bundle cannot be read: ${(error as Error).message}\n`)
    return undefined
  }
}
