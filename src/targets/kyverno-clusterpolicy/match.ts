import type { PlannedPolicy, SelectorExpression } from '../../compile/plan-model.ts'
import type { KindInfo } from '../../kubernetes/model.ts'
import { has, since } from '../../kubernetes/versions.ts'
import { namespaceNameKey, subresources, systemObjects } from '../resource-rules.ts'

interface Resources {
  readonly kinds?: readonly string[]
  readonly names?: readonly string[]
  readonly namespaces?: readonly string[]
  readonly namespaceSelector?: { readonly matchExpressions: readonly SelectorExpression[] }
  readonly selector?: { readonly matchExpressions: readonly SelectorExpression[] }
  readonly operations?: readonly string[]
}

/**
 * What a rule matches: its kinds in the namespaces of the policy. A namespace's selector means nothing to objects of the
 * cluster, and a Namespace is selected by its own labels.
 */
export function matchAndExclude(policy: PlannedPolicy, kubernetes: string): Readonly<Record<string, unknown>> {
  const { kinds, namespaceSelector } = policy
  const isName = ({ key }: SelectorExpression) => key === namespaceNameKey
  const excluded = namespaceSelector.filter((each) => isName(each) && each.operator === 'NotIn')
  const included = namespaceSelector.filter((each) => isName(each) && each.operator === 'In')
  const byLabel = namespaceSelector.filter((each) => !isName(each))
  const among = included.length > 0 ? { namespaces: included.flatMap(({ values }) => values) } : {}
  const of = (some: readonly KindInfo[], rest: Resources): readonly { resources: Resources }[] =>
    some.length === 0
      ? []
      : [{ resources: { kinds: some.flatMap(kindNames), ...rest, operations: ['CREATE', 'UPDATE'] } }]
  const resizable = has(kubernetes, since.podResize)
  const kindNames = (kind: KindInfo): readonly string[] =>
    resizable && subresources(policy, kind).includes('pods/resize') ? [kindName(kind), 'Pod/resize'] : [kindName(kind)]
  const any = [
    ...of(
      kinds.filter(({ scope }) => scope === 'Namespaced'),
      { ...among, ...(byLabel.length > 0 && { namespaceSelector: { matchExpressions: byLabel } }) },
    ),
    ...of(
      kinds.filter(({ kind }) => kind === 'Namespace'),
      { ...among, ...(byLabel.length > 0 && { selector: { matchExpressions: byLabel } }) },
    ),
    ...of(
      kinds.filter(({ scope, kind }) => scope === 'Cluster' && kind !== 'Namespace'),
      {},
    ),
  ]
  const left: readonly Resources[] = [
    ...(excluded.length > 0 ? [{ namespaces: excluded.flatMap(({ values }) => values) }] : []),
    ...systemObjects(policy).map(({ kind, names }) => ({ kinds: [kindName(kind)], names })),
  ]
  return { match: { any }, ...(left.length > 0 && { exclude: { any: left.map((resources) => ({ resources })) } }) }
}

/** `Pod`, `apps/v1/Deployment`. Kyverno adds ephemeral containers to Pods by itself, and nothing else. */
const kindName = ({ group, version, kind }: KindInfo): string => (group === '' ? kind : `${group}/${version}/${kind}`)
