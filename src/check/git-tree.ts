import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { git } from './git.ts'

/** The files of one commit, and which of them are as they were. */
export interface GitTree {
  /** The repository's folder, with links resolved. */
  readonly root: string
  readonly commit: string
  /** By their paths below the root, with forward slashes. */
  readonly files: ReadonlyMap<string, GitFile>
  /** Paths of this commit, or that git tracks now, that are not the same in both. */
  readonly changed: ReadonlySet<string>
  /** Where below the root a path is: by its own name, and if that is a link also where that leads to. None is outside. */
  readonly pathsOf: (path: string) => readonly string[]
}

export interface GitFile {
  /** The name of the object that holds its content; a link's says where it leads to. */
  readonly id: string
  readonly isLink: boolean
}

/**
 * Reads which files a commit has below a working folder's repository. `ref` is anything that names a commit; one that ends
 * with `...` stands for where it and HEAD parted. A string says why it cannot be read.
 */
export async function gitTree(cwd: string, ref: string): Promise<GitTree | string> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel'])
  if ('failed' in top) return inGit(top.failed)
  const root = realpathSync(oneLine(top.stdout))
  const commit = await commitOf(root, ref)
  if ('problem' in commit) return commit.problem
  const [listed, differing] = await Promise.all([
    git(root, ['ls-tree', '-r', '-z', '--full-tree', commit.id]),
    git(root, [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--ignore-submodules=all',
      commit.id,
      '--',
    ]),
  ])
  if ('failed' in listed) return inGit(listed.failed)
  if ('failed' in differing) return inGit(differing.failed)
  const changed = new Set(entriesOf(differing.stdout))
  const files = new Map<string, GitFile>()
  for (const entry of entriesOf(listed.stdout)) {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? []
    if (type !== 'blob' || id === undefined || path === undefined) continue
    files.set(path, { id, isLink: mode === '120000' })
  }
  return { root, commit: commit.id, files, changed, pathsOf: pathsBelow(root, cwd) }
}

async function commitOf(root: string, ref: string): Promise<{ readonly id: string } | { readonly problem: string }> {
  const parted = ref.endsWith('...')
  const name = parted ? ref.slice(0, -3) : ref
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  if (name === '' || 'failed' in found) return { problem: await noCommit(root, name) }
  if (!parted) return { id: oneLine(found.stdout) }
  const base = await git(root, ['merge-base', oneLine(found.stdout), 'HEAD'])
  if ('stdout' in base) return { id: oneLine(base.stdout) }
  const shallow = await isShallow(root)
  return {
    problem: shallow
      ? `this clone is shallow and does not reach back to where "${name}" and HEAD parted: fetch more of it (git fetch --unshallow; fetch-depth: 0, GIT_DEPTH: 0)`
      : `"${name}" and HEAD have no commit in common`,
  }
}

const noCommit = async (root: string, name: string): Promise<string> =>
  (await isShallow(root))
    ? `there is no commit "${name}" in this clone, which is shallow: fetch it first (git fetch --depth=1 origin ${name}; or fetch-depth: 0, GIT_DEPTH: 0 in CI)`
    : `there is no commit "${name}"; git branch --all and git tag show what there is`

async function isShallow(root: string): Promise<boolean> {
  const answer = await git(root, ['rev-parse', '--is-shallow-repository'])
  return 'stdout' in answer && oneLine(answer.stdout) === 'true'
}

const inGit = (failed: string): string =>
  /not a git repository/.test(failed)
    ? 'this folder is in no git repository; --known FILE needs none'
    : `git cannot read the repository: ${failed}`

const oneLine = (bytes: Buffer): string => bytes.toString().replace(/\r?\n$/, '')
const entriesOf = (bytes: Buffer): readonly string[] => bytes.toString().split('\0').slice(0, -1)

function pathsBelow(root: string, cwd: string): (path: string) => readonly string[] {
  const folders = new Map<string, string>()
  const real = (folder: string): string => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    let found: string
    try {
      found = realpathSync(folder)
    } catch {
      // Nothing is there now; it may have been.
      found = dirname(folder) === folder ? folder : join(real(dirname(folder)), basename(folder))
    }
    folders.set(folder, found)
    return found
  }
  const below = (path: string): string | undefined => {
    const found = relative(root, path).split(sep).join('/')
    return found === '..' || found.startsWith('../') || isAbsolute(found) ? undefined : found
  }
  return (path) => {
    const absolute = resolve(cwd, path)
    const own = below(join(real(dirname(absolute)), basename(absolute)))
    const target = below(real(absolute))
    return [...new Set([own, target])].flatMap((each) => each ?? [])
  }
}
