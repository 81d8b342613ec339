import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import type { BundleJudge } from '../compile/judge.ts'
import { sourceFiles } from '../manifests/files.ts'
import { copyOut, linkTargets } from './git-copy.ts'
import { type GitTree, gitTree } from './git-tree.ts'
import { judgeFiles } from './judge-files.ts'
import { add, type Before, type Counts, takeFrom, total } from './only-new.ts'

/**
 * What is found in the same paths of a commit, judged by the same baseline: what such findings there are now are not new.
 * A file that is as it was is not judged twice. A string says why there is nothing to compare with.
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

  const differs = await differing(tree)
  const unchanged = (file: string): boolean => {
    const own = tree.pathsOf(file)
    return own.some((path) => tree.files.has(path)) && !own.some(differs)
  }
  const before = await countsBefore(tree, paths, differs, judge)
  const changed: string[] = []
  for await (const source of sourceFiles(paths, cwd))
    if ('found' in source && !unchanged(source.file)) changed.push(source.file)
  const now = await countsIn(changed, judge, (file) => file)
  const { allowed, left } = shareOut(before, now, (file) => tree.pathsOf(file)[0])
  return {
    name: ref,
    take: (file, fingerprint) => takeFrom(allowed.get(file), fingerprint) || unchanged(file),
    left: () => left,
  }
}

/** What says how the files below its folder are read. */
const telling = /^(?:\.gitignore|\.groundruleignore|Chart\.yaml|kustomization\.ya?ml|Kustomization)$/
const tells = (path: string): boolean => telling.test(posix.basename(path))

/** Whether a file may be judged otherwise than it was: because of it, a link, or what says how it is read. */
async function differing(tree: GitTree): Promise<(path: string) => boolean> {
  const { changed, files } = tree
  const targets = new Set((await linkTargets(tree)).values())
  const folders = new Set([...changed].filter(tells).map((path) => posix.dirname(path)))
  const isBelow = (path: string): boolean => {
    const folder = posix.dirname(path)
    return folders.has(folder) || (folder !== '.' && isBelow(folder))
  }
  return (path) =>
    changed.has(path) || files.get(path)?.isLink === true || targets.has(path) || (folders.size > 0 && isBelow(path))
}

/** The findings of those files of a commit that may be judged otherwise now, by their paths. */
async function countsBefore(
  tree: GitTree,
  paths: readonly string[],
  differs: (path: string) => boolean,
  judge: BundleJudge,
): Promise<ReadonlyMap<string, Counts>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'groundrule-')))
  try {
    const scopes = paths.flatMap((path) => tree.pathsOf(fixedPart(path)))
    const isIn = (path: string, scope: string) =>
      path === scope || ((scope === '' || path.startsWith(`${scope}/`)) && /\.(?:ya?ml|json)$/.test(path))
    await copyOut(tree, folder, (path) => tells(path) || (differs(path) && scopes.some((scope) => isIn(path, scope))))
    const there = paths.flatMap((path) => tree.pathsOf(path).map((each) => join(folder, each)))
    return await countsIn(there, judge, (file) => file.slice(folder.length + 1))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A path up to where it becomes a pattern. */
const fixedPart = (path: string): string => {
  const steps = path.split('/')
  const at = steps.findIndex((step) => /[*?[\]{}()!]/.test(step))
  return at === -1 ? path : steps.slice(0, at).join('/') || (path.startsWith('/') ? '/' : '.')
}

async function countsIn(
  paths: readonly string[],
  judge: BundleJudge,
  nameOf: (file: string) => string,
): Promise<Map<string, Counts>> {
  const found = new Map<string, Counts>()
  for await (const { file, findings } of judgeFiles(paths, judge, async () => '')) {
    const name = nameOf(file)
    // A big file comes in parts.
    const counts = found.get(name) ?? new Map()
    for (const { fingerprint } of findings) add(counts, fingerprint)
    found.set(name, counts)
  }
  return found
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
