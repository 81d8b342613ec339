import type { Case } from '../cases/model.ts'
import type { Answer, KubernetesObject, Send } from '../harness/model.ts'
import { pathOf } from '../harness/objects.ts'

/** What an API server made of a case. */
export type Asked =
  /** It reached admission: `object` is what the policies saw, defaults and all. */
  | { readonly state: 'admitted'; readonly object: KubernetesObject; readonly answer: Answer }
  /** The server's own validation refused it before any policy saw it, or what it was meant to change. */
  | { readonly state: 'refused'; readonly reason: string }

interface Metadata {
  readonly name?: string
  readonly namespace?: string
}

/** The object in a namespace, unless it names one itself; one of a cluster-scoped kind stays as it is. */
export const placed = (object: KubernetesObject, namespace: string | undefined): KubernetesObject =>
  namespace === undefined ? object : { ...object, metadata: { namespace, ...(object.metadata as Metadata) } }

/** Pods that were created for their ephemeral containers to be added, by what they are but for their names. */
export type Hosts = Map<string, Promise<Host>>

interface Host {
  readonly answer: Answer
  readonly path: string
}

/** Where cases are sent, and whether what the policies record of them is to be known. */
export interface Asking {
  readonly request: Send
  readonly hosts: Hosts
  readonly audit: boolean
}

/**
 * Sends a case that no policy denies, as a dry run. Ephemeral containers come through their subresource: their Pod is
 * created without them before, for real, under a name that `unique` makes its own; cases with the same Pod share it.
 * Throws where the server answers what is neither a verdict nor a refusal.
 */
export const ask = async (
  asking: Asking,
  each: Pick<Case, 'via'>,
  object: KubernetesObject,
  unique: string,
): Promise<Asked> => asked(await answerTo(asking, each, object, unique))

/** The same, with the answer as it is, whatever it says. */
export async function answerTo(
  asking: Asking,
  { via }: Pick<Case, 'via'>,
  object: KubernetesObject,
  unique: string,
): Promise<Answer> {
  const { request, audit } = asking
  if (via === 'create')
    return await request('POST', `${pathOf(object, { collection: true })}?dryRun=All`, { body: object, audit })
  const { answer, path } = await hostOf(asking, object, unique)
  if (answer.status !== 201) return answer
  const body = { spec: { ephemeralContainers: (object.spec as KubernetesObject).ephemeralContainers } }
  const contentType = 'application/strategic-merge-patch+json'
  return await request('PATCH', `${path}?dryRun=All`, { body, contentType, audit })
}

/** The Pod that an object's ephemeral containers are added to; it is created where it is not there yet. */
export function hostOf({ request, hosts }: Asking, object: KubernetesObject, unique: string): Promise<Host> {
  const { ephemeralContainers: _, ...spec } = object.spec as KubernetesObject
  const { name: __, ...metadata } = object.metadata as Metadata
  const key = JSON.stringify({ ...object, metadata, spec })
  const host = hosts.get(key) ?? created(request, { ...object, metadata: { ...metadata, name: unique }, spec })
  hosts.set(key, host)
  return host
}

async function created(request: Send, pod: KubernetesObject): Promise<Host> {
  const answer = await request('POST', pathOf(pod, { collection: true }), { body: pod })
  return { answer, path: pathOf(pod, { subresource: 'ephemeralcontainers' }) }
}

/** What an answer says of a case that no policy denies. Throws where it is neither a verdict nor a refusal. */
export function asked(answer: Answer): Asked {
  const { status, body } = answer
  if (status === 200 || status === 201) return { state: 'admitted', object: body, answer }
  const reason = String(body.message)
  // The policies here only warn, so that another plugin refuses with 403, such as RuntimeClass's.
  const isForbidden = status === 403 && !reason.includes('ValidatingAdmissionPolicy')
  // 400: what cannot be decoded, such as a text where a number belongs. 500: a reference that is no name at all.
  const isUnreadable = status === 400 || (status === 500 && reason.startsWith('invalid resource name'))
  if (status === 422 || isUnreadable || isForbidden) return { state: 'refused', reason }
  throw new Error(`the API server answers ${status}: ${reason}`)
}

/** The policies that an answer tells of, with the lines that they record, and those that it warns of, with the message. */
export interface Reported {
  readonly recorded: ReadonlyMap<string, string>
  readonly warned: ReadonlyMap<string, string>
  /** The server cuts warnings to 256 characters once they have more than 4,096 in all, and drops them beyond that. */
  readonly whole: boolean
  readonly complete: boolean
  /** Pod Security Admission's, by mode. */
  readonly podSecurity: { readonly audit?: string; readonly warn?: string }
}

const warning = /^Validation failed for ValidatingAdmissionPolicy '([^']+)' with binding '[^']+': (.*)$/s

/** Reads an answer's warnings and audit annotations (`<policy>/<control>`). */
export function reported({ warnings, annotations }: Answer): Reported {
  const recorded = Object.entries(annotations).flatMap(([key, value]): [string, string][] => {
    const [policy = '', control = ''] = key.split('/')
    // A policy is called as its control is, with an environment or a suffix behind; other annotations are the server's own.
    return policy === control || policy.startsWith(`${control}.`) ? [[policy, value]] : []
  })
  const warned = warnings.flatMap((text): [string, string][] => {
    const found = warning.exec(text)
    return found ? [[found[1]!, found[2]!]] : []
  })
  const warn = warnings.find((text) => text.startsWith('would violate PodSecurity '))
  const audit = annotations['pod-security.kubernetes.io/audit-violations']
  // https://github.com/kubernetes/apiserver: pkg/endpoints/filters/warning.go
  const lengths = warnings.map((text) => [...text].length)
  return {
    recorded: new Map(recorded),
    warned: new Map(warned),
    whole: !lengths.includes(256),
    complete: lengths.reduce((sum, length) => sum + length, 0) < 4096,
    podSecurity: { ...(audit !== undefined && { audit }), ...(warn !== undefined && { warn }) },
  }
}
