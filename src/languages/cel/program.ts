import { type Clause, clausesOf } from '../../ir/clauses.ts'
import type { Pred, Ref, Source } from '../../ir/nodes.ts'
import type { PodShape } from '../../ir/shapes.ts'
import { nodes, sourceRefs } from '../../ir/walk.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'
import { elements, lowerPred } from './lower.ts'
import type { Scope } from './place.ts'

export type { PodShape } from '../../ir/shapes.ts'

/** One variable of a policy, in the order in which they depend on each other. */
export interface CelVariable {
  readonly name: string
  readonly expression: Cel
  readonly comment?: string
}

/** `object.kind == 'Pod' ? object.spec : …`: the value at each kind's own path; the commonest path comes last. */
export function byKind(root: Cel, shapes: readonly PodShape[], path: 'podSpec' | 'podMetadata'): Cel {
  const groups = new Map<string, { fields: readonly string[]; kinds: string[]; custom: boolean }>()
  for (const shape of shapes) {
    const custom = shape.custom === true
    const key = `${custom} ${shape[path].join('.')}`
    const group = groups.get(key) ?? { fields: shape[path], kinds: [], custom }
    group.kinds.push(shape.kind)
    groups.set(key, group)
  }
  const at = (fields: readonly string[], custom: boolean) =>
    custom ? cel.orValue(fields.reduce(cel.optSelect, root), cel.map([])) : fields.reduce(cel.select, root)
  // A stable sort: kinds that are alone in their shape come first, in the order given.
  const ordered = [...groups.values()].sort((a, b) => a.kinds.length - b.kinds.length)
  const last = ordered.pop()
  const kind = cel.select(cel.ident('object'), 'kind')
  return ordered.reduceRight(
    (otherwise, { fields, kinds, custom }) => cel.ternary(isOneOf(kind, kinds), at(fields, custom), otherwise),
    at(last?.fields ?? [], last?.custom ?? false),
  )
}

/** A text that is one of several; equal to it where there is one. */
export const isOneOf = (text: Cel, texts: readonly string[]): Cel =>
  texts.length === 1 ? cel.equal(text, cel.literal(texts[0] as string)) : cel.binary('in', text, cel.strings(texts))

/** True for a custom resource that has no pod, such as a Rollout that refers to a Deployment. */
export const withoutPod = (shapes: readonly PodShape[]): Cel =>
  cel.or(
    ...shapes.map(({ kind, podSpec }) => {
      const before = podSpec.slice(0, -1).reduce(cel.optSelect, cel.ident('object'))
      const pod = cel.call('has', cel.select(before, podSpec.at(-1) as string))
      return cel.and(isOneOf(cel.select(cel.ident('object'), 'kind'), [kind]), cel.not(pod))
    }),
  )

/** The predicate for pods that nobody completed: no field is there in any case. */
export const withoutAlways = (predicate: Pred): Pred =>
  JSON.parse(JSON.stringify(predicate), (_key, value) => {
    if (value?.kind !== 'ref' || value.variable === 'object') return value
    return { ...value, path: value.path.map(({ always: _, ...step }: { always?: true }) => step) }
  })

/** The container lists that a predicate ranges over as one, each set with the name of its variable. */
export function containerVariables(
  predicate: Pred,
  scope: Scope,
): { readonly variables: readonly CelVariable[]; readonly named: Named } {
  const sources = new Map<string, Source>()
  for (const node of nodes(predicate)) {
    if ((node.kind === 'every' || node.kind === 'some') && sourceRefs(node.source).length > 1)
      sources.set(keyOf(node.source), node.source)
  }
  const variables: CelVariable[] = []
  const named = new Map<string, Cel>()
  const widest = Math.max(0, ...[...sources.values()].map((source) => sourceRefs(source).length))
  for (const [key, source] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = sources.size === 1 || sourceRefs(source).length === widest ? 'containers' : 'mainAndInitContainers'
    variables.push({ name, expression: elements(source, scope) })
    named.set(key, cel.variable(name))
  }
  return { variables, named }
}

/** Sources that have a variable of their own. */
export type Named = ReadonlyMap<string, Cel>

const keyOf = (source: Source): string => JSON.stringify(sourceRefs(source).map((ref: Ref) => ref.path))

/** The lines of blame of a predicate as a list of strings: empty exactly where it holds. */
export const violations = (predicate: Pred, scope: Scope, named: Named): Cel =>
  underGuards(clausesOf(predicate), 0, scope, named)

/** The lines of one clause by itself, with its containers under the name that a policy has for them. */
export function clauseViolations(clause: Clause, scope: Scope): Cel {
  const source = clause.each?.source
  const named = source && sourceRefs(source).length > 1 ? [[keyOf(source), cel.variable('containers')] as const] : []
  return underGuards([clause], 0, scope, new Map(named))
}

/** Clauses one after another; those that share their next guard are put under it together. */
function underGuards(clauses: readonly Clause[], depth: number, scope: Scope, named: Named): Cel {
  const groups: { readonly key: string | undefined; readonly guard: Pred | undefined; readonly clauses: Clause[] }[] =
    []
  for (const clause of clauses) {
    const guard = clause.guards[depth]
    const key = guard && JSON.stringify(guard)
    const last = groups.at(-1)
    if (last && last.key === key) last.clauses.push(clause)
    else groups.push({ key, guard, clauses: [clause] })
  }
  const none = cel.list([])
  const lists = groups.flatMap(({ guard, clauses: inside }) =>
    guard
      ? [guarded(lowerPred(guard, scope), underGuards(inside, depth + 1, scope, named))]
      : inside.map((clause) => lines(clause, scope, named)),
  )
  return cel.chain('+', lists, none)
}

/** `list` where the condition holds; a negated condition reads better the other way round. */
function guarded(condition: Cel, list: Cel): Cel {
  if (condition.kind === 'literal' && condition.value === true) return list
  const none = cel.list([])
  const negative = condition.kind === 'unary' || (condition.kind === 'binary' && condition.operator === '!=')
  return negative ? cel.ternary(cel.not(condition), none, list) : cel.ternary(condition, list, none)
}

function lines(clause: Clause, scope: Scope, named: Named): Cel {
  const text = clause.line?.text ?? 'does not comply'
  const { each } = clause
  if (!each) return oneLine(lowerPred(clause.holds, scope), clause.line?.label === 'pod' ? `pod: ${text}` : text)
  const inner = new Map(scope).set(each.as, cel.ident(each.as))
  const of = named.get(keyOf(each.source)) ?? elements(each.source, scope)
  const element = cel.ident(each.as)
  const guards = each.guards.map((guard) => lowerPred(guard, inner))
  const holds = lowerPred(clause.holds, inner)
  const label = clause.line?.label === 'element' && each.source.kind === 'elements' ? each.source.label : undefined
  if (!label) {
    const fine = guards.length === 0 ? holds : cel.or(cel.not(cel.and(...guards)), holds)
    return oneLine(cel.method(of, 'all', element, fine), text)
  }
  const name = cel.select(element, label.field)
  const line = cel.binary('+', label.type === 'integer' ? cel.call('string', name) : name, cel.literal(`: ${text}`))
  return cel.method(cel.method(of, 'filter', element, cel.and(...guards, cel.not(holds))), 'map', element, line)
}

function oneLine(holds: Cel, text: string): Cel {
  const line = cel.strings([text])
  const none = cel.list([])
  const negative = holds.kind === 'unary' || (holds.kind === 'binary' && holds.operator === '!=')
  return negative ? cel.ternary(cel.not(holds), line, none) : cel.ternary(holds, none, line)
}
