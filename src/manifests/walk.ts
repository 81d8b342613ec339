import { realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { type Folder, folderIn, topFolder } from './folder.ts'
import { neverWalked, settingsName } from './ignored.ts'
import type { PatchFinder } from './kustomization.ts'
import { below, reason } from './paths.ts'
import { chartNote, deviceNote, kustomizationNote, kustomizePatch, linkNote, type SourceFile } from './source-file.ts'

const extensions = ['.yaml', '.yml', '.json']

/** Whether a name is that of a manifest. */
export const isManifest = (name: string): boolean => extensions.some((extension) => name.endsWith(extension))

export interface Walk {
  /** The folder, as shown. */
  readonly shown: string
  /** Where ignore files are looked for at most, where no repository says it. */
  readonly cwd: string
  /** Of what is below, these alone and what is in such folders, by their shown paths; everything by default. */
  readonly only?: (path: string) => boolean
  /** Files that came before, by their real paths; those of this walk are added. */
  readonly seen: Set<string>
  readonly patchesFor: PatchFinder
}

/**
 * The manifests below a folder in the order of their paths, and what there is instead of some. Never follows a link to a
 * folder: it could lead round in a circle. Throws nothing that the file system says.
 */
export async function* walk({ shown, cwd, only = () => true, seen, patchesFor }: Walk): AsyncGenerator<SourceFile> {
  const open: { readonly folder: Folder; next: number }[] = []
  const enter = async (path: string, folder: () => Promise<Folder>): Promise<SourceFile | undefined> => {
    try {
      open.push({ folder: await folder(), next: 0 })
      return undefined
    } catch (error) {
      return { file: path, unreadable: reason(error) }
    }
  }
  let trouble = await enter(shown, () => topFolder(shown, resolve(cwd), only(shown), patchesFor))
  if (trouble) yield trouble
  const root = open[0]?.folder.real ?? ''

  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { folder } = at
    const entry = folder.entries[at.next++]
    if (!entry) {
      open.pop()
      continue
    }
    const { name } = entry
    const file = below(folder.shown, name)
    if (entry.isDirectory()) {
      if (neverWalked.includes(name) || folder.ignored.leavesOut(`${name}/`)) continue
      trouble = await enter(file, () => folderIn(folder, name, folder.chosen || only(file)))
      if (trouble) yield trouble
      continue
    }
    if ((name !== folder.kustomization && !isManifest(name)) || name === settingsName) continue
    if (folder.ignored.leavesOut(name) || !(folder.chosen || only(file))) continue
    let real = join(folder.real, name)
    if (!entry.isFile()) {
      const target = await targetOf(real)
      if ('unreadable' in target) yield { file, unreadable: `a link: ${target.unreadable}` }
      else if (target.is === 'folder') {
        // One that leads to what is walked anyway goes without saying.
        if (relative(root, target.real).startsWith('..')) yield { file, skipped: linkNote }
      } else if (target.is !== 'file') yield { file, skipped: deviceNote }
      if (!('is' in target) || target.is !== 'file') continue
      real = target.real
    }
    const source = sourceIn(folder, name, file, real)
    if (!source || seen.has(real)) continue
    seen.add(real)
    yield source
  }
}

/** A file of a folder; nothing where it was told already that it is not judged. */
function sourceIn({ templates, ...folder }: Folder, name: string, file: string, real: string): SourceFile | undefined {
  if (templates) {
    if (templates.told) return undefined
    templates.told = true
    return { file: below(templates.of, 'templates'), skipped: chartNote(templates.of) }
  }
  if (name === folder.kustomization) return { file, skipped: kustomizationNote(folder.shown) }
  return folder.patches.has(real) ? { file, notJudged: kustomizePatch } : { file, found: true }
}

type Target =
  | { readonly is: 'file' | 'folder' | 'pipe' | 'device'; readonly real: string }
  | { readonly unreadable: string }

/** What is at a path, and where that is once all links are followed. */
export async function targetOf(path: string): Promise<Target> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) return { is: 'folder', real: await realpath(path) }
    if (info.isFile()) return { is: 'file', real: await realpath(path) }
    return { is: info.isFIFO() ? 'pipe' : 'device', real: path }
  } catch (error) {
    return { unreadable: reason(error) }
  }
}
