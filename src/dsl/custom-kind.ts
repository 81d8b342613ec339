import { nearest } from '../diagnostics/catalogue.ts'
import type { CustomResource } from '../ir/control.ts'
import type { FieldInfo, TypeFields, TypeName, Types } from '../kubernetes/model.ts'
import { shown } from './recording.ts'

/**
 * An OpenAPI v3 schema of a CustomResourceDefinition, as the API server takes it
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema).
 * Only what says which fields there are is read; patterns, limits and rules are the API server's.
 */
export type OpenAPIV3Schema = Readonly<Record<string, unknown>>

/** The field tables of a custom resource, made from its schema. */
export interface CustomTypes {
  /** What the object itself is: an object, or untyped where the schema lets anything through. */
  readonly root: FieldInfo
  readonly types: Types
  readonly problems: readonly SchemaProblem[]
}

/** Where a schema is no structural one, so that the API server would not take it. */
export interface SchemaProblem {
  /** `its field spec.users[] has no type`. */
  readonly problem: string
  readonly suggestion: string
}

const untyped: FieldInfo = { kind: 'untyped' }

const scalars = ['string', 'boolean', 'integer', 'number'] as const

const formats: ReadonlyMap<unknown, FieldInfo['kind']> = new Map([
  ['byte', 'bytes'],
  ['date-time', 'time'],
])

/** What every object has, whatever its schema says. */
const everyObject: TypeFields = {
  apiVersion: { kind: 'string', always: true },
  kind: { kind: 'string', always: true },
  metadata: { kind: 'object', of: 'meta.v1.ObjectMeta', always: true },
}

/**
 * The fields of a custom resource by its schema. `always` is what the schema requires, below the object's own fields:
 * those are compared with the stored object on an update, which an older schema may have let through without them.
 */
export function typesOf({ group, version, kind }: CustomResource, schema: unknown): CustomTypes {
  const types: Record<TypeName, TypeFields> = {}
  const problems: SchemaProblem[] = []
  const around: unknown[] = []
  const rootType = `${group}.${version}.${kind}`

  /** The table of one schema, whose fields stand at `type`. */
  const infoOf = (given: unknown, type: TypeName): FieldInfo => {
    const at = type === rootType ? 'it' : `its field ${type.slice(rootType.length).replace(/^\./, '')}`
    const wrong = (problem: string, suggestion: string): FieldInfo => {
      problems.push({ problem: `${at} ${problem}`, suggestion })
      return untyped
    }
    if (!isRecord(given)) return wrong(`is ${shown(given)}`, 'a schema is an object with a type')
    if (around.includes(given)) return wrong('holds itself', 'a schema ends: write out as many levels as there are')
    around.push(given)
    const info = infoOfSchema(given, type, wrong)
    around.pop()
    const { nullable } = given
    return {
      ...info,
      ...(nullable === true && { nullable }),
      ...(Object.hasOwn(given, 'default') && { default: { value: given.default } }),
    }
  }

  const infoOfSchema = (
    given: OpenAPIV3Schema,
    type: TypeName,
    wrong: (problem: string, suggestion: string) => FieldInfo,
  ): FieldInfo => {
    if (given['x-kubernetes-int-or-string'] === true) return { kind: 'int-or-string' }
    if (given['x-kubernetes-preserve-unknown-fields'] === true) return untyped
    const { type: name, format, items, properties, additionalProperties } = given
    if (name === undefined) return wrong('has no type', missingType(given))
    if (name === 'array') {
      if (items === undefined)
        return wrong('is an array without items', 'say what its elements are: items: { type: … }')
      const keys = given['x-kubernetes-list-map-keys']
      return { kind: 'list', items: infoOf(items, `${type}[]`), ...(Array.isArray(keys) && { keys: keys.map(String) }) }
    }
    if (name === 'object') {
      if (properties === undefined && additionalProperties === true) return { kind: 'map', items: untyped }
      if (properties === undefined && isRecord(additionalProperties))
        return { kind: 'map', items: infoOf(additionalProperties, `${type}[]`) }
      if (properties !== undefined && !isRecord(properties))
        return wrong(`has properties that are ${shown(properties)}`, 'write them as an object: properties: { … }')
      if (properties === undefined && type === rootType) return wrong('has no properties', missingType(given))
      types[type] = fieldsOf(given, properties ?? {}, type)
      return { kind: 'object', of: type }
    }
    const scalar = scalars.find((each) => each === name)
    if (scalar) return { kind: (scalar === 'string' && formats.get(format)) || scalar }
    const known = [...scalars, 'array', 'object']
    const near = nearest(String(name), known)
    return wrong(
      `has the type ${shown(name)}`,
      near ? `did you mean "${near}"?` : `a type is one of ${known.join(', ')}`,
    )
  }

  const fieldsOf = (given: OpenAPIV3Schema, properties: OpenAPIV3Schema, type: TypeName): TypeFields => {
    const isObject = type === rootType || given['x-kubernetes-embedded-resource'] === true
    // Where the object itself may be null, none of its fields is always there.
    const required =
      type === rootType || given.nullable === true || !Array.isArray(given.required) ? [] : given.required
    const named = Object.entries(properties)
      .filter(([name]) => !(isObject && Object.hasOwn(everyObject, name)))
      .map(([name, schema]): [string, FieldInfo] => {
        const info = infoOf(schema, `${type}${/^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`}`)
        return [name, required.includes(name) && !info.nullable ? { ...info, always: true } : info]
      })
    const all = isObject ? [...named, ...Object.entries(everyObject)] : named
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  const root = infoOf(schema, rootType)
  if (root.kind === 'object' || root.kind === 'untyped') return { root, types, problems }
  return {
    root: untyped,
    types,
    problems: [...problems, { problem: 'it is of another type than object', suggestion: missingType({}) }],
  }
}

const isRecord = (value: unknown): value is OpenAPIV3Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where something around or inside the schema was taken for it. */
function missingType(given: OpenAPIV3Schema): string {
  if (isRecord(given.openAPIV3Schema) || isRecord(given.spec) || Array.isArray(given.versions))
    return 'give what stands under schema.openAPIV3Schema in that version of the CustomResourceDefinition'
  if (given.$ref !== undefined) return 'a structural schema has no $ref: write out what it refers to'
  return 'write type: object and its properties, or x-kubernetes-preserve-unknown-fields: true where anything may stand'
}
