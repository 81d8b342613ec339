import type { Pred } from '../../ir/nodes.ts'
import { type RootPath, reads } from '../../ir/walk.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'

/** What never changes on an update, so that comparing it would say nothing. */
const constant = new Set([
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.creationTimestamp',
])

/** An expression on the object before and after. */
interface Sides {
  readonly now: Cel
  readonly before: Cel
}

/**
 * True on an update that leaves alone what the predicate reads: the fields read, at the first level below the pod spec or
 * the object, and the labels and annotations read. `metadata` as a whole changes with every update, and a whole pod spec
 * with a scheduling gate that is removed.
 * `sides` gives a root variable now and before.
 */
export function unchanged(predicate: Pred, sides: (root: string) => Sides): Cel {
  const compared = new Map<string, { root: string; steps: readonly string[]; always: boolean }>()
  for (const path of reads(predicate)) {
    const steps = significant(path)
    if (steps) compared.set(`${path.root} ${steps.join('.')}`, { root: path.root, steps, always: path.always === true })
  }
  const parts = [...compared.entries()]
    .sort(([a], [b]) => rootRank(a) - rootRank(b) || (a < b ? -1 : 1))
    .map(([, { root, steps, always }]) => {
      const { now, before } = sides(root)
      return cel.equal(at(now, steps, always), at(before, steps, always))
    })
  return cel.and(cel.equal(cel.select(cel.ident('request'), 'operation'), cel.literal('UPDATE')), ...parts)
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

function at(root: Cel, steps: readonly string[], always: boolean): Cel {
  return steps.reduce<Cel>((of, step, i) => {
    if (i === 0 && (always || step === 'metadata')) return cel.select(of, step)
    const previous = steps[i - 1]
    return previous === 'labels' || previous === 'annotations'
      ? cel.optIndex(of, cel.literal(step))
      : cel.optSelect(of, step)
  }, root)
}
