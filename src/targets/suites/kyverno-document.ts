import type { PlannedPolicy } from '../../compile/plan-model.ts'
import type { OutputFile } from '../target.ts'
import { type Case, nameOf } from './cases.ts'

/** What a test says of some resources of one kind. */
export interface TestRow {
  readonly kind: string
  readonly resources: readonly string[]
  readonly result: string
  readonly operation?: string
}

interface Given {
  readonly policy: PlannedPolicy
  readonly file: OutputFile
  readonly name: string
  readonly cases: readonly Case[]
  /** Files of the test. */
  readonly given: Readonly<Record<string, unknown>>
  readonly rows: readonly TestRow[]
}

/** A document for `kyverno test`: https://kyverno.io/docs/kyverno-cli/reference/kyverno_test/ */
export function testOf({ policy, file, name, cases, given, rows }: Given): Readonly<Record<string, unknown>> {
  const of =
    policy.target === 'kyverno'
      ? { policy: policy.name, isValidatingPolicy: true }
      : { policy: policy.name, rule: ruleOf(file) }
  return {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Test',
    metadata: { name },
    policies: [`../../../../${file.path}`],
    ...given,
    ...valuesOf(policy, cases),
    results: rows.map((row) => ({ ...of, ...row })),
  }
}

/** The namespaces of the resources, with the labels by which a policy selects them. */
function valuesOf(policy: PlannedPolicy, cases: readonly Case[]): Readonly<Record<string, unknown>> {
  const places = [...new Map(cases.flatMap(({ place }) => (place ? [[place.name, place]] : []))).values()]
  if (places.length === 0) return {}
  if (policy.target === 'kyverno-clusterpolicy') return { values: { namespaceSelector: places } }
  const namespaces = places.map((metadata) => ({ apiVersion: 'v1', kind: 'Namespace', metadata }))
  return { values: { namespaces } }
}

/** As rows name a case's object. */
export const resourceOf = (each: Case): string => (each.place ? `${each.place.name}/${nameOf(each)}` : nameOf(each))

/** The one rule of a ClusterPolicy. */
function ruleOf({ path, objects }: OutputFile): string {
  const [policy] = objects as readonly { spec: { rules?: readonly { name: string }[] } }[]
  const name = policy?.spec.rules?.[0]?.name
  if (name === undefined) throw new Error(`${path} has no rule`)
  return name
}
