import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'

/** The served kinds that groundrule writes. */
const emitted = [
  'MutatingAdmissionPolicy',
  'MutatingAdmissionPolicyBinding',
  'Namespace',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
]

/** Values that OpenAPI names in its descriptions only. */
const enums = {
  'admissionregistration.v1.ParamRef.parameterNotFoundAction': ['Allow', 'Deny'],
  'admissionregistration.v1.Validation.reason': ['Forbidden', 'Invalid', 'RequestEntityTooLarge', 'Unauthorized'],
}

const integer = { type: 'integer' }
const string = { type: 'string' }
const scalars = {
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

const schemaOf = (info, source) => {
  if (info.kind === 'object') return { $ref: `kubernetes#/$defs/${info.of}` }
  if (info.kind === 'list') return { type: 'array', items: schemaOf(info.items, source?.items) }
  if (info.kind === 'map')
    return { type: 'object', additionalProperties: schemaOf(info.items, source?.additionalProperties) }
  return source?.enum ? { enum: source.enum } : scalars[info.kind]
}

const closed = (type, fields, source) => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, info]) => {
      const values = enums[`${type}.${name}`]
      return [name, values ? { enum: values } : schemaOf(info, source.properties[name])]
    }),
  ),
  ...(source.required && { required: source.required }),
  additionalProperties: false,
})

/** The kind's own schema: without `status`, which a manifest does not say. */
const rootOf = (kind, types, schemas) => {
  const { status, ...fields } = types[kind.type]
  const schema = closed(kind.type, fields, schemas[kind.type])
  const apiVersion = kind.group ? `${kind.group}/${kind.version}` : kind.version
  return {
    ...schema,
    properties: { ...schema.properties, apiVersion: { const: apiVersion }, kind: { const: kind.kind } },
    required: ['apiVersion', 'kind', 'metadata', ...(fields.spec && kind.kind !== 'Namespace' ? ['spec'] : [])],
  }
}

const refersTo = (types, root) => {
  const found = new Set()
  const visit = (info) => {
    if (info.items) visit(info.items)
    if (info.of && !found.has(info.of)) {
      found.add(info.of)
      Object.values(types[info.of]).forEach(visit)
    }
  }
  for (const [name, info] of Object.entries(types[root])) if (name !== 'status') visit(info)
  return [...found]
}

/** The types that the emitted kinds share, as one schema that each of them refers to. */
const sharedTypes = (kinds, types, schemas) => {
  const names = [...new Set(kinds.flatMap((kind) => refersTo(types, kind.type)))].sort()
  return {
    $id: 'kubernetes',
    $defs: Object.fromEntries(names.map((type) => [type, closed(type, types[type], schemas[type])])),
  }
}

const writtenKinds = (dir) =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, dir), 'utf8')))
    .flatMap(({ $defs, kinds }) => kinds.map((kind) => ({ ...kind, $defs })))

/** An ES module with one validator per kind, and the map from apiVersion and kind to it. */
export const printValidators = ({ kinds, types, schemas, dir }) => {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  })
  const served = kinds.filter((kind) => emitted.includes(kind.kind))
  ajv.addSchema(sharedTypes(served, types, schemas))
  const all = [...served.map((kind) => rootOf(kind, types, schemas)), ...writtenKinds(dir)]
  const named = all.map((schema) => {
    const { apiVersion, kind } = schema.properties
    ajv.addSchema({ ...schema, $id: kind.const })
    return [`${apiVersion.const} ${kind.const}`, kind.const]
  })
  const code = standaloneCode(ajv, Object.fromEntries(named.map(([, kind]) => [kind, kind])))
  if (code.includes('require(')) throw new Error('the validators need code of ajv at run time')
  const entries = named.map(([key, kind]) => `${JSON.stringify(key)}: ${kind},`)
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

/** \`apiVersion kind\` → its validator. */
export declare const validators: Readonly<Record<string, Validator>>
`
