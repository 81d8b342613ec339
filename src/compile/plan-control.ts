import type { Control } from '../ir/control.ts'
import { simplify } from '../ir/simplify.ts'
import { substitute } from '../ir/walk.ts'
import { kindNamed, workloadKinds } from '../kubernetes/kinds.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import type { Cluster, Config, Engine } from './config-model.ts'
import { engines } from './engines.ts'
import { type Group, groupsOf, namespaceSelector } from './partition.ts'
import type { PlannedPolicy } from './plan-model.ts'
import { podSecurityVersion, variantAt } from './variants.ts'

/** What becomes of a control in one group of environments: a policy, or why there is none. */
export interface Outcome {
  readonly control: Control
  readonly group: Group
  readonly policy?: PlannedPolicy
  readonly reason?: string
}

/** A control in a cluster: one outcome for each group, the main one first. */
export function planControl(control: Control, cluster: Cluster, config: Config): readonly Outcome[] {
  return groupsOf(control, cluster, config).map((group) => ({
    control,
    group,
    ...outcome(control, group, cluster, config),
  }))
}

function outcome(control: Control, group: Group, cluster: Cluster, config: Config): Pick<Outcome, 'policy' | 'reason'> {
  if (control.scope === 'ci') return { reason: 'judged in repositories only' }
  if (control.scope === 'audit') return { reason: 'judged on the live cluster only, by groundrule audit' }
  if (group.level === 'off') return { reason: 'off' }
  const engine = policyEngine(cluster)
  if (!engine) return { reason: noEngineReason(cluster) }
  const version = podSecurityVersion(control, cluster.kubernetes)
  const variant = variantAt(control, version ?? cluster.kubernetes)
  if (!variant)
    return { reason: `check ${control.podSecurity?.check ?? control.id} does not exist in Pod Security ${version}` }
  const predicate = simplify(substitute(variant.predicate, group.values))
  if (predicate.kind === 'constant' && predicate.value) return { reason: 'it holds for every object' }
  const kinds = kindsOf(control, config).filter(
    (kind) => group.main || kind.scope === 'Namespaced' || kind.kind === 'Namespace',
  )
  if (kinds.length === 0) return { reason: 'its kinds are cluster-scoped: judged at the level of the cluster' }
  const names = kinds.map(({ kind }) => kind)
  return {
    policy: {
      control,
      name: group.main ? control.id : `${control.id}.${group.environments[0]}`,
      engine: engine.name,
      level: group.level,
      environments: group.environments,
      predicate,
      ...(version !== undefined && { podSecurityVersion: version }),
      kinds,
      namespaceSelector: namespaceSelector(group, cluster, config),
      systemObjects: Object.fromEntries(Object.entries(config.systemObjects).filter(([kind]) => names.includes(kind))),
      failurePolicy:
        engine.failurePolicy ?? (group.level === 'enforce' || group.level === 'enforce-new' ? 'Fail' : 'Ignore'),
      creators: kinds.some(({ podSpec }) => podSpec) ? creatorsOf(config) : [],
    },
  }
}

/** The first engine of a cluster that can enforce policies. */
const policyEngine = (cluster: Cluster): Engine | undefined => cluster.engines.find(({ name }) => !engines[name].cannot)

const noEngineReason = (cluster: Cluster): string =>
  `no engine of the cluster can: ${cluster.engines.map(({ name }) => `${engines[name].title}, ${engines[name].cannot}`).join('; ')}`

/** The kinds that a control judges, sorted by group and kind; names that nobody knows are left out. */
export function kindsOf(control: Control, config: Config): readonly KindInfo[] {
  const workloads: readonly KindInfo[] = config.workloadKinds.map(({ creator: _, ...kind }) => kind)
  const custom = [...customKinds(control), ...workloads]
  const named = control.appliesTo.kinds.flatMap(
    (name) => kindNamed(name) ?? custom.find(({ kind }) => kind === name) ?? [],
  )
  const all = control.appliesTo.workloads ? [...workloadKinds, ...workloads, ...named] : named
  const byName = new Map(all.map((kind) => [`${kind.group}/${kind.kind}`, kind]))
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind)
}

/** The custom resources that a control itself describes. */
export const customKinds = ({ appliesTo }: Pick<Control, 'appliesTo'>): readonly KindInfo[] =>
  (appliesTo.custom ?? []).map((each) => ({ ...each, subresources: [], type: each.kind }))

const creatorsOf = (config: Config): readonly string[] =>
  [...new Set(config.workloadKinds.flatMap(({ creator }) => creator ?? []))].sort()
