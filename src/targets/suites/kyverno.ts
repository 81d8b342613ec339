import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { has } from '../../kubernetes/versions.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml, type YamlDocument } from '../yaml.ts'
import type { Case, Tested } from './cases.ts'
import { documentOf, headOf } from './document.ts'

/**
 * What `kyverno test` runs for one policy. Rows find their resources by name alone, so no two objects of a test have the
 * same; those that must are in a test of their own.
 * https://kyverno.io/docs/kyverno-cli/reference/kyverno_test/
 */
export function kyvernoFiles({ cluster, policy, files, cases }: Tested): readonly OutputFile[] {
  const [file] = files
  if (!file) throw new Error(`${policy.name} has no file`)
  const folder = `suites/kyverno/${cluster}/${policy.name}`
  const header = generatedFrom([policy.control.source.file])
  const rounds = roundsOf(cases)
  const tests = rounds.map((round, i) => testDocument({ policy, file, cases, round, number: i + 1 }))
  return [
    {
      path: `${folder}/kyverno-test.yaml`,
      content: toYaml(tests, header),
      controls: [policy.control.id],
      objects: tests.map(({ object }) => object),
    },
    ...rounds.map((round, i) => ({
      path: `${folder}/${resourcesFile(i + 1)}`,
      content: toYaml(round.map(documentOf), header),
      controls: [policy.control.id],
      objects: [],
    })),
  ]
}

const resourcesFile = (number: number): string => (number === 1 ? 'resources.yaml' : `resources-${number}.yaml`)

const nameOf = ({ object }: Case): string => String((object.metadata as { name?: unknown }).name)

/** The cases in as few groups as can be, none with two objects of the same name. */
function roundsOf(cases: readonly Case[]): readonly (readonly Case[])[] {
  const rounds: Case[][] = []
  for (const each of cases) {
    const free = rounds.find((round) => !round.some((other) => nameOf(other) === nameOf(each)))
    if (free) free.push(each)
    else rounds.push([each])
  }
  return rounds
}

interface Round {
  readonly policy: PlannedPolicy
  readonly file: OutputFile
  readonly cases: readonly Case[]
  readonly round: readonly Case[]
  readonly number: number
}

function testDocument({ policy, file, cases, round, number }: Round): YamlDocument {
  const results = resultsOf(policy, file, round)
  const object = {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Test',
    metadata: { name: number === 1 ? policy.name : `${policy.name}-${number}` },
    policies: [`../../../../${file.path}`],
    resources: [resourcesFile(number)],
    ...valuesOf(policy, round),
    results: results.map(({ row }) => row),
  }
  const comments = results.flatMap(({ comment }, i) => (comment === undefined ? [] : [[`results[${i}]`, comment]]))
  const head = number === 1 ? headOf(cases) : {}
  return { object, comments: { ...head, ...Object.fromEntries(comments) } }
}

/** The namespaces of the resources, with the labels by which a policy selects them. */
function valuesOf(policy: PlannedPolicy, round: readonly Case[]): Readonly<Record<string, unknown>> {
  const places = [...new Map(round.flatMap(({ place }) => (place ? [[place.name, place]] : []))).values()]
  if (places.length === 0) return {}
  if (policy.target === 'kyverno-clusterpolicy') return { values: { namespaceSelector: places } }
  const namespaces = places.map((metadata) => ({ apiVersion: 'v1', kind: 'Namespace', metadata }))
  return { values: { namespaces } }
}

interface Result {
  readonly row: Readonly<Record<string, unknown>>
  readonly comment?: string
}

/** One row for each kind and outcome. */
function resultsOf(policy: PlannedPolicy, file: OutputFile, round: readonly Case[]): readonly Result[] {
  const subject =
    policy.target === 'kyverno'
      ? { policy: policy.name, isValidatingPolicy: true }
      : { policy: policy.name, rule: ruleOf(file) }
  const rows = new Map<string, { kind: string; resources: string[]; result: string }>()
  for (const each of round) {
    const key = `${each.kind.kind} ${each.expected}`
    const row = rows.get(key) ?? { kind: each.kind.kind, resources: [], result: each.expected }
    row.resources.push(resourceOf(each))
    rows.set(key, row)
  }
  const failing = round.find(({ expected }) => expected === 'fail')
  const update =
    failing && knowsOperations(policy)
      ? [
          {
            row: {
              ...subject,
              kind: failing.kind.kind,
              resources: [resourceOf(failing)],
              operation: 'UPDATE',
              result: 'pass',
            },
            comment: 'An update that changes nothing passes.',
          },
        ]
      : []
  return [...[...rows.values()].map((row) => ({ row: { ...subject, ...row } })), ...update]
}

/** Rows have an `operation` from Kyverno 1.19 on. */
const knowsOperations = ({ target, engineVersion = '' }: PlannedPolicy): boolean =>
  target === 'kyverno' && has(engineVersion, 19)

const resourceOf = (each: Case): string => (each.place ? `${each.place.name}/${nameOf(each)}` : nameOf(each))

/** The one rule of a ClusterPolicy. */
function ruleOf({ path, objects }: OutputFile): string {
  const [policy] = objects as readonly { spec: { rules?: readonly { name: string }[] } }[]
  const name = policy?.spec.rules?.[0]?.name
  if (name === undefined) throw new Error(`${path} has no rule`)
  return name
}
