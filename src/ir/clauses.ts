import { lineOf } from './blame.ts'
import type { Pred, Source } from './nodes.ts'

/** One line of blame: a static text, and who it is about. */
export interface Line {
  /** `pod` for the pod itself, `element` for the quantifier's element by its label, absent where nothing names it. */
  readonly label?: 'pod' | 'element'
  readonly text: string
}

/**
 * One top-level conjunct of a predicate. It is violated where every guard holds and `holds` does not; under a quantifier,
 * once for each element.
 */
export interface Clause {
  readonly guards: readonly Pred[]
  readonly each?: { readonly source: Source; readonly as: string; readonly guards: readonly Pred[] }
  readonly holds: Pred
  /** Absent where no line can be derived and the author gave none. */
  readonly line?: Line
}

type Context = Pick<Clause, 'guards' | 'each'>

/**
 * Splits a predicate into its clauses: `all` is flattened, also inside one quantifier; `when` and `absentOr` distribute
 * over it; `not` moves inwards where that splits further. The predicate holds exactly where no clause is violated.
 */
export function clausesOf(node: Pred): readonly Clause[] {
  return split(node, { guards: [] })
}

function split(node: Pred, context: Context): readonly Clause[] {
  switch (node.kind) {
    case 'constant':
      return node.value ? [] : [clause(node, context)]
    case 'all':
      return node.of.flatMap((part) => split(part, context))
    case 'when':
      return split(node.then, guarded(context, node.condition))
    case 'absentOr':
      return isAtom(node.then)
        ? [clause(node, context)]
        : split(node.then, guarded(context, { kind: 'exists', value: node.value }))
    case 'every':
      return context.each
        ? [clause(node, context)]
        : split(node.body, { guards: context.guards, each: { source: node.source, as: node.as, guards: [] } })
    case 'not':
      return splitNegated(node, context)
    default:
      return [clause(node, context)]
  }
}

function splitNegated(node: Pred & { kind: 'not' }, context: Context): readonly Clause[] {
  const negated = (of: Pred): Pred => ({ kind: 'not', of })
  const { of } = node
  switch (of.kind) {
    case 'not':
      return split(of.of, context)
    case 'any':
      return of.of.flatMap((part) => split(negated(part), context))
    case 'when':
      return [...split(of.condition, context), ...split(negated(of.then), context)]
    case 'some':
      return context.each ? [clause(node, context)] : split({ ...of, kind: 'every', body: negated(of.body) }, context)
    default:
      return [clause(node, context)]
  }
}

const isAtom = (node: Pred): boolean =>
  node.kind === 'not'
    ? isAtom(node.of)
    : !['all', 'any', 'when', 'some', 'every', 'absentOr', 'constant'].includes(node.kind)

function guarded(context: Context, condition: Pred): Context {
  return context.each
    ? { ...context, each: { ...context.each, guards: [...context.each.guards, condition] } }
    : { guards: [...context.guards, condition] }
}

function clause(node: Pred, context: Context): Clause {
  const holds = node.kind === 'because' ? node.of : node
  const line = lineOf(node, context.each)
  return { ...context, holds, ...(line && { line }) }
}
