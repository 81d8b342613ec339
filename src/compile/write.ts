import { mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import type { OutputFile } from '../targets/target.ts'
import { type Comparison, compare, type OutputChange } from './write-compare.ts'
import { manifestPath } from './write-manifest.ts'
import { recover, replaceTree } from './write-staging.ts'

/** Numbers of files; manifest.json, which changes with any of them, is not counted. */
export interface OutputCounts {
  readonly written: number
  readonly changed: number
  readonly removed: number
  readonly same: number
}

export interface OutputResult {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where diagnostics say why nothing was compared or written. */
  readonly counts?: OutputCounts
  /** What differs from the folder as it was, sorted by path. */
  readonly changes: readonly OutputChange[]
}

/** How a message names a path, such as from the working folder. */
export type Show = (path: string) => string

/**
 * Makes a folder hold exactly these files and manifest.json, which lists them. Files that groundrule did not write stay;
 * where one is in the way, nothing is written. Nothing is touched when nothing differs. A process killed at any moment
 * leaves the complete old or the complete new tree, if need be through the next call (docs/adr/0007-atomic-output.md).
 * A path that could leave the folder throws.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  show: Show = (path) => path,
): Promise<OutputResult> {
  const target = realFolder(folder, true)
  const result = inspect(folder, target, files, show)
  if (!result.comparison || result.changes.length === 0) return result
  const busy = replaceTree(target, result.comparison)
  return busy === undefined ? result : refused(busyWith(folder, busy, show))
}

/** What `writeOutput` would do, without doing it; only what a killed run left unfinished is brought to an end. */
export async function compareOutput(
  folder: string,
  files: readonly OutputFile[],
  show: Show = (path) => path,
): Promise<OutputResult> {
  return inspect(folder, realFolder(folder, false), files, show)
}

/** The changes as a unified diff; manifest.json only where nothing else differs, since it says nothing new. */
export function unifiedDiff(changes: readonly OutputChange[]): string {
  const content = changes.filter(({ path }) => path !== manifestPath)
  return (content.length > 0 ? content : changes)
    .map(({ path, before, after }) => {
      const patch = createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        after === undefined ? '/dev/null' : `b/${path}`,
        before ?? '',
        after ?? '',
      )
      return patch.replace(/^=+\n/, '')
    })
    .join('')
}

function inspect(
  given: string,
  folder: string,
  files: readonly OutputFile[],
  show: Show,
): OutputResult & { comparison?: Comparison } {
  const busy = recover(folder)
  if (busy !== undefined) return refused(busyWith(given, busy, show))
  const compared = compare(folder, show(given), files)
  if ('diagnostics' in compared) return { diagnostics: compared.diagnostics, changes: [] }
  const { comparison } = compared
  return { diagnostics: [], counts: countsOf(comparison), changes: comparison.changes, comparison }
}

const busyWith = (folder: string, staging: string, show: Show): Diagnostic =>
  diagnostic('output-busy', { folder: show(folder), staging: show(staging) })

const refused = (...diagnostics: readonly Diagnostic[]): OutputResult => ({ diagnostics, changes: [] })

function countsOf({ changes, same }: Comparison): OutputCounts {
  const listed = changes.filter(({ path }) => path !== manifestPath)
  const count = (kind: OutputChange['kind']) => listed.filter((change) => change.kind === kind).length
  return {
    written: count('written'),
    changed: count('changed'),
    removed: count('removed'),
    same: same.filter((path) => path !== manifestPath).length,
  }
}

/** The folder itself where the path is a link to one: replacing the link would leave the folder behind. */
function realFolder(folder: string, create: boolean): string {
  const path = resolve(folder)
  if (create) mkdirSync(dirname(path), { recursive: true })
  try {
    return realpathSync(path)
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}
