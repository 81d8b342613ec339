import { setTimeout as delay } from 'node:timers/promises'
import { apiVersionOf, kinds } from '../../../../src/kubernetes/kinds.ts'
import type { Answer, KubernetesObject, Method, RequestOptions } from '../../harness/model.ts'
import { pathOf } from '../../harness/objects.ts'
import type { Action, Outcome, Scene } from './model.ts'
import { gone, isAsExpected, outcomeOf } from './outcomes.ts'

/**
 * `deployment/shop`, `pod/shop-0/ephemeralcontainers`: kind, name and perhaps a subresource, in the scene's namespace;
 * `namespace/.` is that namespace.
 */
export type Ref = `${Lowercase<string>}/${string}`

/** How long something that takes time may take, in milliseconds. */
const limit = 90_000

const podFields = 'application/strategic-merge-patch+json'

export const create =
  (object: KubernetesObject, query = ''): Action =>
  async (scene) =>
    outcomeOf(await sendNew(scene, object, query), scene.engine.name)

/** Asks whether an object could be created. */
export const attempt = (object: KubernetesObject): Action => create(object, '?dryRun=All')

/** What an object would be once it is created, as text. */
export const wouldBe =
  (object: KubernetesObject, textOf: (object: KubernetesObject) => string): Action =>
  async (scene) => {
    const answer = await sendNew(scene, object, '?dryRun=All')
    return answer.status < 300 ? textOf(answer.body) : outcomeOf(answer, scene.engine.name)
  }

/** A merge patch: lists are replaced, what is null is removed. */
export const patch =
  (ref: Ref, body: object, contentType = 'application/merge-patch+json'): Action =>
  async (scene) =>
    outcomeOf(await send(scene, 'PATCH', pathTo(ref, scene), { body, contentType }), scene.engine.name)

/** `kubectl debug`: an ephemeral container joins those of a Pod. */
export const debug = (pod: string, container: KubernetesObject): Action =>
  patch(`pod/${pod}/ephemeralcontainers`, { spec: { ephemeralContainers: [container] } }, podFields)

/** Server-side apply, as a GitOps tool does it again and again. */
export const apply =
  (object: KubernetesObject): Action =>
  async (scene) =>
    outcomeOf(
      await send(scene, 'PATCH', `${pathOf(placed(object, scene))}?fieldManager=gitops&force=true`, {
        body: object,
        contentType: 'application/apply-patch+yaml',
      }),
      scene.engine.name,
    )

/** Reads an object and writes it back changed, to itself or to a subresource; again where somebody else was faster. */
export const replace =
  (ref: Ref, change: (object: KubernetesObject) => KubernetesObject = (object) => object): Action =>
  async (scene) => {
    const [kind, name] = ref.split('/')
    for (let tries = 1; ; tries++) {
      const { body } = await send(scene, 'GET', pathTo(`${kind}/${name}` as Ref, scene))
      const answer = await send(scene, 'PUT', pathTo(ref, scene), { body: change(body) })
      if (answer.status !== 409 || tries === 10) return outcomeOf(answer, scene.engine.name)
    }
  }

/** What the API has a subresource for: `binding`, `eviction`. */
export const submit =
  (ref: Ref, body: KubernetesObject): Action =>
  async (scene) =>
    outcomeOf(await send(scene, 'POST', pathTo(ref, scene), { body }), scene.engine.name)

export const remove =
  (ref: Ref, propagationPolicy = 'Background'): Action =>
  async (scene) => {
    const path = `${pathTo(ref, scene)}?propagationPolicy=${propagationPolicy}&gracePeriodSeconds=0`
    return outcomeOf(await send(scene, 'DELETE', path), scene.engine.name)
  }

/** Whether something is gone, or is there: `there`, `terminating`. */
export const look =
  (ref: Ref): Action =>
  (scene, expected) =>
    settled(expected, async () => {
      const answer = await send(scene, 'GET', pathTo(ref, scene))
      const outcome = outcomeOf(answer, scene.engine.name)
      if (outcome === gone || answer.status >= 300) return outcome
      return (answer.body.metadata as { deletionTimestamp?: string }).deletionTimestamp ? 'terminating' : 'there'
    })

/** What an object says somewhere, as text. */
export const read =
  (ref: Ref, textOf: (object: KubernetesObject) => unknown): Action =>
  (scene, expected) =>
    settled(expected, async () => {
      const answer = await send(scene, 'GET', pathTo(ref, scene))
      return answer.status < 300 ? String(textOf(answer.body)) : outcomeOf(answer, scene.engine.name)
    })

/** Asks again and again: what a namespace's labels decide follows them a moment later. Only for what changes nothing. */
export const eventually =
  (action: Action): Action =>
  (scene, expected) =>
    settled(expected, () => action(scene, expected))

/** Another identity. Its rights are those of an administrator: what may be done is not what is asked here. */
export const by =
  (identity: string, action: Action): Action =>
  (scene, expected) =>
    action({ ...scene, as: identity }, expected)

/** Does one thing, whatever comes of it, and then another, whose outcome it is. */
export const after =
  (first: Action, then: Action): Action =>
  async (scene, expected) => {
    await first(scene, expected)
    return await then(scene, expected)
  }

export const within =
  (namespace: string, action: Action): Action =>
  (scene, expected) =>
    action({ ...scene, namespace }, expected)

/** The identity of one of Kubernetes' own controllers. */
export const controller = (name: string): string => `system:serviceaccount:kube-system:${name}`

/** Asks until the outcome is as expected, or time is up; answers the last one. */
export async function settled(expected: Outcome, ask: () => Promise<Outcome>): Promise<Outcome> {
  const end = performance.now() + limit
  for (;;) {
    const outcome = await ask()
    if (isAsExpected(outcome, expected) || performance.now() > end) return outcome
    await delay(100)
  }
}

export const send = (scene: Scene, method: Method, path: string, options: RequestOptions = {}): Promise<Answer> =>
  scene.cluster.request(method, path, { ...options, as: { username: scene.as, groups: ['system:masters'] } })

const sendNew = (scene: Scene, object: KubernetesObject, query: string): Promise<Answer> =>
  send(scene, 'POST', `${pathOf(placed(object, scene), { collection: true })}${query}`, { body: object })

const placed = (object: KubernetesObject, { namespace }: Scene): KubernetesObject => ({
  ...object,
  metadata: { ...(object.metadata as object), namespace },
})

export function pathTo(ref: Ref, { namespace }: Scene): string {
  const [kind, name, subresource] = ref.split('/')
  const info = kinds.find((each) => each.kind.toLowerCase() === kind)
  if (!info) throw new Error(`no kind is called ${kind}`)
  const object = {
    apiVersion: apiVersionOf(info),
    kind: info.kind,
    metadata: { name: name === '.' ? namespace : name, namespace },
  }
  return pathOf(object, subresource === undefined ? {} : { subresource })
}
