import type { Control, Level } from '../ir/control.ts'
import { simplify } from '../ir/simplify.ts'
import { substitute } from '../ir/walk.ts'
import { kindNamed, workloadKinds } from '../kubernetes/kinds.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import type { Cluster, Config, Engine } from './config-model.ts'
import { engines, type Form } from './engines.ts'
import { type Group, groupsOf, namespaceSelector } from './partition.ts'
import type { PlannedPolicy } from './plan-model.ts'
import { podSecurityVersion, variantAt } from './variants.ts'

/** What becomes of a control in one group of environments: a policy for each engine that enforces it, or why there is none. */
export interface Outcome {
  readonly control: Control
  readonly group: Group
  /** The first engine that can enforces it; the others do so only where the cluster asks. */
  readonly policies: readonly PlannedPolicy[]
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

function outcome(
  control: Control,
  group: Group,
  cluster: Cluster,
  config: Config,
): Pick<Outcome, 'policies' | 'reason'> {
  const none = (reason: string) => ({ policies: [], reason })
  if (control.scope === 'ci') return none('judged in repositories only')
  if (control.scope === 'audit') return none('judged on the live cluster only, by groundrule audit')
  if (group.level === 'off') return none('off')
  const version = podSecurityVersion(control, cluster.kubernetes)
  const variant = variantAt(control, version ?? cluster.kubernetes)
  if (!variant)
    return none(`check ${control.podSecurity?.check ?? control.id} does not exist in Pod Security ${version}`)
  const predicate = simplify(substitute(variant.predicate, group.values))
  if (predicate.kind === 'constant' && predicate.value) return none('it holds for every object')
  const kinds = kindsOf(control, config).filter(
    (kind) => group.main || kind.scope === 'Namespaced' || kind.kind === 'Namespace',
  )
  if (kinds.length === 0) return none('its kinds are cluster-scoped: judged at the level of the cluster')
  const forms = cluster.engines.map((engine) => ({ engine, form: formOf(control, kinds, engine) }))
  const able = forms.flatMap(({ engine, form }) => ('cannot' in form ? [] : [{ engine, form }]))
  if (able.length === 0) {
    const reasons = forms.map(({ engine, form }) => `${engines[engine.name].title}, ${'cannot' in form && form.cannot}`)
    return none(`no engine of the cluster can: ${reasons.join('; ')}`)
  }
  const names = kinds.map(({ kind }) => kind)
  const shared = {
    control,
    name: group.main ? control.id : `${control.id}.${group.environments[0]}`,
    level: group.level,
    environments: group.environments,
    predicate,
    ...(version !== undefined && { podSecurityVersion: version }),
    kinds,
    namespaceSelector: namespaceSelector(group, cluster),
    systemObjects: Object.fromEntries(Object.entries(config.systemObjects).filter(([kind]) => names.includes(kind))),
    creators: kinds.some(({ podSpec }) => podSpec) ? creatorsOf(config) : [],
  }
  const policies = able
    .filter(({ engine }, i) => i === 0 || engine.also)
    .map(({ engine, form }) => ({ ...shared, ...form, ...ofEngine(engine, group.level, kinds) }))
  return { policies }
}

/** How an engine enforces a control of some kinds, or why it cannot. */
function formOf(control: Control, kinds: readonly KindInfo[], engine: Engine): Form {
  const { leavesOut, form } = engines[engine.name]
  const left = kinds.filter(({ kind }) => leavesOut?.kinds.includes(kind))
  return leavesOut && left.length === kinds.length
    ? { cannot: `${leavesOut.by} leave out ${left.map(({ kind }) => kind).join(', ')}` }
    : form(control, engine)
}

function ofEngine(
  engine: Engine,
  level: Level,
  kinds: readonly KindInfo[],
): Pick<PlannedPolicy, 'engine' | 'engineVersion' | 'failurePolicy' | 'failsOpen' | 'leftOut'> {
  const { title, failsOpen, leavesOut } = engines[engine.name]
  const left = kinds.flatMap(({ kind }) => (leavesOut?.kinds.includes(kind) ? [kind] : [])).sort()
  const denies = level === 'enforce' || level === 'enforce-new'
  const failurePolicy = engine.failurePolicy ?? (denies ? 'Fail' : 'Ignore')
  const ignored =
    failurePolicy === 'Ignore' ? `failurePolicy Ignore: requests pass while ${title} cannot decide` : undefined
  const open = denies ? (ignored ?? failsOpen?.(engine)) : undefined
  return {
    engine: engine.name,
    ...(engine.version !== undefined && { engineVersion: engine.version }),
    failurePolicy,
    ...(open !== undefined && { failsOpen: open }),
    ...(left.length > 0 && { leftOut: `${title} does not judge ${left.join(', ')}: ${leavesOut?.by} leave them out` }),
  }
}

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
