import { join } from 'node:path'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { validate } from '../../../src/compile/compile.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import { planControl } from '../../../src/compile/plan-control.ts'
import type { ClusterPlan, Plan, PlannedPolicy } from '../../../src/compile/plan-model.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { podSecurity } from '../../../src/pss/index.ts'
import { targets } from '../../../src/targets/index.ts'
import { type Case, casesOf } from '../../../src/targets/suites/cases.ts'
import { gatekeeperFiles } from '../../../src/targets/suites/gatekeeper.ts'
import { kyvernoFiles } from '../../../src/targets/suites/kyverno.ts'
import type { OutputFile } from '../../../src/targets/target.ts'

/** What a suite tests: a kind of policy in a language. */
export const forms = ['ValidatingPolicy', 'ClusterPolicy', 'Gatekeeper CEL', 'Gatekeeper Rego'] as const
export type Form = (typeof forms)[number]

/** A policy of a cluster with the suite that is generated for it. */
export interface Subject {
  readonly form: Form
  readonly plan: Plan
  readonly clusterPlan: ClusterPlan
  readonly policy: PlannedPolicy
  readonly cases: readonly Case[]
  /** The suite's files, without those of the policy. */
  readonly suite: readonly OutputFile[]
}

/** The repository's own baseline, and the same with everything that Gatekeeper enforces in one language. */
export async function plans(): Promise<{
  readonly written: Plan
  readonly byLanguage: Readonly<Record<'cel' | 'rego', Plan>>
}> {
  const { baseline } = await loadBaseline(join(process.cwd(), 'baseline'))
  if (!baseline) throw new Error('the baseline does not load')
  const whole = { ...baseline, controls: [...baseline.controls, ...restricted()] }
  return {
    written: planOf(baseline),
    byLanguage: { cel: planOf(inLanguage(whole, false)), rego: planOf(inLanguage(whole, true)) },
  }
}

/** What the library has beyond the baseline: its examples go into everybody's suites. */
function restricted(): readonly Control[] {
  const declared = podSecurity({
    level: 'restricted',
    version: 'v1.37',
    owner: 'platform-security',
    enforcement: 'enforce',
  })
  const { controls, mistakes } = recordDeclaration(declared, { file: 'groundrule/pss', line: 1 })
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes))
  return controls
}

function planOf(baseline: Baseline): Plan {
  const { plan, diagnostics } = planBaseline(baseline)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return plan
}

function inLanguage(baseline: Baseline, rego: boolean): Baseline {
  const clusters = baseline.config.clusters.map((cluster) => ({
    ...cluster,
    engines: cluster.engines.map(({ rego: _, ...engine }) =>
      engine.name === 'gatekeeper' && rego ? { ...engine, rego: true as const } : engine,
    ),
  }))
  return { ...baseline, config: { ...baseline.config, clusters } }
}

/** Every policy of the plans in both languages of Gatekeeper. */
export const subjectsOf = ({ cel, rego }: Readonly<Record<'cel' | 'rego', Plan>>): readonly Subject[] => [
  ...subjectsIn(cel),
  ...subjectsIn(rego).filter(({ form }) => form === 'Gatekeeper Rego'),
]

/**
 * One policy of each form that demands the same with the same examples: what is mutated of a predicate. Rather one that
 * selects what fails.
 */
export const byPredicate = (subjects: readonly Subject[]): readonly Subject[] =>
  firstOfEach([...subjects.filter((each) => !isOneSided(each)), ...subjects.filter(isOneSided)], demandOf)

const demandOf = ({ form, policy }: Subject): readonly unknown[] => [form, policy.predicate, policy.control.examples]

/**
 * Those that differ in what they judge or in whom they let through too: what is mutated of the rest of a policy. One that
 * selects nothing that fails is left out where another demands the same: it differs from that in its namespaces alone.
 */
export function byPolicy(subjects: readonly Subject[]): readonly Subject[] {
  const first = byPredicate(subjects)
  const rest = subjects.filter((each) => !isOneSided(each))
  return firstOfEach([...first, ...rest], (subject) => [
    demandOf(subject),
    subject.policy.kinds,
    subject.policy.level === 'enforce-new',
  ])
}

/** Whether nothing that fails can be what a policy selects; its suite says so in its head. */
export const isOneSided = ({ cases }: Subject): boolean => cases.every(({ expected }) => expected === 'pass')

export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = JSON.stringify(keyOf(item))
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** Every policy that a suite can test, in the order of the plan; those without a case too. */
export const subjectsIn = (plan: Plan): readonly Subject[] =>
  plan.clusters.flatMap((clusterPlan) =>
    clusterPlan.policies.flatMap((policy) => {
      const form = formOf(policy)
      if (!form) return []
      const cases = casesOf(policy, clusterPlan.cluster, [])
      const bare = { form, plan, clusterPlan, policy, cases, suite: [] }
      const tested = { cluster: clusterPlan.cluster.name, policy, files: policyFiles(bare, policy), cases }
      const suite = policy.target === 'gatekeeper' ? gatekeeperFiles(tested) : kyvernoFiles(tested)
      return [{ ...bare, suite }]
    }),
  )

function formOf({ target, language }: PlannedPolicy): Form | undefined {
  if (target === 'kyverno') return 'ValidatingPolicy'
  if (target === 'kyverno-clusterpolicy') return 'ClusterPolicy'
  if (target === 'gatekeeper') return language === 'rego' ? 'Gatekeeper Rego' : 'Gatekeeper CEL'
  return undefined
}

/** The subject's policy as the plan makes it of another predicate. */
export function plannedWith({ policy, clusterPlan, plan }: Subject, predicate: Pred): PlannedPolicy {
  const control = { ...policy.control, variants: [{ since: null, predicate }] }
  const planned = planControl(control, clusterPlan.cluster, plan.baseline.config).flatMap(({ policies }) => policies)
  const found = planned.find(({ name, target }) => name === policy.name && target === policy.target)
  if (!found) throw new Error(`${policy.name}: nothing is planned for a mutant`)
  return found
}

/** The files that the target writes for a policy, each valid: those that a suite names, in its order. */
export function policyFiles({ clusterPlan, plan }: Subject, policy: PlannedPolicy): readonly OutputFile[] {
  const target = targets.find(({ name }) => name === policy.target)
  if (target?.per !== 'cluster') throw new Error(`no target ${policy.target}`)
  const files = target.emit({ ...clusterPlan, policies: [policy] }, plan)
  const own = files.filter(({ path }) => path.endsWith(`/${policy.name}.yaml`))
  for (const file of own) validate(file)
  return own
}
