import type { PlannedPolicy } from '../../../src/compile/plan-model.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { toYaml } from '../../../src/targets/yaml.ts'
import { isObject } from '../cases/object.ts'
import { rowsOf } from './rows.ts'
import { policyFiles, type Subject } from './subjects.ts'
import type { Answer, Trial } from './trial.ts'

/** Policies that judge as they should, but not what they should: without one of their kinds, updates none or all let through. */
export const policyTrials = (subject: Subject): readonly Trial[] => [...kindTrials(subject), ...updateTrials(subject)]

function kindTrials(subject: Subject): readonly Trial[] {
  const { policy } = subject
  const rows = rowsOf(subject)
  if (policy.kinds.length < 2) return []
  return policy.kinds.map(({ group, kind }) => {
    const kinds = policy.kinds.filter((each) => each.kind !== kind || each.group !== group)
    const without: PlannedPolicy = { ...policy, kinds }
    const expected = rows.map((row): Answer => {
      // A request is about the first case that fails.
      const about = row.case ?? subject.cases.find(({ expected }) => expected === 'fail')
      if (about?.kind.kind !== kind) return 'ok'
      if (policy.target !== 'gatekeeper') return 'excluded'
      return row.case?.expected === 'fail' ? 'failed' : 'ok'
    })
    return {
      subject,
      mutant: `a policy that does not judge ${kind}`,
      files: policyFiles(subject, without),
      rows,
      expected,
    }
  })
}

/** What the updates are that are let through, in each language. */
const updates = {
  'a policy that lets every update through': {
    cel: "request.operation == 'UPDATE'",
    gatekeeper: "has(request.operation) && request.operation == 'UPDATE'",
    rego: 'unchanged if input.review.operation == "UPDATE"',
  },
  'a policy that lets no update through': { cel: 'false', gatekeeper: 'false', rego: 'unchanged if false' },
} as const

/**
 * `kyverno test` can say of an update only that it changes nothing, and of a ClusterPolicy not even that: its rows have an
 * operation from Kyverno 1.19 on, which reads ClusterPolicies for the sake of older versions.
 * https://kyverno.io/docs/kyverno-cli/reference/kyverno_test/
 */
function updateTrials(subject: Subject): readonly Trial[] {
  const rows = rowsOf(subject)
  const files = policyFiles(subject, subject.policy)
  const isGatekeeper = subject.policy.target === 'gatekeeper'
  return Object.entries(updates).flatMap(([mutant, by]) => {
    const isNone = by.cel === 'false'
    const canBeSaid = isGatekeeper || (isNone && subject.policy.target === 'kyverno')
    if (!canBeSaid) return []
    const expression = isGatekeeper ? by.gatekeeper : by.cel
    const changed = files.map((file) => withUnchanged(file, expression, by.rego))
    if (changed.every(({ content }, i) => content === files[i]?.content)) return []
    const expected = rows.map(({ case: of, name }): Answer => (!of && isNone && isUpdate(name) ? 'failed' : 'ok'))
    return [{ subject, mutant, files: changed, rows, expected }]
  })
}

/** The one request that is no update. */
const isUpdate = (name: string): boolean => name !== 'created-by-a-controller'

const ofRego = /^unchanged if (\{\n[\s\S]*?\n\}|.+)$/m

/** The file with another condition for updates; as it is where that says the same already. */
function withUnchanged(file: OutputFile, cel: string, rego: string): OutputFile {
  const objects = file.objects.map((object) => replaced(object, cel, rego) as OutputFile['objects'][number])
  if (JSON.stringify(objects) === JSON.stringify(file.objects)) return file
  const documents = objects.map((object) => ({ object }))
  return { ...file, objects, content: toYaml(documents, '') }
}

function replaced(value: unknown, cel: string, rego: string): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, cel, rego))
  if (typeof value === 'string') return ofRego.test(value) ? value.replace(ofRego, () => rego) : value
  if (!isObject(value)) return value
  if (value.name === 'unchanged' && typeof value.expression === 'string')
    return { ...value, expression: oneLine(value.expression) === cel ? value.expression : cel }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, cel, rego)]))
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
