import type { Pred } from './nodes.ts'
import { type RootPath, reads } from './walk.ts'

/** What never changes on an update, so that comparing it would say nothing. */
const constant = new Set([
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.creationTimestamp',
])

/** A place that is compared before and after an update: the steps from a root. */
export interface ComparedPath {
  readonly root: string
  readonly steps: readonly string[]
  /** Admission always sees the first step. */
  readonly always: boolean
}

/**
 * What an update has to leave alone to leave alone what the predicate reads: the fields read, at the first level below the
 * pod spec or the object, and the labels and annotations read. `metadata` as a whole changes with every update, and a whole
 * pod spec with a scheduling gate that is removed.
 */
export function comparedPaths(predicate: Pred): readonly ComparedPath[] {
  const compared = new Map<string, ComparedPath>()
  for (const path of reads(predicate)) {
    const steps = significant(path)
    if (steps) compared.set(`${path.root} ${steps.join('.')}`, { root: path.root, steps, always: path.always === true })
  }
  return [...compared.entries()]
    .sort(([a], [b]) => rootRank(a) - rootRank(b) || (a < b ? -1 : 1))
    .map(([, path]) => path)
}

const rootRank = (key: string): number => ['pod ', 'podMetadata ', 'object '].findIndex((root) => key.startsWith(root))

/** The steps that are compared for a path that is read; undefined for what cannot change. */
function significant({ root, steps }: RootPath): readonly string[] | undefined {
  if (root === 'pod') return steps.slice(0, 1)
  const inMetadata = root === 'podMetadata' ? steps : steps[0] === 'metadata' ? steps.slice(1) : undefined
  if (inMetadata === undefined) return constant.has(steps[0] ?? '') ? undefined : steps.slice(0, 1)
  if (constant.has(`metadata.${inMetadata[0]}`)) return undefined
  // A label or annotation read by its name is compared by itself; others of the same map may change.
  const kept = inMetadata[1] === undefined || inMetadata[1] === '[]' ? inMetadata.slice(0, 1) : inMetadata.slice(0, 2)
  return root === 'podMetadata' ? kept : ['metadata', ...kept]
}
