import { normalize } from '../../../src/kubernetes/normalize.ts'
import type { KubernetesObject, PodSecurityJudge, TestCluster } from '../harness/model.ts'
import { type Asking, ask, placed } from './ask.ts'
import { judgeDenies, type Lines } from './compare.ts'
import type { Subject } from './groups.ts'
import { inParallel } from './parallel.ts'
import { type PlacedCase, subjectsOf, uniqueName } from './verdicts.ts'

/** A case that an API server lets through to its policies, and what each control has to say of it. */
export interface AdmittedCase {
  readonly placed: PlacedCase
  /** As it is sent. */
  readonly object: KubernetesObject
  /** As the policies get to see it: with what the server adds, and without what it drops. */
  readonly admitted: KubernetesObject
  /**
   * The lines of blame by the id of each control whose policy judges its kind in its namespace; none where it passes. Pod Security verdicts are those of
   * `k8s.io/pod-security-admission`, all others JavaScript's.
   */
  readonly expected: ReadonlyMap<string, Lines>
}

/** What a control is blamed with that Kubernetes denies and JavaScript does not. */
const nothingFound: Lines = ['(JavaScript finds nothing)']

/** The cases that reach admission, in their order, asked of a server as dry runs while no policy is there. */
export async function admittedCases(
  {
    cluster,
    subjects,
    judge,
  }: {
    readonly cluster: TestCluster
    /** Of all groups: what is of the cluster, and of no namespace, is judged by the policies of them all. */
    readonly subjects: readonly Subject[]
    readonly judge: PodSecurityJudge
  },
  cases: Iterable<PlacedCase>,
): Promise<readonly AdmittedCase[]> {
  const all = [...cases]
  const asking: Asking = { request: cluster.request, hosts: new Map(), audit: false }
  const found = new Map<PlacedCase, AdmittedCase>()
  await inParallel(all, 16, async (each) => {
    const object = placed(each.case.object, each.namespace)
    const asked = await ask(asking, each.case, object, uniqueName(each))
    if (asked.state === 'refused') return
    const admitted = asked.object
    const normal = normalize(admitted) as KubernetesObject
    const judged = await judge.verdict(admitted)
    const expected = subjectsOf({ subjects }, object)
      .filter(selects(object))
      .map(({ control, check, judges }): [string, Lines] => {
        const lines = judges.js(normal)
        if (!check) return [control.id, lines]
        if (!judged || !judgeDenies(judged, check)) return [control.id, []]
        return [control.id, lines.length > 0 ? lines : nothingFound]
      })
    found.set(each, { placed: each, object, admitted, expected: new Map(expected) })
  })
  return all.flatMap((each) => found.get(each) ?? [])
}

interface Metadata {
  readonly name?: string
  readonly namespace?: string
}

/** Whether a policy's namespaces include the object's; a Namespace is in itself. These groups select by name alone. */
const selects =
  ({ kind, metadata }: KubernetesObject) =>
  ({ policy }: Subject): boolean => {
    const { name, namespace } = metadata as Metadata
    const its = kind === 'Namespace' ? name : namespace
    return (
      its === undefined ||
      policy.namespaceSelector.every(({ operator, values }) => values.includes(its) === (operator === 'In'))
    )
  }
