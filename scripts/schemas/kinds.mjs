/** The kinds that groundrule knows, in the order in which it lists them: workloads first. */
const wanted = [
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

const idle = new Set(['status', 'finalize', 'scale'])

const typeOf = (schemas, group, version, kind) =>
  Object.keys(schemas).find((name) =>
    schemas[name]['x-kubernetes-group-version-kind']?.some(
      (g) => g.group === group && g.version === version && g.kind === kind,
    ),
  )

const templatePath = (types, type, seen = new Set()) => {
  if (seen.has(type)) return undefined
  for (const [name, info] of Object.entries(types[type] ?? {})) {
    if (info.kind !== 'object') continue
    if (info.of === 'core.v1.PodTemplateSpec') return [name]
    const rest = templatePath(types, info.of, new Set([...seen, type]))
    if (rest) return [name, ...rest]
  }
  return undefined
}

/** The names of the wanted kinds' types; a kind that the server does not serve is an error. */
export const rootTypes = (schemas) =>
  wanted.map(([group, version, kind]) => {
    const type = typeOf(schemas, group, version, kind)
    if (!type) throw new Error(`no schema for ${group}/${version} ${kind}`)
    return type
  })

/** A KindInfo for each wanted kind, from discovery and the field tables. */
export const kindsOf = ({ schemas, resources }, types) =>
  wanted.map(([group, version, kind]) => {
    const served = resources.filter((r) => r.group === group && r.version === version && r.kind === kind)
    const main = served.find((r) => !r.resource.includes('/'))
    if (!main) throw new Error(`not served: ${group}/${version} ${kind}`)
    const type = typeOf(schemas, group, version, kind)
    const template = kind === 'Pod' ? [] : templatePath(types, type)
    return {
      group,
      version,
      kind,
      plural: main.resource,
      scope: main.namespaced ? 'Namespaced' : 'Cluster',
      subresources: served
        .filter((r) => r.resource.startsWith(`${main.resource}/`) && r.verbs.includes('update'))
        .map((r) => r.resource.slice(main.resource.length + 1))
        .filter((name) => !idle.has(name))
        .sort(),
      type,
      ...(template && { podSpec: [...template, 'spec'], podMetadata: [...template, 'metadata'] }),
    }
  })
