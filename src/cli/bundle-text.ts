import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { needBaseline } from './baseline-folder.ts'
import type { Io } from './io.ts'

/** The compiled baseline's text: of the file that was named, or of the baseline here, compiled now; undefined after saying why. */
export async function bundleText(
  { bundle, baseline }: { readonly bundle?: string; readonly baseline?: string },
  io: Io,
): Promise<string | undefined> {
  if (bundle !== undefined) {
    try {
      return await readFile(resolve(io.cwd, bundle), 'utf8')
    } catch (error) {
      io.err(`groundrule: the bundle cannot be read: ${(error as Error).message}\n`)
      return undefined
    }
  }
  const folder = needBaseline(baseline, io)
  if (folder === undefined) return undefined
  const { compileBundle } = await import('./compile-bundle.ts')
  return await compileBundle(folder, io)
}
