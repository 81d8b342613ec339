import type { KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { applyPolicies, policiesLoaded } from '../harness/policies.ts'
import { waitFor } from '../harness/poll.ts'

/**
 * Applies policies and bindings, calls `run` when the server judges by every one of them, and takes them away again;
 * resolves when the server judges by none any more.
 */
export async function appliedForAWhile<T>(
  { request }: TestCluster,
  objects: readonly KubernetesObject[],
  run: () => Promise<T>,
): Promise<T> {
  const applied = async () => {
    await applyPolicies(request, objects)
    return await run()
  }
  const takenAway = async () => {
    await Promise.all(objects.map((object) => deleted(request, object)))
    await policiesLoaded(request, objects)
  }
  const [found] = await Promise.allSettled([applied()])
  const [cleared] = await Promise.allSettled([takenAway()])
  // What went wrong first is why whatever follows does.
  if (found.status === 'rejected') throw found.reason
  if (cleared.status === 'rejected') throw cleared.reason
  return found.value
}

/** Deletes an object, or finds it gone. Throws where the server refuses. */
export async function deleted(request: Send, object: KubernetesObject): Promise<void> {
  const answer = await request('DELETE', pathOf(object))
  if (answer.status !== 404) accepted(answer, `delete ${object.kind}`)
}

/**
 * Deletes a namespace that nothing is in, or finds it gone. The namespace controller would finalize it, where it runs.
 */
export async function deletedNamespace(request: Send, name: string): Promise<void> {
  const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: { finalizers: [] } }
  await deleted(request, object)
  await request('PUT', pathOf(object, { subresource: 'finalize' }), { body: object })
  await waitFor(`namespace ${name} is gone`, async () => (await request('GET', pathOf(object))).status === 404)
}
