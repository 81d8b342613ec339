import { apiVersionOf } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { isObject, setAt, valueAt } from './object.ts'

/** Whether a Pod has what only the subresource takes, and no template. */
export const hasEphemeralContainers = (pod: KubernetesObject): boolean => {
  const list = valueAt(pod, ['spec', 'ephemeralContainers'])
  return Array.isArray(list) && list.length > 0
}

/**
 * A Pod as an object of another kind that embeds one: its spec and its metadata, less what names it, as the template.
 * Adds what that kind requires and nothing else; a Pod stays as it is but for its name. Throws where the kind embeds no
 * pod, and for ephemeral containers in a template, which the API server refuses.
 */
export function wrapPod(pod: KubernetesObject, kind: KindInfo, name: string): KubernetesObject {
  const { name: _, namespace: __, generateName: ___, ...metadata } = isObject(pod.metadata) ? pod.metadata : {}
  if (kind.kind === 'Pod') return { ...pod, metadata: { ...metadata, name } }
  if (!kind.podSpec || !kind.podMetadata) throw new Error(`${kind.kind} embeds no pod`)
  if (hasEphemeralContainers(pod)) throw new Error(`no ${kind.kind} may have ephemeral containers`)
  const empty = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name } }
  const withMetadata = Object.keys(metadata).length > 0 ? setAt(empty, kind.podMetadata, metadata) : empty
  return withTemplateRequirements(setAt(withMetadata, kind.podSpec, pod.spec), kind)
}

/** What a kind requires of itself and of its template, added where it is absent. */
export function withTemplateRequirements(object: KubernetesObject, kind: KindInfo): KubernetesObject {
  const { podSpec, podMetadata } = kind
  if (!podSpec || !podMetadata || kind.kind === 'Pod') return object
  switch (kind.kind) {
    case 'Job':
    case 'CronJob': {
      const once = isSet(object, [...podSpec, 'restartPolicy'])
        ? object
        : setAt(object, [...podSpec, 'restartPolicy'], 'Never')
      return kind.kind === 'Job' || isSet(once, ['spec', 'schedule'])
        ? once
        : setAt(once, ['spec', 'schedule'], '0 0 * * *')
    }
    case 'Deployment':
    case 'ReplicaSet':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicationController': {
      const labelled = withLabel(object, [...podMetadata, 'labels'])
      // A ReplicationController's selector is its template's labels unless it says otherwise.
      if (kind.kind === 'ReplicationController' || isSet(labelled, ['spec', 'selector'])) return labelled
      return setAt(labelled, ['spec', 'selector'], { matchLabels: labelsAt(labelled, [...podMetadata, 'labels']) })
    }
    default:
      return object
  }
}

const isSet = (object: KubernetesObject, path: readonly string[]): boolean => (valueAt(object, path) ?? '') !== ''

const withLabel = (object: KubernetesObject, path: readonly string[]): KubernetesObject =>
  Object.keys(labelsAt(object, path)).length > 0 ? object : setAt(object, path, { 'example.com/case': 'it' })

/** As the API server reads them: null is the empty text. */
function labelsAt(object: KubernetesObject, path: readonly string[]): Readonly<Record<string, unknown>> {
  const labels = valueAt(object, path)
  return isObject(labels) ? Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, value ?? ''])) : {}
}
