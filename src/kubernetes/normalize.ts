import { groupOf, kindOf } from './kinds.ts'
import type { KindInfo } from './model.ts'
import { isObject, type JsonObject, mapItems, mapValues, tidyType } from './tidy.ts'

/** A kind that groundrule does not know and that embeds a pod template, such as an operator's own workload. */
export type CustomWorkload = Pick<KindInfo, 'group' | 'kind' | 'podSpec' | 'podMetadata'>

/** The object with the value at `path` changed; the object itself where the path leads nowhere. */
const changeAt = (
  object: JsonObject,
  path: readonly string[],
  change: (value: JsonObject) => JsonObject,
): JsonObject => {
  const [name, ...rest] = path
  if (name === undefined) return change(object)
  const inner = Object.hasOwn(object, name) ? object[name] : undefined
  if (!isObject(inner)) return object
  const changed = changeAt(inner, rest, change)
  return changed === inner ? object : mapValues(object, (value, key) => (key === name ? changed : value))
}

const withRequests = (container: JsonObject): JsonObject =>
  changeAt(container, ['resources'], (resources) => {
    const { limits, requests } = resources
    if (!isObject(limits)) return resources
    const given = isObject(requests) ? requests : {}
    const missing = Object.entries(limits).filter(([name]) => !Object.hasOwn(given, name))
    if (missing.length === 0) return resources
    return { ...resources, requests: Object.fromEntries([...Object.entries(given), ...missing]) }
  })

const withHostPort = (port: unknown): unknown =>
  isObject(port) && port.hostPort === undefined && typeof port.containerPort === 'number'
    ? { ...port, hostPort: port.containerPort }
    : port

const withHostPorts = (container: JsonObject): JsonObject =>
  mapValues(container, (value, name) =>
    name === 'ports' && Array.isArray(value) ? mapItems(value, withHostPort) : value,
  )

/** A Pod's own defaulting: a pod template gets none of it. */
const podSpecOfPod = (spec: JsonObject): JsonObject => {
  const container = (value: unknown): unknown => {
    if (!isObject(value)) return value
    const requested = withRequests(value)
    return spec.hostNetwork === true ? withHostPorts(requested) : requested
  }
  return mapValues(spec, (value, name) =>
    (name === 'containers' || name === 'initContainers') && Array.isArray(value) ? mapItems(value, container) : value,
  )
}

/** A Secret's `stringData` is written into `data` and never seen again. */
const secretWithData = (secret: JsonObject): JsonObject => {
  const { stringData, ...rest } = secret
  if (!isObject(stringData)) return secret
  const given = isObject(rest.data) ? rest.data : {}
  const encoded = mapValues(stringData, (text) =>
    typeof text === 'string' ? Buffer.from(text).toString('base64') : text,
  )
  return { ...rest, data: { ...given, ...encoded } }
}

/** A Job or ReplicationController without labels gets its template's. */
const withTemplateLabels = (object: JsonObject): JsonObject => {
  const labels = at(object, ['spec', 'template', 'metadata', 'labels'])
  const own = at(object, ['metadata', 'labels'])
  if (!isObject(labels) || (isObject(own) && Object.keys(own).length > 0)) return object
  return changeAt(object, ['metadata'], (metadata) => ({ ...metadata, labels }))
}

const at = (object: JsonObject, path: readonly string[]): unknown =>
  path.reduce<unknown>((of, name) => (isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined), object)

const normalizeKind = (kind: KindInfo, object: JsonObject): JsonObject => {
  const tidied = tidyType(kind.type, object)
  switch (kind.type) {
    case 'core.v1.Pod':
      return changeAt(tidied, ['spec'], podSpecOfPod)
    case 'core.v1.Secret':
      return secretWithData(tidied)
    case 'batch.v1.Job':
    case 'core.v1.ReplicationController':
      return withTemplateLabels(tidied)
    default:
      return tidied
  }
}

/**
 * A manifest as admission sees it, apart from the defaults that the field tables list: see `tidyType`; besides, a Pod gets
 * requests from limits, and host ports under `hostNetwork`; a Secret's `stringData` becomes `data`, and a Job or
 * ReplicationController without labels gets its template's.
 * In a custom workload, the pod template alone is made so (any version of the kind). Anything else, and another version of a
 * known kind, is returned as it is. The input is never changed; the result shares with it what did not change.
 */
export const normalizeWith = (object: unknown, workloads: readonly CustomWorkload[]): unknown => {
  if (!isObject(object)) return object
  const { apiVersion, kind } = object
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return object
  const known = kindOf(apiVersion, kind)
  if (known !== undefined) return normalizeKind(known, object)
  const custom = workloads.find((w) => w.kind === kind && w.group === groupOf(apiVersion))
  if (custom === undefined) return object
  const withSpec = custom.podSpec
    ? changeAt(object, custom.podSpec, (spec) => tidyType('core.v1.PodSpec', spec))
    : object
  if (!custom.podMetadata) return withSpec
  return changeAt(withSpec, custom.podMetadata, (metadata) => tidyType('meta.v1.ObjectMeta', metadata))
}

/** `normalizeWith` for the kinds that groundrule knows. */
export const normalize = (object: unknown): unknown => normalizeWith(object, [])
