// Writes the published JSON Schema of the bundle and its ahead-of-time validator. `node scripts/schemas/bundle.mjs`
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'

const ref = (name) => ({ $ref: `#/$defs/${name}` })
const string = { type: 'string' }
const text = { type: 'string', pattern: '.' }
const listOf = (items) => ({ type: 'array', items })
const mapOf = (values) => ({ type: 'object', additionalProperties: values })
/** A closed object: every property required, but for those whose name ends in `?`. */
const object = (properties) => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema])),
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})
const oneOf = (...values) => ({ enum: values })
const is = (value) => ({ const: value })
const yes = is(true)

const level = oneOf('off', 'audit', 'warn', 'enforce-new', 'enforce')
const valueType = oneOf(
  'string',
  'boolean',
  'integer',
  'number',
  'quantity',
  'int-or-string',
  'object',
  'list',
  'map',
  'untyped',
)
const scalar = { type: ['string', 'number', 'boolean'] }
const literal = { anyOf: [scalar, listOf(scalar)] }
const scope = oneOf('Namespaced', 'Cluster')
const kind = {
  group: string,
  version: text,
  kind: text,
  plural: text,
  scope,
  subresources: listOf(text),
  type: string,
  'podSpec?': listOf(text),
  'podMetadata?': listOf(text),
}
const namespace = object({
  owner: text,
  environment: text,
  class: oneOf('application', 'infrastructure'),
  'labels?': mapOf(string),
  'exempt?': text,
})
const namespaces = { declared: mapOf(namespace), undeclared: namespace }
const value = ref('value')
const operand = ref('operand')
const pred = ref('predicate')

/** The nodes of the IR (src/ir/nodes.ts). */
const nodes = {
  constant: { value: { type: 'boolean' } },
  all: { of: listOf(pred) },
  any: { of: listOf(pred) },
  not: { of: pred },
  when: { condition: pred, then: pred },
  equals: { value, operand },
  oneOf: { value, operand },
  compare: { operator: oneOf('<', '<=', '>', '>='), value, operand },
  text: { operator: oneOf('startsWith', 'endsWith', 'matches'), value, operand },
  contains: { value, operand },
  subsetOf: { value, operand },
  exists: { value },
  isEmpty: { value },
  absentOr: { value, then: pred },
  some: { source: ref('source'), as: text, body: pred },
  every: { source: ref('source'), as: text, body: pred },
  because: { of: pred, text },
}

/** One of several objects, told apart by `kind`; the discriminator makes errors speak of the right one. */
const byKind = (shapes) => ({
  type: 'object',
  properties: { kind: string },
  required: ['kind'],
  discriminator: { propertyName: 'kind' },
  oneOf: Object.entries(shapes).map(([name, properties]) => object({ kind: is(name), ...properties })),
})

const $defs = {
  step: { anyOf: [object({ field: string, 'always?': yes }), object({ key: string }), object({ keyIn: text })] },
  ref: object({ kind: is('ref'), variable: text, path: listOf(ref('step')), type: valueType, 'nullable?': yes }),
  value: byKind({
    ref: { variable: text, path: listOf(ref('step')), type: valueType, 'nullable?': yes },
    intrinsic: { name: text, of: ref('ref'), type: valueType },
  }),
  operand: byKind({
    literal: { value: literal },
    parameter: { name: text },
    ref: { variable: text, path: listOf(ref('step')), type: valueType, 'nullable?': yes },
    intrinsic: { name: text, of: ref('ref'), type: valueType },
  }),
  source: byKind({
    elements: {
      lists: { ...listOf(ref('ref')), minItems: 1 },
      'label?': object({ field: text, type: oneOf('string', 'integer') }),
    },
    keys: { map: ref('ref') },
  }),
  predicate: byKind(nodes),
  parameter: object({
    type: { anyOf: [valueType, object({ list: valueType })] },
    value: { anyOf: [object({ all: literal }), object({ perEnvironment: mapOf(literal) })] },
  }),
  control: object({
    id: text,
    title: text,
    domain: text,
    severity: oneOf('low', 'medium', 'high', 'critical'),
    owner: text,
    enforcement: { anyOf: [level, mapOf(level)] },
    rationale: string,
    remediation: string,
    'caution?': text,
    mappings: listOf(object({ framework: text, version: text, id: text, because: string })),
    scope: oneOf('admission', 'ci', 'audit'),
    appliesTo: object({
      workloads: { type: 'boolean' },
      kinds: listOf(text),
      'custom?': listOf(object({ group: string, version: text, kind: text, plural: text, scope })),
    }),
    parameters: mapOf(ref('parameter')),
    variants: listOf(object({ since: { anyOf: [{ type: 'null' }, text] }, predicate: pred })),
    'set?': text,
    'podSecurity?': object({ check: text, version: text }),
    source: object({ file: text, line: { type: 'integer', minimum: 1 } }),
  }),
  cluster: object({
    name: text,
    environment: text,
    kubernetes: { type: 'string', pattern: '^1\\.\\d+$' },
    engines: listOf(
      object({
        name: text,
        'version?': text,
        'failurePolicy?': oneOf('Fail', 'Ignore'),
        'staticManifests?': text,
        'also?': yes,
        'policies?': oneOf('ValidatingPolicy', 'ClusterPolicy'),
        'rego?': { anyOf: [yes, listOf(text)] },
      }),
    ),
    'systemNamespaces?': listOf(text),
    namespaces: {
      anyOf: [object({ by: is('name'), ...namespaces }), object({ by: is('label'), key: text, ...namespaces })],
    },
  }),
}

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://groundrule.dev/schemas/bundle-v1.json',
  title: 'groundrule bundle',
  description: 'A compiled Kubernetes security baseline: all that is needed to judge manifests with it, as data.',
  ...object({
    $schema: string,
    format: is('groundrule.dev/bundle/v1'),
    version: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    name: text,
    owners: mapOf(object({ name: text, contact: text, 'githubTeam?': text })),
    environments: { ...listOf(text), minItems: 1 },
    clusters: listOf(ref('cluster')),
    systemNamespaces: listOf(text),
    systemObjects: mapOf(listOf(text)),
    workloadKinds: listOf(object({ ...kind, 'creator?': text })),
    docsUrl: text,
    exceptions: object({ ask: string }),
    controls: listOf(ref('control')),
  }),
  $defs,
}

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'src', 'schemas')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bundle-v1.json'), `${JSON.stringify(schema, null, 2)}\n`)
const ajv = new Ajv({ code: { source: true, esm: true }, discriminator: true, strict: true, allowUnionTypes: true })
const code = standaloneCode(ajv, ajv.compile(schema))
const { code: small } = transformSync(code, { minify: true, charset: 'utf8', target: 'es2022' })
writeFileSync(
  join(folder, 'bundle-v1.validator.js'),
  `// Generated by scripts/schemas/bundle.mjs. Do not edit.\n${small}`,
)
writeFileSync(
  join(folder, 'bundle-v1.validator.d.ts'),
  `export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Whether a value is a bundle; \`errors\` says why not. */
declare const validate: ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null }
export default validate
`,
)
