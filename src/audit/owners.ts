import { groupOf } from '../kubernetes/kinds.ts'
import type { Collected } from './collect.ts'
import type { OwnerReference, PodSheaf, SeenNode } from './live-object.ts'

/** Something that owns: an object of the dump, or one that is only named there. */
export type Owner =
  | { readonly node: SeenNode }
  | { readonly absent: OwnerReference; readonly namespace: string | undefined }

/** Who owns what in a dump. */
export interface Owners {
  readonly find: (reference: OwnerReference, namespace: string | undefined) => SeenNode | undefined
  /** The object itself, and all above it up to the top. */
  readonly above: (node: SeenNode) => readonly Owner[]
  /** The same for Pods, beginning with their direct owner. */
  readonly abovePods: (pods: PodSheaf) => readonly Owner[]
}

/** Owners are known by uid, else by group, kind, name and namespace: an object that was made anew has another uid. */
export function owners({ nodes }: Pick<Collected, 'nodes'>): Owners {
  const byUid = new Map(nodes.flatMap((node) => (node.uid === undefined ? [] : [[node.uid, node] as const])))
  const byName = new Map(
    nodes.map((node) => [key(node.name.apiVersion, node.name.kind, node.name.namespace, node.name.name), node]),
  )
  const find: Owners['find'] = ({ uid, apiVersion, kind, name }, namespace) =>
    (uid === undefined ? undefined : byUid.get(uid)) ??
    byName.get(key(apiVersion, kind, namespace, name)) ??
    byName.get(key(apiVersion, kind, undefined, name))
  const above = (node: SeenNode): readonly Owner[] => {
    const chain = new Map<SeenNode, Owner>()
    let at: SeenNode | undefined = node
    while (at && !chain.has(at)) {
      chain.set(at, { node: at })
      if (!at.owner) break
      const namespace: string | undefined = at.name.namespace
      const next: SeenNode | undefined = find(at.owner, namespace) ?? controllerByName(at.owner, namespace, byName)
      if (!next) return [...chain.values(), { absent: at.owner, namespace }]
      at = next
    }
    return [...chain.values()]
  }
  return {
    find,
    above,
    abovePods: ({ owner, namespace, labels }) => {
      const node = find(owner, namespace)
      if (node) return above(node)
      const next = controllerByName(owner, namespace, byName, labels)
      return [{ absent: owner, namespace }, ...(next ? above(next) : [])]
    },
  }
}

/**
 * The Deployment of a ReplicaSet, or the CronJob of a Job, that is not in the dump: their controllers name them after
 * themselves. A Deployment must select the Pods as well.
 */
function controllerByName(
  { kind, name }: OwnerReference,
  namespace: string | undefined,
  byName: ReadonlyMap<string, SeenNode>,
  labels: PodSheaf['labels'] = {},
): SeenNode | undefined {
  if (kind === 'Job') {
    // The scheduled time in minutes: https://github.com/kubernetes/kubernetes/blob/v1.37.1/pkg/controller/cronjob/utils.go
    const cronJob = /^(.+)-\d{8}$/.exec(name)?.[1]
    return byName.get(key('batch/v1', 'CronJob', namespace, cronJob))
  }
  const hash = labels['pod-template-hash']
  if (kind !== 'ReplicaSet' || typeof hash !== 'string' || !name.endsWith(`-${hash}`)) return undefined
  const deployment = byName.get(key('apps/v1', 'Deployment', namespace, name.slice(0, -hash.length - 1)))
  const wanted = Object.entries(deployment?.matchLabels ?? {})
  return wanted.length > 0 && wanted.every(([label, value]) => labels[label] === value) ? deployment : undefined
}

const key = (apiVersion: string, kind: string, namespace: string | undefined, name: string | undefined): string =>
  JSON.stringify([groupOf(apiVersion), kind, namespace, name])
