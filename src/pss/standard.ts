import type { ExampleInput } from '../dsl/declarations.ts'
import type { Predicate, Workload } from '../dsl/types.ts'
import type { Mapping, Severity } from '../ir/control.ts'

/** One check of the Pod Security Standards, with all that a control which is this check says about itself. */
export interface Standard {
  /** The check's id, as `checks.ts` lists it. */
  readonly id: string
  /** The id of its member control in `podSecurity`. A check and the one that it overrides share it: never both run. */
  readonly member: string
  readonly title: string
  readonly severity: Severity
  readonly rationale: string
  readonly remediation: string
  /** What the remedy may break. */
  readonly caution?: string
  readonly mappings: readonly Mapping[]
  /** What the check demands at a minor version of the policy that has it. */
  readonly require: (workload: Workload, minor: number) => Predicate
  /** They hold at every policy version that has the check. */
  readonly examples: { readonly pass: readonly ExampleInput[]; readonly fail: readonly ExampleInput[] }
}

type PodExample = Extract<ExampleInput, { readonly pod: unknown }>
export type PodFields = PodExample['pod']
type ContainerFields = Omit<PodFields['containers'][number], 'name'>
type EphemeralFields = Omit<NonNullable<PodFields['ephemeralContainers']>[number], 'name'>

export const container = (fields: ContainerFields = {}): PodFields['containers'][number] => ({
  name: 'app',
  image: 'shop/api:2.4.1',
  ...fields,
})

export const initContainer = (fields: ContainerFields = {}): PodFields['containers'][number] => ({
  name: 'migrate',
  image: 'shop/migrate:2.4.1',
  ...fields,
})

/** A container as `kubectl debug` adds it to a running pod. */
export const debugContainer = (
  fields: EphemeralFields = {},
): NonNullable<PodFields['ephemeralContainers']>[number] => ({ name: 'debug', image: 'tools/shell:1.0', ...fields })

/** An example pod with one container, unless the fields say otherwise. */
export const example = (name: string, fields: Partial<PodFields> = {}): PodExample => ({
  name,
  pod: { containers: [container()], ...fields },
})
