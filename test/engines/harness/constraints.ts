import type { KubernetesObject, Send } from './model.ts'
import { pathOf } from './objects.ts'
import { waitFor } from './poll.ts'

const constraints = 'constraints.gatekeeper.sh/v1beta1'

interface Template {
  readonly spec: { readonly crd: { readonly spec: { readonly names: { readonly kind: string } } } }
}

/** Resolves when the kinds that these ConstraintTemplates define are served. */
export async function constraintKindsServed(request: Send, templates: readonly KubernetesObject[]): Promise<void> {
  const kinds = templates.map((template) => (template as unknown as Template).spec.crd.spec.names.kind)
  await Promise.all(
    kinds.map((kind) => {
      const path = pathOf({ apiVersion: constraints, kind }, { collection: true })
      return waitFor(`${kind} is served`, async () => (await request('GET', path)).status === 200, { limit: 90_000 })
    }),
  )
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

/** Resolves when each of these constraints that is there says that it is enforced; throws where it says why it is not. */
export async function constraintsEnforced(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const written = objects.filter(({ apiVersion }) => apiVersion === constraints)
  await Promise.all(written.map((constraint) => constraintEnforced(request, pathOf(constraint))))
}

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
