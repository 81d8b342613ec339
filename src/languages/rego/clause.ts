import type { Clause } from '../../ir/clauses.ts'
import type { Label } from '../../ir/nodes.ts'
import { array, type Body, call, getOr, literal, type Rego, type Rule, variable } from './ast.ts'
import { each, linesFor, type Part } from './lower.ts'
import type { Scope } from './program.ts'
import { formatOf } from './strings.ts'

/** The set of lines of blame. */
export const WRONG = 'wrong'

const holding = (of: Clause['guards']): readonly Part[] => of.map((node) => ({ node, holds: true }))

/** A clause as a rule that adds its line to `wrong`, for each element of a quantified one; none where it always holds. */
export function ruleOf(clause: Clause, scope: Scope): Rule | undefined {
  const text = clause.line?.text ?? 'does not comply'
  const violated: Part = { node: clause.holds, holds: false }
  const before = linesFor(holding(clause.guards), scope)
  if (!before) return undefined
  if (!clause.each) {
    const after = linesFor([violated], before.scope)
    const element = literal(clause.line?.label === 'pod' ? `pod: ${text}` : text)
    return after && { name: WRONG, element, body: [...before.body, ...after.body] }
  }
  const { source, as, guards } = clause.each
  const label = clause.line?.label === 'element' && source.kind === 'elements' ? source.label : undefined
  const found = each(source, as, before.scope, (inner, element): Body | undefined => {
    const after = linesFor([...holding(guards), violated], inner)
    if (!after || !label) return after?.body
    return [...after.body, { kind: 'assign', name: LINE, value: labelled(label, element, text) }]
  })
  return found && { name: WRONG, element: label ? variable(LINE) : literal(text), body: [...before.body, ...found] }
}

const LINE = 'line'

/** An element that has no name, which the API server refuses, is blamed all the same. */
const labelled = ({ field, type }: Label, element: Rego, text: string): Rego =>
  call(
    'sprintf',
    literal(`${type === 'integer' ? '%v' : '%s'}: ${formatOf(text)}`),
    array([getOr(element, [field], literal(''))]),
  )
