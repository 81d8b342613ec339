import type { NamespacesInput } from '../../../src/dsl/config.ts'
import { control, image, kinds, list, not, perEnvironment, workloads } from '../../../src/dsl/index.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import {
  bindingEnforcement,
  controls,
  enforcement,
  environments,
  mixedEnforcement,
  namespaceEnforcement,
  registries,
  systemBinding,
  systemNamespaces,
} from './partition-table.ts'
import { compileSynthetic, owner } from './synthetic.ts'

const common = {
  domain: 'tenancy',
  severity: 'low',
  owner,
  title: 'Nothing may carry this label',
  rationale: 'It shows where a control holds.',
  remediation: 'Remove the label',
} as const

/** An object violates a control by the label of its name. */
const violated = 'violated'

const examples = (object: (labels: Readonly<Record<string, string>>) => KubernetesObject, id: string) => ({
  pass: [{ name: 'without', object: object({}) }],
  fail: [{ name: 'with', object: object(violating(id)) }],
})

/** Controls whose levels and parameters differ from environment to environment, over namespaces of one cluster. */
export const partitionBaseline = (
  kubernetes: KubernetesVersion,
  namespaces: NamespacesInput,
  { declared }: Pick<ClusterEngine, 'declared'>,
) =>
  compileSynthetic({
    kubernetes,
    cluster: { environment: 'prod', engines: [declared], namespaces },
    config: { environments, systemNamespaces, systemObjects: { ClusterRoleBinding: [systemBinding] } },
    declarations: [
      ...controls.map((id) =>
        control({
          ...common,
          id,
          enforcement: enforcement[id],
          appliesTo: workloads(),
          require: (w) => not(w.podMetadata.labels.get(id).equals(violated)),
          examples: examples((labels) => podWith('shop', labels), id),
        }),
      ),
      control({
        ...common,
        id: 'registries',
        enforcement: 'enforce',
        appliesTo: workloads(),
        parameters: { registries: perEnvironment(list('string'), registries) },
        require: (w, { registries }) => w.eachContainer((c) => image(c.image).registry.oneOf(registries)),
        examples: {
          pass: [{ name: 'known', object: podWith('shop', {}) }],
          fail: [{ name: 'unknown', object: podWith('shop', {}, 'other.example.com') }],
        },
      }),
      control({
        ...common,
        id: 'namespaces',
        enforcement: namespaceEnforcement,
        appliesTo: kinds('Namespace'),
        require: (n) => not(n.metadata.labels.get('namespaces').equals(violated)),
        examples: examples(namespaceWith, 'namespaces'),
      }),
      control({
        ...common,
        id: 'bindings',
        enforcement: bindingEnforcement,
        appliesTo: kinds('ClusterRoleBinding'),
        require: (b) => not(b.metadata.labels.get('bindings').equals(violated)),
        examples: examples((labels) => bindingWith(labels), 'bindings'),
      }),
      control({
        ...common,
        id: 'mixed',
        enforcement: mixedEnforcement,
        appliesTo: kinds('Service', 'ClusterRole'),
        require: (o) => not(o.metadata.labels.get('mixed').equals(violated)),
        examples: examples(clusterRoleWith, 'mixed'),
      }),
    ],
  })

/** Labels by which an object violates these controls. */
export const violating = (...ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, violated]))

/** A Pod with an image that every environment lets in, unless another is given. */
export const podWith = (
  namespace: string,
  labels: Readonly<Record<string, string>>,
  registry = 'prod.example.com',
): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'probe', namespace, labels },
  spec: { containers: [{ name: 'app', image: `${registry}/app:1` }] },
})

export const serviceWith = (namespace: string, labels: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'probe', namespace, labels },
  spec: { ports: [{ port: 80 }] },
})

export const clusterRoleWith = (labels: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'probe', labels },
  rules: [],
})

export const bindingWith = (labels: Readonly<Record<string, string>>, name = 'probe'): KubernetesObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name, labels },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'team' }],
})

const namespaceWith = (labels: Readonly<Record<string, string>>): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'probe', labels },
})
