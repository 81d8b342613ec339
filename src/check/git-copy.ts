import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, posix, sep } from 'node:path'
import { gitContents } from './git.ts'
import type { GitTree } from './git-tree.ts'

/**
 * Writes the wanted files of a commit below a folder, at their paths, as a repository of its own: ignore files and
 * kustomizations hold there as they did. A link is written if it stays within the repository, together with the file that it
 * leads to. No path leaves the folder.
 */
export async function copyOut(tree: GitTree, folder: string, wanted: (path: string) => boolean): Promise<void> {
  await mkdir(join(folder, '.git'))
  const { files, root } = tree
  const paths = [...files.keys()].filter(wanted)
  const links = [...(await linkTargets(tree))].filter(
    ([path, target]) => wanted(path) && isInside(path) && isInside(target),
  )
  const plain = new Set([...paths, ...links.map(([, target]) => target)].filter((path) => !files.get(path)?.isLink))
  await write(
    root,
    folder,
    [...plain].filter(isInside).map((path) => [path, files.get(path)?.id as string]),
  )
  // Last, so that nothing is written through one.
  for (const [path, target] of links) {
    await mkdir(dirname(join(folder, path)), { recursive: true }).catch(() => {})
    // What the file system does not take, such as links on Windows, has no findings.
    await symlink(posix.relative(posix.dirname(path), target), join(folder, path)).catch(() => {})
  }
}

async function write(root: string, folder: string, contents: readonly (readonly [path: string, name: string])[]) {
  let i = 0
  for await (const bytes of gitContents(
    root,
    contents.map(([, name]) => name),
  )) {
    const [path] = contents[i++] as readonly [string, string]
    if (bytes === undefined) continue
    await mkdir(dirname(join(folder, path)), { recursive: true }).catch(() => {})
    // Two names may be one to the file system.
    await writeFile(join(folder, path), bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (!['EEXIST', 'ENOTDIR', 'ENOENT', 'EISDIR'].includes(error.code ?? '')) throw error
    })
  }
}

/**
 * Where the links of a commit lead to, by their paths; only to files of the same commit. A link to a link is not followed.
 */
export async function linkTargets({ root, files }: GitTree): Promise<ReadonlyMap<string, string>> {
  const links = [...files].filter(([, { isLink }]) => isLink)
  const targets = new Map<string, string>()
  if (links.length === 0) return targets
  let i = 0
  for await (const bytes of gitContents(
    root,
    links.map(([, { id }]) => id),
  )) {
    const [path] = links[i++] as (typeof links)[number]
    const target = posix.normalize(posix.join(posix.dirname(path), bytes?.toString() ?? ''))
    if (files.get(target)?.isLink === false) targets.set(path, target)
  }
  return targets
}

/** Git writes no such trees; somebody else may have. */
const isInside = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git') &&
  !(sep === '\\' && path.includes(sep)) &&
  !path.includes('\0')
