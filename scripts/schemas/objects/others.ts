import type { Json } from '../model.ts'
import { claim, core, labels, objectOf, selector } from './common.ts'

const service = (name: string, spec: Json): Json => core('Service', name, { spec })
const networking = (kind: string, name: string, spec: Json): Json =>
  objectOf('networking.k8s.io/v1')(kind, name, { spec })

const network: readonly Json[] = [
  service('x', { ports: [{ port: 80 }] }),
  service('affinity', { ports: [{ port: 81 }], sessionAffinity: 'ClientIP' }),
  service('headless', { ports: [{ port: 80 }], clusterIP: 'None' }),
  service('lb', { type: 'LoadBalancer', ports: [{ port: 80 }] }),
  service('local', { type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [{ port: 80 }] }),
  service('ext', { type: 'ExternalName', externalName: 'a.b' }),
  networking('Ingress', 'x', {
    rules: [
      {
        host: 'a.b',
        http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'x', port: { number: 80 } } } }] },
      },
    ],
  }),
  networking('Ingress', 'resource', { defaultBackend: { resource: { kind: 'K', name: 'n' } } }),
  networking('NetworkPolicy', 'x', {
    podSelector: {},
    ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 80 }] }],
  }),
  networking('NetworkPolicy', 'egress', { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] }),
]

const rbac = objectOf('rbac.authorization.k8s.io/v1')
const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]

const access: readonly Json[] = [
  rbac('Role', 'x', { rules }),
  rbac('Role', 'nothing'),
  rbac('ClusterRole', 'x', { rules }),
  rbac('ClusterRole', 'nothing'),
  rbac('ClusterRole', 'aggregated', { aggregationRule: { clusterRoleSelectors: [{ matchLabels: labels }] } }),
  rbac('RoleBinding', 'x', {
    roleRef: { kind: 'Role', name: 'x' },
    subjects: [
      { kind: 'User', name: 'u' },
      { kind: 'ServiceAccount', name: 's' },
    ],
  }),
  rbac('ClusterRoleBinding', 'x', {
    roleRef: { kind: 'ClusterRole', name: 'x' },
    subjects: [
      { kind: 'Group', name: 'u' },
      { kind: 'ServiceAccount', name: 's', namespace: 'example' },
    ],
  }),
]

const autoscaler = objectOf('autoscaling/v2')
const scaled = { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' } }
const storageClass = objectOf('storage.k8s.io/v1')

/** Neither workloads nor policies. */
export const others: readonly Json[] = [
  ...network,
  ...access,
  core('PersistentVolumeClaim', 'x', { spec: claim }),
  core('PersistentVolumeClaim', 'copy', {
    spec: { ...claim, dataSource: { kind: 'PersistentVolumeClaim', name: 'x' } },
  }),
  core('PersistentVolumeClaim', 'copy-ref', {
    spec: { ...claim, dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'x' } },
  }),
  core('LimitRange', 'nothing'),
  core('LimitRange', 'x', {
    spec: {
      limits: [
        { type: 'Container', max: { cpu: '1' } },
        { type: 'Pod', max: { cpu: '1' } },
      ],
    },
  }),
  core('ResourceQuota', 'x', { spec: { hard: { pods: '1' } } }),
  core('Namespace', 'x'),
  core('ServiceAccount', 'x'),
  core('ConfigMap', 'x', { data: { a: 'b' } }),
  core('Secret', 'x', { stringData: { a: 'b' } }),
  objectOf('policy/v1')('PodDisruptionBudget', 'x', { spec: { minAvailable: 1, selector } }),
  autoscaler('HorizontalPodAutoscaler', 'x', { spec: scaled }),
  autoscaler('HorizontalPodAutoscaler', 'behavior', {
    spec: {
      ...scaled,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 1 } } },
      ],
      behavior: { scaleUp: {}, scaleDown: {} },
    },
  }),
  storageClass('StorageClass', 'x', { provisioner: 'example.com/p' }),
  storageClass('StorageClass', 'topology', {
    provisioner: 'example.com/p',
    allowedTopologies: [{ matchLabelExpressions: [{ key: 'a', values: ['b'] }] }],
  }),
]
