import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import type { FieldInfo, KindInfo, TypeName, Types } from '../../src/kubernetes/model.ts'
import type { Json, OpenApiSchema, Schemas } from './model.ts'
import { withShared } from './shared.ts'

/** The served kinds that groundrule writes. */
const emitted = [
  'ClusterRole',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'Namespace',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
]

/** What the server says it takes for a field, where OpenAPI lists it in a description only: `type.field` → values. */
export type Enums = Readonly<Record<string, readonly string[]>>

/** What the validators are made from. */
interface Source {
  readonly kinds: readonly KindInfo[]
  readonly types: Types
  readonly schemas: Schemas
  readonly enums: Enums
  /** The schemas of kinds that engines define. */
  readonly custom: readonly Json[]
}

const integer = { type: 'integer' }
const string = { type: 'string' }
const scalars: Readonly<Record<string, Json>> = {
  string,
  boolean: { type: 'boolean' },
  integer,
  number: { type: 'number' },
  quantity: { type: ['string', 'number'] },
  'int-or-string': { type: ['integer', 'string'] },
  bytes: { ...string, pattern: '^[A-Za-z0-9+/]*={0,2}$' },
  time: string,
  untyped: {},
}

const schemaOf = (info: FieldInfo, source: OpenApiSchema | undefined): Json => {
  if (info.kind === 'object') return { $ref: `kubernetes#/$defs/${info.of}` }
  if (info.kind === 'list') return { type: 'array', items: schemaOf(info.items!, source?.items) }
  if (info.kind === 'map')
    return { type: 'object', additionalProperties: schemaOf(info.items!, source?.additionalProperties) }
  return source?.enum ? { enum: source.enum } : scalars[info.kind]!
}

/** A type's schema, closed: without the fields named in `but`. */
const closed = (type: TypeName, { types, schemas, enums }: Source, but: readonly string[] = []) => {
  const { properties, required } = schemas[type]!
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(types[type]!)
        .filter(([name]) => !but.includes(name))
        .map(([name, info]): [string, Json] => {
          const values = enums[`${type}.${name}`]
          return [name, values ? { enum: values } : schemaOf(info, properties?.[name])]
        }),
    ),
    ...(required && { required }),
    additionalProperties: false,
  }
}

/** The kind's own schema: without `status`, which a manifest does not say. */
const rootOf = (kind: KindInfo, source: Source) => {
  const schema = closed(kind.type, source, ['status'])
  const apiVersion = kind.group ? `${kind.group}/${kind.version}` : kind.version
  const hasSpec = 'spec' in schema.properties && kind.kind !== 'Namespace'
  return {
    ...schema,
    properties: { ...schema.properties, apiVersion: { const: apiVersion }, kind: { const: kind.kind } },
    required: ['apiVersion', 'kind', 'metadata', ...(hasSpec ? ['spec'] : [])],
  }
}

const refersTo = (types: Types, root: TypeName): readonly TypeName[] => {
  const found = new Set<TypeName>()
  const visit = (info: FieldInfo) => {
    if (info.items) visit(info.items)
    if (info.of && !found.has(info.of)) {
      found.add(info.of)
      Object.values(types[info.of]!).forEach(visit)
    }
  }
  for (const [name, info] of Object.entries(types[root]!)) if (name !== 'status') visit(info)
  return [...found]
}

/** The types that the emitted kinds share, as one schema that each of them refers to. */
const sharedTypes = (kinds: readonly KindInfo[], source: Source) => {
  const names = [...new Set(kinds.flatMap((kind) => refersTo(source.types, kind.type)))].sort()
  return { $id: 'kubernetes', $defs: Object.fromEntries(names.map((type) => [type, closed(type, source)])) }
}

/** The schema of one kind, which says in constants which one it is; without one for `kind`, of any kind of its apiVersion. */
interface KindSchema {
  readonly properties: Readonly<Record<string, { readonly const?: string }>>
}

const keyOf = ({ properties }: KindSchema): string => `${properties.apiVersion?.const} ${properties.kind?.const ?? '*'}`

/** The kinds that no API server serves, whose schemas are written by hand. */
const writtenKinds = (folder: string): readonly KindSchema[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .flatMap(({ $defs, kinds }) => kinds.map((kind: Json) => ({ ...kind, $defs })))

/** An ES module with one validator per kind, and the map from apiVersion and kind to it. `folder`: the written schemas. */
export const printValidators = (source: Source, folder: string): string => {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  const served = source.kinds.filter((kind) => emitted.includes(kind.kind))
  ajv.addSchema(sharedTypes(served, source))
  const { schemas: custom, shared } = withShared(source.custom)
  ajv.addSchema(shared)
  const all = [...served.map((kind) => rootOf(kind, source)), ...writtenKinds(folder), ...custom] as KindSchema[]
  const named = all.map((schema, i) => {
    const name = `kind${i}`
    ajv.addSchema({ ...schema, $id: name })
    return { key: keyOf(schema), name }
  })
  const code = standalone.default(ajv, Object.fromEntries(named.map(({ name }) => [name, name])))
  if (code.includes('require(')) throw new Error('the validators need code of ajv at run time')
  const entries = named.map(({ key, name }) => `${JSON.stringify(key)}: ${name},`)
  const text = `${code.replaceAll(';export const ', ';const ')}\nexport const validators = {\n${entries.join('\n')}\n}\n`
  return transformSync(text, { format: 'esm', minify: true, treeShaking: true, target: 'node20', lineLimit: 160 }).code
}

export const validatorTypes = `/** One problem that a validator found. */
export interface ValidatorError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** True for a valid object; the problems are left in \`errors\`. */
export interface Validator {
  (object: unknown): boolean
  errors?: readonly ValidatorError[] | null
}

/** \`apiVersion kind\` → its validator; \`apiVersion *\` for any other kind of it. */
export declare const validators: Readonly<Record<string, Validator>>
`
