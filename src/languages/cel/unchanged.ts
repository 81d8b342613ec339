import { comparedPaths } from '../../ir/compared.ts'
import type { Pred } from '../../ir/nodes.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'

/** An expression on the object before and after. */
interface Sides {
  readonly now: Cel
  readonly before: Cel
}

/**
 * True on an update that leaves alone what the predicate reads (`comparedPaths`). `sides` gives a root variable now and
 * before.
 */
export function unchanged(predicate: Pred, sides: (root: string) => Sides): Cel {
  const parts = comparedPaths(predicate).map(({ root, steps, always }) => {
    const { now, before } = sides(root)
    return cel.equal(at(now, steps, always), at(before, steps, always))
  })
  return cel.and(cel.equal(cel.select(cel.ident('request'), 'operation'), cel.literal('UPDATE')), ...parts)
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
