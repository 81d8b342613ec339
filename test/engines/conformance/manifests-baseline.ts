import { join } from 'node:path'
import { type Judge, judgeOf } from '../../../src/cli/judge.ts'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { bundleOf } from '../../../src/compile/bundle.ts'
import { emit } from '../../../src/compile/compile.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { type Subject, subjectOf, withValuesOf } from './groups.ts'
import { configOf, objectsOf, planOf } from './synthetic.ts'

/** The reference baseline as one engine gets it, and as `check` does. */
export interface ManifestsBaseline {
  readonly subjects: readonly Subject[]
  /** What the compiler writes for the engine. */
  readonly policies: readonly KubernetesObject[]
  /** What `groundrule check` judges with, read from the bundle of the same baseline as the command line reads it. */
  readonly judge: Judge
}

const environment = 'prod'
/** Where objects that name no namespace are sent, as `kubectl apply` does: `--namespace` says so to `check`. */
export const defaultNamespace = 'default'

/**
 * Every control of the reference baseline, Pod Security included, for one cluster of one environment with one engine. Nothing
 * is off and nothing is left to namespaces' labels, so that each control is asked about each object. The API server's own
 * policies warn, since it tells no more than one denial; all others deny, and tell all.
 */
export async function manifestsBaseline(
  kubernetes: KubernetesVersion,
  { name, declared }: Pick<ClusterEngine, 'name' | 'declared'>,
): Promise<ManifestsBaseline> {
  const { baseline: reference } = await loadBaseline(join(process.cwd(), 'baseline'))
  if (!reference) throw new Error('the baseline does not load')
  const config = configOf(
    kubernetes,
    { name: 'manifests', environment, engines: [{ ...declared, failurePolicy: 'Fail' }] },
    { name: 'manifests', owners: reference.config.owners, environments: [environment] },
  )
  const level = name === 'vap' ? 'warn' : 'enforce'
  const controls = reference.controls.map((control) => ({
    ...withValuesOf(control, environment),
    scope: 'admission' as const,
    enforcement: { [environment]: level } as const,
  }))
  const baseline: Baseline = { config, controls, sets: [] }
  const plan = planOf(baseline)
  const judge = await judgeOf(JSON.stringify(bundleOf(baseline)), { namespace: defaultNamespace })
  if (typeof judge === 'string') throw new Error(judge)
  return {
    subjects: plan.clusters.flatMap(({ policies }) => policies.map((policy) => subjectOf(policy, baseline))),
    policies: objectsOf(emit(plan), name),
    judge,
  }
}
