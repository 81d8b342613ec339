import type { Changes } from './definitions.ts'
import type { Json } from './model.ts'

const string = { type: 'string' }
const boolean = { type: 'boolean' }
const listOf = (items: Json): Json => ({ type: 'array', items })
const struct = (properties: Json, required: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** What Gatekeeper keeps for itself (pkg/drivers/k8scel/schema): `params`, `anyObject` and a prefix. */
const ownName = { ...string, pattern: '^(?!gatekeeper_internal_)(?!(params|anyObject)$)' }

/** `source` of the engine K8sNativeValidation (pkg/drivers/k8scel/schema). `matchCondition` has no s. */
const nativeSource = struct(
  {
    failurePolicy: { enum: ['Fail', 'Ignore'] },
    generateVAP: boolean,
    matchCondition: listOf(struct({ name: ownName, expression: string }, ['name', 'expression'])),
    variables: listOf(struct({ name: ownName, expression: string }, ['name', 'expression'])),
    validations: {
      ...listOf(struct({ expression: string, message: string, messageExpression: string }, ['expression'])),
      minItems: 1,
    },
  },
  ['validations'],
)

/**
 * `source` of the engine Rego (frameworks, constraint/pkg/client/drivers/rego/schema). Any other version than `v1`, or none,
 * is read as Rego v0 in silence.
 */
const regoSource = struct({ version: { const: 'v1' }, rego: string, libs: listOf(string) }, ['version', 'rego'])

const code = (engine: string, source: Json): Json => struct({ engine: { const: engine }, source }, ['engine', 'source'])

/** The schema of a constraint's parameters, as far as parameters need it: structural, so each level has a type. */
const parameters: Json = {
  ...struct({
    type: { enum: ['array', 'boolean', 'integer', 'number', 'object', 'string'] },
    description: string,
    default: {},
    enum: listOf({}),
    format: string,
    pattern: string,
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    items: { $ref: 'constraint-parameters' },
    properties: { type: 'object', additionalProperties: { $ref: 'constraint-parameters' } },
    additionalProperties: { anyOf: [boolean, { $ref: 'constraint-parameters' }] },
    required: listOf(string),
  }),
  $id: 'constraint-parameters',
}

/** What the definition of a ConstraintTemplate leaves open, closed; and without the old place of Rego v0. */
export const constraintTemplate: Changes = {
  'spec.crd.spec.validation.openAPIV3Schema': parameters,
  'spec.targets.[].target': { const: 'admission.k8s.gatekeeper.sh' },
  'spec.targets.[].rego': undefined,
  'spec.targets.[].libs': undefined,
  'spec.targets.[].code.[]': {
    type: 'object',
    properties: { engine: string },
    required: ['engine'],
    discriminator: { propertyName: 'engine' },
    oneOf: [code('K8sNativeValidation', nativeSource), code('Rego', regoSource)],
  },
}

const actions = ['deny', 'warn', 'dryrun']

/** https://open-policy-agent.github.io/gatekeeper/website/docs/enforcement-points */
const enforcementPoints = ['*', 'audit.gatekeeper.sh', 'gator.gatekeeper.sh', 'validation.gatekeeper.sh', 'vap.k8s.io']

/**
 * Any constraint, with `match` from Gatekeeper: its kind and `parameters` are the template's. The rest is what the definition
 * of every constraint says (frameworks, constraint/pkg/client/crds), with the values that Gatekeeper's webhook takes.
 */
export const constraint = (match: Json): Json => {
  const points = listOf(struct({ name: { enum: enforcementPoints } }, ['name']))
  const scoped = struct({ action: { enum: actions }, enforcementPoints: points }, ['action', 'enforcementPoints'])
  return struct(
    {
      apiVersion: { const: 'constraints.gatekeeper.sh/v1beta1' },
      kind: { ...string, pattern: '^[A-Z][A-Za-z0-9]*$' },
      metadata: {
        allOf: [
          { $ref: 'kubernetes#/$defs/meta.v1.ObjectMeta' },
          { type: 'object', properties: { name: { ...string, pattern: '^.{0,63}$' } } },
        ],
      },
      spec: struct({
        enforcementAction: { enum: [...actions, 'scoped'] },
        scopedEnforcementActions: listOf(scoped),
        match,
        parameters: { type: 'object' },
      }),
    },
    ['apiVersion', 'kind', 'metadata', 'spec'],
  )
}
