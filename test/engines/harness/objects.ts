import { apiVersionOf, groupOf, kinds } from '../../../src/kubernetes/kinds.ts'
import type { Answer, KubernetesObject, Send } from './model.ts'

interface Resource {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly plural: string
  readonly scope: 'Namespaced' | 'Cluster'
}

const admission = (kind: string, plural: string): Resource => ({
  group: 'admissionregistration.k8s.io',
  version: 'v1',
  kind,
  plural,
  scope: 'Cluster',
})

/** What groundrule knows to be judged, and what it emits. */
const resources: readonly Resource[] = [
  ...kinds,
  admission('ValidatingAdmissionPolicy', 'validatingadmissionpolicies'),
  admission('ValidatingAdmissionPolicyBinding', 'validatingadmissionpolicybindings'),
  admission('MutatingAdmissionPolicy', 'mutatingadmissionpolicies'),
  admission('MutatingAdmissionPolicyBinding', 'mutatingadmissionpolicybindings'),
  admission('ValidatingWebhookConfiguration', 'validatingwebhookconfigurations'),
  admission('MutatingWebhookConfiguration', 'mutatingwebhookconfigurations'),
  {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    kind: 'CustomResourceDefinition',
    plural: 'customresourcedefinitions',
    scope: 'Cluster',
  },
  {
    group: 'policies.kyverno.io',
    version: 'v1',
    kind: 'ValidatingPolicy',
    plural: 'validatingpolicies',
    scope: 'Cluster',
  },
  {
    group: 'policies.kyverno.io',
    version: 'v1',
    kind: 'PolicyException',
    plural: 'policyexceptions',
    scope: 'Namespaced',
  },
  { group: 'kyverno.io', version: 'v1', kind: 'ClusterPolicy', plural: 'clusterpolicies', scope: 'Cluster' },
  { group: 'kyverno.io', version: 'v2', kind: 'PolicyException', plural: 'policyexceptions', scope: 'Namespaced' },
  {
    group: 'templates.gatekeeper.sh',
    version: 'v1',
    kind: 'ConstraintTemplate',
    plural: 'constrainttemplates',
    scope: 'Cluster',
  },
]

const byKind = new Map(resources.map((resource) => [`${apiVersionOf(resource)}/${resource.kind}`, resource]))

/** The kinds that ConstraintTemplates define have their name, in small letters, for a plural. */
const constraintOf = (apiVersion: string, kind: string): Resource | undefined =>
  apiVersion === 'constraints.gatekeeper.sh/v1beta1'
    ? { group: 'constraints.gatekeeper.sh', version: 'v1beta1', kind, plural: kind.toLowerCase(), scope: 'Cluster' }
    : undefined

export interface PathOptions {
  readonly subresource?: string
  /** The path of all objects of the kind, which a create is sent to. */
  readonly collection?: boolean
}

/** The path of an object on the server, by its `apiVersion`, `kind`, name and namespace (`default` where it has none). */
export function pathOf(object: KubernetesObject, { subresource, collection = false }: PathOptions = {}): string {
  const { apiVersion, kind } = object as { apiVersion: string; kind: string }
  const { name, namespace = 'default' } = metadataOf(object)
  const resource = byKind.get(`${apiVersion}/${kind}`) ?? constraintOf(apiVersion, kind)
  if (resource === undefined) throw new Error(`no path is known for ${apiVersion} ${kind}`)
  const root = groupOf(apiVersion) === '' ? `/api/${apiVersion}` : `/apis/${apiVersion}`
  const place = resource.scope === 'Namespaced' ? `${root}/namespaces/${namespace}` : root
  if (collection) return `${place}/${resource.plural}`
  if (name === undefined) throw new Error(`${kind}: no name`)
  return [place, resource.plural, encodeURIComponent(name), ...(subresource ? [subresource] : [])].join('/')
}

interface Metadata {
  readonly name?: string
  readonly namespace?: string
}

const metadataOf = (object: KubernetesObject): Metadata => (object.metadata ?? {}) as Metadata

/** Server-side apply, conflicts forced. Throws where the server refuses it. */
export async function apply(
  request: Send,
  object: KubernetesObject,
  { fieldManager = 'groundrule' }: { readonly fieldManager?: string } = {},
): Promise<Answer> {
  return accepted(
    await request('PATCH', `${pathOf(object)}?fieldManager=${encodeURIComponent(fieldManager)}&force=true`, {
      body: object,
      contentType: 'application/apply-patch+yaml',
    }),
    `apply ${object.kind} ${metadataOf(object).name}`,
  )
}

/** Creates a namespace, or finds it there already. */
export async function createNamespace(
  request: Send,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<void> {
  const body = { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } }
  const answer = await request('POST', '/api/v1/namespaces', { body })
  if (answer.status !== 409) accepted(answer, `create Namespace ${name}`)
}

/** The answer, where it is a success; throws what the server said otherwise. */
export function accepted(answer: Answer, what: string): Answer {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.body.message ?? ''}`)
  return answer
}
