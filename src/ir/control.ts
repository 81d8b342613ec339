import type { Literal, Pred, ValueType } from './nodes.ts'

/** How hard a control is enforced, weakest first (DESIGN: enforcement level). */
export const levels = ['off', 'audit', 'warn', 'enforce-new', 'enforce'] as const
export type Level = (typeof levels)[number]

/** Whether `a` is at least as strong as `b`. */
export const atLeast = (a: Level, b: Level): boolean => levels.indexOf(a) >= levels.indexOf(b)

export const domains = [
  'rbac',
  'network',
  'secrets-and-configuration',
  'workload-hardening',
  'logging-and-detection',
  'tenancy',
] as const
export type Domain = (typeof domains)[number]

/** A domain as a heading says it. */
export const domainTitles: Readonly<Record<Domain, string>> = {
  rbac: 'RBAC',
  network: 'Network',
  'secrets-and-configuration': 'Secrets and configuration',
  'workload-hardening': 'Workload hardening',
  'logging-and-detection': 'Logging and detection',
  tenancy: 'Tenancy',
}

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** Where a control can be judged: at admission (and in CI), in repositories only, or on a live cluster only. */
export const scopes = ['admission', 'ci', 'audit'] as const
export type Scope = (typeof scopes)[number]

/** A framework's requirement that a control contributes to, and in one sentence why. */
export interface Mapping {
  readonly framework: string
  readonly version: string
  readonly id: string
  readonly because: string
}

/** A named manifest that must pass or fail the control. `object` is a whole object. */
export interface Example {
  readonly name: string
  readonly object: Readonly<Record<string, unknown>>
}

export interface Parameter {
  readonly type: { readonly list: ValueType } | ValueType
  /** The value, or one for each environment. */
  readonly value: { readonly all: Literal } | { readonly perEnvironment: Readonly<Record<string, Literal>> }
}

/**
 * A predicate and the Pod Security policy version from which it holds; null for a control that has no versions.
 * A control's variants are sorted, oldest first. A version older than the first has no predicate: nothing is judged.
 */
export interface Variant {
  readonly since: string | null
  readonly predicate: Pred
}

/** How the API serves a custom resource. */
export interface CustomResource {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly plural: string
  readonly scope: 'Namespaced' | 'Cluster'
}

export interface AppliesTo {
  /** Every kind that embeds a pod template, Pods included. Otherwise `kinds` names them. */
  readonly workloads: boolean
  readonly kinds: readonly string[]
  /** Those of `kinds` that Kubernetes itself does not have. */
  readonly custom?: readonly CustomResource[]
}

/** One control as the recorder leaves it: frozen, serialisable data. */
export interface Control {
  readonly id: string
  readonly title: string
  readonly domain: Domain
  readonly severity: Severity
  readonly owner: string
  readonly enforcement: Readonly<Record<string, Level>> | Level
  readonly rationale: string
  readonly remediation: string
  /** What the remedy may break, one or two sentences. */
  readonly caution?: string
  readonly mappings: readonly Mapping[]
  readonly scope: Scope
  readonly appliesTo: AppliesTo
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly variants: readonly Variant[]
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] }
  /** The control set that this is a member of; its id is `<set>.<member>`. */
  readonly set?: string
  /** The Pod Security Standards check that this control is, exactly, and the policy version that it was declared at. */
  readonly podSecurity?: { readonly check: string; readonly version: string }
  /** Where it is declared: path below the baseline's folder, with forward slashes, and line (1-based). */
  readonly source: { readonly file: string; readonly line: number }
}

/** A whole Pod Security level declared at once: one entry of the baseline, one member control for each check. */
export interface ControlSet {
  readonly id: string
  readonly title: string
  readonly members: readonly string[]
  readonly source: { readonly file: string; readonly line: number }
}

/** The level of a control in an environment. */
export const levelIn = (control: Pick<Control, 'enforcement'>, environment: string): Level =>
  typeof control.enforcement === 'string' ? control.enforcement : (control.enforcement[environment] ?? 'off')

/** The value of each parameter in an environment, by name in order; one that has none there is left out. */
export function parameterValues(
  control: Pick<Control, 'parameters'>,
  environment: string,
): Readonly<Record<string, Literal>> {
  const values: [string, Literal][] = []
  for (const [name, { value }] of Object.entries(control.parameters)) {
    const literal = 'all' in value ? value.all : value.perEnvironment[environment]
    if (literal !== undefined) values.push([name, literal])
  }
  return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)))
}
