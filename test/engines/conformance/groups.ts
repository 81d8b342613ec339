import { join } from 'node:path'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { emit } from '../../../src/compile/compile.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import type { PlannedPolicy, PolicyTarget } from '../../../src/compile/plan-model.ts'
import { staticSuffix } from '../../../src/compile/plan-names.ts'
import type { EngineInput } from '../../../src/dsl/config.ts'
import { type Control, parameterValues } from '../../../src/ir/control.ts'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import { minorOf } from '../../../src/kubernetes/versions.ts'
import { checks } from '../../../src/pss/checks.ts'
import { type PolicyVersion, policyVersions } from '../../../src/pss/policy-version.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { type Judges, judgesOf } from '../../golden/judges.ts'
import { controlOf } from '../../unit/pss/judges.ts'
import { alwaysThere } from '../cases/name.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import { configOf, objectsOf, planOf } from './synthetic.ts'

/** One emitted policy with everybody who judges the same predicate. */
export interface Subject {
  readonly control: Control
  readonly policy: PlannedPolicy
  readonly judges: Judges
  /** The Pod Security check that this is, and the policy versions that it is this very predicate of. */
  readonly check?: { readonly id: string; readonly versions: readonly PolicyVersion[] }
}

/** Controls that judge together, in namespaces of their own, at `warn`: one request brings the verdicts of them all. */
export interface Group {
  readonly name: 'pod-security' | 'baseline' | 'samples'
  readonly namespaces: readonly string[]
  readonly subjects: readonly Subject[]
  /** What the compiler writes for them, unchanged. */
  readonly files: readonly OutputFile[]
}

/** The namespace whose Pod Security labels name this policy version. */
export const namespaceOf = (version: string): string => `pod-security-${version.replace('.', '-')}`

/** Every check of the Pod Security Standards in each of its forms that a Kubernetes version can have. */
export function podSecurityGroup(kubernetes: KubernetesVersion, by: Enforcement = validating(kubernetes)): Group {
  const known = policyVersions.filter((version) => minorOf(version)! <= minorOf(kubernetes)!)
  const forms = checks.flatMap(({ id }) =>
    controlOf(id).variants.flatMap(({ since }) => {
      const version = known.find((each) => each === since)
      if (!version) return []
      const control = { ...controlOf(id, version), id: formName(id, version), podSecurity: { check: id, version } }
      return [{ ...control, variants: control.variants.slice(-1) }]
    }),
  )
  return group('pod-security', forms, kubernetes, known.map(namespaceOf), by)
}

const formName = (check: string, version: string): string =>
  `${check.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-')}-${version.replace('.', '-')}`

/** The repository's own baseline. Its Pod Security checks are in the other group, with all their forms. */
export async function baselineGroup(
  kubernetes: KubernetesVersion,
  by: Enforcement = validating(kubernetes),
): Promise<Group> {
  const { baseline } = await loadBaseline(join(process.cwd(), 'baseline'))
  if (!baseline) throw new Error('the baseline does not load')
  const own = baseline.controls.filter(({ podSecurity }) => !podSecurity).map((each) => withValuesOf(each, 'prod'))
  return group('baseline', own, kubernetes, ['baseline', alwaysThere], by)
}

/** Controls that show one feature of the language each. */
export function samplesGroup(
  baselines: readonly Baseline[],
  kubernetes: KubernetesVersion,
  by: Enforcement = validating(kubernetes),
): Group {
  const controls = baselines.flatMap(({ controls, config }) =>
    controls.map((each) => withValuesOf(each, config.clusters[0]!.environment)),
  )
  return group('samples', controls, kubernetes, ['samples'], by)
}

/** A control with the parameters of one environment for all. */
export const withValuesOf = (control: Control, environment: string): Control => {
  const values = parameterValues(control, environment)
  const entries = Object.entries(control.parameters).map(([name, { type }]) => [
    name,
    { type, value: { all: values[name]! } },
  ])
  return { ...control, parameters: Object.fromEntries(entries) }
}

function group(
  name: Group['name'],
  controls: readonly Control[],
  kubernetes: KubernetesVersion,
  namespaces: readonly string[],
  by: Enforcement,
): Group {
  // What is cluster-scoped is judged at the cluster's environment, everything else in the group's namespaces alone.
  const clusterWide = controls.filter(isClusterScoped)
  const baselines = [
    { environment: 'elsewhere', controls: controls.filter((each) => !isClusterScoped(each)) },
    { environment: 'here', controls: clusterWide },
  ].map(({ environment, controls }) => baselineOf(controls, environment, kubernetes, namespaces, by))
  const plans = baselines.map(planOf)
  return {
    name,
    namespaces,
    subjects: plans.flatMap(({ clusters, baseline }) =>
      clusters.flatMap(({ policies }) => policies.map((policy) => subjectOf(policy, baseline))),
    ),
    files: plans.flatMap((plan) => emit(plan)).filter(({ path }) => path.startsWith('clusters/')),
  }
}

/** A planned policy with everybody who judges by its predicate. */
export function subjectOf(policy: PlannedPolicy, { config }: Pick<Baseline, 'config'>): Subject {
  const { control } = policy
  const check = control.podSecurity
  return {
    control,
    policy,
    judges: judgesOf(policy, config),
    ...(check && { check: { id: check.check, versions: versionsOf(check.check, check.version) } }),
  }
}

/** The policy versions at which a check has the form that it has since `version`. */
function versionsOf(check: string, version: string): readonly PolicyVersion[] {
  const { variants } = controlOf(check)
  const since = (of: string) => variants.findLast((each) => minorOf(each.since!)! <= minorOf(of)!)?.since
  return policyVersions.filter((each) => since(each) === version)
}

const isClusterScoped = ({ appliesTo }: Control): boolean =>
  appliesTo.kinds.some((kind) => kindNamed(kind)?.scope === 'Cluster')

function baselineOf(
  controls: readonly Control[],
  environment: string,
  kubernetes: KubernetesVersion,
  namespaces: readonly string[],
  { engine, level }: Enforcement,
): Baseline {
  const owners = Object.fromEntries(controls.map(({ owner }) => [owner, { name: owner, contact: `#${owner}` }]))
  const config = configOf(
    kubernetes,
    {
      name: 'conformance',
      environment,
      // An expression that fails is to be seen, not overlooked.
      engines: [{ ...engine, failurePolicy: 'Fail' }],
      namespaces: { declared: Object.fromEntries(namespaces.map((each) => [each, { environment: 'here' }])) },
    },
    {
      name: 'conformance',
      owners: { nobody: { name: 'nobody', contact: '#nobody' }, ...owners },
      environments: ['elsewhere', 'here'],
    },
  )
  return {
    config,
    // What is for repositories only is judged here too: its predicate is as good as any other.
    controls: controls.map((each) => ({
      ...each,
      scope: 'admission',
      enforcement: { elsewhere: 'off', here: level },
    })),
    sets: [],
  }
}

/** The engine that a group's policies are written for, and how they answer: `warn` lets everything pass. */
export interface Enforcement {
  readonly engine: Exclude<EngineInput, string>
  readonly level: 'warn' | 'enforce'
}

const validating = (kubernetes: KubernetesVersion): Enforcement => ({
  engine: { name: 'vap', ...(minorOf(kubernetes)! >= 37 && { staticManifests: '/unused' }) },
  level: 'warn',
})

/** What a target wrote of a group, as API objects; or as files of a folder that the server reads at start. */
export const policyObjects = ({ files }: Group, target: PolicyTarget = 'vap'): readonly KubernetesObject[] =>
  objectsOf(files, target)

export const staticFiles = ({ files }: Group): readonly OutputFile[] =>
  files.filter(({ path }) => /\/vap-static\/manifests\//.test(path))

/** What a policy is called on the server. */
export const nameOnServer = ({ policy }: Subject, isStatic: boolean): string =>
  isStatic ? `${policy.name}${staticSuffix}` : policy.name
