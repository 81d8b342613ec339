import type { Baseline } from '../../../src/compile/baseline.ts'
import { emit, validate } from '../../../src/compile/compile.ts'
import { readConfig } from '../../../src/compile/config.ts'
import type { Config } from '../../../src/compile/config-model.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { Plan, PolicyTarget } from '../../../src/compile/plan-model.ts'
import type { Diagnostic } from '../../../src/diagnostics/model.ts'
import type { ClusterInput, ConfigInput } from '../../../src/dsl/config.ts'
import type { ControlDeclaration, ControlSetDeclaration } from '../../../src/dsl/declarations.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'

/** A small baseline of one cluster, written to show one thing. */
export interface Synthetic {
  readonly kubernetes: KubernetesVersion
  readonly cluster: Pick<ClusterInput, 'environment' | 'engines' | 'namespaces'>
  readonly config: Pick<ConfigInput, 'environments' | 'workloadKinds' | 'systemNamespaces' | 'systemObjects'>
  readonly declarations: readonly (ControlDeclaration | ControlSetDeclaration)[]
}

export const docsUrl = 'https://baseline.example.com'
/** Who owns every control, and every namespace, of a synthetic baseline. */
export const owner = 'platform'

/** What the compiler writes for a small baseline. Throws what its author would be told. */
export function compileSynthetic({
  kubernetes,
  cluster,
  config: given,
  declarations,
}: Synthetic): readonly OutputFile[] {
  const recorded = declarations.map((each, i) => recordDeclaration(each, { file: `controls/${i}.ts`, line: 1 }))
  for (const { mistakes } of recorded) if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes))
  const owners = { [owner]: { name: 'Platform', contact: '#platform' } }
  const config = configOf(kubernetes, { ...cluster, name: 'one' }, { name: 'conformance', owners, ...given })
  const baseline: Baseline = {
    config,
    controls: recorded.flatMap(({ controls }) => controls),
    sets: recorded.flatMap(({ set }) => set ?? []),
  }
  const files = emit(planOf(baseline))
  for (const file of files) validate(file)
  return files
}

/** The configuration of a baseline with one cluster. Throws what its author would be told. */
export function configOf(
  kubernetes: KubernetesVersion,
  cluster: Omit<ClusterInput, 'kubernetes' | 'engines'> & { readonly engines: readonly (string | object)[] },
  given: Omit<ConfigInput, 'docsUrl' | 'clusters'>,
): Config {
  const clusters = [{ ...cluster, kubernetes: kubernetes.split('.').slice(0, 2).join('.') }]
  const { config, diagnostics } = readConfig({ docsUrl, ...given, clusters }, { file: 'groundrule.config.ts' })
  withoutErrors(diagnostics)
  return config!
}

/** What a baseline becomes. Throws what its author would be told. */
export function planOf(baseline: Baseline): Plan {
  const { plan, diagnostics } = planBaseline(baseline)
  withoutErrors(diagnostics)
  return plan
}

function withoutErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
}

/** The objects to apply to a cluster that a target wrote, in the order of their files. */
export const objectsOf = (files: readonly OutputFile[], target: PolicyTarget | 'psa'): readonly KubernetesObject[] =>
  files
    .filter(({ path }) => path.startsWith('clusters/') && path.includes(`/${target}/`))
    .flatMap(({ objects }) => objects)
    .filter(({ kind }) => !notApplied.includes(String(kind)))

/** Read by kustomize, and by the API server's own command line. */
const notApplied = ['Kustomization', 'Component', 'PodSecurityConfiguration']
