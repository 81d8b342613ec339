import type { ObjectName } from '../manifests/model.ts'
import type { KubernetesObject } from '../manifests/read.ts'
import type { LiveViolation } from './judge.ts'

/** The parts of an object's metadata that say what belongs to what. Nothing is promised about their shape. */
export interface Metadata {
  readonly name?: unknown
  readonly namespace?: unknown
  readonly uid?: string
  readonly labels?: unknown
  readonly annotations?: unknown
  readonly ownerReferences?: unknown
  readonly creationTimestamp?: unknown
}

export interface OwnerReference {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid?: string
}

/** What is kept of an object of the dump. */
export interface SeenNode {
  readonly name: ObjectName
  readonly uid?: string
  readonly owner?: OwnerReference
  readonly judged: boolean
  /** Its kind is a pod or embeds a pod template. */
  readonly holdsPods: boolean
  readonly violations: readonly LiveViolation[]
  /** A Pod that a kubelet runs from a file of its own. */
  readonly static?: true
  /** A Job or Pod that is over. */
  readonly finished?: true
  /** A ReplicaSet without Pods: mostly what a Deployment was before. */
  readonly idle?: true
  readonly created: string
  /** What its Pods bear where they were made from the current template. */
  readonly revision?: string
  /** What it selects its Pods by. */
  readonly matchLabels?: Readonly<Record<string, unknown>>
}

/** The Pods of one direct owner that were made from one template. */
export interface PodSheaf {
  readonly owner: OwnerReference
  readonly namespace: string
  readonly revision?: string
  /** Those of the first Pod. */
  readonly labels: Readonly<Record<string, unknown>>
  /** Any of them is not over. */
  running: boolean
  pods: number
  readonly lines: Map<string, { readonly violation: LiveViolation; pods: number }>
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** What is kept of an object, without what judging says. */
export function nodeOf(
  { spec, status }: KubernetesObject,
  name: ObjectName,
  metadata: Metadata,
): Omit<SeenNode, 'judged' | 'holdsPods' | 'violations'> {
  const owner = ownerOf(metadata)
  const { replicas, nodeName, selector } = fieldsOf(spec)
  const matchLabels = name.kind === 'Deployment' ? fieldsOf(fieldsOf(selector).matchLabels) : undefined
  const revision = currentRevision(name.kind, metadata, status)
  const common = {
    ...(typeof metadata.uid === 'string' && { uid: metadata.uid }),
    created: String(metadata.creationTimestamp ?? ''),
    ...(name.kind === 'ReplicaSet' && replicas === 0 && { idle: true as const }),
    ...(isFinished(name.kind, status) && { finished: true as const }),
    ...(revision !== undefined && { revision }),
    ...(matchLabels && { matchLabels }),
  }
  if (name.kind === 'Pod' && isStatic(metadata)) {
    const ending = `-${String(nodeName)}`
    const own = name.name?.endsWith(ending) ? name.name.slice(0, -ending.length) : name.name
    return { ...common, name: { ...name, ...(own !== undefined && { name: own }) }, static: true }
  }
  return { ...common, name, ...(owner && { owner }) }
}

/** A Pod that a controller made, as one of its owner's; undefined for anything else. */
export function sheafOf(
  { spec, status }: KubernetesObject,
  { apiVersion, kind, namespace }: ObjectName,
  metadata: Metadata,
): Omit<PodSheaf, 'pods' | 'lines'> | undefined {
  const owner = ownerOf(metadata)
  const isPod = apiVersion === 'v1' && kind === 'Pod' && typeof spec === 'object'
  if (!isPod || !owner || isStatic(metadata)) return undefined
  const labels = fieldsOf(metadata.labels)
  const label = owner.kind === 'DaemonSet' ? 'pod-template-generation' : 'controller-revision-hash'
  const revision = owner.kind === 'DaemonSet' || owner.kind === 'StatefulSet' ? labels[label] : undefined
  return {
    owner,
    namespace: namespace ?? '',
    ...(typeof revision === 'string' && { revision }),
    labels,
    running: !isFinished(kind, status),
  }
}

/** The controlling owner; where none says that it controls, the first one. */
function ownerOf({ ownerReferences }: Metadata): OwnerReference | undefined {
  const owners = (Array.isArray(ownerReferences) ? ownerReferences : []).filter(
    (each): each is OwnerReference & { readonly controller?: unknown } =>
      typeof each?.apiVersion === 'string' && typeof each.kind === 'string' && typeof each.name === 'string',
  )
  const owner = owners.find(({ controller }) => controller === true) ?? owners[0]
  if (!owner) return undefined
  const { apiVersion, kind, name, uid } = owner
  return { apiVersion, kind, name, ...(typeof uid === 'string' && { uid }) }
}

/** The API has a copy of such a Pod, which names its node as the owner: what the API server refuses runs all the same. */
const isStatic = ({ annotations }: Metadata): boolean =>
  Object.hasOwn(fieldsOf(annotations), 'kubernetes.io/config.mirror')

function isFinished(kind: string, status: unknown): boolean {
  const { phase, conditions } = fieldsOf(status)
  if (kind === 'Pod') return phase === 'Succeeded' || phase === 'Failed'
  if (kind !== 'Job' || !Array.isArray(conditions)) return false
  return conditions.some((each) => (each?.type === 'Complete' || each?.type === 'Failed') && each.status === 'True')
}

function currentRevision(kind: string, { annotations }: Metadata, status: unknown): string | undefined {
  const revision =
    kind === 'StatefulSet'
      ? fieldsOf(status).updateRevision
      : kind === 'DaemonSet'
        ? fieldsOf(annotations)['deprecated.daemonset.template.generation']
        : undefined
  return typeof revision === 'string' ? revision : undefined
}
