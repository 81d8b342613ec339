import { type Lowering, lower, type Operand, type Pred, type PredOf, type Source, type Value } from '../../ir/nodes.ts'
import { sourceRefs } from '../../ir/walk.ts'
import type { Body, Rego, Statement } from './ast.ts'
import * as rego from './ast.ts'
import { nameOf } from './names.ts'
import { below, complement } from './negate.ts'
import { flat } from './print.ts'
import { bind, condition, derive, fresh, namesIn, place, type Scope, valueIn } from './program.ts'

/** Bodies of which one at least holds. */
export type Bodies = readonly Body[]

/** A predicate as bodies that hold where it does, and as bodies that hold where it does not. Both are total. */
export interface Lowered {
  readonly holds: () => Bodies
  readonly fails: () => Bodies
}

/** A predicate, or its complement. */
export interface Part {
  readonly node: Pred
  readonly holds: boolean
}

export const lowerPred = (node: Pred, scope: Scope): Lowered => lower(table, node, scope)

const side = ({ node, holds }: Part, scope: Scope): Bodies => {
  const lowered = lowerPred(node, scope)
  return holds ? lowered.holds() : lowered.fails()
}

/** A body, and what may be written below it. */
export interface Lines {
  readonly body: Body
  readonly scope: Scope
}

/** One body for all of these: what is several bodies by itself gets rules of its own. Undefined where one never holds. */
export function linesFor(parts: readonly Part[], outer: Scope): Lines | undefined {
  let lines: Lines = { body: [], scope: outer }
  for (const part of parts) {
    const bodies = side(part, lines.scope)
    const [only] = bodies.length > 1 ? named(part, lines.scope) : bodies
    if (!only) return undefined
    lines = { body: [...lines.body, ...only], scope: below(only, lines.scope) }
  }
  return lines
}

const bodyOf = (parts: readonly Part[], scope: Scope): Bodies => {
  const lines = linesFor(parts, scope)
  return lines ? [lines.body] : []
}

const anyOf = (parts: readonly Part[], scope: Scope): Bodies => parts.flatMap((part) => side(part, scope))

/** Alternatives that each need a condition of their own are better read as one. */
function noneOf(node: PredOf<'any'>, scope: Scope): Bodies {
  const [only] = bodyOf(node.of.map(negative), scope)
  const conditions = new Set([...scope.program.conditions.values()].map(({ name }) => name))
  const isCondition = (of: Statement) =>
    of.kind === 'expression' && (of.expr.kind === 'call' || of.expr.kind === 'var') && conditions.has(of.expr.name)
  if (only === undefined) return []
  return only.filter(isCondition).length < MANY ? [only] : named(negative(node), scope)
}

const MANY = 3

const positive = (node: Pred): Part => ({ node, holds: true })
const negative = (node: Pred): Part => ({ node, holds: false })

/** A part in one line: as it is, or as a condition with a name. What is said of all elements is named by its counterexample. */
function named({ node, holds }: Part, scope: Scope): Bodies {
  if (node.kind === 'not') return named({ node: node.of, holds: !holds }, scope)
  if (node.kind === 'because') return named({ node: node.of, holds }, scope)
  const byCounterexample = node.kind === 'every' || node.kind === 'subsetOf' || node.kind === 'isEmpty'
  const wanted = holds !== byCounterexample
  // A rule of its own knows nothing of what stands above the line that calls it.
  const bodies = side({ node, holds: !byCounterexample }, { ...scope, known: new Set(), bound: new Set() })
  if (bodies.length === 0 || bodies.some((body) => body.length === 0))
    return (bodies.length === 0) === wanted ? [] : [[]]
  const [[only, ...others] = []] = bodies
  if (only && bodies.length === 1 && others.length === 0) {
    const inline = wanted ? only : complement(only, scope)
    if (inline) return [[inline]]
  }
  const expr = condition(nameOf(node, byCounterexample), bodies, scope)
  return [[{ kind: 'expression', expr, negated: !wanted }]]
}

/** An atom that holds where all of these lines do. */
function atom(node: Pred, scope: Scope, ...lines: readonly Rego[]): Lowered {
  return {
    holds: () => [lines.map(rego.holds)],
    fails: () => {
      const [only, ...others] = lines
      const inline = only && others.length === 0 ? complement(rego.holds(only), scope) : undefined
      return inline ? [[inline]] : named(negative(node), scope)
    },
  }
}

function operand(node: Operand, scope: Scope): Rego {
  if (node.kind === 'parameter') throw new Error(`parameter ${node.name} has no value`)
  if (node.kind !== 'literal') return valueIn(node, scope)
  return Array.isArray(node.value) ? rego.literals(node.value) : rego.literal(node.value as string)
}

/** An operand as comparable as the value that it is compared with. */
const likeValue = (value: Value, of: Operand, scope: Scope): Rego =>
  isQuantity(value) && of.kind === 'literal'
    ? derive((value as { name: string }).name, scope, operand(of, scope))
    : operand(of, scope)

const isQuantity = (value: Value): boolean => value.kind === 'intrinsic' && value.type === 'quantity'

const isThere = (expr: Rego): Rego => rego.binary('!=', expr, rego.literal(null))
const isNumber = (expr: Rego): Rego => rego.call('is_number', expr)

function equals(node: PredOf<'equals'>, scope: Scope): Lowered {
  const { value, operand: of } = node
  const left = valueIn(value, scope)
  const equal = rego.equal(left, likeValue(value, of, scope))
  // Two nulls are equal, but an atom on an absent value is false; what an intrinsic derives is never null.
  const mayBeNull = of.kind === 'ref' && value.kind === 'ref'
  return atom(node, scope, equal, ...(mayBeNull ? [isThere(left)] : []))
}

/** Rego compares values of any types, and null is less than every number. */
function compare(node: PredOf<'compare'>, scope: Scope): Lowered {
  const { value, operator, operand: of } = node
  const left = valueIn(value, scope)
  const right = likeValue(value, of, scope)
  const compared = rego.binary(operator, left, right)
  if (isQuantity(value)) return atom(node, scope, compared)
  const isTyped = value.type === 'integer' || value.type === 'number'
  const guards = [
    ...(isTyped && of.kind === 'literal' && operator.startsWith('>') ? [] : [isNumber(left)]),
    ...(of.kind === 'literal' ? [] : [isNumber(right)]),
  ]
  return atom(node, scope, ...guards, compared)
}

function text(node: PredOf<'text'>, scope: Scope): Lowered {
  const left = valueIn(node.value, scope)
  const right = operand(node.operand, scope)
  const guards = node.value.type === 'string' ? [] : [rego.call('is_string', left)]
  return atom(
    node,
    scope,
    ...guards,
    node.operator === 'matches'
      ? rego.call('regex.match', right, left)
      : rego.call(node.operator.toLowerCase(), left, right),
  )
}

function contains(node: PredOf<'contains'>, scope: Scope): Lowered {
  const { value } = node
  const left = valueIn(value, scope)
  const right = operand(node.operand, scope)
  const inList = rego.binary('in', right, left)
  const inText = rego.call('contains', left, right)
  const operandIsThere = node.operand.kind === 'ref' ? [isThere(right)] : []
  if (value.type === 'list') return atom(node, scope, ...operandIsThere, inList)
  if (value.type === 'string') return atom(node, scope, inText)
  const guarded = [
    [rego.call('is_string', left), inText],
    [rego.call('is_array', left), ...operandIsThere, inList],
  ]
  return { holds: () => guarded.map((lines) => lines.map(rego.holds)), fails: () => named(negative(node), scope) }
}

/** One of several; equal to it where there is one. */
function isIn(value: Rego, among: Operand, scope: Scope): Rego {
  const [only, ...others] = among.kind === 'literal' ? [among.value].flat() : []
  return only !== undefined && others.length === 0
    ? rego.equal(value, rego.literal(only))
    : rego.binary('in', value, operand(among, scope))
}

function subsetOf(node: PredOf<'subsetOf'>, scope: Scope): Lowered {
  return {
    holds: () => named(positive(node), scope),
    fails: () => {
      const item = fresh(scope, 'item')
      const isAmong = isIn(rego.variable(item), node.operand, scope)
      return [[rego.some(item, valueIn(node.value, scope)), rego.fails(isAmong)]]
    },
  }
}

function exists(node: PredOf<'exists'>, scope: Scope): Lowered {
  const { value } = node
  if (value.kind === 'intrinsic' && value.type === 'string') return atom(node, scope, valueIn(value, scope))
  return atom(node, scope, isThere(place(value.kind === 'ref' ? value : value.of, scope)))
}

const sameValue = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A negated atom on the very value holds for an absent one already. */
const acceptsAbsence = (value: Value, then: Pred): boolean =>
  then.kind === 'not' &&
  ['equals', 'oneOf', 'compare', 'text', 'contains', 'exists'].includes(then.of.kind) &&
  'value' in then.of &&
  typeof then.of.value === 'object' &&
  sameValue(then.of.value, value)

function absentOr({ value, then }: PredOf<'absentOr'>, scope: Scope): Lowered {
  if (acceptsAbsence(value, then)) return lowerPred(then, scope)
  const isSet: Pred = { kind: 'exists', value }
  return {
    holds: () => anyOf([negative(isSet), positive(then)], scope),
    fails: () => bodyOf([positive(isSet), negative(then)], scope),
  }
}

/** The key under which a program knows several lists as one. */
export const keyOf = (source: Source): string => JSON.stringify(sourceRefs(source))

/** `some x in xs` with lines below it that read x; a variable that they do not read has no name. */
export function each(
  source: Source,
  as: string,
  scope: Scope,
  linesBelow: (scope: Scope, element: Rego) => Body | undefined,
): Body | undefined {
  const [first, ...others] = sourceRefs(source)
  const list = others.length > 0 ? scope.program.lists.get(keyOf(source)) : first && place(first, scope)
  if (!list) throw new Error(`no name for the lists of ${as}`)
  const { name, scope: inner } = bind(scope, as)
  const element = rego.variable(name)
  const isKeys = source.kind === 'keys'
  const known = isKeys ? new Set([...scope.known, flat(rego.ref(list, element))]) : scope.known
  const body = linesBelow({ ...inner, known }, element)
  if (!body) return undefined
  const isRead = namesIn(body).includes(name)
  return [rego.some(isRead ? name : '_', list, isKeys && isRead), ...body]
}

/** An element for which the part holds. */
function found(source: Source, as: string, part: Part, scope: Scope): Bodies {
  const body = each(source, as, scope, (inner) => linesFor([part], inner)?.body)
  return body ? [body] : []
}

const table: Lowering<Lowered, Scope> = {
  constant: ({ value }) => ({ holds: () => (value ? [[]] : []), fails: () => (value ? [] : [[]]) }),
  all: (node, scope) => ({
    holds: () => bodyOf(node.of.map(positive), scope),
    fails: () => anyOf(node.of.map(negative), scope),
  }),
  any: (node, scope) => ({
    holds: () => anyOf(node.of.map(positive), scope),
    fails: () => noneOf(node, scope),
  }),
  not: ({ of }, scope) => {
    const { holds, fails } = lowerPred(of, scope)
    return { holds: fails, fails: holds }
  },
  when: ({ condition: given, then }, scope) => ({
    holds: () => anyOf([negative(given), positive(then)], scope),
    fails: () => bodyOf([positive(given), negative(then)], scope),
  }),
  equals,
  oneOf: (node, scope) => atom(node, scope, isIn(valueIn(node.value, scope), node.operand, scope)),
  compare,
  text,
  contains,
  subsetOf,
  exists,
  isEmpty: (node, scope) => ({
    holds: () => named(positive(node), scope),
    fails: () => [[rego.holds(rego.binary('>', rego.call('count', valueIn(node.value, scope)), rego.literal(0)))]],
  }),
  absentOr,
  some: (node, scope) => ({
    holds: () => found(node.source, node.as, positive(node.body), scope),
    fails: () => named(negative(node), scope),
  }),
  every: (node, scope) => ({
    holds: () => named(positive(node), scope),
    fails: () => found(node.source, node.as, negative(node.body), scope),
  }),
  because: ({ of }, scope) => lowerPred(of, scope),
}
