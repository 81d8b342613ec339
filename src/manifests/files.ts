import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { levelsToChart } from './folder.ts'
import { kustomizationIn, type PatchFinder, patchFinder } from './kustomization.ts'
import { reason, shownPath } from './paths.ts'
import { deviceNote, kustomizationNote, kustomizePatch, type SourceFile } from './source-file.ts'
import { targetOf, type Walk, walk } from './walk.ts'

export type { SourceFile } from './source-file.ts'

/**
 * The files to judge, in the order of the paths that were asked for: files as they are; of folders the manifests (`*.yaml`,
 * `*.yml`, `*.json`), without what `.gitignore` and `.groundruleignore` leave out; of patterns (such as `apps/*`) the
 * manifests and folders that match; `-` as it is. Within a folder, in the order of their paths. A file that is reached twice
 * comes once. Templates, kustomizations and their patches are told as that. A pattern that matches nothing is `unreadable`.
 */
export async function* sourceFiles(paths: readonly string[], cwd = '.'): AsyncGenerator<SourceFile> {
  const common = { cwd, seen: new Set<string>(), patchesFor: patchFinder() }
  for (const path of paths) {
    if (path === '-') {
      yield { file: path, found: false }
      continue
    }
    const shown = shownPath(path)
    const target = await targetOf(resolve(cwd, shown))
    if ('unreadable' in target) {
      if (isPattern(shown)) yield* matching(shown, common)
      else yield { file: shown, unreadable: target.unreadable }
    } else if (target.is === 'folder') yield* walk({ ...common, shown })
    else if (target.is === 'device') yield { file: shown, skipped: deviceNote }
    else if (!common.seen.has(target.real)) {
      common.seen.add(target.real)
      yield await named(shown, target.real, common.patchesFor)
    }
  }
}

/** A file that was named by itself: whatever its name is, and whatever leaves it out. */
async function named(file: string, real: string, patchesFor: PatchFinder): Promise<SourceFile> {
  if (kustomizationIn(new Set([basename(real)])) !== undefined)
    return { file, skipped: kustomizationNote(dirname(file)) }
  return (await patchesFor(dirname(real))).has(real) ? { file, notJudged: kustomizePatch } : { file, found: false }
}

const isPattern = (path: string): boolean => /[*?[\]{}()!]/.test(path)

/** Manifests and folders whose paths match a pattern, as shells do it: what begins with a dot has to be named. */
async function* matching(pattern: string, common: Omit<Walk, 'shown' | 'only'>): AsyncGenerator<SourceFile> {
  const { default: picomatch } = await import('picomatch')
  // A name may contain line breaks.
  const matches = picomatch(pattern, { flags: 's' })
  let some = false
  const only = (path: string): boolean => {
    const matched = matches(path)
    some ||= matched
    return matched
  }
  yield* walk({ ...common, shown: picomatch.scan(pattern).base || '.', only })
  if (!some) yield { file: pattern, unreadable: 'no manifest matches this pattern (what is ignored does not count)' }
}

/** Text as Kubernetes' clients decode it: UTF-8, or the UTF-16 of some Windows tools where a byte order mark says so. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The text of a file, or why it cannot be read. */
export async function readText(file: string): Promise<string | { readonly unreadable: string }> {
  try {
    return decodeText(await readFile(file))
  } catch (error) {
    return { unreadable: reason(error) }
  }
}

/** A file is among the templates of a Helm chart. */
export const inChart = (file: string): boolean => levelsToChart(dirname(file)) !== undefined
