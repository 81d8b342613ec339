import { rootsOf } from '../../../src/compile/roots.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { judge } from '../../../src/languages/js/explain.ts'
import type { Case } from '../../../src/targets/suites/cases.ts'
import { isObject, valueAt } from '../cases/object.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Subject } from './subjects.ts'

/** One thing that a suite says: about a case, or about a request whose verdict no predicate changes. */
export interface Row {
  /** As the tool's own report names it. */
  readonly name: string
  readonly case?: Case
}

/** What a suite says, in the order in which its tool reports. */
export const rowsOf = (subject: Subject): readonly Row[] =>
  subject.policy.target === 'gatekeeper' ? gatorRows(subject) : kyvernoRows(subject)

interface Test {
  readonly results: readonly { kind: string; resources: readonly string[]; operation?: string }[]
}

function kyvernoRows({ suite, cases }: Subject): readonly Row[] {
  const tests = (suite.find(({ path }) => path.endsWith('/kyverno-test.yaml'))?.objects ?? []) as unknown as Test[]
  return tests.flatMap(({ results }) =>
    results.flatMap(({ kind, resources, operation }) =>
      resources.map((name) => {
        const found = cases.find((each) => each.kind.kind === kind && resourceOf(each) === name)
        if (!found) throw new Error(`no case is the ${kind} ${name}`)
        return { name, ...(operation === undefined && { case: found }) }
      }),
    ),
  )
}

const resourceOf = ({ place, object }: Case): string => {
  const name = String(valueAt(object, ['metadata', 'name']))
  return place ? `${place.name}/${name}` : name
}

interface Suite {
  readonly tests: readonly { readonly cases: readonly { readonly name: string; readonly object: string }[] }[]
}

function gatorRows({ suite, cases }: Subject): readonly Row[] {
  const [of] = (suite.find(({ path }) => path.endsWith('/suite.yaml'))?.objects ?? []) as unknown as Suite[]
  return (of?.tests ?? []).flatMap((test) =>
    test.cases.map(({ name, object }) => {
      const found = object.startsWith('request/') ? undefined : cases.find((each) => each.name === name)
      return { name, ...(found && { case: found }) }
    }),
  )
}

/** What a predicate says of a case as it is written: the tools read files, in which nothing is defaulted. */
export function verdictsOf(predicate: Pred): (each: Case) => 'pass' | 'fail' {
  const run = judge(predicate)
  return ({ object, kind }) => (run(asWritten(object, kind)).length === 0 ? 'pass' : 'fail')
}

const asWritten = (object: KubernetesObject, { podSpec, podMetadata }: KindInfo) => ({
  object,
  pod: podSpec && valueAt(object, podSpec),
  podMetadata: (podMetadata && valueAt(object, podMetadata)) ?? {},
})

/** What a predicate says of an object as a server would pass it on; undefined for what it does not judge. */
export function admittedVerdictsOf(predicate: Pred, kinds: readonly KindInfo[]) {
  const run = judge(predicate)
  return (object: KubernetesObject): 'pass' | 'fail' | undefined => {
    const kind = kinds.find((each) => each.kind === object.kind)
    const roots = kind && isObject(object) ? rootsOf(object, kind, []) : undefined
    return roots && (run(roots).length === 0 ? 'pass' : 'fail')
  }
}
