import type { KubernetesObject, Send } from '../harness/model.ts'
import { accepted, apply, pathOf } from '../harness/objects.ts'
import type { Difference, Finding } from './model.ts'

type Fields = Readonly<Record<string, string>>

/** Fields of a Namespace that belong to somebody else. */
export interface Foreign {
  readonly name: string
  readonly labels: Fields
  readonly annotations: Fields
}

const before = (name: string): Foreign => ({
  name,
  labels: { 'example.com/cost-centre': '4711' },
  annotations: { 'example.com/contact': 'team@example.com' },
})

const later = (name: string): Foreign => ({
  name,
  labels: { 'example.com/backup': 'nightly' },
  annotations: { 'example.com/seen': 'yes' },
})

interface Metadata {
  readonly name: string
  readonly labels?: Fields
  readonly annotations?: Fields
}

const metadataOf = ({ metadata }: KubernetesObject): Metadata => metadata as Metadata
const isNamespace = ({ kind }: KubernetesObject): boolean => kind === 'Namespace'

/**
 * Creates the Namespaces that the baseline labels, as others have them: every other one by server-side apply, with a label of
 * the baseline's too, the rest with kubectl, whose fields Flux takes from every object that does not ask for a merge.
 */
export async function createdByOthers(
  request: Send,
  objects: readonly KubernetesObject[],
): Promise<readonly Foreign[]> {
  const namespaces = objects.filter(isNamespace)
  const foreign: Foreign[] = []
  for (const [i, object] of namespaces.entries()) {
    const { name, labels = {} } = metadataOf(object)
    const own = before(name)
    const [shared] = Object.entries(labels)
    const body = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        labels: { ...(shared && { [shared[0]]: shared[1] }), ...own.labels },
        annotations: own.annotations,
      },
    }
    if (i % 2 === 0) await apply(request, body, { fieldManager: 'platform' })
    else {
      const manager = 'fieldManager=kubectl-client-side-apply'
      accepted(await request('POST', `/api/v1/namespaces?${manager}`, { body }), `create Namespace ${name}`)
    }
    foreign.push(own)
  }
  return foreign
}

/** Labels and annotates every Namespace of these, as `kubectl label` does, or another. */
export async function labelledLater(
  request: Send,
  objects: readonly KubernetesObject[],
  fieldManager = 'kubectl-label',
): Promise<readonly Foreign[]> {
  const foreign: Foreign[] = []
  for (const object of objects.filter(isNamespace)) {
    const own = later(metadataOf(object).name)
    await changed(request, object, { metadata: { labels: own.labels, annotations: own.annotations } }, fieldManager)
    foreign.push(own)
  }
  return foreign
}

/** Merges something into an object that is there, as somebody else. */
export async function changed(
  request: Send,
  object: KubernetesObject,
  body: KubernetesObject,
  fieldManager: string,
): Promise<void> {
  const contentType = 'application/merge-patch+json'
  const path = `${pathOf(object)}?fieldManager=${fieldManager}`
  accepted(await request('PATCH', path, { body, contentType }), `change ${object.kind} ${metadataOf(object).name}`)
}

/** How many fields these are, each a label or an annotation. */
export const fieldsIn = (foreign: readonly Foreign[]): number =>
  foreign.reduce((total, { labels, annotations }) => total + [labels, annotations].flatMap(Object.keys).length, 0)

/** Those of the fields that are gone, or have another value. */
export async function fieldsLost(request: Send, foreign: readonly Foreign[]): Promise<readonly Finding[]> {
  const lost: Finding[] = []
  for (const { name, labels, annotations } of foreign) {
    const { body } = accepted(await request('GET', `/api/v1/namespaces/${name}`), `get Namespace ${name}`)
    const stored = metadataOf(body)
    const gone = (path: string, own: Fields, found: Fields = {}): readonly Difference[] =>
      Object.entries(own)
        .filter(([key, value]) => found[key] !== value)
        .map(([key, value]) => ({
          path: `metadata.${path}['${key}']`,
          live: JSON.stringify(found[key]),
          wanted: JSON.stringify(value),
        }))
    const differences = [
      ...gone('labels', labels, stored.labels),
      ...gone('annotations', annotations, stored.annotations),
    ]
    if (differences.length > 0) lost.push({ object: `Namespace ${name}`, what: "without others' fields", differences })
  }
  return lost
}
