import type { Answer, KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, apply, pathOf } from '../harness/objects.ts'
import { difference, patchTo } from './applied-difference.ts'
import { type CommittedObject, committedObjects } from './applied-files.ts'
import { deleted, deletedNamespace } from './applied-for-a-while.ts'
import { type Fact, typeFacts, typeWarnings } from './applied-types.ts'
import type { SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import { tally } from './tally.ts'

/**
 * Everything in generated/ for one of the repository's clusters, applied as Flux and Argo CD do and then as kubectl does:
 * the server stores what was sent, finds nothing to warn of in any type check, and applying again changes nothing.
 * Needs a cluster of its own, with controllers: one of them checks the types.
 */
export async function appliedSection(cluster: TestCluster): Promise<SectionResult> {
  const { kubernetes, request } = cluster
  const counts = tally()
  const committed = committedObjects(kubernetes)
  const check = ({ of: { engine, control }, case: id, expected, found }: Fact) => {
    const key = { section: 'applied', engine, kubernetes, control }
    counts.verdict(key, false)
    if (expected !== found) counts.disagree({ ...key, case: id, expected, found })
  }
  const applyAll = (way: Way) => inParallel(committed, 8, async ({ object }) => void (await way.first(request, object)))
  const compareAll = (way: Way) =>
    inParallel(committed, 8, async (of) => {
      for (const fact of await factsOf(request, of, way)) check(fact)
    })
  await applyAll(serverSide)
  for (const fact of await typeFacts(request, committed)) check(fact)
  await compareAll(serverSide)
  // The namespace controller takes its time with each of the namespaces.
  await inParallel(committed, committed.length, ({ object }) =>
    object.kind === 'Namespace' ? deletedNamespace(request, nameOf(object)) : deleted(request, object),
  )
  await applyAll(clientSide)
  await compareAll(clientSide)
  return counts.result()
}

/** A way to apply a file: the first time, and again. */
interface Way {
  readonly name: string
  readonly first: (request: Send, object: KubernetesObject) => Promise<Answer>
  /** With what is stored: what would be sent, as a text; nothing where nothing would be. */
  readonly again: (request: Send, object: KubernetesObject, stored: KubernetesObject) => Promise<string>
  /** The object as it is sent. */
  readonly sent: (object: KubernetesObject) => KubernetesObject
}

const unchanged = 'nothing changes'

/** As Flux's kustomize-controller does, and Argo CD with ServerSideApply=true. */
const serverSide: Way = {
  name: 'server-side',
  first: (request, object) => apply(request, object, { fieldManager: 'kustomize-controller' }),
  again: async (request, object) => {
    await apply(request, object, { fieldManager: 'kustomize-controller' })
    return unchanged
  },
  sent: (object) => object,
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

/**
 * As `kubectl apply` does, and Argo CD without that option: a create that notes what it was given, then a patch of what is
 * other in the file than on the server. What the file no longer has would be removed; it is the same file here, so there is
 * none. kubectl sends no patch that is empty; that the whole file as a patch changes nothing either is tried all the same.
 */
const clientSide: Way = {
  name: 'client-side',
  first: async (request, object) => {
    const body = clientSide.sent(object)
    const answer = await request('POST', pathOf(object, { collection: true }), { body })
    return accepted(answer, `create ${object.kind} ${nameOf(object)}`)
  },
  again: async (request, object, stored) => {
    const body = clientSide.sent(object)
    const patch = patchTo(body, stored)
    const contentType = 'application/strategic-merge-patch+json'
    accepted(await request('PATCH', pathOf(object), { body, contentType }), `patch ${object.kind} ${nameOf(object)}`)
    return patch === undefined ? unchanged : `patch ${JSON.stringify(patch)}`
  },
  sent: (object) => {
    const { annotations = {}, ...metadata } = object.metadata as Metadata
    const noted = { ...object, metadata: { annotations, ...metadata } }
    return {
      ...object,
      metadata: { ...metadata, annotations: { ...annotations, [lastApplied]: `${JSON.stringify(noted)}\n` } },
    }
  },
}

async function factsOf(request: Send, of: CommittedObject, way: Way): Promise<readonly Fact[]> {
  const { object } = of
  const title = `${object.kind} ${nameOf(object)}, ${way.name}`
  const before = await get(request, object)
  const once = await changesOf(request, object, way, before)
  // A controller may just have written into a policy's status; it does so once.
  const isPolicy = object.kind === 'ValidatingAdmissionPolicy'
  if (once !== unchanged && isPolicy) await typeWarnings(request, object)
  const changes = once === unchanged ? once : await changesOf(request, object, way, await get(request, object))
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

/** What comes of applying a file again to what is stored. */
async function changesOf(request: Send, object: KubernetesObject, way: Way, stored: KubernetesObject): Promise<string> {
  const patched = await way.again(request, object, stored)
  return difference(observed(stored), observed(await get(request, object))) ?? patched
}

interface Metadata {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly resourceVersion?: string
  readonly generation?: number
  readonly managedFields?: unknown
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

/** What changes with every write that changes anything. */
const observed = ({ metadata }: KubernetesObject): unknown => {
  const { resourceVersion, generation, managedFields } = metadata as Metadata
  return { resourceVersion, generation, managedFields }
}

const nameOf = ({ metadata }: KubernetesObject): string => (metadata as Metadata).name

const get = async (request: Send, object: KubernetesObject): Promise<KubernetesObject> =>
  accepted(await request('GET', pathOf(object)), `get ${object.kind} ${nameOf(object)}`).body
