import { withAppArmorProfile } from './app-armor.ts'
import { at, changeAt, isObject, type JsonObject, mapItems, mapValues, withMaps, withMissing } from './json.ts'
import { groupOf, kindOf } from './kinds.ts'
import type { KindInfo } from './model.ts'
import { withPodResources } from './pod-resources.ts'
import { tidyType } from './tidy.ts'

/** A kind that groundrule does not know and that embeds a pod template, such as an operator's own workload. */
export type CustomWorkload = Pick<KindInfo, 'group' | 'kind' | 'podSpec' | 'podMetadata'>

const withRequests = (container: JsonObject): JsonObject =>
  changeAt(container, ['resources'], (resources) =>
    withMaps(resources, { requests: withMissing(resources.requests, resources.limits) }),
  )

const withHostPort = (port: unknown): unknown =>
  isObject(port) && port.hostPort === undefined && typeof port.containerPort === 'number'
    ? { ...port, hostPort: port.containerPort }
    : port

const withHostPorts = (container: JsonObject): JsonObject =>
  mapValues(container, (value, name) =>
    name === 'ports' && Array.isArray(value) ? mapItems(value, withHostPort) : value,
  )

const withGracePeriod = (spec: JsonObject): JsonObject => {
  const { terminationGracePeriodSeconds: seconds } = spec
  return typeof seconds === 'number' && seconds < 0 ? { ...spec, terminationGracePeriodSeconds: 1 } : spec
}

/** What a Pod alone gets: a pod template gets none of it. */
const podOfItsOwn = (pod: JsonObject): JsonObject =>
  changeAt(pod, ['spec'], (spec) => {
    const container = (value: unknown): unknown => {
      if (!isObject(value)) return value
      const requested = withRequests(withAppArmorProfile(pod, value))
      return spec.hostNetwork === true ? withHostPorts(requested) : requested
    }
    const isList = (name: string) => name === 'containers' || name === 'initContainers'
    const changed = mapValues(spec, (value, name) =>
      isList(name) && Array.isArray(value) ? mapItems(value, container) : value,
    )
    return withPodResources(withGracePeriod(changed))
  })

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

/** A claim's source stands in two fields; in the old one alone, any but a claim or a snapshot is dropped. */
const withBothSources = (spec: JsonObject): JsonObject => {
  const { dataSource, dataSourceRef, ...rest } = spec
  if (isObject(dataSourceRef)) {
    const { namespace, ...source } = dataSourceRef
    return dataSource === undefined && !namespace ? { ...spec, dataSource: source } : spec
  }
  if (!isObject(dataSource)) return spec
  const { apiGroup = '', kind } = dataSource
  const isClaim = apiGroup === '' && kind === 'PersistentVolumeClaim'
  const isSnapshot = apiGroup === 'snapshot.storage.k8s.io' && kind === 'VolumeSnapshot'
  return isClaim || isSnapshot ? { ...spec, dataSourceRef: dataSource } : rest
}

/** A Namespace has its name for a label. */
const withNameLabel = (metadata: JsonObject): JsonObject => {
  const { name, labels = {} } = metadata
  const key = 'kubernetes.io/metadata.name'
  if (typeof name !== 'string' || !isObject(labels) || labels[key] === name) return metadata
  return { ...metadata, labels: { ...labels, [key]: name } }
}

const normalizeKind = (kind: KindInfo, object: JsonObject): JsonObject => {
  const tidied = tidyType(kind.type, object)
  switch (kind.type) {
    case 'core.v1.Pod':
      return podOfItsOwn(tidied)
    case 'core.v1.Namespace':
      return changeAt(tidied, ['metadata'], withNameLabel)
    case 'core.v1.PersistentVolumeClaim':
      return changeAt(tidied, ['spec'], withBothSources)
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
 * A manifest as Kubernetes 1.37 lets admission see it, apart from the defaults that the field tables list, what is allocated
 * and what admission adds: see `tidyType`; besides, a Pod gets requests from limits, resources as a whole from those of its
 * containers, host ports under `hostNetwork`, AppArmor profiles from annotations and no negative grace period; a Secret's
 * `stringData` becomes `data`; a Job or ReplicationController without labels gets its template's, and a Namespace its name for
 * a label; and a claim has its source in both its fields.
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
