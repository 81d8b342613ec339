import { join } from 'node:path'
import { type Judge, judgeOf } from '../../../src/cli/judge.ts'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { bundleOf } from '../../../src/compile/bundle.ts'
import { emit } from '../../../src/compile/compile.ts'
import { readConfig } from '../../../src/compile/config.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { type Subject, subjectOf, withValuesOf } from './groups.ts'
import { docsUrl, objectsOf } from './synthetic.ts'

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
  const { config, diagnostics } = readConfig(
    {
      name: 'manifests',
      owners: reference.config.owners,
      environments: [environment],
      docsUrl,
      clusters: [
        {
          name: 'manifests',
          environment,
          kubernetes: kubernetes.split('.').slice(0, 2).join('.'),
          engines: [{ ...declared, failurePolicy: 'Fail' }],
        },
      ],
    },
    { file: 'groundrule.config.ts' },
  )
  if (!config) throw new Error(JSON.stringify(diagnostics))
  const level = name === 'vap' ? 'warn' : 'enforce'
  const controls = reference.controls.map((control) => ({
    ...withValuesOf(control, environment),
    scope: 'admission' as const,
    enforcement: { [environment]: level } as const,
  }))
  const baseline: Baseline = { config, controls, sets: [] }
  const planned = planBaseline(baseline)
  const errors = planned.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const judge = await judgeOf(JSON.stringify(bundleOf(baseline)), { namespace: defaultNamespace })
  if (typeof judge === 'string') throw new Error(judge)
  return {
    subjects: planned.plan.clusters.flatMap(({ policies }) => policies.map((policy) => subjectOf(policy, baseline))),
    policies: objectsOf(emit(planned.plan), name),
    judge,
  }
}
