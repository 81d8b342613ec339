import type { KindInfo, TypeName, Types } from '../../src/kubernetes/model.ts'
import type { Json, Resource, Schemas } from './model.ts'

/** The kinds that groundrule knows, in the order in which it lists them: workloads first. */
const wanted: readonly (readonly [group: string, version: string, kind: string])[] = [
  ['', 'v1', 'Pod'],
  ['', 'v1', 'PodTemplate'],
  ['', 'v1', 'ReplicationController'],
  ['apps', 'v1', 'Deployment'],
  ['apps', 'v1', 'ReplicaSet'],
  ['apps', 'v1', 'StatefulSet'],
  ['apps', 'v1', 'DaemonSet'],
  ['batch', 'v1', 'Job'],
  ['batch', 'v1', 'CronJob'],
  ['', 'v1', 'ConfigMap'],
  ['', 'v1', 'LimitRange'],
  ['', 'v1', 'Namespace'],
  ['', 'v1', 'PersistentVolumeClaim'],
  ['', 'v1', 'ResourceQuota'],
  ['', 'v1', 'Secret'],
  ['', 'v1', 'Service'],
  ['', 'v1', 'ServiceAccount'],
  ['admissionregistration.k8s.io', 'v1', 'MutatingAdmissionPolicy'],
  ['admissionregistration.k8s.io', 'v1', 'MutatingAdmissionPolicyBinding'],
  ['admissionregistration.k8s.io', 'v1', 'MutatingWebhookConfiguration'],
  ['admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicy'],
  ['admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicyBinding'],
  ['admissionregistration.k8s.io', 'v1', 'ValidatingWebhookConfiguration'],
  ['autoscaling', 'v2', 'HorizontalPodAutoscaler'],
  ['networking.k8s.io', 'v1', 'Ingress'],
  ['networking.k8s.io', 'v1', 'NetworkPolicy'],
  ['policy', 'v1', 'PodDisruptionBudget'],
  ['rbac.authorization.k8s.io', 'v1', 'ClusterRole'],
  ['rbac.authorization.k8s.io', 'v1', 'ClusterRoleBinding'],
  ['rbac.authorization.k8s.io', 'v1', 'Role'],
  ['rbac.authorization.k8s.io', 'v1', 'RoleBinding'],
  ['storage.k8s.io', 'v1', 'StorageClass'],
]

/** The groups that serve them, as they stand in paths: `api/v1`, `apis/apps/v1`. */
export const groupPaths: readonly string[] = [
  ...new Set(wanted.map(([group, version]) => (group === '' ? `api/${version}` : `apis/${group}/${version}`))),
].sort()

/** Writable subresources that carry nothing a control reads. */
const idle = new Set(['status', 'finalize', 'scale'])

const typeOf = (schemas: Schemas, group: string, version: string, kind: string): TypeName => {
  const type = Object.keys(schemas).find((name) =>
    schemas[name]!['x-kubernetes-group-version-kind']?.some(
      (served) => served.group === group && served.version === version && served.kind === kind,
    ),
  )
  if (type === undefined) throw new Error(`no schema for ${group}/${version} ${kind}`)
  return type
}

const templatePath = (types: Types, type: TypeName, seen: readonly TypeName[] = []): string[] | undefined => {
  if (seen.includes(type)) return undefined
  for (const [name, info] of Object.entries(types[type] ?? {})) {
    if (info.of === undefined) continue
    if (info.of === 'core.v1.PodTemplateSpec') return [name]
    const rest = templatePath(types, info.of, [...seen, type])
    if (rest) return [name, ...rest]
  }
  return undefined
}

/** The names of the wanted kinds' types; a kind that the server does not serve is an error. */
export const rootTypes = (schemas: Schemas): readonly TypeName[] =>
  wanted.map(([group, version, kind]) => typeOf(schemas, group, version, kind))

/** A KindInfo for each wanted kind, from discovery and the field tables. */
export const kindsOf = (schemas: Schemas, resources: readonly Resource[], types: Types): readonly KindInfo[] =>
  wanted.map(([group, version, kind]) => {
    const served = resources.filter((r) => r.group === group && r.version === version && r.kind === kind)
    const main = served.find(({ name }) => !name.includes('/'))
    if (!main) throw new Error(`not served: ${group}/${version} ${kind}`)
    const type = typeOf(schemas, group, version, kind)
    const template = kind === 'Pod' ? [] : templatePath(types, type)
    return {
      group,
      version,
      kind,
      plural: main.name,
      scope: main.namespaced ? 'Namespaced' : 'Cluster',
      subresources: served
        .filter(({ name, verbs }) => name.startsWith(`${main.name}/`) && verbs.includes('update'))
        .map(({ name }) => name.slice(main.name.length + 1))
        .filter((name) => !idle.has(name))
        .sort(),
      type,
      ...(template && { podSpec: [...template, 'spec'], podMetadata: [...template, 'metadata'] }),
    }
  })

export const apiVersionOf = ({ group, version }: KindInfo): string => (group === '' ? version : `${group}/${version}`)

/** The kind of an object that was sent or stored; an unknown one is an error. */
export const kindOf = (kinds: readonly KindInfo[], { apiVersion, kind }: Json): KindInfo => {
  const found = kinds.find((each) => apiVersionOf(each) === apiVersion && each.kind === kind)
  if (found === undefined) throw new Error(`${apiVersion} ${kind} is no known kind`)
  return found
}

export const printKinds = (kinds: readonly KindInfo[]): string =>
  [
    "import type { KindInfo } from '../model.ts'",
    '',
    '/** The kinds that groundrule knows, workloads first. */',
    'export const kinds: readonly KindInfo[] = [',
    ...kinds.map((kind) => `${JSON.stringify(kind)},`),
    ']',
    '',
  ].join('\n')
