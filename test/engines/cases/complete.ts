import { fieldNames, fieldOf } from '../../../src/kubernetes/fields.ts'
import type { FieldInfo, KindInfo, TypeName } from '../../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { isObject } from './object.ts'
import { handlersOf, required } from './required.ts'
import { withTemplateRequirements } from './wrap.ts'

/** What a predicate reads, as a tree of field names and keys (`[]` for any element): nothing of it is filled in. */
export interface Reads {
  readonly children: ReadonlyMap<string, Reads>
}

/**
 * The object with what the API server requires of its kind, as far as nothing that is read changes: fields are added
 * where they are absent, none is replaced.
 */
export function complete(object: KubernetesObject, kind: KindInfo, reads?: Reads): KubernetesObject {
  return withTemplateRequirements(ofType(kind.type, object, reads, 0), kind)
}

function ofType(type: TypeName, object: KubernetesObject, reads: Reads | undefined, index: number): KubernetesObject {
  const changed: Record<string, unknown> = { ...object }
  for (const name of fieldNames(type)) {
    const info = fieldOf(type, name) as FieldInfo
    const below = reads?.children.get(name)
    if (!below && changed[name] === undefined) {
      const value = filler(type, name, info, index)
      if (value !== undefined) changed[name] = value
    }
    if (changed[name] !== undefined) changed[name] = ofField(info, changed[name], below)
  }
  for (const [name, value] of furtherFields(type, changed, reads)) changed[name] = value
  return changed
}

function ofField(info: FieldInfo, value: unknown, reads: Reads | undefined): unknown {
  if (info.of !== undefined && isObject(value)) return ofType(info.of, value, reads, 0)
  const of = info.items?.of
  if (of === undefined || !Array.isArray(value)) return value
  const inner = reads?.children.get('[]')
  return value.map((item, i) => (isObject(item) ? ofType(of, item, inner, i) : item))
}

/** Left to the server, to whoever names the object, or to what makes a pod acceptable. */
const itsOwn = ['metadata', 'status', 'apiVersion', 'kind']
const later = [
  'core.v1.Container.name',
  'core.v1.EphemeralContainer.name',
  'core.v1.ContainerPort.containerPort',
  'meta.v1.LabelSelectorRequirement.operator',
]

function filler(type: TypeName, name: string, info: FieldInfo, index: number): unknown {
  const given = required[type]?.[name]
  if (given !== undefined) return typeof given === 'function' ? given(index) : given
  if (!info.always || itsOwn.includes(name) || later.includes(`${type}.${name}`)) return undefined
  switch (info.kind) {
    case 'object': {
      // An object that nothing is required of is written by the server itself.
      const made = ofType(info.of as TypeName, {}, undefined, 0)
      return Object.keys(made).length > 0 ? made : undefined
    }
    case 'string':
      return 'a'
    case 'integer':
    case 'number':
    case 'int-or-string':
      return 1
    case 'boolean':
      return false
    default:
      return undefined
  }
}

const exec = { command: ['true'] }

/** What one field of an object makes the server ask of another. */
function furtherFields(
  type: TypeName,
  object: Readonly<Record<string, unknown>>,
  reads: Reads | undefined,
): readonly (readonly [string, unknown])[] {
  const lacks = (name: string) => !reads?.children.has(name) && (object[name] ?? undefined) === undefined
  const isEmpty = (name: string) => !Array.isArray(object[name]) || (object[name] as readonly unknown[]).length === 0
  const add = (name: string, value: unknown, when = true) => (when && lacks(name) ? [[name, value] as const] : [])
  const handlers = handlersOf[type]
  if (handlers) return handlers.every((name) => (object[name] ?? undefined) === undefined) ? add('exec', exec) : []
  switch (type) {
    case 'core.v1.SeccompProfile':
    case 'core.v1.AppArmorProfile':
      return add('localhostProfile', 'a', object.type === 'Localhost')
    case 'core.v1.EnvVarSource': {
      const isEmptySource = Object.values(object).every((value) => (value ?? undefined) === undefined)
      return add('fieldRef', { fieldPath: 'metadata.name' }, isEmptySource)
    }
    case 'core.v1.ServiceSpec':
      return object.type === 'ExternalName'
        ? add('externalName', 'a.example.com')
        : add('ports', [{ port: 80 }], object.clusterIP !== 'None')
    case 'networking.v1.IngressSpec':
      return add('defaultBackend', { service: { name: 'a', port: { number: 80 } } }, isEmpty('rules'))
    case 'rbac.v1.PolicyRule':
      return isEmpty('nonResourceURLs') ? [...add('apiGroups', ['']), ...add('resources', ['pods'])] : []
    case 'rbac.v1.Subject':
      return add('namespace', 'a', object.kind === 'ServiceAccount')
    case 'meta.v1.LabelSelectorRequirement':
      return add('operator', isEmpty('values') ? 'Exists' : 'In')
    default:
      return []
  }
}
