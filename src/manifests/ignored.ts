import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { isPipe } from './paths.ts'

/** What a folder leaves out. */
export interface Ignored {
  /** Whether an entry of the folder is left out; a folder's name ends in `/`. */
  readonly leavesOut: (name: string) => boolean
  /** The same for a folder in it, given the text of each of that folder's own ignore files. */
  readonly within: (name: string, own: readonly string[]) => Promise<Ignored>
}

/** Files that say what to leave out, as git reads its own; of several the last one has the last word. */
export const ignoreFiles = ['.gitignore', '.groundruleignore']

/** groundrule's own settings: YAML, and no manifest. */
export const settingsName = '.groundrule.yaml'

/** Folders that are never looked into. */
export const neverWalked: readonly string[] = ['.git', 'node_modules']

/**
 * What is left out below a folder, by its ignore files and those of the folders above: up to the repository's root, else to
 * `cwd`. Where those above leave out the folder itself, it was asked for all the same, and they say nothing about what is
 * in it. Throws what the file system says of an ignore file that cannot be read.
 */
export async function ignoredIn(folder: string, cwd: string): Promise<Ignored> {
  const top = repositoryOf(folder) ?? (isBelow(cwd, folder) ? cwd : folder)
  const names = relative(top, folder).split(sep).filter(Boolean)
  let at = top
  let ignored = await ruled(undefined, '', await textsIn(top))
  for (const name of names) {
    at = join(at, name)
    const asked = ignored.leavesOut(`${name}/`)
    if (asked) return ruled(undefined, '', await textsIn(folder))
    ignored = await ignored.within(name, await textsIn(at))
  }
  return ignored
}

/** The nearest folder at or above a path that git keeps a repository in. */
export function repositoryOf(path: string): string | undefined {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

const isBelow = (folder: string, path: string): boolean => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path))

async function textsIn(folder: string): Promise<readonly string[]> {
  const paths = ignoreFiles.map((name) => join(folder, name)).filter(existsSync)
  const texts = paths.map(async (path) => ((await isPipe(path)) ? [] : [await readFile(path, 'utf8')]))
  return (await Promise.all(texts)).flat()
}

/** The rules of a folder (`path` from the top, ending in `/`, or empty): those above, then its own. */
async function ruled(above: Ignore | undefined, path: string, own: readonly string[]): Promise<Ignored> {
  const patterns = own.flatMap((text) => patternsOf(text, path))
  let rules: Ignore | undefined
  if (above || patterns.length > 0) {
    const { default: ignore } = await import('ignore')
    // One for each folder: it keeps what it was asked.
    rules = ignore({ ignoreCase: false })
    if (above) rules.add(above)
    rules.add(patterns)
  }
  return {
    leavesOut: (name) => rules?.ignores(path + name) === true,
    within: (name, texts) => ruled(rules, `${path}${name}/`, texts),
  }
}

/** An ignore file's patterns as its repository's topmost one would write them (https://git-scm.com/docs/gitignore). */
function patternsOf(text: string, path: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (path === '') return lines
  const folder = path.replace(/[\\*?[\]!# ]/g, '\\$&')
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const not = line.startsWith('!') ? '!' : ''
      const pattern = line.slice(not.length)
      const isAnchored = /\/./.test(pattern.trimEnd())
      return `${not}/${folder}${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`
    })
}
