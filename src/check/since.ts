import { posix } from 'node:path'
import type { BundleJudge } from '../compile/judge.ts'
import { decodeText, sourceFiles } from '../manifests/files.ts'
import type { FileResult } from '../report/finding.ts'
import { gitContents } from './git.ts'
import { type GitTree, gitTree } from './git-tree.ts'
import { judgeFiles } from './judge-files.ts'
import { judgeText } from './judge-text.ts'
import { add, type Before, type Counts, takeFrom, total } from './only-new.ts'

/**
 * What is found in the same paths of a commit, judged by the same baseline: what such findings there are now are not new.
 * A file that git says is as it was is not judged twice. A string says why there is nothing to compare with.
 */
export async function findingsSince(
  ref: string,
  paths: readonly string[],
  judge: BundleJudge,
  cwd: string,
): Promise<Before | string> {
  if (paths.includes('-')) return 'standard input has no history; --known FILE compares without one'
  const tree = await gitTree(cwd, ref)
  if (typeof tree === 'string') return tree
  const outside = paths.find((path) => tree.pathsOf(path).length === 0)
  if (outside !== undefined) return `${outside} is outside of the repository in ${tree.root}`

  const before = await countsBefore(tree, paths, judge)
  const unchanged = (file: string): boolean => {
    const [path] = tree.pathsOf(file)
    return path !== undefined && tree.files.get(path)?.unchanged === true
  }
  const changed: string[] = []
  for await (const { file } of sourceFiles(paths)) if (!unchanged(file)) changed.push(file)
  const now = new Map<string, Counts>()
  for await (const { file, findings } of judgeFiles(changed, judge, async () => '')) now.set(file, countsOf(findings))

  const { allowed, left } = shareOut(before, now, (file) => tree.pathsOf(file)[0])
  return {
    name: ref,
    take: (file, fingerprint) => takeFrom(allowed.get(file), fingerprint) || unchanged(file),
    left: () => left,
  }
}

/** The findings of the commit's files that are not as they were, by their paths. */
async function countsBefore(tree: GitTree, paths: readonly string[], judge: BundleJudge): Promise<Map<string, Counts>> {
  const scopes = paths.flatMap((path) => tree.pathsOf(path))
  const files = [...tree.files].filter(
    ([path, { unchanged }]) => !unchanged && scopes.some((scope) => isIn(path, scope)),
  )
  const counts = new Map<string, Counts>()
  const contents = gitContents(
    tree.root,
    files.map(([, { content }]) => content),
  )
  let i = 0
  for await (const bytes of contents) {
    const [path] = files[i++] as [string, unknown]
    if (bytes === undefined) continue
    const text = decodeText(bytes)
    const chart = text.includes('{{') && inChartOf(tree, path)
    counts.set(path, countsOf(judgeText({ file: path, text, found: true, chart }, judge).findings))
  }
  return counts
}

/** What a folder is searched for; a file is taken by its name. */
const isIn = (path: string, scope: string): boolean =>
  path === scope ||
  ((scope === '' || path.startsWith(`${scope}/`)) &&
    /\.(?:ya?ml|json)$/.test(path) &&
    !path.split('/').includes('node_modules'))

function inChartOf({ files }: GitTree, path: string): boolean {
  const folders = posix.dirname(path).split('/')
  const at = folders.lastIndexOf('templates')
  return at !== -1 && files.has(posix.join(...folders.slice(0, at), 'Chart.yaml'))
}

function countsOf(findings: FileResult['findings']): Counts {
  const counts: Counts = new Map()
  for (const { fingerprint } of findings) add(counts, fingerprint)
  return counts
}

/**
 * How many of a file's findings were there before. A file's own come first; what the others have lost, as by being moved or
 * renamed, is shared out in the order of the files.
 */
export function shareOut(
  before: ReadonlyMap<string, Counts>,
  now: ReadonlyMap<string, Counts>,
  pathOf: (file: string) => string | undefined,
): { readonly allowed: ReadonlyMap<string, Counts>; readonly left: number } {
  const lost: Counts = new Map()
  for (const counts of before.values()) for (const [fingerprint, count] of counts) add(lost, fingerprint, count)
  const allowed = new Map<string, Counts>()
  for (const [file, counts] of now) {
    const own = before.get(pathOf(file) ?? file)
    const kept: Counts = new Map()
    for (const [fingerprint, count] of counts) {
      const same = Math.min(count, own?.get(fingerprint) ?? 0)
      kept.set(fingerprint, same)
      add(lost, fingerprint, -same)
    }
    allowed.set(file, kept)
  }
  for (const [file, counts] of now)
    for (const [fingerprint, count] of counts) {
      const kept = allowed.get(file) as Counts
      while ((kept.get(fingerprint) ?? 0) < count && takeFrom(lost, fingerprint)) add(kept, fingerprint)
    }
  return { allowed, left: total(lost) }
}
