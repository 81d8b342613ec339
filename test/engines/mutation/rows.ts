import { rootsOf } from '../../../src/compile/roots.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { judge } from '../../../src/languages/js/explain.ts'
import type { Case } from '../../../src/targets/suites/cases.ts'
import { resourceOf } from '../../../src/targets/suites/kyverno-document.ts'
import { requestsOf, type Spared } from '../../../src/targets/suites/requests.ts'
import { isObject, valueAt } from '../cases/object.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Subject } from './subjects.ts'

/** One thing that a suite says. */
export interface Row {
  /** As the tool's own report names it. */
  readonly name: string
  /** The example that it is about, or that a request carries. */
  readonly of: Case
  readonly request?: {
    readonly isUpdate: boolean
    /** Why what fails passes all the same. */
    readonly spared?: Spared
  }
}

/** Whether a row is about what has to be denied. */
export const isDenied = ({ of, request }: Row): boolean => of.expected === 'fail' && request?.spared === undefined

/** What a suite says, in the order in which its tool reports. */
export const rowsOf = (subject: Subject): readonly Row[] =>
  subject.policy.target === 'gatekeeper' ? gatorRows(subject) : kyvernoRows(subject)

/** A document of a suite for `kyverno test`. */
export interface KyvernoTest extends KubernetesObject {
  readonly resources: readonly string[]
  readonly userinfo?: string
  readonly results: readonly {
    readonly kind: string
    readonly resources: readonly string[]
    readonly operation?: string
  }[]
}

export const kyvernoTests = ({ suite }: Subject): readonly KyvernoTest[] =>
  (suite.find(({ path }) => path.endsWith('/kyverno-test.yaml'))?.objects ?? []) as unknown as readonly KyvernoTest[]

function kyvernoRows(subject: Subject): readonly Row[] {
  const { cases } = subject
  return kyvernoTests(subject).flatMap(({ results, userinfo }) =>
    results.flatMap(({ kind, resources, operation }) =>
      resources.map((name): Row => {
        const of = cases.find((each) => each.kind.kind === kind && resourceOf(each) === name)
        if (!of) throw new Error(`no case is the ${kind} ${name}`)
        if (operation !== undefined) return { name, of, request: { isUpdate: true, spared: 'unchanged' } }
        if (userinfo === undefined) return { name, of }
        const spared = userinfo === 'control-plane.yaml' ? 'byControlPlane' : 'createdByController'
        return { name, of, request: { isUpdate: false, spared } }
      }),
    ),
  )
}

/** The one document of a suite for `gator verify`. */
export interface GatorSuite extends KubernetesObject {
  readonly tests: readonly { readonly cases: readonly { readonly name: string; readonly object: string }[] }[]
}

export function gatorSuite({ suite, policy }: Subject): GatorSuite {
  const [found] = suite.find(({ path }) => path.endsWith('/suite.yaml'))?.objects ?? []
  if (!found) throw new Error(`${policy.name} has no suite`)
  return found as unknown as GatorSuite
}

function gatorRows(subject: Subject): readonly Row[] {
  const { cases, policy } = subject
  const requests = requestsOf(policy, cases)
  return gatorSuite(subject).tests.flatMap((test) =>
    test.cases.map(({ name, object }): Row => {
      const request = object.startsWith('request/') ? requests.find((each) => each.name === name) : undefined
      const of = request?.of ?? cases.find((each) => each.name === name)
      if (!of) throw new Error(`no case is ${name}`)
      if (!request) return { name, of }
      const isUpdate = valueAt(request.document.object as KubernetesObject, ['request', 'operation']) === 'UPDATE'
      return { name, of, request: { isUpdate, ...(request.spared && { spared: request.spared }) } }
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
