import type { KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import { isConstraint } from './hand.ts'
import { type Finding, type Share, titleOf } from './model.ts'
import type { Tool } from './tool.ts'
import { type Built, objectsIn, textOf } from './tools.ts'

export interface Removed {
  readonly pruned: Share
  readonly namespacesKept: Share
  readonly findings: readonly Finding[]
}

const isNamespace = ({ kind }: KubernetesObject): boolean => kind === 'Namespace'

/** Takes one object of each kind out of what is built: it has to disappear, and nothing else; a Namespace has to stay. */
export async function removed(
  { request }: TestCluster,
  kubeconfig: string,
  tool: Tool,
  built: readonly Built[],
): Promise<Removed> {
  const objects = built.flatMap(({ text }) => objectsIn(text))
  const chosen = new Set(removable(objects).map(titleOf))
  const isChosen = (object: KubernetesObject) => chosen.has(titleOf(object))
  for (const { unit, text } of built) {
    const all = objectsIn(text)
    const [left, stale] = [all.filter((object) => !isChosen(object)), all.filter(isChosen)]
    if (stale.length === 0) continue
    await tool.prune(kubeconfig, { unit, text: textOf(left) }, { unit, text: textOf(stale) })
  }
  const out = objects.filter((object) => isChosen(object) && !isNamespace(object))
  const stays = objects.filter((object) => !out.includes(object))
  const findings: Finding[] = []
  await Promise.all(
    out.map((object) => gone(request, object, 15_000).catch(() => findings.push(finding(object, 'not pruned')))),
  )
  const left = findings.length
  for (const object of stays) if (!(await isThere(request, object))) findings.push(finding(object, 'pruned'))
  const namespaces = stays.filter((object) => isChosen(object))
  const kept = namespaces.filter((object) => !findings.some((each) => each.object === titleOf(object)))
  return { pruned: [out.length, out.length - left], namespacesKept: [namespaces.length, kept.length], findings }
}

const finding = (object: KubernetesObject, what: string): Finding => ({
  object: titleOf(object),
  what,
  differences: [],
})

/** The first of each kind; of constraints, that of the template which goes too, as when a control is taken out. */
function removable(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const first = new Map<unknown, KubernetesObject>()
  for (const object of objects) {
    if (!isConstraint(object) && !first.has(object.kind)) first.set(object.kind, object)
  }
  const template = first.get('ConstraintTemplate')
  const ofTemplate = objects.filter(
    (object) => isConstraint(object) && String(object.kind).toLowerCase() === nameOf(template),
  )
  return [...first.values(), ...ofTemplate]
}

const nameOf = (object: KubernetesObject | undefined): unknown => (object?.metadata as { name?: string })?.name

async function isThere(request: Send, object: KubernetesObject): Promise<boolean> {
  return (await request('GET', pathOf(object))).status !== 404
}

/** Deletes all of these, and the kinds that Gatekeeper has made of them; resolves when they are gone. */
export async function deleted(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const kinds = objects.filter(isConstraint).map(definitionOf)
  for (const some of [objects.toReversed(), kinds]) {
    for (const object of some) {
      const answer = await request('DELETE', pathOf(object))
      if (answer.status !== 404) accepted(answer, `delete ${titleOf(object)}`)
      if (isNamespace(object)) await finalized(request, object)
    }
    for (const object of some) await gone(request, object, 60_000)
  }
}

/** It belongs to its template; it is the garbage collector, which does not run here, that deletes it with that. */
const definitionOf = ({ kind }: KubernetesObject): KubernetesObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${String(kind).toLowerCase()}.constraints.gatekeeper.sh` },
})

/** A namespace is emptied some seconds after it is deleted; there is nothing in these. */
async function finalized(request: Send, object: KubernetesObject): Promise<void> {
  const body = { ...object, spec: { finalizers: [] } }
  const answer = await request('PUT', `${pathOf(object)}/finalize`, { body })
  if (answer.status !== 404) accepted(answer, `finalize ${titleOf(object)}`)
}

/** Resolves when it is gone. */
const gone = (request: Send, object: KubernetesObject, limit: number): Promise<boolean> =>
  waitFor(`${titleOf(object)} is gone`, async () => !(await isThere(request, object)), { limit })
