import type { CustomResource, Domain, Level, Mapping, Scope, Severity } from '../ir/control.ts'
import type { Authored } from '../kubernetes/brands.ts'
import type { KindTypes, PodSpec } from '../kubernetes/generated/types.ts'
import type { OpenAPIV3Schema } from './custom-kind.ts'
import type { ParameterDeclaration } from './parameters.ts'
import { here, type Site } from './recording.ts'
import type { FieldOf, ParameterOf, Predicate, Workload } from './types.ts'

/** What a control judges; `T` is what its `require` receives. */
export interface Selection<T> {
  readonly workloads: boolean
  readonly kinds: readonly string[]
  readonly custom: readonly CustomKind[]
  /** For the compiler only. */
  readonly of?: T
}

/** A custom resource: how the API serves it, and what its fields are. */
export interface CustomKind extends CustomResource {
  /** `schema.openAPIV3Schema` of that version in the CustomResourceDefinition; without it, no field is checked. */
  readonly schema?: OpenAPIV3Schema
}

/** Pod, PodTemplate and every kind that embeds a pod template, those that the configuration adds included. */
export const workloads = (): Selection<Workload> => ({ workloads: true, kinds: [], custom: [] })

/** Kinds of Kubernetes, by name: `kinds('Service')`, `kinds('Role', 'ClusterRole')`. */
export const kinds = <K extends keyof KindTypes>(...names: readonly [K, ...K[]]): Selection<FieldOf<KindTypes[K]>> => ({
  workloads: false,
  kinds: names,
  custom: [],
})

/**
 * A custom resource. With the `schema` of its CustomResourceDefinition, every field is checked as those of Kubernetes
 * are: a misspelt name, a value of another type, a list taken for an object; without it, none is. What the schema leaves
 * open (`x-kubernetes-preserve-unknown-fields`) is not checked either.
 * `T` is what TypeScript knows of the object: `customKind<Database>({ … })` completes `d.spec.replicas`; without it, fields
 * are reached by `d.field('spec').field('replicas')`.
 */
export const customKind = <T = unknown>(kind: CustomKind): Selection<FieldOf<T>> => ({
  workloads: false,
  kinds: [kind.kind],
  custom: [kind],
})

/** An example: a whole object, or for workloads just a pod spec. */
export type ExampleInput =
  | { readonly name: string; readonly pod: Authored<PodSpec>; readonly annotations?: Readonly<Record<string, string>> }
  | { readonly name: string; readonly object: Readonly<Record<string, unknown>> }

type Parameters = Readonly<Record<string, ParameterDeclaration<unknown>>>
type Symbols<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends ParameterDeclaration<infer T> ? ParameterOf<T> : never
}

/** A Pod Security Standards check, as `groundrule/pss` offers them: the predicate of each policy version. */
export interface PodSecurityCheck {
  readonly check: string
  readonly version: string
  /** Undefined where the check does not exist in that version of the policy (minor version number). */
  readonly build: (workload: Workload, minor: number) => Predicate | undefined
  /** What every control that is this check contributes to; its own `mappings` add to them. */
  readonly mappings?: readonly Mapping[]
}

export interface ControlInput<T, P extends Parameters> {
  /** A DNS label; the names of everything that is emitted begin with it. */
  readonly id: string
  /** What must hold, as one sentence without a full stop. */
  readonly title: string
  readonly domain: Domain
  readonly severity: Severity
  /** The id of an owner in groundrule.config.ts. */
  readonly owner: string
  /** A level for every environment, or one for all. */
  readonly enforcement: Level | Readonly<Record<string, Level>>
  /** Why, in at most two sentences. */
  readonly rationale: string
  /** What to do instead, in a sentence that stands in every denial. */
  readonly remediation: string
  /** What the remedy may break at run time, and what to look out for, in at most two sentences; the page tells. */
  readonly caution?: string
  readonly mappings?: readonly Mapping[]
  /** `admission` unless said otherwise. */
  readonly scope?: Scope
  readonly appliesTo: Selection<T>
  readonly parameters?: P
  readonly require: ((object: T, parameters: Symbols<P>) => Predicate) | (T extends Workload ? PodSecurityCheck : never)
  /** Named manifests; at least one of each. They become tests, suites and documentation. */
  readonly examples: { readonly pass: readonly ExampleInput[]; readonly fail: readonly ExampleInput[] }
}

// biome-ignore lint/suspicious/noExplicitAny: a declaration is stored whatever its kinds and parameters are
export type AnyControlInput = ControlInput<any, any>

export interface ControlDeclaration {
  readonly kind: 'control'
  readonly input: AnyControlInput
  readonly site: Site
}

export interface ControlSetDeclaration {
  readonly kind: 'control-set'
  readonly id: string
  readonly title: string
  /** Members' ids are without the set's. */
  readonly members: readonly AnyControlInput[]
  readonly site: Site
}

const declarationBrand = Symbol.for('groundrule.declaration')

/** Declares one control; a file of controls/ exports it as default. Nothing is checked until the baseline is compiled. */
export function control<T, P extends Parameters = Record<never, never>>(input: ControlInput<T, P>): ControlDeclaration {
  return branded({ kind: 'control', input, site: here() })
}

/** Gives a declaration its brand; for libraries of controls such as `groundrule/pss`. */
export function branded<D extends ControlDeclaration | ControlSetDeclaration>(declaration: D): D {
  return Object.freeze(Object.assign({}, declaration, { [declarationBrand]: true }))
}

export const isDeclaration = (value: unknown): value is ControlDeclaration | ControlSetDeclaration =>
  typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[declarationBrand] === true
