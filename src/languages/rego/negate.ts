import type { Body, Rego, Statement } from './ast.ts'
import { flat } from './print.ts'
import type { Scope } from './program.ts'

/**
 * The complement of a line in a line, if it has one that is total. A line that is undefined does not hold, and before a place
 * that is compared with a literal `not` is its complement. But the arguments of calls and of all other operators are
 * evaluated before the negation, outside it: where one is absent, `not startswith(x, "a")` does not hold either (seen on OPA
 * 1.17). So `not` stands before those only where all they read is bound, or known to be there; otherwise the line gets a name.
 */
export function complement(of: Statement, scope: Scope): Statement | undefined {
  if (of.kind !== 'expression') return undefined
  return of.negated || canBeNegated(of.expr, scope) ? { ...of, negated: !of.negated } : undefined
}

function canBeNegated(expr: Rego, { known }: Scope): boolean {
  if (expr.kind !== 'binary' && expr.kind !== 'call') return false
  const args = expr.kind === 'binary' ? [expr.left, expr.right] : expr.args
  const isThere = (of: Rego): boolean =>
    known.has(flat(of)) || of.kind === 'var' || of.kind === 'literal' || isLiterals(of)
  if (args.every(isThere)) return true
  return expr.kind === 'binary' && expr.operator === '==' && expr.left.kind === 'ref' && expr.right.kind === 'literal'
}

const isLiterals = (of: Rego): boolean => 'items' in of && of.items.every(({ kind }) => kind === 'literal')

/** The places that an expression reads; a variable that is bound is none. */
function placesIn(expr: Rego): readonly Rego[] {
  switch (expr.kind) {
    case 'ref':
      return [expr]
    case 'call':
      return expr.args.flatMap(placesIn)
    case 'binary':
      return [expr.left, expr.right].flatMap(placesIn)
    default:
      return []
  }
}

/** The scope for what stands below a body: it knows what is there, or that body would not hold. */
export function below(body: Body, scope: Scope): Scope {
  const read = body.flatMap((each) =>
    each.kind === 'expression' && !each.negated ? [each.expr, ...placesIn(each.expr)] : [],
  )
  return {
    ...scope,
    known: new Set([...scope.known, ...read.map(flat)]),
    bound: new Set([...scope.bound, ...body.flatMap((each) => ('name' in each ? [each.name] : []))]),
  }
}
