import type { Cluster, NamespaceInfo } from '../../compile/config-model.ts'
import type { PlannedPolicy, SelectorExpression } from '../../compile/plan-model.ts'
import { namespaceNameKey } from '../resource-rules.ts'

type Labels = Readonly<Record<string, string>>

/** A namespace, with the labels by which policies select it. */
export interface Place {
  readonly name: string
  readonly labels: Labels
}

const placeNamed = (name: string, labels: Labels = {}): Place => ({
  name,
  labels: { [namespaceNameKey]: name, ...labels },
})

/** Whether a namespace is selected: `NotIn` holds where the label is absent too, as Kubernetes has it. */
const selects = (expressions: readonly SelectorExpression[], labels: Labels): boolean =>
  expressions.every(({ key, operator, values }) => {
    const has = labels[key] !== undefined && values.includes(labels[key])
    return operator === 'In' ? has : !has
  })

/** The namespace of this name, with the labels that a policy demands; undefined where the policy selects none such. */
export function selectedAs({ namespaceSelector }: PlannedPolicy, name: string, labels: Labels = {}): Place | undefined {
  const demanded = namespaceSelector.filter(({ key, operator }) => key !== namespaceNameKey && operator === 'In')
  const added = Object.fromEntries(demanded.map(({ key, values }) => [key, values[0] as string]))
  const place = placeNamed(name, { ...labels, ...added })
  return selects(namespaceSelector, place.labels) ? place : undefined
}

/** A namespace that a policy judges: a declared one of an application where there is one. */
export function placeFor(policy: PlannedPolicy, { namespaces }: Cluster): Place {
  const judged = (info: NamespaceInfo): boolean => !info.exempt && policy.environments.includes(info.environment)
  const rank = (info: NamespaceInfo): number => (info.class === 'application' ? 0 : 1)
  const declared = Object.entries(namespaces.declared)
    .filter(([, info]) => judged(info))
    .sort(([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : 1))
    .map(([name]) => placeNamed(name, namespaces.by === 'label' ? { [namespaces.key]: name } : {}))
  const found = declared.find(({ labels }) => selects(policy.namespaceSelector, labels))
  if (found) return found
  const taken = policy.namespaceSelector.flatMap(({ values }) => values)
  let name = 'example'
  while (taken.includes(name)) name = `${name}-x`
  const place = selectedAs(policy, name)
  if (!place) throw new Error(`${policy.name} judges no namespace`)
  return place
}
