import type { PlannedPolicy } from '../compile/plan-model.ts'
import { reads } from '../ir/walk.ts'
import type { KindInfo } from '../kubernetes/model.ts'

export interface ResourceRule {
  readonly apiGroups: readonly string[]
  readonly apiVersions: readonly string[]
  readonly operations: readonly string[]
  readonly resources: readonly string[]
  readonly scope: string
}

/** The label that the API server gives every namespace, and that nobody can forge. */
export const namespaceNameKey = 'kubernetes.io/metadata.name'

const operations = ['CREATE', 'UPDATE']

/** What a policy judges, in Kubernetes' own form: one rule for each API group, version and scope, sorted. */
export function resourceRules(policy: PlannedPolicy): readonly ResourceRule[] {
  const rules = new Map<string, { kind: KindInfo; resources: string[] }>()
  for (const kind of policy.kinds) {
    const key = `${kind.group}/${kind.version}/${kind.scope}`
    const rule = rules.get(key) ?? { kind, resources: [] }
    rule.resources.push(kind.plural, ...subresources(policy, kind))
    rules.set(key, rule)
  }
  return [...rules.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, resources }]) => ({
      apiGroups: [kind.group],
      apiVersions: [kind.version],
      operations,
      resources: resources.sort(),
      scope: kind.scope,
    }))
}

const readsResources = ({ predicate }: PlannedPolicy): boolean =>
  reads(predicate).some(({ steps }) => steps.includes('resources'))

/** Whether a Pod's `resize` is none of a policy's business, though its containers change by it. */
export const sparesResize = (policy: PlannedPolicy): boolean =>
  policy.kinds.some(({ kind }) => kind === 'Pod') && !readsResources(policy)

/**
 * The subresources of a kind that a policy judges too. `pods` does not include them: an ephemeral container comes through
 * one, a change of resources through another.
 */
export function subresources(policy: PlannedPolicy, kind: KindInfo): readonly string[] {
  if (!policy.control.appliesTo.workloads && kind.kind !== 'Pod') return []
  return kind.subresources
    .filter((name) => name === 'ephemeralcontainers' || (name === 'resize' && readsResources(policy)))
    .map((name) => `${kind.plural}/${name}`)
}

/** Cluster-scoped objects that the configuration leaves alone, as kind and sorted names. */
export const systemObjects = (
  policy: PlannedPolicy,
): readonly { readonly kind: KindInfo; readonly names: readonly string[] }[] =>
  policy.kinds.flatMap((kind) => {
    const names = kind.scope === 'Cluster' ? [...(policy.systemObjects[kind.kind] ?? [])].sort() : []
    return names.length === 0 ? [] : [{ kind, names }]
  })

/** The same as `excludeResourceRules`; nothing where there are none. */
export function excludedResources(policy: PlannedPolicy): { excludeResourceRules?: readonly unknown[] } {
  const rules = systemObjects(policy).map(({ kind, names }) => ({
    apiGroups: [kind.group],
    apiVersions: [kind.version],
    operations,
    resources: [kind.plural],
    resourceNames: names,
    scope: kind.scope,
  }))
  return rules.length > 0 ? { excludeResourceRules: rules } : {}
}
