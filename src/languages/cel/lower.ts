import { intrinsics } from '../../intrinsics/index.ts'
import { patternOf } from '../../intrinsics/pattern.ts'
import { type Lowering, lower, type Operand, type Pred, type PredOf, type Source, type Value } from '../../ir/nodes.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'
import { collection, fresh, isSet, type Lowered, loweredValue, place, type Scope, textIn } from './place.ts'

/** Lowers a predicate to a boolean expression that is total: it never fails at run time, whatever is absent. */
export const lowerPred = (node: Pred, scope: Scope): Cel => lower(table, node, scope)

/** The test that an intrinsic has for being one of some texts, if it has one. */
function intrinsicOneOf(value: Value, texts: readonly unknown[] | undefined, scope: Scope): Cel | undefined {
  if (value.kind !== 'intrinsic' || !texts?.every((text) => typeof text === 'string')) return undefined
  return intrinsics[value.name]?.celOneOf?.(textIn(value, scope), texts as readonly string[])
}

const literals = (operand: Operand): readonly (string | number | boolean)[] | undefined =>
  operand.kind !== 'literal' ? undefined : Array.isArray(operand.value) ? operand.value : [operand.value as string]

/** `value in …`. Kubernetes refuses a list of several types, so each type's literals are a test of their own. */
function isIn(value: Cel, among: Operand, scope: Scope): Cel {
  const all = literals(among)
  const types = [...new Set(all?.map((literal) => typeof literal))]
  if (!all || types.length < 2) return cel.binary('in', value, operand(among, scope).expr)
  return cel.or(
    ...types.map((type) => {
      const [first, ...others] = all.filter((literal) => typeof literal === type).map(cel.literal) as [Cel, ...Cel[]]
      return others.length === 0 ? cel.equal(value, first) : cel.binary('in', value, cel.list([first, ...others]))
    }),
  )
}

const isMixed = (operand: Operand): boolean => new Set(literals(operand)?.map((literal) => typeof literal)).size > 1

/** `test` on the value if it is there; `otherwise` if not. */
function ifPresent(
  { expr, optional }: Lowered,
  scope: Scope,
  test: (value: Cel, scope: Scope) => Cel,
  otherwise = false,
): Cel {
  if (!optional) return test(expr, scope)
  if (hasOptionalIndex(expr)) {
    const isThere = cel.method(expr, 'hasValue')
    const holds = test(cel.method(expr, 'value'), scope)
    return otherwise ? cel.or(cel.not(isThere), holds) : cel.and(isThere, holds)
  }
  const name = fresh(scope)
  const inner = new Map(scope).set(name, cel.ident(name))
  return cel.orValue(cel.method(expr, 'optMap', cel.ident(name), test(cel.ident(name), inner)), cel.literal(otherwise))
}

/** Kubernetes 1.31 refuses to compile `x[?'key'].optMap(…)`: "incompatible type already exists for expression". */
const hasOptionalIndex = (expr: Cel): boolean =>
  (expr.kind === 'ternary' && hasOptionalIndex(expr.then)) ||
  (expr.kind === 'index' && expr.optional) ||
  ((expr.kind === 'index' || expr.kind === 'select') && hasOptionalIndex(expr.of))

/** `test` on a text, where the empty text is as false as an absent one. */
const onText = ({ expr, optional }: Lowered, test: (text: Cel) => Cel): Cel =>
  test(optional ? cel.orValue(expr, cel.literal('')) : expr)

function operand(node: Operand, scope: Scope): Lowered {
  if (node.kind === 'parameter') throw new Error(`parameter ${node.name} has no value`)
  if (node.kind !== 'literal') return loweredValue(node, scope)
  const { value } = node
  return {
    expr: Array.isArray(value) ? cel.list(value.map(cel.literal)) : cel.literal(value as string),
    optional: false,
  }
}

function equals(node: PredOf<'equals'>, scope: Scope): Cel {
  const short = intrinsicOneOf(node.value, literals(node.operand), scope)
  if (short) return short
  const left = loweredValue(node.value, scope)
  const right = operand(node.operand, scope)
  if (node.value.type === 'quantity')
    return compareQuantities(left, right, scope, (a, b) => cel.equal(cel.method(a, 'compareTo', b), cel.literal(0)))
  if (node.operand.kind === 'literal')
    return cel.equal(left.expr, left.optional ? cel.optionalOf(right.expr) : right.expr)
  if (!left.optional && !right.optional) return cel.equal(left.expr, right.expr)
  // Two absent values are equal as optionals, but an atom on an absent value is false.
  if (left.optional)
    return ifPresent(left, scope, (value) =>
      right.optional ? cel.equal(cel.optionalOf(value), right.expr) : cel.equal(value, right.expr),
    )
  return cel.equal(cel.optionalOf(left.expr), right.expr)
}

function compareQuantities(left: Lowered, right: Lowered, scope: Scope, test: (a: Cel, b: Cel) => Cel): Cel {
  return ifPresent(left, scope, (a, inner) =>
    ifPresent(right, inner, (b) => test(cel.call('quantity', a), cel.call('quantity', b))),
  )
}

function compare(node: PredOf<'compare'>, scope: Scope): Cel {
  const left = loweredValue(node.value, scope)
  const right = operand(node.operand, scope)
  if (node.value.type !== 'quantity')
    return ifPresent(left, scope, (a, inner) => ifPresent(right, inner, (b) => cel.binary(node.operator, a, b)))
  return compareQuantities(left, right, scope, (a, b) =>
    cel.binary(node.operator, cel.method(a, 'compareTo', b), cel.literal(0)),
  )
}

function oneOf(node: PredOf<'oneOf'>, scope: Scope): Cel {
  const short = intrinsicOneOf(node.value, literals(node.operand), scope)
  if (short) return short
  const subject = loweredValue(node.value, scope)
  const isText = node.value.type === 'string' && literals(node.operand)?.includes('') === false
  return isText
    ? onText(subject, (text) => isIn(text, node.operand, scope))
    : ifPresent(subject, scope, (value) => isIn(value, node.operand, scope))
}

function text(node: PredOf<'text'>, scope: Scope): Cel {
  const argument = operand(node.operand, scope)
  const subject = loweredValue(node.value, scope)
  const test = (value: Cel, by: Cel) => cel.method(value, node.operator, by)
  return emptyFails(node) && !argument.optional
    ? onText(subject, (value) => test(value, argument.expr))
    : ifPresent(subject, scope, (value, inner) => ifPresent(argument, inner, (by) => test(value, by)))
}

/** Whether the test is false for '', so that absence may be read as ''. */
function emptyFails(node: Atom): boolean {
  const given = literals(node.operand)
  if (!given) return false
  if (node.kind === 'equals' || node.kind === 'oneOf') return !given.includes('')
  const [literal] = given
  if (typeof literal !== 'string') return false
  return node.kind === 'text' && node.operator === 'matches' ? !patternOf(literal).test('') : literal !== ''
}

type Atom = PredOf<'equals' | 'oneOf' | 'text' | 'contains'>

const isDerivedText = (value: Operand): value is Extract<Value, { kind: 'intrinsic' }> =>
  value.kind === 'intrinsic' && value.type === 'string'

/** An atom that is false where a derived text is absent, which CEL has as ''. */
const onDerived =
  <A extends Atom>(lowered: (node: A, scope: Scope) => Cel) =>
  (node: A, scope: Scope): Cel => {
    const guards: Value[] = []
    if (isDerivedText(node.value) && !emptyFails(node)) guards.push(node.value)
    else if (isDerivedText(node.operand)) guards.push(node.operand)
    if (node.kind !== 'equals' && guards[0] === node.value && isDerivedText(node.operand)) guards.push(node.operand)
    return cel.and(...guards.map((value) => exists(value, scope)), lowered(node, scope))
  }

function contains(node: PredOf<'contains'>, scope: Scope): Cel {
  const argument = operand(node.operand, scope)
  if (node.value.kind === 'ref' && node.value.type === 'list') {
    const list = collection(node.value, scope)
    return ifPresent(argument, scope, (value) => cel.binary('in', value, list))
  }
  const subject = loweredValue(node.value, scope)
  return ifPresent(subject, scope, (value, inner) =>
    ifPresent(argument, inner, (part) => cel.method(value, 'contains', part)),
  )
}

function exists(value: Value, scope: Scope): Cel {
  if (value.kind === 'intrinsic') {
    const short = intrinsics[value.name]?.celExists?.(textIn(value, scope))
    if (short) return short
    const lowered = loweredValue(value, scope)
    return lowered.optional ? cel.method(lowered.expr, 'hasValue') : cel.binary('!=', lowered.expr, cel.literal(''))
  }
  const { expr, optional } = place(value, scope)
  if (value.nullable) return isSet({ expr, optional })
  if (!optional) return cel.literal(true)
  return expr.kind === 'select' ? cel.call('has', cel.select(expr.of, expr.field)) : cel.method(expr, 'hasValue')
}

const isComparison = (node: Pred): boolean =>
  ['equals', 'oneOf', 'compare', 'text'].includes(node.kind) || (node.kind === 'contains' && node.value.type !== 'list')

const sameValue = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Absence accepted: as a default value where one says it, as a test of what is there, else as `!has(…) || …`. */
function absentOr(node: PredOf<'absentOr'>, scope: Scope): Cel {
  const { then, value } = node
  const subject = 'value' in then && typeof then.value === 'object' ? then.value : undefined
  const lowered = loweredValue(value, scope)
  const [first] = 'operand' in then ? (literals(then.operand) ?? []) : []
  if (subject && sameValue(subject, value) && lowered.optional && first !== undefined && value.type !== 'quantity') {
    const filled = cel.orValue(lowered.expr, cel.literal(first))
    if (then.kind === 'equals') return cel.equal(filled, cel.literal(first))
    if (then.kind === 'oneOf' && !isMixed(then.operand))
      return cel.binary('in', filled, operand(then.operand, scope).expr)
  }
  if (subject && sameValue(subject, value) && lowered.optional && isComparison(then)) {
    const name = fresh(scope, 'present')
    const present = { ...then, value: { kind: 'ref', variable: name, path: [], type: value.type } } as Pred
    return ifPresent(lowered, scope, (of, inner) => lowerPred(present, new Map(inner).set(name, of)), true)
  }
  // `not` is plain complement, so a negated atom already holds for an absent value.
  if (then.kind === 'not' && 'value' in then.of && typeof then.of.value === 'object' && sameValue(then.of.value, value))
    return lowerPred(then, scope)
  return cel.or(cel.not(exists(value, scope)), lowerPred(then, scope))
}

/** The elements that a quantifier ranges over. A map ranges over its keys. */
export function elements(source: Source, scope: Scope): Cel {
  const lists = source.kind === 'elements' ? source.lists : [source.map]
  return cel.chain(
    '+',
    lists.map((ref) => collection(ref, scope)),
    cel.list([]),
  )
}

function quantifier(macro: 'all' | 'exists') {
  return (node: PredOf<'every' | 'some'>, scope: Scope): Cel => {
    const inner = new Map(scope).set(node.as, cel.ident(node.as))
    return cel.method(elements(node.source, scope), macro, cel.ident(node.as), lowerPred(node.body, inner))
  }
}

const table: Lowering<Cel, Scope> = {
  constant: (node) => cel.literal(node.value),
  all: (node, scope) => cel.and(...node.of.map((part) => lowerPred(part, scope))),
  any: (node, scope) => cel.or(...node.of.map((part) => lowerPred(part, scope))),
  not: (node, scope) => cel.not(lowerPred(node.of, scope)),
  when: (node, scope) => cel.or(cel.not(lowerPred(node.condition, scope)), lowerPred(node.then, scope)),
  equals: onDerived(equals),
  oneOf: onDerived(oneOf),
  compare,
  text: onDerived(text),
  contains: onDerived(contains),
  subsetOf: (node, scope) => {
    const name = fresh(scope)
    const list = node.value.kind === 'ref' ? collection(node.value, scope) : loweredValue(node.value, scope).expr
    return cel.method(list, 'all', cel.ident(name), isIn(cel.ident(name), node.operand, scope))
  },
  exists: (node, scope) => exists(node.value, scope),
  isEmpty: (node, scope) => {
    const of = node.value.kind === 'ref' ? collection(node.value, scope) : loweredValue(node.value, scope).expr
    return cel.equal(cel.method(of, 'size'), cel.literal(0))
  },
  absentOr,
  some: quantifier('exists'),
  every: quantifier('all'),
  because: (node, scope) => lowerPred(node.of, scope),
}
