import type { Control, Level } from '../ir/control.ts'
import type { Pred } from '../ir/nodes.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import type { Baseline } from './baseline.ts'
import type { Cluster, EngineName, NamespaceClass } from './config-model.ts'

/** Labels that decide which namespaces a policy judges; every expression must match (Kubernetes' label selector). */
export interface SelectorExpression {
  readonly key: string
  readonly operator: 'In' | 'NotIn'
  /** Sorted. */
  readonly values: readonly string[]
}

/** The targets that write policies, each for one engine. */
export type PolicyTarget = 'vap' | 'kyverno' | 'kyverno-clusterpolicy' | 'gatekeeper'
export type PolicyLanguage = 'cel' | 'rego'

/** One policy that one engine of one cluster has to enforce: a control, for the environments that share level and parameters. */
export interface PlannedPolicy {
  readonly control: Control
  /** `<id>` for the cluster's environment, `<id>.<environment>` for others (the first in rollout order that shares it). */
  readonly name: string
  readonly engine: EngineName
  /** The declared version of that engine, such as `1.19`; absent for what is built into Kubernetes. */
  readonly engineVersion?: string
  /** Which target writes it. */
  readonly target: PolicyTarget
  readonly language: PolicyLanguage
  /** Never `off`. */
  readonly level: Level
  readonly environments: readonly string[]
  /** Parameters replaced, simplified. */
  readonly predicate: Pred
  /** The Pod Security policy version that the predicate is of: min(declared, cluster's). */
  readonly podSecurityVersion?: string
  /** Sorted by group and kind; for workloads, configured workload kinds too. Cluster-scoped kinds other than Namespace only in the policy of the cluster's environment. */
  readonly kinds: readonly KindInfo[]
  readonly namespaceSelector: readonly SelectorExpression[]
  /** Kind → names of the system's own cluster-scoped objects that the policy leaves alone. */
  readonly systemObjects: Readonly<Record<string, readonly string[]>>
  readonly failurePolicy: 'Fail' | 'Ignore'
  /** Why requests pass while the engine cannot decide, though the level denies. */
  readonly failsOpen?: string
  /** What the engine does not judge, and why: sorted kinds. Something else of the control is judged. */
  readonly leftOut?: string
  /** Identities that create what a configured workload kind owns: let through under `enforce-new`. */
  readonly creators: readonly string[]
}

/** One cell of the coverage matrix. */
export interface CoverageRow {
  readonly cluster: string
  readonly control: string
  readonly namespaceClass: NamespaceClass | 'system' | 'exempt' | 'cluster'
  readonly environment: string
  /** Who enforces, absent where nobody does. */
  readonly engine?: EngineName
  /** Other engines that do so as well, in the cluster's order. */
  readonly also?: readonly EngineName[]
  /** Pod Security Admission enforces it too, by the namespace's label. */
  readonly alsoPsa?: true
  readonly level: Level
  readonly state: 'enforced' | 'fails-open' | 'warned' | 'audited' | 'nobody'
  /** Why nobody enforces it, or why less than declared. */
  readonly reason?: string
}

export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted'
export type PodSecurityMode = 'enforce' | 'audit' | 'warn'

/** The Pod Security labels of a namespace: a level for each mode, at one version (`v1.37`). */
export interface PodSecurityLabels {
  readonly levels: Readonly<Record<PodSecurityMode, PodSecurityLevel>>
  readonly version: string
}

export interface ClusterPlan {
  readonly cluster: Cluster
  readonly policies: readonly PlannedPolicy[]
  /** For clusters with the psa engine: by declared namespace (or label value), and for undeclared ones. */
  readonly podSecurity?: {
    readonly declared: Readonly<Record<string, PodSecurityLabels>>
    readonly undeclared: PodSecurityLabels
  }
  readonly coverage: readonly CoverageRow[]
}

export interface Plan {
  readonly baseline: Baseline
  readonly clusters: readonly ClusterPlan[]
}
