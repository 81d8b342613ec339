import type { Literal, Operand, Pred, Ref, Value } from '../../../src/ir/nodes.ts'
import { children, operandOf, sourceRefs } from '../../../src/ir/walk.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'

/** What a predicate asks of a place. */
export interface Comparison {
  readonly kind: Pred['kind']
  readonly operator?: string
  /** The property that is compared instead of the value itself, such as `image.tag`. */
  readonly intrinsic?: string
  /** Compared with these; absent where with nothing, or with another place. */
  readonly literals?: readonly (string | number | boolean)[]
  readonly withPlace?: true
}

/** What a predicate reads, as a tree: field names and keys, `[]` for list elements, `{key}` and `{}` for a map's entries. */
export interface Place {
  readonly children: ReadonlyMap<string, Place>
  readonly comparisons: readonly Comparison[]
}

interface Growing extends Place {
  readonly children: Map<string, Growing>
  readonly comparisons: Comparison[]
}

type Steps = readonly string[]

const grow = (): Growing => ({ children: new Map(), comparisons: [] })

/** Every place of an object of a kind that a predicate reads, with what it is compared with there. */
export function placesOf(predicate: Pred, kind: KindInfo): Place {
  const root = grow()
  const roots = new Map<string, readonly Steps[]>([
    ['object', [[]]],
    ['pod', [kind.podSpec ?? []]],
    ['podMetadata', [kind.podMetadata ?? []]],
  ])
  const at = (steps: Steps): Growing =>
    steps.reduce((place, step) => {
      const next = place.children.get(step) ?? grow()
      place.children.set(step, next)
      return next
    }, root)
  const stepsTo = (ref: Ref, bound: ReadonlyMap<string, readonly Steps[]>): readonly Steps[] => {
    const own = ref.path.map((step) => ('field' in step ? step.field : 'key' in step ? step.key : '{}'))
    return (bound.get(ref.variable) ?? []).map((steps) => [...steps, ...own])
  }
  const note = (value: Value, comparison: Comparison, bound: ReadonlyMap<string, readonly Steps[]>): void => {
    const ref = value.kind === 'ref' ? value : value.of
    const intrinsic = value.kind === 'intrinsic' ? { intrinsic: value.name } : {}
    for (const steps of stepsTo(ref, bound)) at(steps).comparisons.push({ ...comparison, ...intrinsic })
  }
  const visit = (node: Pred, bound: ReadonlyMap<string, readonly Steps[]>): void => {
    const operand = operandOf(node)
    const operator = 'operator' in node ? { operator: node.operator } : {}
    if ('value' in node && typeof node.value === 'object')
      note(node.value, { kind: node.kind, ...operator, ...comparedWith(operand) }, bound)
    if (operand?.kind === 'ref' || operand?.kind === 'intrinsic')
      note(operand, { kind: node.kind, withPlace: true }, bound)
    let inner = bound
    if (node.kind === 'some' || node.kind === 'every') {
      const element = node.source.kind === 'keys' ? '{key}' : '[]'
      const steps = sourceRefs(node.source).flatMap((ref) => stepsTo(ref, bound))
      inner = new Map(bound).set(
        node.as,
        steps.map((each) => [...each, element]),
      )
      for (const each of steps) at([...each, element])
    }
    for (const child of children(node)) visit(child, inner)
  }
  visit(predicate, roots)
  return root
}

const comparedWith = (operand: Operand | undefined): Pick<Comparison, 'literals' | 'withPlace'> =>
  operand === undefined
    ? {}
    : operand.kind === 'literal'
      ? { literals: [operand.value as Literal].flat() }
      : { withPlace: true }

/** Places of several trees as one. */
export const mergedPlaces = (places: readonly Place[]): Place => ({
  children: new Map(
    [...new Set(places.flatMap((place) => [...place.children.keys()]))].map((name) => [
      name,
      mergedPlaces(places.flatMap((place) => place.children.get(name) ?? [])),
    ]),
  ),
  comparisons: [
    ...new Map(places.flatMap((place) => place.comparisons).map((each) => [JSON.stringify(each), each])).values(),
  ],
})
