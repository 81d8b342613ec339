import type { Pred, PredOf } from './nodes.ts'
import { mapChildren } from './walk.ts'

/**
 * The same predicate in a smaller form: constants folded, nested `all` and `any` flattened, double negation removed,
 * `when` with a constant side resolved. Lines of blame stay as they are: a `because` keeps its text.
 */
export function simplify(node: Pred): Pred {
  const pred = mapChildren(node, simplify)
  switch (pred.kind) {
    case 'all':
      return junction(pred, true)
    case 'any':
      return junction(pred, false)
    case 'not':
      if (pred.of.kind === 'constant') return constant(!pred.of.value)
      return pred.of.kind === 'not' ? pred.of.of : pred
    case 'when':
      if (pred.condition.kind === 'constant') return pred.condition.value ? pred.then : constant(true)
      return pred.then.kind === 'constant' && pred.then.value ? constant(true) : pred
    case 'every':
      return pred.body.kind === 'constant' && pred.body.value ? constant(true) : pred
    case 'some':
      return pred.body.kind === 'constant' && !pred.body.value ? constant(false) : pred
    case 'oneOf':
      return singleValue(pred)
    case 'because':
      return pred.of.kind === 'constant' && pred.of.value ? pred.of : pred
    default:
      return pred
  }
}

/** One of a single value is equal to it; one of none is nothing. */
function singleValue(pred: PredOf<'oneOf'>): Pred {
  const { operand, value } = pred
  if (operand.kind !== 'literal' || !Array.isArray(operand.value)) return pred
  const [only, ...others] = operand.value as readonly (string | number | boolean)[]
  if (only === undefined) return constant(false)
  return others.length === 0 ? { kind: 'equals', value, operand: { kind: 'literal', value: only } } : pred
}

const constant = (value: boolean): Pred => ({ kind: 'constant', value })

/** `neutral`: the constant that does not change the junction (true for `all`, false for `any`). */
function junction(node: Pred & { kind: 'all' | 'any' }, neutral: boolean): Pred {
  const parts: Pred[] = []
  for (const part of node.of.flatMap((each) => (each.kind === node.kind ? each.of : [each]))) {
    if (part.kind !== 'constant') parts.push(part)
    else if (part.value !== neutral) return part
  }
  if (parts.length === 0) return constant(neutral)
  return parts.length === 1 ? (parts[0] as Pred) : { kind: node.kind, of: parts }
}
