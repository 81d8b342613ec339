import type { KubernetesObject } from '../../harness/model.ts'

export type PodSpec = KubernetesObject & { readonly containers: readonly KubernetesObject[] }

/** Meets every control of the repository's baseline, in every environment. */
export const compliantContainer = {
  name: 'app',
  image: 'registry.example.com/shop/api:2.4.1',
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '64Mi' } },
}
const { allowPrivilegeEscalation: _, ...escalating } = compliantContainer.securityContext

export const compliant: PodSpec = { containers: [compliantContainer] }

/** Violates `no-privilege-escalation`, and nothing else. */
export const violatingContainer = { ...compliantContainer, securityContext: escalating }
export const violating: PodSpec = { containers: [violatingContainer] }
/** Violates it too, by another image. */
export const otherViolating: PodSpec = {
  containers: [{ ...violatingContainer, image: 'registry.example.com/shop/api:2.4.2' }],
}

/** Containers that `kubectl debug` brings; they may not ask for resources. */
const { resources: _resources, ...compliantWithoutResources } = compliantContainer
export const compliantDebugger = { ...compliantWithoutResources, name: 'debugger' }
export const violatingDebugger = { ...compliantDebugger, securityContext: escalating }

/** No token of a service account, unless a spec says otherwise. */
const withoutToken = (spec: PodSpec): PodSpec => ({ automountServiceAccountToken: false, ...spec })

export const pod = (name: string, spec: PodSpec, metadata: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels: { app: name }, ...metadata },
  spec: withoutToken(spec),
})

const template = (app: string, spec: PodSpec) => ({ metadata: { labels: { app } }, spec: withoutToken(spec) })
const selector = (app: string) => ({ matchLabels: { app } })
const toCompletion = (spec: PodSpec): PodSpec => ({ restartPolicy: 'Never', ...spec })

export const deployment = (name: string, spec: PodSpec, more: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: selector(name),
    template: template(name, spec),
    // Nothing makes these Pods ready, and a roll-out must not wait for it.
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '100%', maxSurge: 0 } },
    ...more,
  },
})

export const statefulSet = (name: string, spec: PodSpec, more: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name },
  spec: {
    serviceName: name,
    selector: selector(name),
    template: template(name, spec),
    podManagementPolicy: 'Parallel',
    ...more,
  },
})

/** On every node, whatever its taints. */
export const daemonSet = (name: string, spec: PodSpec): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name },
  spec: { selector: selector(name), template: template(name, { ...spec, tolerations: [{ operator: 'Exists' }] }) },
})

export const replicaSet = (name: string, spec: PodSpec, more: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name },
  spec: { selector: selector(name), template: template(name, spec), ...more },
})

export const replicationController = (name: string, spec: PodSpec, more: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'ReplicationController',
  metadata: { name },
  spec: { selector: { app: name }, template: template(name, spec), ...more },
})

export const job = (name: string, spec: PodSpec, more: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name },
  spec: { template: template(name, toCompletion(spec)), ...more },
})

/** At the turn of each year. */
export const cronJob = (name: string, spec: PodSpec): KubernetesObject => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name },
  spec: { schedule: '0 0 1 1 *', jobTemplate: { spec: { template: template(name, toCompletion(spec)) } } },
})

export const podTemplate = (name: string, spec: PodSpec): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'PodTemplate',
  metadata: { name },
  template: template(name, spec),
})

export const namespace = (name: string, labels: Readonly<Record<string, string>> = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  // Every namespace has an owner.
  metadata: { name, labels: { 'example.com/team': 'shop', ...labels } },
})

export const service = (name: string, spec: KubernetesObject): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name },
  spec,
})

export const limitRange = (name: string, limits: KubernetesObject): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name },
  spec: { limits: [{ type: 'Container', ...limits }] },
})

const rbac = 'rbac.authorization.k8s.io'

export const clusterRole = (
  name: string,
  rules: readonly KubernetesObject[],
  labels: Readonly<Record<string, string>> = {},
): KubernetesObject => ({ apiVersion: `${rbac}/v1`, kind: 'ClusterRole', metadata: { name, labels }, rules })

export const clusterRoleBinding = (
  name: string,
  role: string,
  subjects: readonly KubernetesObject[],
): KubernetesObject => ({
  apiVersion: `${rbac}/v1`,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: role },
  subjects,
})

export const user = (name: string): KubernetesObject => ({ apiGroup: rbac, kind: 'User', name })
export const group = (name: string): KubernetesObject => ({ apiGroup: rbac, kind: 'Group', name })
