import type { Operand, Pred, Ref, Source, Value } from './nodes.ts'

/** The predicates directly inside a node. */
export function children(node: Pred): readonly Pred[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of
    case 'not':
    case 'because':
      return [node.of]
    case 'when':
      return [node.condition, node.then]
    case 'absentOr':
      return [node.then]
    case 'some':
    case 'every':
      return [node.body]
    default:
      return []
  }
}

/** The same node with each direct child replaced; the node itself where nothing changed. */
export function mapChildren(node: Pred, change: (child: Pred) => Pred): Pred {
  switch (node.kind) {
    case 'all':
    case 'any': {
      const of = node.of.map(change)
      return of.every((part, i) => part === node.of[i]) ? node : { ...node, of }
    }
    case 'not':
    case 'because': {
      const of = change(node.of)
      return of === node.of ? node : { ...node, of }
    }
    case 'when': {
      const condition = change(node.condition)
      const then = change(node.then)
      return condition === node.condition && then === node.then ? node : { ...node, condition, then }
    }
    case 'absentOr': {
      const then = change(node.then)
      return then === node.then ? node : { ...node, then }
    }
    case 'some':
    case 'every': {
      const body = change(node.body)
      return body === node.body ? node : { ...node, body }
    }
    default:
      return node
  }
}

/** Every node of a tree, parents first. */
export function* nodes(node: Pred): Generator<Pred> {
  yield node
  for (const child of children(node)) yield* nodes(child)
}

/** The operand of an atom, if the node has one. */
export function operandOf(node: Pred): Operand | undefined {
  return 'operand' in node ? node.operand : undefined
}

const refOf = (value: Value): Ref => (value.kind === 'ref' ? value : value.of)

/** The places that a quantifier's source reads. */
export const sourceRefs = (source: Source): readonly Ref[] => (source.kind === 'elements' ? source.lists : [source.map])

/** The places that this node itself reads, its children's not included. */
function ownRefs(node: Pred): readonly Ref[] {
  const refs: Ref[] = []
  if ('value' in node && typeof node.value === 'object') refs.push(refOf(node.value))
  const operand = operandOf(node)
  if (operand && operand.kind !== 'literal' && operand.kind !== 'parameter') refs.push(refOf(operand))
  if (node.kind === 'some' || node.kind === 'every') refs.push(...sourceRefs(node.source))
  return refs
}

/**
 * Every place that a predicate reads, from the roots: a place reached through a quantifier's variable comes as the path
 * of the list or map followed by `[]` and the rest.
 */
export function reads(node: Pred): readonly RootPath[] {
  const found = new Map<string, RootPath>()
  const visit = (pred: Pred, bound: ReadonlyMap<string, readonly RootPath[]>): void => {
    for (const ref of ownRefs(pred)) for (const path of rootPaths(ref, bound)) found.set(JSON.stringify(path), path)
    const inner =
      pred.kind === 'some' || pred.kind === 'every'
        ? new Map(bound).set(
            pred.as,
            sourceRefs(pred.source).flatMap((ref) =>
              rootPaths(ref, bound).map((path) => ({ ...path, steps: [...path.steps, '[]'] })),
            ),
          )
        : bound
    for (const child of children(pred)) visit(child, inner)
  }
  visit(node, new Map())
  return [...found.values()]
}

export interface RootPath {
  readonly root: string
  /** Field names and map keys; `[]` stands for any element or key. */
  readonly steps: readonly string[]
  /** Admission always sees the first step. */
  readonly always?: true
}

function rootPaths(ref: Ref, bound: ReadonlyMap<string, readonly RootPath[]>): readonly RootPath[] {
  const steps = ref.path.map((step) => ('field' in step ? step.field : 'key' in step ? step.key : '[]'))
  const [first] = ref.path
  const always = first && 'field' in first && first.always ? ({ always: true } as const) : {}
  const from: readonly RootPath[] = bound.get(ref.variable) ?? [{ root: ref.variable, steps: [], ...always }]
  return from.map((path) => ({ ...path, steps: [...path.steps, ...steps] }))
}

/** Replaces every parameter by its value. An unknown parameter is left and found by `parametersIn`. */
export function substitute(node: Pred, values: Readonly<Record<string, unknown>>): Pred {
  const changed = mapChildren(node, (child) => substitute(child, values))
  const operand = operandOf(changed)
  if (operand?.kind !== 'parameter' || !(operand.name in values)) return changed
  return { ...changed, operand: { kind: 'literal', value: values[operand.name] } } as Pred
}

/** The names of the parameters that a predicate uses. */
export function parametersIn(node: Pred): readonly string[] {
  const names = new Set<string>()
  for (const each of nodes(node)) {
    const operand = operandOf(each)
    if (operand?.kind === 'parameter') names.add(operand.name)
  }
  return [...names].sort()
}
