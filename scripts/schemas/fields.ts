import type { FieldInfo, TypeFields, TypeName, Types } from '../../src/kubernetes/model.ts'
import { isStruct, type OpenApiSchema, refOf, type Schemas, type Writing } from './model.ts'

/** Types that are no objects in JSON; OpenAPI does not tell a quantity from a string. */
const wellKnown: Readonly<Record<TypeName, FieldInfo['kind']>> = {
  'api.resource.Quantity': 'quantity',
  'util.intstr.IntOrString': 'int-or-string',
  'meta.v1.Time': 'time',
  'meta.v1.MicroTime': 'time',
  'meta.v1.FieldsV1': 'untyped',
  'runtime.RawExtension': 'untyped',
}

const scalars = ['string', 'boolean', 'integer', 'number'] as const

const infoOf = (schema: OpenApiSchema): FieldInfo => {
  const ref = refOf(schema)
  if (ref !== undefined) return wellKnown[ref] ? { kind: wellKnown[ref] } : { kind: 'object', of: ref }
  if (schema.type === 'array') {
    const keys = schema['x-kubernetes-list-map-keys']
    return { kind: 'list', items: infoOf(schema.items ?? {}), ...(keys && { keys }) }
  }
  if (schema.type === 'object') {
    return schema.additionalProperties
      ? { kind: 'map', items: infoOf(schema.additionalProperties) }
      : { kind: 'untyped' }
  }
  if (schema.type === 'string' && schema.format === 'byte') return { kind: 'bytes' }
  if (schema.type === 'string' && schema.format === 'date-time') return { kind: 'time' }
  return { kind: scalars.find((scalar) => scalar === schema.type) ?? 'untyped' }
}

/** Whether a value of this kind can be a zero in JSON: a time that Go leaves out has none. */
const hasZero = ({ kind }: FieldInfo): boolean => kind !== 'object' && kind !== 'time' && kind !== 'untyped'

const fieldsOf = (type: TypeName, schema: OpenApiSchema, { zeros, writtenLists }: Writing): TypeFields => {
  const isKind = schema['x-kubernetes-group-version-kind'] !== undefined && schema.properties?.metadata !== undefined
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, property]): [string, FieldInfo] => {
        const info = infoOf(property)
        const says = isKind && (name === 'apiVersion' || name === 'kind')
        const required = schema.required?.includes(name) ?? false
        const nullable = !required && (writtenLists[type]?.includes(name) ?? false)
        const always = required || nullable || says || isStruct(property)
        const zeroVanishes = !says && hasZero(info) && (zeros[type]?.includes(name) ?? false)
        return [
          name,
          { ...info, ...(nullable && { nullable }), ...(zeroVanishes && { zeroVanishes }), ...(always && { always }) },
        ]
      }),
  )
}

const referred = (info: FieldInfo): TypeName[] => (info.of ? [info.of] : info.items ? referred(info.items) : [])

/** The field tables of every type reachable from `roots`, by type name in order, as OpenAPI and Go describe them. */
export const typesOf = (schemas: Schemas, writing: Writing, roots: readonly TypeName[]): Types => {
  const types: Record<TypeName, TypeFields> = {}
  const visit = (name: TypeName) => {
    if (types[name]) return
    const schema = schemas[name]
    if (!schema) throw new Error(`no schema for ${name}`)
    types[name] = fieldsOf(name, schema, writing)
    for (const info of Object.values(types[name])) referred(info).forEach(visit)
  }
  roots.forEach(visit)
  return Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One type per line: compact, and a new API version shows up as a readable difference. */
export const printFields = (types: Types): string =>
  [
    "import type { TypeFields, TypeName } from '../model.ts'",
    '',
    '/** Every type reachable from the kinds in kinds.ts, with its fields. */',
    'export const types: Readonly<Record<TypeName, TypeFields>> = {',
    ...Object.entries(types).map(([name, fields]) => `${JSON.stringify(name)}: ${JSON.stringify(fields)},`),
    '}',
    '',
  ].join('\n')
