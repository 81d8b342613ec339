import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { type Comparison, parents } from './write-compare.ts'
import { manifestPath, parseManifest } from './write-manifest.ts'

/*
 * How a tree is replaced so that a killed process leaves the old one or the new one: docs/adr/0007-atomic-output.md.
 * <parent>/.<folder>.groundrule-<pid>/ holds `new` (what comes), `old` (what went) and `commit.json` (in-place only).
 */

/** Folders beside the output that a run left or is using, with the process that made them. */
function stagings(folder: string): readonly { readonly path: string; readonly pid: number }[] {
  const prefix = `.${basename(folder)}.groundrule-`
  const parent = dirname(folder)
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => ({ path: join(parent, name), pid: Number(name.slice(prefix.length)) }))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Brings a folder to the complete old or new tree after a run that was killed. Returns the staging folder of another
 * process that is writing right now, and then leaves everything as it is.
 */
export function recover(folder: string): string | undefined {
  for (const { path, pid } of stagings(folder)) {
    if (pid !== process.pid && isAlive(pid)) return path
    const fresh = join(path, 'new')
    const old = join(path, 'old')
    if (existsSync(join(path, 'commit.json'))) applyInPlace(folder, path)
    else if (existsSync(old) && existsSync(fresh) && !existsSync(folder)) renameSync(fresh, folder)
    dropOld(old, folder)
    rmSync(path, { recursive: true, force: true })
  }
  return undefined
}

/** Replaces the tree. Returns the staging folder of another process where one started at the same time. */
export function replaceTree(folder: string, { changes, same, shared }: Comparison): string | undefined {
  const staging = join(dirname(folder), `.${basename(folder)}.groundrule-${process.pid}`)
  mkdirSync(staging, { recursive: true })
  const other = stagings(folder).find(({ path, pid }) => path !== staging && isAlive(pid))
  if (other) {
    rmSync(staging, { recursive: true })
    return other.path
  }
  // Git must not see it, should it be left behind.
  writeFileSync(join(staging, '.gitignore'), '*\n')
  const fresh = join(staging, 'new')
  for (const { path, after } of changes)
    if (after !== undefined) put(join(fresh, path), (to) => writeFileSync(to, after))
  const stale = changes.filter(({ kind }) => kind === 'removed').map(({ path }) => path)
  if (shared || contains(folder, process.cwd()) || !swap(folder, staging, same)) {
    writeFileSync(join(staging, 'commit.tmp'), JSON.stringify(stale))
    renameSync(join(staging, 'commit.tmp'), join(staging, 'commit.json'))
    applyInPlace(folder, staging)
  }
  dropOld(join(staging, 'old'), folder)
  rmSync(staging, { recursive: true, force: true })
  return undefined
}

const contains = (folder: string, path: string): boolean => {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !/^[a-z]:/i.test(below))
}

/** The whole folder at once, by two renames without anything in between; false where the folder cannot be renamed. */
function swap(folder: string, staging: string, same: readonly string[]): boolean {
  const fresh = join(staging, 'new')
  // The same file in both trees: whoever watches times sees that it did not change.
  for (const path of same) put(join(fresh, path), (to) => linkOrCopy(join(folder, path), to))
  try {
    if (existsSync(folder)) renameSync(folder, join(staging, 'old'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EBUSY' && code !== 'EXDEV' && code !== 'EPERM' && code !== 'EACCES') throw error
    for (const path of same) rmSync(join(fresh, path))
    return false
  }
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (existsSync(join(staging, 'old'))) renameSync(join(staging, 'old'), folder)
    throw error
  }
  return true
}

/** File by file: what `new` still holds moves, what is stale goes. Doing it again finishes what was interrupted. */
function applyInPlace(folder: string, staging: string): void {
  const stale = JSON.parse(readFileSync(join(staging, 'commit.json'), 'utf8')) as readonly string[]
  for (const path of stale) {
    removeFile(join(folder, path))
    for (const above of parents(path)) if (!removeEmpty(join(folder, above))) break
  }
  const fresh = join(staging, 'new')
  for (const path of filesIn(fresh)) {
    removeEmptyFolders(join(folder, path))
    put(join(folder, path), (to) => move(join(fresh, path), to))
  }
}

/**
 * Removes what the old tree's manifest lists, the manifest last. What else is in it appeared after it was compared, so it
 * is somebody's work and goes where it was.
 */
function dropOld(old: string, folder: string): void {
  if (!existsSync(old)) return
  const list = join(old, manifestPath)
  if (existsSync(list)) {
    const owned = parseManifest(readFileSync(list, 'utf8'))
    for (const path of owned?.keys() ?? []) removeFile(join(old, path))
    rmSync(list)
  }
  const ours = new Set(filesIn(folder))
  for (const path of filesIn(old)) {
    if (!ours.has(path)) put(join(folder, path), (to) => move(join(old, path), to))
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

function put(to: string, write: (to: string) => void): void {
  mkdirSync(dirname(to), { recursive: true })
  write(to)
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
    const { atime, mtime } = statSync(from)
    utimesSync(to, atime, mtime)
  }
}

/** Also between file systems, where the last step is still one rename. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const near = `${to}.groundrule-${process.pid}`
    copyFileSync(from, near)
    renameSync(near, to)
    rmSync(from)
  }
}

/** By now a folder may stand there: then the file is gone already. */
function removeFile(path: string): void {
  if (existsSync(path) && !statSync(path).isDirectory()) rmSync(path)
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** A folder without files in it makes room for the file of its name. */
function removeEmptyFolders(path: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) return
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(path, entry.name))
  }
  removeEmpty(path)
}
