import { moreZeros, writtenLists } from './go.mjs'
import { refOf } from './read.mjs'

const wellKnown = {
  'api.resource.Quantity': 'quantity',
  'util.intstr.IntOrString': 'int-or-string',
  'meta.v1.Time': 'time',
  'meta.v1.MicroTime': 'time',
  'meta.v1.FieldsV1': 'untyped',
  'runtime.RawExtension': 'untyped',
}

const infoOf = (schema) => {
  const ref = refOf(schema)
  if (ref) return wellKnown[ref] ? { kind: wellKnown[ref] } : { kind: 'object', of: ref }
  if (schema.type === 'array') {
    const keys = schema['x-kubernetes-list-map-keys']
    return { kind: 'list', items: infoOf(schema.items), ...(keys && { keys }) }
  }
  if (schema.type === 'object') {
    return schema.additionalProperties
      ? { kind: 'map', items: infoOf(schema.additionalProperties) }
      : { kind: 'untyped' }
  }
  if (schema.type === 'string' && schema.format === 'byte') return { kind: 'bytes' }
  if (schema.type === 'string' && schema.format === 'date-time') return { kind: 'time' }
  if (['string', 'boolean', 'integer', 'number'].includes(schema.type)) return { kind: schema.type }
  return { kind: 'untyped' }
}

const isStruct = (schema) => refOf(schema) !== undefined && JSON.stringify(schema.default) === '{}'

const fieldsOf = (type, schema, zeros = []) => {
  const required = new Set(schema.required)
  const isKind = schema['x-kubernetes-group-version-kind'] !== undefined && schema.properties?.metadata !== undefined
  const vanishing = new Set([...zeros, ...(moreZeros[type] ?? [])])
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, property]) => {
        const info = infoOf(property)
        const nullable = writtenLists.has(`${type}.${name}`)
        const always =
          required.has(name) || isStruct(property) || nullable || (isKind && (name === 'apiVersion' || name === 'kind'))
        const zeroVanishes = vanishing.has(name)
        return [
          name,
          { ...info, ...(always && { always }), ...(nullable && { nullable }), ...(zeroVanishes && { zeroVanishes }) },
        ]
      }),
  )
}

const referred = (info) => (info.of ? [info.of] : info.items ? referred(info.items) : [])

/** The field tables of every type reachable from `roots`, by type name in order; without defaults. */
export const typesOf = ({ schemas, zeros }, roots) => {
  const types = {}
  const visit = (name) => {
    if (types[name]) return
    if (!schemas[name]) throw new Error(`no schema for ${name}`)
    types[name] = fieldsOf(name, schemas[name], zeros[name])
    for (const info of Object.values(types[name])) referred(info).forEach(visit)
  }
  roots.forEach(visit)
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One type per line: compact, and a new API version shows up as a readable difference. */
export const printFields = (types) =>
  [
    "import type { TypeFields, TypeName } from '../model.ts'",
    '',
    '/** Every type reachable from the kinds in kinds.ts, with its fields. */',
    'export const types: Readonly<Record<TypeName, TypeFields>> = {',
    ...Object.entries(types).map(([name, fields]) => `${JSON.stringify(name)}: ${JSON.stringify(fields)},`),
    '}',
    '',
  ].join('\n')
