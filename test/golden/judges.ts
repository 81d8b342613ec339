import type { Baseline } from '../../src/compile/baseline.ts'
import type { Config } from '../../src/compile/config-model.ts'
import { planBaseline } from '../../src/compile/plan.ts'
import type { PlannedPolicy } from '../../src/compile/plan-model.ts'
import { apiVersionOf, kindNamed } from '../../src/kubernetes/kinds.ts'
import { normalizeWith } from '../../src/kubernetes/normalize.ts'
import { judge, lineText } from '../../src/languages/js/explain.ts'
import { policyDocument } from '../../src/targets/vap/policy.ts'
import { compilePolicy, type Policy, type Request } from '../cel/environment.ts'

export type KubernetesObject = Readonly<Record<string, unknown>>

/** One planned policy in both languages, over objects as admission sees them: the lines of blame, each once. */
export interface Judges {
  readonly policy: PlannedPolicy
  readonly document: Policy
  readonly js: (object: KubernetesObject) => readonly string[]
  /** Throws where verdict, message and lines do not say the same. */
  readonly cel: (object: KubernetesObject, request?: Partial<Request>) => readonly string[]
  readonly admits: (request: Request) => boolean
  readonly normalized: (object: KubernetesObject) => KubernetesObject
  /** What the API server would hand to the policy: of a custom resource, only what its author wrote. */
  readonly admitted: (object: KubernetesObject) => KubernetesObject
}

/** Every policy of the first cluster, as the plan gives it. */
export function judgesOfBaseline(baseline: Baseline): readonly Judges[] {
  const { plan, diagnostics } = planBaseline(baseline)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return plan.clusters.flatMap(({ policies }) => policies.map((policy) => judgesOf(policy, baseline.config)))
}

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]

export const fieldAt = (object: unknown, path: readonly string[] | undefined): unknown =>
  path?.reduce<unknown>(
    (of, field) => (typeof of === 'object' && of !== null ? (of as KubernetesObject)[field] : undefined),
    object,
  )

/** What is in both, with the values of the first. */
function common(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => common(item, b[i]))
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a
  const given = b as KubernetesObject
  const kept = Object.entries(a).filter(([name]) => Object.hasOwn(given, name) && given[name] !== null)
  return Object.fromEntries(kept.map(([name, value]) => [name, common(value, given[name])]))
}

export function judgesOf(policy: PlannedPolicy, config: Config): Judges {
  const document = policyDocument(policy, config).object as unknown as Policy
  const evaluate = compilePolicy(document)
  const run = judge(policy.predicate)
  const workloads = config.workloadKinds.flatMap(({ group, kind, podSpec, podMetadata }) =>
    podSpec && podMetadata ? [{ group, kind, podSpec, podMetadata }] : [],
  )
  const kindOf = (object: KubernetesObject) =>
    policy.kinds.find((each) => each.kind === object.kind && apiVersionOf(each) === object.apiVersion)
  return {
    policy,
    document,
    js: (object) => {
      const kind = kindOf(object)
      if (!kind) throw new Error(`${policy.name} does not judge ${object.apiVersion} ${object.kind}`)
      if (kind.podSpec && fieldAt(object, kind.podSpec) === undefined) return []
      const podMetadata = fieldAt(object, kind.podMetadata) ?? {}
      return distinct(run({ object, pod: fieldAt(object, kind.podSpec), podMetadata }).map(lineText))
    },
    cel: (object, request = {}) => {
      const verdict = evaluate({ object, operation: 'CREATE', ...request })
      const all = verdict.variables.violations as readonly string[]
      const joined = all.join('; ')
      if (verdict.allowed !== (all.length === 0))
        throw new Error(`allowed is ${verdict.allowed}, the lines are ${joined}`)
      if (
        !verdict.allowed &&
        !/[\r\n]/.test(joined) &&
        !verdict.messages[0]?.startsWith(`[${policy.control.id}] ${joined}. `)
      )
        throw new Error(`the message is ${verdict.messages[0]}, the lines are ${joined}`)
      if (joined.trim() !== (verdict.auditAnnotations[policy.control.id] ?? ''))
        throw new Error(`the audit annotation is ${JSON.stringify(verdict.auditAnnotations)}, the lines are ${joined}`)
      return distinct(all)
    },
    admits: (request) => evaluate(request).allowed,
    normalized: (object) => normalizeWith(object, workloads) as KubernetesObject,
    admitted: (object) => {
      const normal = normalizeWith(object, workloads)
      return (kindNamed(String(object.kind)) ? normal : common(normal, object)) as KubernetesObject
    },
  }
}
