import type { KubernetesObject, Send } from './model.ts'
import { accepted, pathOf } from './objects.ts'
import { waitFor } from './poll.ts'

const constraints = 'constraints.gatekeeper.sh/v1beta1'

interface Template {
  readonly spec: { readonly crd: { readonly spec: { readonly names: { readonly kind: string } } } }
}

/** Resolves when the kinds that these ConstraintTemplates define are served. */
export async function constraintKindsServed(request: Send, templates: readonly KubernetesObject[]): Promise<void> {
  const kinds = templates.map((template) => (template as unknown as Template).spec.crd.spec.names.kind)
  // One after the other: to ask for a hundred of them at once, again and again, keeps the server from serving them.
  for (const kind of kinds) {
    const path = pathOf({ apiVersion: constraints, kind }, { collection: true })
    await waitFor(`${kind} is served`, async () => (await request('GET', path)).status === 200, { limit: 90_000 })
  }
}

interface Enforced {
  readonly metadata: { readonly generation: number }
  readonly status?: {
    readonly byPod?: readonly {
      readonly enforced?: boolean
      readonly observedGeneration?: number
      readonly errors?: readonly unknown[]
    }[]
  }
}

/**
 * Resolves when each of these constraints that is there says that it is enforced, and each template that is not there any more
 * is forgotten. Throws where a constraint says why it is not enforced.
 */
export async function constraintsEnforced(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const written = objects.filter(({ apiVersion }) => apiVersion === constraints)
  for (const constraint of written) await constraintEnforced(request, pathOf(constraint))
  const templates = objects.filter(({ kind }) => kind === 'ConstraintTemplate')
  if (templates.length > 0) await templatesForgotten(request, templates)
}

interface Listed {
  readonly items: readonly { readonly metadata: { readonly name: string; readonly labels?: Record<string, string> } }[]
}

const templatesPath = '/apis/templates.gatekeeper.sh/v1/constrainttemplates'
const statusesPath = '/apis/status.gatekeeper.sh/v1beta1/constrainttemplatepodstatuses'

/**
 * Gatekeeper judges by no constraint of a template once it has taken away what it said of the template's state.
 * https://github.com/open-policy-agent/gatekeeper/blob/v3.23.1/pkg/controller/constrainttemplate/constrainttemplate_controller.go
 */
async function templatesForgotten(request: Send, templates: readonly KubernetesObject[]): Promise<void> {
  const there = (await listed<Listed>(request, templatesPath)).items.map(({ metadata }) => metadata.name)
  const names = templates.map(({ metadata }) => (metadata as { name: string }).name)
  const gone = new Set(names.filter((name) => !there.includes(name)))
  let known: readonly string[] = []
  await waitFor(
    'templates are forgotten',
    async () => {
      const statuses = await listed<Listed>(request, statusesPath)
      const labels = statuses.items.map(
        ({ metadata }) => metadata.labels?.['internal.gatekeeper.sh/constrainttemplate-name'],
      )
      known = labels.flatMap((name) => (name !== undefined && gone.has(name) ? [name] : []))
      return known.length === 0
    },
    { limit: 90_000, detail: () => known.join(', ') },
  )
}

/** The list at a path, as soon as the server has it: one that has just been started may still be reading it. */
const listed = <T>(request: Send, path: string): Promise<T> =>
  waitFor(`${path} can be listed`, async () => {
    const answer = await request('GET', path)
    return answer.status !== 429 && (accepted(answer, `list ${path}`).body as unknown as T)
  })

async function constraintEnforced(request: Send, path: string): Promise<void> {
  let last = ''
  await waitFor(
    `${path} is enforced`,
    async () => {
      const { status, body } = await request('GET', path)
      if (status === 404) return true
      const { metadata, status: state } = body as unknown as Enforced
      const [pod] = state?.byPod ?? []
      last = JSON.stringify(state)
      if (pod?.errors?.length) throw new Error(`${path}: ${last}`)
      return pod?.enforced === true && pod.observedGeneration === metadata.generation
    },
    { limit: 90_000, detail: () => last },
  )
}

const statusKinds = ['configpodstatuses', 'constraintpodstatuses', 'constrainttemplatepodstatuses']

/**
 * Deletes what Gatekeeper has said of its state. A cluster's garbage collection does it when a Pod of Gatekeeper's is gone; what
 * is left would be taken for the next one's.
 */
export async function statusesForgotten(request: Send, namespace: string): Promise<void> {
  for (const kind of statusKinds) {
    const path = `/apis/status.gatekeeper.sh/v1beta1/namespaces/${namespace}/${kind}`
    accepted(await request('DELETE', path), `delete ${kind}`)
  }
}

interface ConstraintStatuses {
  readonly items: readonly {
    readonly metadata: { readonly labels?: Readonly<Record<string, string>> }
    readonly status?: { readonly enforced?: boolean }
  }[]
}

const label = (name: string): string => `internal.gatekeeper.sh/constraint-${name}`

/**
 * Resolves when Gatekeeper, whose earlier statuses are forgotten, says of every constraint that it is enforced. Its `/readyz`
 * does not tell: it gives up waiting for a constraint that its cache has not got yet.
 * https://github.com/open-policy-agent/gatekeeper/blob/v3.23.1/pkg/controller/constraint/constraint_controller.go
 */
export async function constraintsRead(request: Send): Promise<void> {
  const templates = (await listed<{ readonly items: readonly Template[] }>(request, templatesPath)).items
  const names: string[] = []
  for (const { spec } of templates) {
    const { kind } = spec.crd.spec.names
    const { items } = await listed<Listed>(request, pathOf({ apiVersion: constraints, kind }, { collection: true }))
    for (const { metadata } of items) names.push(`${kind}/${metadata.name}`)
  }
  let missing: readonly string[] = []
  await waitFor(
    'constraints are read',
    async () => {
      const statuses = await listed<ConstraintStatuses>(
        request,
        '/apis/status.gatekeeper.sh/v1beta1/constraintpodstatuses',
      )
      const enforced = statuses.items.filter(({ status }) => status?.enforced)
      const read = new Set(
        enforced.map(({ metadata: { labels = {} } }) => `${labels[label('kind')]}/${labels[label('name')]}`),
      )
      missing = names.filter((name) => !read.has(name))
      return missing.length === 0
    },
    { limit: 120_000, detail: () => missing.join(', ') },
  )
}
