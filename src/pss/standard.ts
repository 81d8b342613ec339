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
  readonly examples: { readonly pass: readonly StandardExample[]; readonly fail: readonly StandardExample[] }
}

type PodExample = Extract<ExampleInput, { readonly pod: unknown }>

/** An example that holds at every policy version that has the check, or from a minor version on. */
export type StandardExample = PodExample & { readonly since?: number }

/** The examples of a check that hold at a minor version of the policy. */
export function examplesAt({ examples }: Standard, minor: number): ControlExamples {
  const held = (all: readonly StandardExample[]): readonly PodExample[] =>
    all.flatMap(({ since = 0, ...each }) => (since <= minor ? [each] : []))
  return { pass: held(examples.pass), fail: held(examples.fail) }
}

interface ControlExamples {
  readonly pass: readonly ExampleInput[]
  readonly fail: readonly ExampleInput[]
}

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
