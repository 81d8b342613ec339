import { type Lowering, lower, type Operand, type Pred, type PredOf, type Source, type Value } from '../../ir/nodes.ts'
import { sourceRefs } from '../../ir/walk.ts'
import type { Body, Rego, Statement } from './ast.ts'
import * as rego from './ast.ts'
import * as library from './library.ts'
import { nameOf } from './names.ts'
import { bind, condition, derive, fresh, place, type Scope, use, valueIn, variablesIn } from './program.ts'

/** Bodies of which one at least holds. */
export type Bodies = readonly Body[]

/**
 * A predicate as bodies that hold where it does, and as bodies that hold where it does not. In Rego a line that is undefined
 * does not hold and `not` is its complement, so both are total.
 */
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

/** One body for all of these: what is several bodies by itself gets rules of its own. No body where one never holds. */
export function bodyOf(parts: readonly Part[], scope: Scope): Bodies {
  const statements: Statement[] = []
  for (const part of parts) {
    const bodies = side(part, scope)
    const [only] = bodies.length > 1 ? named(part, scope) : bodies
    if (!only) return []
    statements.push(...only)
  }
  return [statements]
}

const anyOf = (parts: readonly Part[], scope: Scope): Bodies => parts.flatMap((part) => side(part, scope))

const positive = (node: Pred): Part => ({ node, holds: true })
const negative = (node: Pred): Part => ({ node, holds: false })

/** A part in one line: as it is, or as a rule with a name. What ranges over all elements is named by its counterexample. */
function named({ node, holds }: Part, scope: Scope): Bodies {
  if (node.kind === 'not') return named({ node: node.of, holds: !holds }, scope)
  if (node.kind === 'because') return named({ node: node.of, holds }, scope)
  const byCounterexample = node.kind === 'every' || node.kind === 'subsetOf'
  const bodies = side({ node, holds: !byCounterexample }, scope)
  const wanted = holds !== byCounterexample
  if (bodies.length === 0 || bodies.some((body) => body.length === 0))
    return (bodies.length === 0) === wanted ? [] : [[]]
  const [[only, ...others] = []] = bodies
  if (bodies.length === 1 && others.length === 0 && only?.kind === 'expression')
    return [[wanted ? only : { ...only, negated: !only.negated }]]
  const name = byCounterexample ? nameOf(counterexample(node)) : nameOf(node)
  const expr = condition(name, bodies, variablesIn(node, scope), scope)
  return [[{ kind: 'expression', expr, negated: !wanted }]]
}

const counterexample = (node: PredOf<'every' | 'subsetOf'>): Pred =>
  node.kind === 'every' ? { ...node, kind: 'some', body: { kind: 'not', of: node.body } } : { kind: 'not', of: node }

const atom = (expr: Rego): Lowered => ({ holds: () => [[rego.holds(expr)]], fails: () => [[rego.fails(expr)]] })

function operand(node: Operand, scope: Scope): Rego {
  if (node.kind === 'parameter') throw new Error(`parameter ${node.name} has no value`)
  if (node.kind !== 'literal') return valueIn(node, scope)
  return Array.isArray(node.value) ? rego.literals(node.value) : rego.literal(node.value as string)
}

/** An operand as comparable as the value that it is compared with. */
const likeValue = (value: Value, of: Operand, scope: Scope): Rego =>
  value.kind === 'intrinsic' && value.type === 'quantity' && of.kind === 'literal'
    ? derive(value.name, scope, operand(of, scope))
    : operand(of, scope)

function equals({ value, operand: of }: PredOf<'equals'>, scope: Scope): Lowered {
  const left = valueIn(value, scope)
  const right = likeValue(value, of, scope)
  // Two nulls are equal, but an atom on an absent value is false; what an intrinsic derives is never null.
  const mayBeNull = of.kind === 'ref' && value.kind === 'ref'
  return atom(mayBeNull ? use(library.same, scope, left, right) : rego.equal(left, right))
}

function compare({ value, operator, operand: of }: PredOf<'compare'>, scope: Scope): Lowered {
  const left = valueIn(value, scope)
  const right = likeValue(value, of, scope)
  const isNumber = value.type === 'integer' || value.type === 'number'
  const nullFails = isNumber && of.kind === 'literal' && operator.startsWith('>')
  const plain = value.kind === 'intrinsic' || nullFails
  return atom(plain ? rego.binary(operator, left, right) : use(library.comparisons[operator], scope, left, right))
}

function text({ value, operator, operand: of }: PredOf<'text'>, scope: Scope): Lowered {
  const left = valueIn(value, scope)
  const right = operand(of, scope)
  if (operator === 'matches') return atom(rego.call('regex.match', right, left))
  return atom(rego.call(operator.toLowerCase(), left, right))
}

function contains({ value, operand: of }: PredOf<'contains'>, scope: Scope): Lowered {
  const left = valueIn(value, scope)
  const right = operand(of, scope)
  if (value.type === 'list') return atom(rego.binary('in', right, left))
  if (value.type === 'string') return atom(rego.call('contains', left, right))
  return atom(use(library.includes, scope, left, right))
}

function subsetOf(node: PredOf<'subsetOf'>, scope: Scope): Lowered {
  return {
    holds: () => named(positive(node), scope),
    fails: () => {
      const item = fresh(scope, 'item')
      const isAmong = rego.binary('in', rego.variable(item), operand(node.operand, scope))
      return [[rego.some(item, valueIn(node.value, scope)), rego.fails(isAmong)]]
    },
  }
}

const exists = (value: Value, scope: Scope): Rego =>
  value.kind === 'intrinsic' && value.type === 'string'
    ? valueIn(value, scope)
    : use(library.isSet, scope, place(value.kind === 'ref' ? value : value.of, scope))

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
  const isThere: Pred = { kind: 'exists', value }
  return {
    holds: () => anyOf([negative(isThere), positive(then)], scope),
    fails: () => bodyOf([positive(isThere), negative(then)], scope),
  }
}

/** The key under which a program knows several lists as one. */
export const keyOf = (source: Source): string => JSON.stringify(sourceRefs(source))

/** `some x in xs`, with the scope in which x is bound. */
export function each(
  source: Source,
  as: string,
  scope: Scope,
): { readonly statement: Statement; readonly scope: Scope } {
  const [first, ...others] = sourceRefs(source)
  const list = others.length > 0 ? scope.program.lists.get(keyOf(source)) : first && place(first, scope)
  if (!list) throw new Error(`no name for the lists of ${as}`)
  const inner = bind(scope, as)
  return { statement: rego.some(inner.name, list, source.kind === 'keys'), scope: inner.scope }
}

/** An element for which the part holds. */
function found(source: Source, as: string, part: Part, scope: Scope): Bodies {
  const { statement, scope: inner } = each(source, as, scope)
  return bodyOf([part], inner).map((body) => [statement, ...body])
}

const table: Lowering<Lowered, Scope> = {
  constant: ({ value }) => ({ holds: () => (value ? [[]] : []), fails: () => (value ? [] : [[]]) }),
  all: (node, scope) => ({
    holds: () => bodyOf(node.of.map(positive), scope),
    fails: () => anyOf(node.of.map(negative), scope),
  }),
  any: (node, scope) => ({
    holds: () => anyOf(node.of.map(positive), scope),
    fails: () => bodyOf(node.of.map(negative), scope),
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
  oneOf: (node, scope) => atom(rego.binary('in', valueIn(node.value, scope), operand(node.operand, scope))),
  compare,
  text,
  contains,
  subsetOf,
  exists: (node, scope) => atom(exists(node.value, scope)),
  isEmpty: (node, scope) => {
    const hasEntries = rego.binary('>', rego.call('count', valueIn(node.value, scope)), rego.literal(0))
    return { holds: () => [[rego.fails(hasEntries)]], fails: () => [[rego.holds(hasEntries)]] }
  },
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
