import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { has } from '../../kubernetes/versions.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml, type YamlDocument } from '../yaml.ts'
import { type Case, nameOf, type Tested } from './cases.ts'
import { documentOf, headOf } from './document.ts'
import { resourceOf, type TestRow, testOf } from './kyverno-document.ts'
import { writersOf } from './kyverno-writers.ts'

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
  const given = (name: string, documents: readonly YamlDocument[]): OutputFile => ({
    path: `${folder}/${name}`,
    content: toYaml(documents, header),
    controls: [policy.control.id],
    objects: [],
  })
  const rounds = roundsOf(cases)
  const writers = writersOf(policy, file, cases)
  const tests = [
    ...rounds.map((round, i) => testDocument({ policy, file, cases, round, number: i + 1 })),
    ...writers.map(({ test }) => test),
  ]
  return [
    { ...given('kyverno-test.yaml', tests), objects: tests.map(({ object }) => object) },
    ...rounds.map((round, i) => given(resourcesFile(i + 1), round.map(documentOf))),
    ...writers.flatMap((each) => each.files.map(([name, documents]) => given(name, documents))),
  ]
}

const resourcesFile = (number: number): string => (number === 1 ? 'resources.yaml' : `resources-${number}.yaml`)

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
  const results = resultsOf(policy, round)
  const object = testOf({
    policy,
    file,
    name: number === 1 ? policy.name : `${policy.name}-${number}`,
    cases: round,
    given: { resources: [resourcesFile(number)] },
    rows: results.map(({ row }) => row),
  })
  const comments = results.flatMap(({ comment }, i) => (comment === undefined ? [] : [[`results[${i}]`, comment]]))
  const head = number === 1 ? headOf(cases) : {}
  return { object, comments: { ...head, ...Object.fromEntries(comments) } }
}

interface Result {
  readonly row: TestRow
  readonly comment?: string
}

/** One row for each kind and outcome. */
function resultsOf(policy: PlannedPolicy, round: readonly Case[]): readonly Result[] {
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
              kind: failing.kind.kind,
              resources: [resourceOf(failing)],
              operation: 'UPDATE',
              result: 'pass',
            },
            comment: 'An update that changes nothing passes.',
          },
        ]
      : []
  return [...[...rows.values()].map((row) => ({ row })), ...update]
}

/** Rows have an `operation` from Kyverno 1.19 on. */
const knowsOperations = ({ target, engineVersion = '' }: PlannedPolicy): boolean =>
  target === 'kyverno' && has(engineVersion, 19)
