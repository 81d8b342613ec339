import type { KindInfo } from '../../src/kubernetes/model.ts'
import type { Answer, Method, Send } from '../../test/engines/harness/model.ts'
import { kindOf } from './kinds.ts'
import { isJson, type Json } from './model.ts'

/** Where the namespaced objects go. */
const namespace = 'example'

/** How an object was stored, or why it was refused. */
export type Outcome = { readonly stored: Json } | { readonly refused: string }

/** Sends objects to one server; nothing that is asked stays there. */
export interface Store {
  /** `number` tells objects apart in what the server makes up for them. */
  readonly create: (object: Json, number?: number) => Promise<Outcome>
  /** Adds a Pod's ephemeral containers to the same Pod without them: they cannot be created with it. */
  readonly addEphemeral: (pod: Json, number?: number) => Promise<Outcome>
}

/** A store in a new namespace of this server. */
export async function createStore(request: Send, kinds: readonly KindInfo[]): Promise<Store> {
  const send = async (method: Method, path: string, body: Json): Promise<Answer> => {
    const answer = await request(method, path, { body })
    if (answer.status < 300 || answer.status === 400 || answer.status === 422) return answer
    throw new Error(`${method} ${path}: ${messageOf(answer)}`)
  }
  await send('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })

  return {
    create: async (object, number = 0) =>
      outcomeOf(await send('POST', `${collectionPath(kinds, object)}?dryRun=All`, object), number),
    addEphemeral: async (pod, number = 0) => {
      const { ephemeralContainers: _, ...spec } = pod.spec as Json
      const path = collectionPath(kinds, pod)
      await send('POST', path, { ...pod, spec })
      const own = `${path}/${(pod.metadata as Json).name}`
      const answer = await send('PUT', `${own}/ephemeralcontainers?dryRun=All`, pod)
      await request('DELETE', `${own}?gracePeriodSeconds=0`)
      return outcomeOf(answer, number)
    },
  }
}

const messageOf = ({ status, body }: Answer): string => `${status} ${body.message ?? ''}`

const outcomeOf = (answer: Answer, number: number): Outcome =>
  answer.status < 300 ? { stored: reproducible(answer.body, number) } : { refused: messageOf(answer) }

const collectionPath = (kinds: readonly KindInfo[], object: Json): string => {
  const kind = kindOf(kinds, object)
  const root = `/${kind.group === '' ? 'api' : 'apis'}/${object.apiVersion}`
  return `${root}${kind.scope === 'Namespaced' ? `/namespaces/${namespace}` : ''}/${kind.plural}`
}

/** The object without what is another one each time: the clock, and the UID wherever it stands. */
const reproducible = (object: Json, number: number): Json => {
  const metadata = isJson(object.metadata) ? object.metadata : {}
  const { uid, creationTimestamp: _, managedFields: __, resourceVersion: ___, ...rest } = metadata
  const text = JSON.stringify({ ...object, metadata: rest })
  const sameUid = `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`
  return JSON.parse(typeof uid === 'string' ? text.replaceAll(uid, sameUid) : text)
}
