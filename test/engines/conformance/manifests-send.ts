import type { Answer, KubernetesObject, Send } from '../harness/model.ts'
import { accepted, createNamespace } from '../harness/objects.ts'
import { defaultNamespace } from './manifests-baseline.ts'
import type { Sent } from './manifests-files.ts'

interface Metadata {
  readonly namespace?: string
}

/** Where an object would be created; undefined where the server has no such kind. It is asked what it has. */
export async function pathsOn(
  request: Send,
  objects: readonly KubernetesObject[],
): Promise<(object: KubernetesObject) => string | undefined> {
  const versions = [...new Set(objects.map(({ apiVersion }) => String(apiVersion)))]
  const kinds = new Map<string, (namespace: string) => string>()
  for (const apiVersion of versions) {
    const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
    const answer = await request('GET', root)
    if (answer.status === 404) continue
    const { resources } = accepted(answer, `what ${apiVersion} has`).body as { readonly resources: readonly Resource[] }
    for (const { name, kind, namespaced } of resources.filter(({ name }) => !name.includes('/')))
      kinds.set(`${apiVersion} ${kind}`, (namespace) =>
        namespaced ? `${root}/namespaces/${namespace}/${name}` : `${root}/${name}`,
      )
  }
  return (object) => kinds.get(`${object.apiVersion} ${object.kind}`)?.(namespaceOf(object) ?? defaultNamespace)
}

interface Resource {
  readonly name: string
  readonly kind: string
  readonly namespaced: boolean
}

const namespaceOf = ({ metadata }: KubernetesObject): string | undefined =>
  (metadata as Metadata | undefined)?.namespace

/** Makes every namespace that the objects name. */
export async function namespacesOf(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  for (const name of new Set(objects.flatMap((each) => namespaceOf(each) ?? []))) await createNamespace(request, name)
}

/** Creates an object from its text, as a dry run: even the reading of it is the server's own. */
export const send = (request: Send, path: string, { body, contentType }: Sent): Promise<Answer> =>
  request('POST', `${path}?dryRun=All`, { body, contentType, audit: true })
