import type { Diagnostic } from '../diagnostics/model.ts'
import { type Baseline, type Locate, sourceOf } from './baseline.ts'
import type { Cluster } from './config-model.ts'
import { coverageOf } from './coverage.ts'
import { planChecks } from './plan-checks.ts'
import { planControl } from './plan-control.ts'
import type { ClusterPlan, Plan } from './plan-model.ts'
import { nameChecks } from './plan-names.ts'
import { podSecurityPlan } from './plan-pod-security.ts'

/**
 * Decides for every cluster, control and environment who enforces it and how, and why where nobody does. Pure and
 * sorted: clusters by name, policies and coverage by control. The plan is of use only where no diagnostic is an error.
 */
export function planBaseline(
  baseline: Baseline,
  locate: Locate = sourceOf,
): { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] } {
  const named = [...baseline.config.clusters].sort((a, b) => (a.name < b.name ? -1 : 1))
  const clusters = named.map((cluster) => planCluster(cluster, baseline))
  const diagnostics = [
    ...planChecks(baseline, locate),
    ...clusters.flatMap(({ cluster, policies }) => nameChecks(policies, cluster, locate)),
  ]
  return { plan: { baseline, clusters }, diagnostics }
}

function planCluster(cluster: Cluster, { controls, config }: Baseline): ClusterPlan {
  const sorted = [...controls].sort((a, b) => (a.id < b.id ? -1 : 1))
  const hasLabels = cluster.engines.some(({ name }) => name === 'psa')
  const podSecurity = hasLabels ? podSecurityPlan(sorted, cluster) : undefined
  const planned = sorted.map((control) => planControl(control, cluster, config))
  return {
    cluster,
    policies: planned.flat().flatMap(({ policies }) => policies),
    ...(podSecurity && { podSecurity }),
    coverage: planned.flatMap((outcomes) => coverageOf(outcomes, cluster, config, podSecurity)),
  }
}
