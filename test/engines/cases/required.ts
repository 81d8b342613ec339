import { fieldNames, fieldOf } from '../../../src/kubernetes/fields.ts'
import type { TypeName } from '../../../src/kubernetes/model.ts'

/** A value, or one made from the position of the object in its list. */
type Filler = unknown | ((index: number) => unknown)

const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }

/**
 * What the API server asks of an object of a type beyond the field tables' `always`, or what an `always` field has to be
 * like (k8s.io/kubernetes, pkg/apis).
 */
export const required: Readonly<Record<TypeName, Readonly<Record<string, Filler>>>> = {
  'core.v1.PodTemplateSpec': { spec: {} },
  'core.v1.PodSpec': { containers: [{}] },
  'core.v1.Container': { image: 'a:1' },
  'core.v1.EphemeralContainer': { image: 'a:1' },
  'core.v1.EnvVar': { name: (i: number) => `E${i}` },
  'core.v1.ConfigMapKeySelector': { name: 'a', key: 'a' },
  'core.v1.SecretKeySelector': { name: 'a', key: 'a' },
  'core.v1.ObjectFieldSelector': { fieldPath: 'metadata.name' },
  'core.v1.HostAlias': { ip: '10.0.0.1' },
  'core.v1.ExecAction': { command: ['true'] },
  'core.v1.HTTPGetAction': { path: '/', port: 80 },
  'core.v1.TCPSocketAction': { port: 80 },
  'core.v1.GRPCAction': { port: 80 },
  'core.v1.Sysctl': { name: (i: number) => `kernel.a${i}`, value: '1' },
  'core.v1.PodOS': { name: 'linux' },
  'core.v1.Toleration': { operator: 'Exists' },
  'core.v1.SeccompProfile': { type: 'RuntimeDefault' },
  'core.v1.AppArmorProfile': { type: 'RuntimeDefault' },
  'core.v1.LocalObjectReference': { name: 'a' },
  'core.v1.Volume': { name: (i: number) => `v${i}` },
  'core.v1.HostPathVolumeSource': { path: '/a' },
  'core.v1.ConfigMapVolumeSource': { name: 'a' },
  'core.v1.SecretVolumeSource': { secretName: 'a' },
  'core.v1.PersistentVolumeClaimVolumeSource': { claimName: 'a' },
  'core.v1.CSIVolumeSource': { driver: 'a.example.com' },
  'core.v1.EphemeralVolumeSource': { volumeClaimTemplate: {} },
  'core.v1.ImageVolumeSource': { reference: 'a:1' },
  'core.v1.NFSVolumeSource': { server: 'a', path: '/a' },
  'core.v1.ISCSIVolumeSource': { targetPortal: 'a', iqn: 'iqn.2020-01.com.example:a', lun: 0 },
  'core.v1.PersistentVolumeClaimSpec': claim,
  'core.v1.ServicePort': { name: (i: number) => `p${i}`, port: (i: number) => 80 + i },
  'core.v1.LimitRangeItem': { type: 'Container' },
  'meta.v1.LabelSelectorRequirement': { key: 'a' },
  'networking.v1.HTTPIngressPath': { path: '/', pathType: 'Prefix', backend: {} },
  'networking.v1.IngressBackend': { service: {} },
  'networking.v1.IngressServiceBackend': { name: 'a', port: { number: 80 } },
  'rbac.v1.PolicyRule': { verbs: ['get'] },
  'rbac.v1.RoleRef': { kind: 'ClusterRole', name: 'a' },
  'rbac.v1.Subject': { kind: 'User', name: 'a' },
  'autoscaling.v2.HorizontalPodAutoscalerSpec': { maxReplicas: 1, scaleTargetRef: {} },
  'autoscaling.v2.CrossVersionObjectReference': { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' },
  'policy.v1.PodDisruptionBudgetSpec': { selector: {} },
  'batch.v1.CronJobSpec': { schedule: '0 0 * * *' },
  'storage.v1.StorageClass': { provisioner: 'a.example.com' },
}

/** Of these an object has exactly one. */
export const handlersOf: Readonly<Record<TypeName, readonly string[]>> = {
  'core.v1.Probe': ['httpGet', 'tcpSocket', 'exec', 'grpc'],
  'core.v1.LifecycleHandler': ['httpGet', 'tcpSocket', 'exec', 'sleep'],
}

/** Fields of a type of which an object has one at most. */
export const unionOf = (type: TypeName): readonly string[] =>
  type === 'core.v1.Volume'
    ? fieldNames(type).filter((name) => fieldOf(type, name)?.kind === 'object')
    : (handlersOf[type] ?? [])
