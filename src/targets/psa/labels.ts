import type { ClusterPlan, Plan, PodSecurityLabels, PodSecurityMode } from '../../compile/plan-model.ts'
import type { Control } from '../../ir/control.ts'
import { checks, effectiveChecks } from '../../pss/checks.ts'
import { managedLabels } from '../metadata.ts'
import { generatedFrom } from '../yaml.ts'

export const prefix = 'pod-security.kubernetes.io/'
export const modes: readonly PodSecurityMode[] = ['enforce', 'audit', 'warn']

export type PodSecurityPlan = NonNullable<ClusterPlan['podSecurity']>

/** What every file of this target is written from. */
export interface PodSecurityContext {
  readonly cluster: ClusterPlan['cluster']
  readonly plan: PodSecurityPlan
  readonly config: Plan['baseline']['config']
  /** The controls that are Pod Security checks, sorted by id. */
  readonly controls: readonly Control[]
  readonly header: string
}

/** What the files are written from; undefined where no namespace of the cluster gets a level above privileged. */
export function contextOf({ cluster, podSecurity }: ClusterPlan, { baseline }: Plan): PodSecurityContext | undefined {
  if (!podSecurity || !everyLabels(podSecurity).some((labels) => isDemanding(labels))) return undefined
  const controls = baseline.controls
    .filter(({ podSecurity, scope }) => podSecurity && scope === 'admission')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const header = generatedFrom(['groundrule.config.ts', ...controls.map(({ source }) => source.file)])
  return { cluster, plan: podSecurity, config: baseline.config, controls, header }
}

export const everyLabels = (plan: PodSecurityPlan): readonly PodSecurityLabels[] => [
  plan.undeclared,
  ...Object.values(plan.declared),
]

const isDemanding = ({ levels }: PodSecurityLabels): boolean => modes.some((mode) => levels[mode] !== 'privileged')

/** The six labels of a namespace: a level and a pinned version for each mode. */
export const labelsOf = ({ levels, version }: PodSecurityLabels): Readonly<Record<string, string>> =>
  Object.fromEntries(
    modes.flatMap((mode) => [
      [`${prefix}${mode}`, levels[mode]],
      [`${prefix}${mode}-version`, version],
    ]),
  )

/** What a declared namespace is labelled with: as the configuration says, and by its Pod Security level. */
export const declaredLabels = (
  { cluster, plan }: PodSecurityContext,
  name: string,
): Readonly<Record<string, string>> => ({
  ...cluster.namespaces.declared[name]?.labels,
  ...labelsOf(plan.declared[name] as PodSecurityLabels),
})

/** The control that a denial about labels refers to: a member of the strictest level that any label demands. */
export function responsible({ plan, controls }: PodSecurityContext): { readonly page: string; readonly owner: string } {
  const demanded = new Set(
    everyLabels(plan).flatMap(({ levels, version }) => modes.flatMap((mode) => effectiveChecks(levels[mode], version))),
  )
  const holding = controls.filter(({ podSecurity }) => podSecurity && demanded.has(podSecurity.check))
  const restricted = new Set(checks.flatMap(({ id, level }) => (level === 'restricted' ? id : [])))
  const strictest = holding.find(({ podSecurity }) => podSecurity && restricted.has(podSecurity.check)) ?? holding[0]
  if (!strictest) throw new Error('a label demands checks that no control holds')
  return { page: strictest.set ?? strictest.id, owner: strictest.owner }
}

/** Labels and annotations of the objects that groundrule itself adds to a cluster. */
export const ownMetadata = (
  name: string,
  title: string,
  context: PodSecurityContext,
): Readonly<Record<string, unknown>> => {
  const { page, owner } = responsible(context)
  return {
    name,
    labels: managedLabels,
    annotations: {
      'groundrule.dev/title': title,
      'groundrule.dev/owner': owner,
      'groundrule.dev/docs': `${context.config.docsUrl}/controls/${page}`,
    },
  }
}
