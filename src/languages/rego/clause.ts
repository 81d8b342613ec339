import type { Clause } from '../../ir/clauses.ts'
import type { Label } from '../../ir/nodes.ts'
import { array, type Body, call, getOr, literal, type Rego, type Rule, variable } from './ast.ts'
import { bodyOf, each, type Part } from './lower.ts'
import type { Scope } from './program.ts'
import { formatOf } from './strings.ts'

/** The set of lines of blame. */
export const WRONG = 'wrong'

const holding = (of: Clause['guards']): readonly Part[] => of.map((node) => ({ node, holds: true }))

/** A clause as a rule that adds its line to `wrong`, for each element of a quantified one; none where it always holds. */
export function rulesOf(clause: Clause, scope: Scope): readonly Rule[] {
  const text = clause.line?.text ?? 'does not comply'
  const violated: Part = { node: clause.holds, holds: false }
  if (!clause.each) {
    const element = literal(clause.line?.label === 'pod' ? `pod: ${text}` : text)
    return bodyOf([...holding(clause.guards), violated], scope).map((body) => ({ name: WRONG, element, body }))
  }
  const { source, as, guards } = clause.each
  const { statement, scope: inner } = each(source, as, scope)
  const bodies = bodyOf(holding(clause.guards), scope).flatMap((before) =>
    bodyOf([...holding(guards), violated], inner).map((after): Body => [...before, statement, ...after]),
  )
  const label = clause.line?.label === 'element' && source.kind === 'elements' ? source.label : undefined
  if (!label) return bodies.map((body) => ({ name: WRONG, element: literal(text), body }))
  const value = labelled(label, inner.terms.get(as) as Rego, text)
  return bodies.map((body) => ({
    name: WRONG,
    element: variable('line'),
    body: [...body, { kind: 'assign', name: 'line', value }],
  }))
}

/** An element that has no name, which the API server refuses, is blamed all the same. */
const labelled = ({ field, type }: Label, element: Rego, text: string): Rego =>
  call(
    'sprintf',
    literal(`${type === 'integer' ? '%v' : '%s'}: ${formatOf(text)}`),
    array([getOr(element, [field], literal(''))]),
  )
