import { intrinsics } from '../../intrinsics/index.ts'
import type { Ref, Value } from '../../ir/nodes.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'

/** What the variables of a predicate are in CEL: the roots, and what quantifiers have bound. */
export type Scope = ReadonlyMap<string, Cel>

/** A value that is there (`plain`), or an optional of it. */
export interface Lowered {
  readonly expr: Cel
  readonly optional: boolean
}

/** The expression for a place; optional as soon as one step on the way may be absent. */
export function place(ref: Ref, scope: Scope): Lowered {
  const from = scope.get(ref.variable) ?? cel.ident(ref.variable)
  return ref.path.reduce<Lowered>(
    ({ expr, optional }, step) => {
      if ('field' in step)
        return step.always && !optional
          ? { expr: cel.select(expr, step.field), optional }
          : { expr: cel.optSelect(expr, step.field), optional: true }
      const key = 'key' in step ? cel.literal(step.key) : (scope.get(step.keyIn) ?? cel.ident(step.keyIn))
      return { expr: cel.optIndex(expr, key), optional: true }
    },
    { expr: from, optional: false },
  )
}

export function loweredValue(value: Value, scope: Scope): Lowered {
  if (value.kind === 'ref') return unlessNull(value, scope)
  const intrinsic = intrinsics[value.name]
  if (!intrinsic) throw new Error(`no intrinsic ${value.name}`)
  // An intrinsic over strings says by '' that it is absent, as an absent string does.
  return intrinsic.type === 'string'
    ? { expr: intrinsic.cel(textIn(value, scope)), optional: false }
    : unlessNull(value.of, scope)
}

/** The expression for a place, where null is as absent as nothing. */
function unlessNull(ref: Ref, scope: Scope): Lowered {
  const lowered = place(ref, scope)
  if (!ref.nullable || ref.type === 'list' || ref.type === 'map') return lowered
  const there = lowered.optional ? lowered.expr : cel.optionalOf(lowered.expr)
  return { expr: cel.ternary(isSet(lowered), there, cel.method(cel.ident('optional'), 'none')), optional: true }
}

/** What an intrinsic is applied to, as a text; '' where it is absent. */
export function textIn(value: Extract<Value, { kind: 'intrinsic' }>, scope: Scope): Cel {
  const { expr, optional } = unlessNull(value.of, scope)
  return optional ? cel.orValue(expr, cel.literal('')) : expr
}

/** That what may be null is neither that nor absent. */
export function isSet({ expr, optional }: Lowered): Cel {
  const nothing = cel.literal(null)
  if (optional) return cel.binary('!=', cel.orValue(expr, nothing), nothing)
  // `dyn`, since the server's type checker knows what is not null by its schema.
  const isThere = cel.binary('!=', cel.call('dyn', expr), nothing)
  return expr.kind === 'select' ? cel.and(cel.call('has', expr), isThere) : isThere
}

/** A list or map that is there: empty where it is absent or null. */
export function collection(ref: Ref, scope: Scope): Cel {
  const { expr, optional } = place(ref, scope)
  const empty = ref.type === 'map' ? cel.map([]) : cel.list([])
  if (ref.nullable) return cel.ternary(isSet({ expr, optional }), optional ? cel.orValue(expr, empty) : expr, empty)
  return optional ? cel.orValue(expr, empty) : expr
}

/** A name for a bound value that hides none in scope. */
export function fresh(scope: Scope, wanted = 'v'): string {
  let name = wanted
  for (let n = 2; scope.has(name); n++) name = `${wanted}${n}`
  return name
}
