import { applyPolicy } from '../harness/apply-policy.ts'
import type { Answer, KubernetesObject, Send } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { patchTo } from './applied-difference.ts'

/** A way to apply a file: the first time, and again. What the server does not know in it, it refuses. */
export interface Way {
  readonly name: string
  readonly first: (request: Send, object: KubernetesObject) => Promise<Answer>
  /** With what is stored: what would be sent, as a text; nothing where nothing would be. */
  readonly again: (request: Send, object: KubernetesObject, stored: KubernetesObject) => Promise<string>
  /** The object as it is sent. */
  readonly sent: (object: KubernetesObject) => KubernetesObject
}

export const unchanged = 'nothing changes'

const strictly = 'fieldValidation=Strict'

/** As Flux's kustomize-controller does, and Argo CD with ServerSideApply=true. */
export const serverSide: Way = {
  name: 'server-side',
  first: async (request, object) =>
    accepted(
      await request('PATCH', `${pathOf(object)}?fieldManager=kustomize-controller&force=true&${strictly}`, {
        body: object,
        contentType: 'application/apply-patch+yaml',
      }),
      `apply ${title(object)}`,
    ),
  again: async (request, object) => {
    await applyPolicy(request, object, serverSide.first)
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
export const clientSide: Way = {
  name: 'client-side',
  first: async (request, object) => {
    const body = clientSide.sent(object)
    const answer = await request('POST', `${pathOf(object, { collection: true })}?${strictly}`, { body })
    return accepted(answer, `create ${title(object)}`)
  },
  again: async (request, object, stored) => {
    const body = clientSide.sent(object)
    const patch = patchTo(body, stored)
    const contentType = 'application/strategic-merge-patch+json'
    accepted(await request('PATCH', pathOf(object), { body, contentType }), `patch ${title(object)}`)
    return patch === undefined ? unchanged : `patch ${JSON.stringify(patch)}`
  },
  sent: (object) => {
    const { annotations = {}, ...metadata } = object.metadata as { readonly annotations?: object }
    const noted = { ...object, metadata: { annotations, ...metadata } }
    return {
      ...object,
      metadata: { ...metadata, annotations: { ...annotations, [lastApplied]: `${JSON.stringify(noted)}\n` } },
    }
  },
}

const title = ({ kind, metadata }: KubernetesObject): string => `${kind} ${(metadata as { name: string }).name}`
