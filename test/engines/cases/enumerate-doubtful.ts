import { fieldNames, fieldOf } from '../../../src/kubernetes/fields.ts'
import type { TypeName } from '../../../src/kubernetes/model.ts'
import { required } from './required.ts'

/** Values that the API server knows for a field, where it knows a few only. */
export const known: Readonly<Record<string, readonly string[]>> = {
  'core.v1.AppArmorProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'core.v1.Container.imagePullPolicy': ['Always', 'Never', 'IfNotPresent'],
  'core.v1.Container.terminationMessagePolicy': ['File', 'FallbackToLogsOnError'],
  'core.v1.PodOS.name': ['linux', 'windows'],
  'core.v1.PodSpec.restartPolicy': ['Always', 'OnFailure', 'Never'],
  'core.v1.PodSpec.dnsPolicy': ['ClusterFirst', 'Default'],
  'core.v1.SeccompProfile.type': ['RuntimeDefault', 'Localhost', 'Unconfined'],
  'core.v1.SecurityContext.procMount': ['Default', 'Unmasked'],
  'core.v1.ServiceSpec.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
  'networking.v1.HTTPIngressPath.pathType': ['Exact', 'Prefix'],
  'rbac.v1.RoleRef.kind': ['ClusterRole'],
  'rbac.v1.Subject.kind': ['User', 'Group', 'ServiceAccount'],
}

/** Values for fields that take no plain word. */
export const fitting: Readonly<Record<string, readonly string[]>> = {
  'core.v1.HostAlias.ip': ['10.0.0.1'],
  'core.v1.PodDNSConfig.nameservers': ['10.0.0.1', '10.0.0.2'],
}

const appArmor = 'container.apparmor.security.beta.kubernetes.io/'

/** Keys that mean something to the API server, by the beginning that a predicate may ask for. */
export const knownKeys: readonly string[] = [`${appArmor}c0`]

const host = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const anyHost = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const key = /^([a-z0-9]([-.a-z0-9]*[a-z0-9])?\/)?[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$/
const labelValue = /^([A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?)?$/
const address = /^[0-9a-f:.]+[0-9a-f]$/
const some = /./s
const id = /^\d{1,9}$/
const amount = /^\d/

/** What the values of a field look like (k8s.io/kubernetes, pkg/apis): anything where the field is not here. */
const patterns: Readonly<Record<string, RegExp>> = {
  'core.v1.Container.image': /^\S(.*\S)?$/s,
  'core.v1.Container.name': label,
  'core.v1.ContainerPort.containerPort': /^[1-9]\d{0,4}$/,
  'core.v1.ContainerPort.hostPort': /^\d{1,4}$/,
  'core.v1.HostAlias.ip': address,
  'core.v1.LocalObjectReference.name': host,
  'core.v1.PodDNSConfig.nameservers': address,
  'core.v1.PodDNSConfig.searches': host,
  'core.v1.PodSecurityContext.fsGroup': id,
  'core.v1.PodSecurityContext.runAsGroup': id,
  'core.v1.PodSecurityContext.runAsUser': id,
  'core.v1.PodSecurityContext.supplementalGroups': id,
  'core.v1.PodSpec.hostname': /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  'core.v1.PodSpec.nodeName': /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  'core.v1.PodSpec.nodeSelector': labelValue,
  'core.v1.PodSpec.serviceAccountName': /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  'core.v1.ResourceRequirements.limits': amount,
  'core.v1.ResourceRequirements.requests': amount,
  'core.v1.SecretKeySelector.name': host,
  'core.v1.SecurityContext.runAsGroup': id,
  'core.v1.SecurityContext.runAsUser': id,
  'core.v1.ServicePort.appProtocol': key,
  'core.v1.ServicePort.targetPort': /^([1-9]\d{0,3}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/,
  'core.v1.Sysctl.name': /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/,
  'core.v1.Toleration.key': key,
  'core.v1.Volume.name': label,
  'meta.v1.LabelSelectorRequirement.values': labelValue,
  'meta.v1.ObjectMeta.labels': labelValue,
  'meta.v1.ObjectMeta.name': host,
  'networking.v1.IngressRule.host': /^$|^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  'networking.v1.IngressTLS.hosts': anyHost,
  'rbac.v1.PolicyRule.verbs': some,
  'rbac.v1.RoleRef.name': /^[^/%]+$/,
  'rbac.v1.Subject.name': some,
}

/** Whether the API server most likely refuses a value of a field. */
export function isDoubtful(field: string, value: unknown, literals: readonly unknown[]): boolean {
  const legal = known[field]
  if (legal) return !legal.includes(String(value))
  // The values of the annotations that choose an AppArmor profile.
  if (field === 'meta.v1.ObjectMeta.annotations' && literals.includes('runtime/default'))
    return !/^($|unconfined$|runtime\/default$|localhost\/)/.test(String(value))
  if (Array.isArray(value) && value.length === 0) return isRequired(...split(field))
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const pattern = patterns[field]
  return pattern !== undefined && values.some((each) => !pattern.test(String(each ?? '')))
}

const split = (field: string): [TypeName, string] => {
  const dot = field.lastIndexOf('.')
  return [field.slice(0, dot), field.slice(dot + 1)]
}

/** Whether the API server most likely refuses a map with such a key. */
export function isDoubtfulKey(field: string, text: string): boolean {
  if (/\.(limits|requests)$/.test(field)) return !['cpu', 'memory', 'ephemeral-storage'].includes(text)
  if (/\.(data|stringData)$/.test(field)) return !/^[-._a-zA-Z0-9]+$/.test(text)
  return !key.test(text) || (text.startsWith(appArmor) && !knownKeys.includes(text))
}

/** Filled in where another field asks for them. */
const requiredToo = ['core.v1.ServiceSpec.ports', 'rbac.v1.PolicyRule.apiGroups', 'rbac.v1.PolicyRule.resources']

/** Whether the API server refuses an object of a type without this field. */
export function isRequired(type: TypeName, name: string): boolean {
  if (required[type]?.[name] !== undefined || requiredToo.includes(`${type}.${name}`)) return true
  const info = fieldOf(type, name)
  if (!info?.always || info.of === undefined) return false
  const of = info.of
  return fieldNames(of).some((each) => {
    const inner = fieldOf(of, each)
    return inner?.always && inner.of === undefined && inner.kind !== 'list' && inner.kind !== 'map'
  })
}
