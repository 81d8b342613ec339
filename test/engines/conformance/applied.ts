import { applyPolicy } from '../harness/apply-policy.ts'
import { constraintKindsServed } from '../harness/constraints.ts'
import type { KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import { difference } from './applied-difference.ts'
import { type CommittedObject, committedObjects } from './applied-files.ts'
import { deleted, deletedNamespace } from './applied-for-a-while.ts'
import { isOfGroup, statusFacts } from './applied-status.ts'
import { type Fact, typeFacts } from './applied-types.ts'
import { clientSide, serverSide, unchanged, type Way } from './applied-ways.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import type { SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import { tally } from './tally.ts'

/**
 * Everything in generated/ for the repository's cluster with this engine, applied as Flux and Argo CD do: the server stores
 * what was sent without a warning, applying again changes nothing, and whoever writes a status is content with it. Of the
 * API server's own policies, the same as kubectl applies them too. Needs a cluster of its own, with controllers: one of them
 * checks the types.
 */
export async function appliedSection(cluster: TestCluster, engine: ClusterEngine): Promise<SectionResult> {
  const { kubernetes, request } = cluster
  const counts = tally()
  const committed = committedObjects(engine.name, kubernetes)
  const check = ({ of: { engine, control }, case: id, expected, found }: Fact) => {
    const key = { section: 'applied', engine, kubernetes, control }
    counts.verdict(key, false)
    if (expected !== found) counts.disagree({ ...key, case: id, expected, found })
  }
  const compareAll = (way: Way) =>
    inParallel(committed, 8, async (of) => {
      for (const fact of await factsOf(request, of, way)) check(fact)
    })
  for (const fact of await appliedAll(request, committed, serverSide)) check(fact)
  if (engine.name === 'vap') for (const fact of await typeFacts(request, committed)) check(fact)
  else for (const fact of await statusFacts(request, committed)) check(fact)
  await compareAll(serverSide)
  if (engine.name !== 'vap') return counts.result()
  // The namespace controller takes its time with each of the namespaces.
  await inParallel(committed, committed.length, ({ object }) =>
    object.kind === 'Namespace' ? deletedNamespace(request, nameOf(object)) : deleted(request, object),
  )
  for (const fact of await appliedAll(request, committed, clientSide)) check(fact)
  await compareAll(clientSide)
  return counts.result()
}

/** Applies everything, templates before their constraints, and answers what the server said while it did. */
async function appliedAll(request: Send, committed: readonly CommittedObject[], way: Way): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  const one = async (of: CommittedObject) => {
    const { object } = of
    const { warnings } = await applyPolicy(request, object, way.first)
    const expected = expectedWarning[String(object.kind)] ?? 'no warning'
    const found = warnings.join('\n') || 'no warning'
    facts.push({ of, case: `${object.kind} ${nameOf(object)}, ${way.name}: applied`, expected, found })
  }
  const isConstraint = ({ object }: CommittedObject) => isOfGroup(object, 'constraints.gatekeeper.sh')
  const isRole = ({ object }: CommittedObject) => object.kind === 'ClusterRole'
  // Kyverno complains of a policy that judges what its reports controller may not read yet, which takes a moment.
  for (const role of committed.filter(isRole)) {
    await one(role)
    await mayBeRead(request, role.object)
  }
  // Kyverno compiles a policy while it is applied.
  await inParallel(
    committed.filter((of) => !isConstraint(of) && !isRole(of)),
    4,
    one,
  )
  const templates = committed.filter(({ object }) => object.kind === 'ConstraintTemplate')
  await constraintKindsServed(
    request,
    templates.map(({ object }) => object),
  )
  await inParallel(committed.filter(isConstraint), 8, one)
  return facts
}

interface Rules {
  readonly rules: readonly { readonly apiGroups: readonly string[]; readonly resources: readonly string[] }[]
}

/** Resolves when the authorizer has heard that Kyverno's reports controller may read what this role says. */
async function mayBeRead(request: Send, role: KubernetesObject): Promise<void> {
  const path = '/apis/authorization.k8s.io/v1/subjectaccessreviews'
  for (const { apiGroups, resources } of (role as unknown as Rules).rules)
    for (const text of resources) {
      const [resource, subresource] = text.split('/')
      const review: KubernetesObject = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SubjectAccessReview',
        spec: {
          user: 'system:serviceaccount:kyverno:kyverno-reports-controller',
          resourceAttributes: { verb: 'get', group: apiGroups[0], resource, ...(subresource && { subresource }) },
        },
      }
      await waitFor(`${text} may be read`, async () => {
        const { body } = accepted(await request('POST', path, { body: review }), 'ask the authorizer')
        return (body.status as { readonly allowed: boolean }).allowed
      })
    }
}

/** What Kyverno 1.19 says of a kind whatever is in it; versions that know nothing newer say nothing. */
const expectedWarning: Readonly<Record<string, string>> = {
  ClusterPolicy:
    'ClusterPolicy (kyverno.io) is deprecated and will be removed in a future release; migrate to ValidatingPolicy, MutatingPolicy, GeneratingPolicy or ImageValidatingPolicy (policies.kyverno.io), see https://kyverno.io/docs/guides/migration-to-cel/',
}

async function factsOf(request: Send, of: CommittedObject, way: Way): Promise<readonly Fact[]> {
  const { object } = of
  const title = `${object.kind} ${nameOf(object)}, ${way.name}`
  const before = await get(request, object)
  const patched = await way.again(request, object, before)
  const changes = difference(observed(before), observed(await get(request, object))) ?? patched
  return [
    {
      of,
      case: `${title}: stored`,
      expected: 'as sent',
      found: difference(comparable(way.sent(object), object), comparable(before, object)) ?? 'as sent',
    },
    { of, case: `${title}: applied again`, expected: unchanged, found: changes },
  ]
}

interface Metadata {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly generation?: number
  readonly managedFields?: readonly { readonly subresource?: string }[]
}

/** What an author decides: all of an object but what the server adds to every one of its kind. */
function comparable(object: KubernetesObject, sent: KubernetesObject): unknown {
  const { labels = {}, annotations = {}, name } = object.metadata as Metadata
  // The server gives every Namespace this label, and a finalizer in its spec.
  const { 'kubernetes.io/metadata.name': _, ...own } = labels
  return {
    apiVersion: object.apiVersion,
    kind: object.kind,
    name,
    labels: sent.kind === 'Namespace' ? own : labels,
    annotations,
    ...(sent.spec !== undefined && { spec: object.spec }),
  }
}

/** What changes with every write that changes anything but a status, which controllers write at any time. */
const observed = ({ metadata }: KubernetesObject): unknown => {
  const { generation, managedFields = [] } = metadata as Metadata
  return { generation, managedFields: managedFields.filter(({ subresource }) => subresource !== 'status') }
}

const nameOf = ({ metadata }: KubernetesObject): string => (metadata as Metadata).name

const get = async (request: Send, object: KubernetesObject): Promise<KubernetesObject> =>
  accepted(await request('GET', pathOf(object)), `get ${object.kind} ${nameOf(object)}`).body
