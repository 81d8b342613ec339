import type { Answer, KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, apply, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'

/**
 * Applies policies and bindings, calls `run` when the server judges by every one of them, and takes them away again;
 * resolves when the server judges by none any more.
 *
 * The server takes policies and bindings from one watch each, in order. So once a canary that is applied last bites, all
 * that was applied before it is known, and once it bites no more, all that was deleted before it is forgotten.
 */
export async function appliedForAWhile<T>(
  { request }: TestCluster,
  objects: readonly KubernetesObject[],
  run: () => Promise<T>,
): Promise<T> {
  try {
    for (const object of objects) await apply(request, object)
    for (const object of canary) await apply(request, object)
    await waitFor('the policies are judged by', async () => (await sing(request)).status === 403)
    return await run()
  } finally {
    // Bindings before policies: in reverse.
    for (const object of [...[...objects].reverse(), ...[...canary].reverse()]) await deleted(request, object)
    await waitFor('the policies are forgotten', async () => (await sing(request)).status === 201)
  }
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

const name = 'conformance-canary'

const canary: readonly KubernetesObject[] = [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['configmaps'] }],
      },
      validations: [{ expression: `object.metadata.name != '${name}'`, reason: 'Forbidden' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name },
    spec: { policyName: name, validationActions: ['Deny'] },
  },
]

const sing = (request: Send): Promise<Answer> =>
  request('POST', '/api/v1/namespaces/default/configmaps?dryRun=All', {
    body: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default' } },
  })
