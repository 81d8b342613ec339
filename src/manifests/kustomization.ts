import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { repositoryOf } from './ignored.ts'
import { isPipe } from './paths.ts'
import { readYaml } from './read.ts'

/** What kustomize takes for a kustomization, in the order in which it looks. */
export const kustomizationNames: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** The one among the names in a folder that is its kustomization. */
export const kustomizationIn = (entries: ReadonlySet<string>): string | undefined =>
  kustomizationNames.find((name) => entries.has(name))

export type PatchFinder = (folder: string) => Promise<ReadonlySet<string>>

/**
 * Tells the real paths of the patches that the kustomizations of a folder (a real path) and those above it name, up to the
 * repository's root. Reads each folder once.
 */
export function patchFinder(): PatchFinder {
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  const find: PatchFinder = async (folder) => {
    const own = await ownPatches(folder)
    const isTop = folder === dirname(folder) || repositoryOf(folder) === folder
    return new Set(isTop ? own : [...own, ...(await patchesFor(dirname(folder)))])
  }
  const patchesFor: PatchFinder = (folder) => {
    const found = known.get(folder) ?? find(folder)
    known.set(folder, found)
    return found
  }
  return patchesFor
}

async function ownPatches(folder: string): Promise<readonly string[]> {
  // A folder above may be one that may not be read.
  const name = kustomizationIn(new Set(await readdir(folder).catch(() => [])))
  const isThere = name !== undefined && !(await isPipe(join(folder, name)))
  const patches = isThere ? await patchesNamedIn(join(folder, name)).catch(() => undefined) : undefined
  return (patches ?? []).map((path) => join(folder, path))
}

/** The files that a kustomization patches with, as it names them; undefined where it is no YAML. */
export async function patchesNamedIn(file: string): Promise<readonly string[] | undefined> {
  const values = readYaml(await readFile(file, 'utf8'))
  if ('message' in values) return undefined
  const { patches, patchesJson6902, patchesStrategicMerge } = recordOf(values[0])
  const paths = [
    ...listOf(patches).map((patch) => recordOf(patch).path),
    ...listOf(patchesJson6902).map((patch) => recordOf(patch).path),
    // Here a patch may stand in the place of a path.
    ...listOf(patchesStrategicMerge).filter((patch) => !String(patch).includes('\n')),
  ]
  return paths.flatMap((path) => (typeof path === 'string' ? [posix.normalize(path)] : []))
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
