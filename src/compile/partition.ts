import { type Control, type Level, levelIn, parameterValues } from '../ir/control.ts'
import type { Literal } from '../ir/nodes.ts'
import type { Cluster, Config } from './config-model.ts'
import type { SelectorExpression } from './plan-model.ts'

/** The environments of one cluster in which a control has the same level and the same parameters. */
export interface Group {
  /** In rollout order, never empty. */
  readonly environments: readonly string[]
  /** Whether the cluster's own environment is among them: undeclared namespaces belong here. */
  readonly main: boolean
  readonly level: Level
  readonly values: Readonly<Record<string, Literal>>
}

/** The environments that a cluster's namespaces have, in rollout order. Exempt namespaces count for none. */
function environmentsIn(cluster: Cluster, config: Config): readonly string[] {
  const used = new Set([cluster.environment])
  for (const { environment, exempt } of Object.values(cluster.namespaces.declared)) if (!exempt) used.add(environment)
  return config.environments.filter((environment) => used.has(environment))
}

/** A control's groups in a cluster: every environment of it is in exactly one. The main one comes first. */
export function groupsOf(control: Control, cluster: Cluster, config: Config): readonly Group[] {
  const groups = new Map<string, { level: Level; values: Group['values']; environments: string[] }>()
  for (const environment of environmentsIn(cluster, config)) {
    const level = levelIn(control, environment)
    const values = parameterValues(control, environment)
    const key = JSON.stringify([level, values])
    const group = groups.get(key)
    if (group) group.environments.push(environment)
    else groups.set(key, { level, values, environments: [environment] })
  }
  const all = [...groups.values()].map((group) => ({
    ...group,
    main: group.environments.includes(cluster.environment),
  }))
  return [...all.filter(({ main }) => main), ...all.filter(({ main }) => !main)]
}

const nameKey = 'kubernetes.io/metadata.name'

/**
 * Selects exactly the namespaces of a group: for the main one all but the system's, the exempt and those of other
 * environments, so that a namespace nobody declared is judged; for another one those declared so.
 */
export function namespaceSelector(group: Group, cluster: Cluster): readonly SelectorExpression[] {
  const { namespaces } = cluster
  const declared = Object.entries(namespaces.declared)
  const outside = namesOf(declared.filter(([, info]) => info.exempt || !group.environments.includes(info.environment)))
  const inside = namesOf(declared.filter(([, info]) => !info.exempt && group.environments.includes(info.environment)))
  if (namespaces.by === 'name')
    return group.main
      ? [{ key: nameKey, operator: 'NotIn', values: sorted([...cluster.systemNamespaces, ...outside]) }]
      : [{ key: nameKey, operator: 'In', values: inside }]
  // A system namespace may carry the label as well.
  const noSystem: SelectorExpression = { key: nameKey, operator: 'NotIn', values: sorted(cluster.systemNamespaces) }
  if (!group.main) return [{ key: namespaces.key, operator: 'In', values: inside }, noSystem]
  return outside.length === 0 ? [noSystem] : [{ key: namespaces.key, operator: 'NotIn', values: outside }, noSystem]
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()
const namesOf = (entries: readonly (readonly [string, unknown])[]): readonly string[] =>
  sorted(entries.map(([name]) => name))
