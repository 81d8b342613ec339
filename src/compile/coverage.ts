import { levelIn } from '../ir/control.ts'
import { effectiveChecks } from '../pss/checks.ts'
import type { Cluster, Config, NamespaceInfo } from './config-model.ts'
import { kindsOf, type Outcome } from './plan-control.ts'
import type { ClusterPlan, CoverageRow, PodSecurityLabels, PodSecurityMode } from './plan-model.ts'
import { checkAt } from './plan-pod-security.ts'

interface Cell {
  readonly namespaceClass: CoverageRow['namespaceClass']
  readonly environment: string
  /** Why nothing is judged here, whatever the control. */
  readonly reason?: string
}

/** Who enforces one control in a cluster, for every class of namespaces and every environment: no cell is left out. */
export function coverageOf(
  outcomes: readonly Outcome[],
  cluster: Cluster,
  config: Config,
  podSecurity: ClusterPlan['podSecurity'],
): readonly CoverageRow[] {
  const main = outcomes[0] as Outcome
  const { control } = main
  const kinds = kindsOf(control, config)
  const clusterKinds = kinds.filter(({ scope, kind }) => scope === 'Cluster' && kind !== 'Namespace')
  const namespaced = clusterKinds.length < kinds.length
  const base = { cluster: cluster.name, control: control.id }
  const rows: CoverageRow[] = []
  for (const cell of namespaced ? cellsOf(cluster, config) : []) {
    const { namespaceClass, environment, reason } = cell
    const level = levelIn(control, environment)
    if (reason !== undefined) {
      rows.push({ ...base, namespaceClass, environment, level, state: 'nobody', reason })
      continue
    }
    const outcome = outcomes.find(({ group }) => group.environments.includes(environment)) as Outcome
    const labels = labelsOf(environment, cluster, podSecurity)
    rows.push({ ...base, namespaceClass, environment, level, ...stateOf(outcome, labels) })
  }
  if (clusterKinds.length > 0)
    rows.push({
      ...base,
      namespaceClass: 'cluster',
      environment: cluster.environment,
      level: main.group.level,
      ...clusterState(
        outcomes,
        main,
        clusterKinds.map(({ kind }) => kind),
      ),
    })
  return rows
}

type State = Pick<CoverageRow, 'engine' | 'also' | 'alsoPsa' | 'state' | 'reason'>

function stateOf({ control, group, policies, reason }: Outcome, labels: PodSecurityLabels | undefined): State {
  const labelHolds = (mode: PodSecurityMode): boolean => {
    if (!labels) return false
    const check = checkAt(control, labels.version)
    return check !== undefined && effectiveChecks(labels.levels[mode], labels.version).includes(check)
  }
  // An engine's holes do not matter where another one without them stands beside it.
  const policy =
    policies.find(({ failsOpen, leftOut }) => failsOpen === undefined && leftOut === undefined) ??
    policies.find(({ failsOpen }) => failsOpen === undefined) ??
    policies[0]
  if (!policy) {
    const mayHold = control.scope === 'admission' && group.level !== 'off'
    return mayHold && reason !== undefined ? byLabelOnly(reason, labelHolds) : nobody(reason)
  }
  const { engine, failsOpen, leftOut } = policy
  const others = policies.filter((each) => each !== policy).map((each) => each.engine)
  const who = {
    engine,
    ...(others.length > 0 && { also: others }),
    ...(group.level === 'enforce' && labelHolds('enforce') && { alsoPsa: true as const }),
  }
  const reasons = [failsOpen, leftOut].filter((each) => each !== undefined)
  const state = group.level === 'audit' ? 'audited' : group.level === 'warn' ? 'warned' : undefined
  return {
    ...who,
    state: state ?? (failsOpen === undefined ? 'enforced' : 'fails-open'),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
  }
}

const nobody = (reason?: string): State => ({ state: 'nobody', ...(reason !== undefined && { reason }) })

/** A cluster without a policy engine still has its labels. */
function byLabelOnly(reason: string, labelHolds: (mode: PodSecurityMode) => boolean): State {
  if (labelHolds('enforce'))
    return { engine: 'psa', state: 'enforced', reason: `by the namespace's label alone, for Pods only; ${reason}` }
  if (labelHolds('warn')) return { engine: 'psa', state: 'warned', reason: `by the namespace's label alone; ${reason}` }
  if (labelHolds('audit'))
    return { engine: 'psa', state: 'audited', reason: `by the namespace's label alone; ${reason}` }
  return nobody(reason)
}

function clusterState(outcomes: readonly Outcome[], main: Outcome, kinds: readonly string[]): State {
  if (main.policies.length > 0 || main.group.level !== 'off') return stateOf(main, undefined)
  const elsewhere = outcomes.filter(({ group }) => group.level !== 'off').flatMap(({ group }) => group.environments)
  const rest =
    elsewhere.length > 0
      ? `; its level in ${elsewhere.join(', ')} does not reach ${kinds.join(', ')}, which belong to the cluster`
      : ''
  return nobody(`${main.reason}${rest}`)
}

/** The classes of namespaces of a cluster, each in each environment that it has; then the exempt and the system's. */
function cellsOf(cluster: Cluster, config: Config): readonly Cell[] {
  const { declared, undeclared } = cluster.namespaces
  const infos = [undeclared, ...Object.values(declared)]
  const cells: Cell[] = []
  for (const namespaceClass of ['application', 'infrastructure'] as const)
    for (const environment of config.environments)
      if (infos.some((info) => !info.exempt && info.class === namespaceClass && info.environment === environment))
        cells.push({ namespaceClass, environment })
  for (const environment of config.environments) {
    const exempt = Object.entries(declared).filter(([, info]) => info.exempt && info.environment === environment)
    if (exempt.length > 0) cells.push({ namespaceClass: 'exempt', environment, reason: exemptReason(exempt) })
  }
  const reason = `system namespace: ${cluster.systemNamespaces.join(', ')}`
  return [...cells, { namespaceClass: 'system', environment: cluster.environment, reason }]
}

const exemptReason = (exempt: readonly (readonly [string, NamespaceInfo])[]): string =>
  exempt.map(([name, info]) => `${name}: ${info.exempt}`).join('; ')

/** The labels of an environment's namespaces: equal for all that are not exempt. */
function labelsOf(
  environment: string,
  cluster: Cluster,
  podSecurity: ClusterPlan['podSecurity'],
): PodSecurityLabels | undefined {
  if (!podSecurity || environment === cluster.environment) return podSecurity?.undeclared
  const { declared } = cluster.namespaces
  const name = Object.keys(declared).find(
    (each) => declared[each]?.environment === environment && !declared[each]?.exempt,
  )
  return name === undefined ? undefined : podSecurity.declared[name]
}
