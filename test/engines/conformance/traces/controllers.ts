import { type Ref, remove, send, settled } from './actions.ts'
import type { Action, Outcome, Scene } from './model.ts'
import { admitted, denialIn, pods } from './outcomes.ts'

interface Named {
  readonly metadata: {
    readonly uid: string
    readonly name: string
    readonly deletionTimestamp?: string
  }
}

interface ClusterEvent extends Named {
  readonly message: string
  readonly count?: number
  readonly involvedObject: { readonly name: string }
}

/**
 * Does something, then watches what the controllers make of it: the Pods of an application that were there before, those
 * that are new, and the last denial that its controllers have told of in an Event since.
 */
export const thenPods =
  (app: string, cause: Action): Action =>
  async (scene, expected) => {
    const before = await podsOf(scene, app)
    const told = new Set((await denialsAbout(scene, app)).map(({ key }) => key))
    const outcome = await cause(scene, admitted)
    if (outcome !== admitted) return outcome
    return await settled(expected, async () => {
      const now = await podsOf(scene, app)
      const denial = (await denialsAbout(scene, app)).findLast(({ key }) => !told.has(key))?.denial
      const old = now.filter((uid) => before.includes(uid)).length
      return pods(old, now.length - old, denial)
    })
  }

/** Deletes one Pod of an application, whatever its controller called it. */
export const removePodOf =
  (app: string): Action =>
  async (scene, expected) => {
    const [first] = (await listed<Named>(scene, `pods?labelSelector=app%3D${app}`)).map(({ metadata }) => metadata.name)
    return first === undefined ? 'no Pod is there' : await remove(`pod/${first}` as Ref)(scene, expected)
  }

async function podsOf(scene: Scene, app: string): Promise<readonly string[]> {
  const found = await listed<Named>(scene, `pods?labelSelector=app%3D${app}`)
  return found.filter(({ metadata }) => !metadata.deletionTimestamp).map(({ metadata }) => metadata.uid)
}

/** The denials that controllers met with when they acted for an application: they tell them as Events, and count repetitions. */
async function denialsAbout(scene: Scene, app: string): Promise<readonly { key: string; denial: Outcome }[]> {
  const events = await listed<ClusterEvent>(scene, 'events')
  return events
    .filter(({ involvedObject }) => involvedObject.name.startsWith(app))
    .flatMap(({ metadata, message, count }) => {
      const denial = denialIn(message, scene.engine.name)
      return denial === undefined ? [] : [{ key: `${metadata.uid} ${count}`, denial }]
    })
}

async function listed<T>({ cluster, namespace }: Scene, what: string): Promise<readonly T[]> {
  const { body } = await cluster.request('GET', `/api/v1/namespaces/${namespace}/${what}`)
  return (body.items ?? []) as readonly T[]
}

/** The status of a Deployment's ReplicaSets, the smallest first: `0 and 2 Pods`. */
export const replicaSetsOf =
  (app: string): Action =>
  (scene, expected) =>
    settled(expected, async () => {
      const { body } = await send(
        scene,
        'GET',
        `/apis/apps/v1/namespaces/${scene.namespace}/replicasets?labelSelector=app%3D${app}`,
      )
      const found = (body.items ?? []) as readonly { readonly status: { readonly replicas: number } }[]
      const sizes = found.map(({ status }) => status.replicas).sort((a, b) => a - b)
      return `${sizes.join(' and ')} Pods`
    })
