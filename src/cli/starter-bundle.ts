import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findBaseline } from './baseline-folder.ts'
import { bundleText } from './bundle-text.ts'
import type { Io } from './io.ts'

// Beside dist/chunks in the package, where the build puts it; from source there is none, and the starter is compiled.
const shipped = join(import.meta.dirname, '../starter-baseline.json')
const starter = join(import.meta.dirname, 'starter/baseline')

/** A compiled baseline's text, and what it is called in reports. */
export interface NamedBundle {
  readonly text: string
  readonly source: string
}

/**
 * The compiled baseline that was named, or that of the baseline here, or of the starter that this package ships; undefined
 * after saying why there is none.
 */
export async function anyBundle(
  options: { readonly bundle?: string; readonly baseline?: string },
  io: Io,
): Promise<NamedBundle | undefined> {
  const { bundle, baseline } = options
  if (bundle !== undefined || baseline !== undefined || findBaseline(undefined, io.cwd) !== undefined) {
    const text = await bundleText(options, io)
    const source = bundle ?? (baseline === undefined ? 'the baseline here' : `the baseline in ${baseline}`)
    return text === undefined ? undefined : { text, source }
  }
  const text = await starterText(io)
  return text === undefined ? undefined : { text, source: 'the starter baseline of groundrule' }
}

async function starterText(io: Io): Promise<string | undefined> {
  if (existsSync(shipped)) return await readFile(shipped, 'utf8')
  const { compileBundle } = await import('./compile-bundle.ts')
  return await compileBundle(resolve(starter), io)
}
