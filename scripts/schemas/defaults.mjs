import { moreDefaults } from './go.mjs'

/** Fields whose value the server derives from other fields or allocates, although the objects at hand show one value. */
const derived = new Set([
  'apps.v1.DaemonSetUpdateStrategy.rollingUpdate',
  'apps.v1.DeploymentStrategy.rollingUpdate',
  'apps.v1.StatefulSetUpdateStrategy.rollingUpdate',
  'batch.v1.JobSpec.selector',
  'core.v1.NamespaceSpec.finalizers',
  'core.v1.ReplicationControllerSpec.selector',
  'core.v1.ServiceSpec.clusterIP',
  'core.v1.ServiceSpec.clusterIPs',
  'core.v1.ServiceSpec.healthCheckNodePort',
  'core.v1.ServicePort.nodePort',
  'core.v1.ServicePort.targetPort',
  'networking.v1.NetworkPolicySpec.policyTypes',
  'rbac.v1.Subject.apiGroup',
])

/** Types that the server defaults like another one, and that a created object cannot contain. */
const alike = { 'core.v1.EphemeralContainer': 'core.v1.Container' }

const server = new Set(['status', 'metadata', 'apiVersion', 'kind'])

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSent = (value) => value !== undefined && value !== null

/** What each pair shows: `onAbsent(type, field, stored)` for every field that was not sent. */
const observe = (types, type, sent, stored, seen) => {
  for (const [name, info] of Object.entries(types[type])) {
    if (seen.root === type && server.has(name)) continue
    const value = stored[name]
    if (info.always && info.kind === 'object' && value === undefined) seen.missing(type, name)
    if (!isSent(sent[name])) {
      if (!(info.always && info.kind === 'object')) seen.absent(type, name, value)
      if (info.kind === 'object' && isObject(value)) observe(types, info.of, {}, value, seen)
    } else descend(types, info, sent[name], value, seen)
  }
}

const descend = (types, info, sent, stored, seen) => {
  if (!isSent(sent) || !isSent(stored)) return
  if (info.kind === 'object' && info.of !== 'meta.v1.ObjectMeta') observe(types, info.of, sent, stored, seen)
  if (info.kind === 'list') for (const [i, item] of sent.entries()) descend(types, info.items, item, stored[i], seen)
  if (info.kind === 'map') for (const key of Object.keys(sent)) descend(types, info.items, sent[key], stored[key], seen)
}

const defaultOf = (key, values) => {
  const present = values.filter((value) => value !== undefined)
  if (present.length === 0) return undefined
  const same = present.length === values.length && new Set(present.map((v) => JSON.stringify(v))).size === 1
  return same && !derived.has(key) ? { value: present[0] } : { conditional: true }
}

/** The tables with the defaults that `pairs` show, and without `always` where a stored object lacks the field. */
export const withDefaults = (types, kinds, pairs) => {
  const values = new Map()
  const lacking = new Set()
  for (const { sent, stored } of pairs) {
    const root = kinds.find(
      (k) => [k.group, k.version].filter(Boolean).join('/') === stored.apiVersion && k.kind === stored.kind,
    )?.type
    if (!root) continue
    const absent = (type, name, value) => {
      const key = `${type}.${name}`
      values.set(key, [...(values.get(key) ?? []), value])
    }
    observe(types, root, sent, stored, { root, absent, missing: (type, name) => lacking.add(`${type}.${name}`) })
  }
  const fieldWith = (type, name, info) => {
    const key = `${type}.${name}`
    const like = alike[type] && !values.has(key) ? `${alike[type]}.${name}` : key
    const value =
      defaultOf(key, values.get(like) ?? []) ?? (derived.has(key) ? { conditional: true } : moreDefaults[key])
    const { always, ...rest } = info
    return { ...rest, ...(always && !lacking.has(key) && { always }), ...(value && { default: value }) }
  }
  return {
    lacking: [...lacking].sort(),
    types: Object.fromEntries(
      Object.entries(types).map(([type, fields]) => [
        type,
        Object.fromEntries(Object.entries(fields).map(([name, info]) => [name, fieldWith(type, name, info)])),
      ]),
    ),
  }
}
