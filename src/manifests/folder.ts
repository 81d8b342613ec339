import { type Dirent, existsSync } from 'node:fs'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Ignored, ignoredIn, ignoreFiles } from './ignored.ts'
import { kustomizationIn, kustomizationNames, type PatchFinder, patchesNamedIn } from './kustomization.ts'
import { below, isPipe, shownPath } from './paths.ts'

/** A folder on the way down. */
export interface Folder {
  /** As it is shown. */
  readonly shown: string
  /** As the file system knows it. */
  readonly real: string
  /** In the order of the paths that they begin. */
  readonly entries: readonly Dirent[]
  readonly ignored: Ignored
  /** Real paths of the patches that kustomizations here or above name. */
  readonly patches: ReadonlySet<string>
  /** The name of the file in it that is a kustomization. */
  readonly kustomization?: string
  /** It, or a folder above, was asked for as a whole. */
  readonly chosen: boolean
  /** It is a Helm chart. */
  readonly isChart: boolean
  /** It is among the charts that a chart above brings along. */
  readonly isSubchart: boolean
  /** It is in the templates of a chart: which chart, and whether that was told. */
  readonly templates?: { told: boolean; readonly of: string }
}

/** The folder that a walk begins at. Throws what the file system says. */
export async function topFolder(shown: string, cwd: string, chosen: boolean, patchesFor: PatchFinder): Promise<Folder> {
  const real = await realpath(resolve(cwd, shown))
  const ignored = await ignoredIn(real, await realpath(cwd))
  const levels = levelsToChart(real)
  const chart = levels === undefined ? undefined : shownPath([shown, ...Array(levels).fill('..')].join('/'))
  const templates = chart === undefined ? {} : { templates: { told: false, of: chart } }
  const patches = await patchesFor(real)
  return await opened({ shown, real, chosen, isSubchart: false, patches, ...templates }, () => ignored)
}

/** A folder in another. Throws what the file system says. */
export async function folderIn(above: Folder, name: string, chosen: boolean): Promise<Folder> {
  const shown = below(above.shown, name)
  const isSubchart = above.isSubchart || (above.isChart && name === 'charts')
  const templates =
    above.templates ?? (above.isChart && name === 'templates' ? { told: above.isSubchart, of: above.shown } : undefined)
  const folder = { shown, real: join(above.real, name), chosen, isSubchart, patches: above.patches }
  return await opened({ ...folder, ...(templates && { templates }) }, (own) => above.ignored.within(name, own))
}

async function opened(
  folder: Omit<Folder, 'entries' | 'isChart' | 'ignored'>,
  ignoredBy: (own: readonly string[]) => Ignored | Promise<Ignored>,
): Promise<Folder> {
  const entries = await readdir(folder.real, { withFileTypes: true })
  entries.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const names = new Set(entries.map(({ name }) => name))
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  const told = [...ignoreFiles, ...kustomizationNames.filter((name) => !folders.has(name))].filter((name) =>
    names.has(name),
  )
  const pipes = await Promise.all(told.map((name) => isPipe(join(folder.real, name))))
  const readable = new Set(told.filter((_, i) => !pipes[i]))
  const own = ignoreFiles.filter((name) => readable.has(name))
  const ignored = await ignoredBy(await Promise.all(own.map((name) => readFile(join(folder.real, name), 'utf8'))))
  const kustomization = kustomizationIn(readable)
  const named = kustomization === undefined ? undefined : await patchesNamedIn(join(folder.real, kustomization))
  return {
    ...folder,
    entries,
    ignored,
    isChart: names.has('Chart.yaml'),
    // One that is no YAML is told as what it is: a broken file.
    ...(kustomization !== undefined && named && { kustomization }),
    ...(named && { patches: new Set([...folder.patches, ...named.map((path) => join(folder.real, path))]) }),
  }
}

const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name)

/** How many folders above a path the Helm chart is that has it among its templates; undefined where there is none. */
export function levelsToChart(path: string): number | undefined {
  let levels = 1
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'templates') return existsSync(join(dirname(folder), 'Chart.yaml')) ? levels : undefined
    levels++
  }
  return undefined
}
