import { type Clause, clausesOf } from '../../ir/clauses.ts'
import type { PolicyInput } from '../../ir/shapes.ts'
import { reads, sourceRefs } from '../../ir/walk.ts'
import { binary, call, fails, holds, literal, object, type Rule, rows, set, variable } from './ast.ts'
import { ruleOf, WRONG } from './clause.ts'
import { listRules, namedLists } from './lists.ts'
import { keyOf } from './lower.ts'
import { podRoots, podRules, withoutPod } from './pods.ts'
import { printModule, printRules } from './print.ts'
import { conditionsFor, newScope } from './program.ts'
import { byControlPlane, createdByController, ofThePlatform, resized, unchanged } from './spared.ts'

export interface RegoInput extends PolicyInput {
  /** The control's id, after which the package is named. */
  readonly id: string
  /** What follows the lines of blame, and a full stop and a space; put together without anything between. */
  readonly tail: readonly string[]
}

/**
 * A predicate as a module for Gatekeeper's Rego engine (`source.version: v1`): `violation` has one message with a line for
 * each thing that is wrong. It is formatted as `opa fmt` does, and total: what is absent or null never changes a verdict.
 * https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates
 */
export function regoModule(input: RegoInput): string {
  const { predicate, shapes, creators = [], keepers = [], systemObjects = [], sparesResize = false } = input
  const lists = namedLists(predicate)
  const scope = newScope(new Map(lists.map(({ source, name }) => [keyOf(source), variable(name)])))
  const wrong = clausesOf(predicate).flatMap((clause) => ruleOf(clause, scope) ?? [])
  const spared: readonly (readonly Rule[])[] = [
    withoutPod(shapes.filter(({ custom }) => custom)),
    [unchanged(predicate)],
    sparesResize ? [resized] : [],
    ofThePlatform(systemObjects),
    byControlPlane(keepers),
    createdByController(creators),
  ]
  const isRead = (root: string): boolean => shapes.length > 0 && reads(predicate).some((read) => read.root === root)
  return printModule({
    name: ['groundrule', input.id.replace(/[-.]/g, '_')],
    rules: [
      violation(
        spared.flatMap(([first]) => first?.name ?? []),
        input.tail,
      ),
      ...commented('One line for each thing that is wrong.', wrong.length > 0 ? wrong : [nothing]),
      ...conditionsFor(wrong, scope.program),
      ...spared.flat(),
      ...podRoots.filter(({ root }) => isRead(root)).flatMap((root) => podRules(root, shapes)),
      ...listRules(lists),
      ...scope.program.definitions,
    ],
  })
}

/** The rules for one clause by itself, as a module has them; '' where it always holds. */
export function regoOfClause(clause: Clause): string {
  const source = clause.each?.source
  const isNamed = source && sourceRefs(source).length > 1
  const scope = newScope(new Map(isNamed ? [[keyOf(source), variable('containers')]] : []))
  const rule = ruleOf(clause, scope)
  return rule ? printRules([rule, ...conditionsFor([rule], scope.program)]) : ''
}

/** The rule that Gatekeeper asks for: what is spared has no violation, anything else one for all its lines. */
const violation = (spared: readonly string[], tail: readonly string[]): Rule => ({
  name: 'violation',
  element: object([['msg', variable('msg')]]),
  body: [
    ...spared.map((name) => fails(variable(name))),
    holds(binary('>', call('count', variable(WRONG)), literal(0))),
    {
      kind: 'assign',
      name: 'msg',
      value: call(
        'concat',
        literal(''),
        rows([[call('concat', literal('; '), variable(WRONG)), literal('. ')], ...tail.map((text) => [literal(text)])]),
      ),
    },
  ],
})

const nothing: Rule = { name: WRONG, value: set([]), body: [] }

const commented = (comment: string, [first, ...others]: readonly Rule[]): readonly Rule[] =>
  first ? [{ ...first, comment }, ...others] : []
