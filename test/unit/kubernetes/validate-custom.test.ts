import { describe, expect, test } from 'vitest'
import { validateObject } from '../../../src/kubernetes/validate.ts'

type Json = Readonly<Record<string, unknown>>

const of = (apiVersion: string, kind: string, spec: Json, name = 'x'): Json => ({
  apiVersion,
  kind,
  metadata: { name },
  spec,
})

const rules = [
  { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: 'Namespaced' },
]
const vpol = (spec: Json = {}) =>
  of('policies.kyverno.io/v1', 'ValidatingPolicy', {
    validationActions: ['Deny'],
    failurePolicy: 'Fail',
    evaluation: { mode: 'Kubernetes', admission: { enabled: true }, background: { enabled: true } },
    autogen: { podControllers: { controllers: [] }, validatingAdmissionPolicy: { enabled: false } },
    matchConstraints: { matchPolicy: 'Equivalent', namespaceSelector: {}, objectSelector: {}, resourceRules: rules },
    variables: [{ name: 'v', expression: 'true' }],
    validations: [{ expression: 'variables.v', messageExpression: "'no'" }],
    ...spec,
  })

const clusterPolicy = (rule: Json = {}, validate: Json = {}) =>
  of('kyverno.io/v1', 'ClusterPolicy', {
    admission: true,
    background: true,
    emitWarning: false,
    webhookConfiguration: { failurePolicy: 'Fail' },
    rules: [
      {
        name: 'x',
        skipBackgroundRequests: true,
        match: { any: [{ resources: { kinds: ['Pod'], operations: ['CREATE', 'UPDATE'] } }] },
        exclude: { any: [{ resources: { namespaces: ['kube-system'] } }] },
        validate: {
          failureAction: 'Enforce',
          allowExistingViolations: true,
          cel: { generate: false, expressions: [{ expression: 'true', message: 'no' }] },
          ...validate,
        },
        ...rule,
      },
    ],
  })

const template = (...code: readonly Json[]) =>
  of('templates.gatekeeper.sh/v1', 'ConstraintTemplate', {
    crd: {
      spec: { names: { kind: 'GroundruleX' }, validation: { openAPIV3Schema: { type: 'object', properties: {} } } },
    },
    targets: [{ target: 'admission.k8s.gatekeeper.sh', code }],
  })
const native = (source: Json = {}) => ({
  engine: 'K8sNativeValidation',
  source: {
    failurePolicy: 'Fail',
    generateVAP: false,
    matchCondition: [{ name: 'pods', expression: 'true' }],
    variables: [{ name: 'v', expression: 'true' }],
    validations: [{ expression: 'variables.v', message: 'no' }],
    ...source,
  },
})
const rego = (source: Json = {}) => ({ engine: 'Rego', source: { version: 'v1', rego: 'package x', ...source } })

const constraint = (spec: Json = {}, name = 'x') =>
  of(
    'constraints.gatekeeper.sh/v1beta1',
    'GroundruleAnything',
    {
      enforcementAction: 'scoped',
      scopedEnforcementActions: [{ action: 'deny', enforcementPoints: [{ name: 'audit.gatekeeper.sh' }] }],
      match: { scope: 'Namespaced', excludedNamespaces: ['kube-*'], kinds: [{ apiGroups: [''], kinds: ['Pod'] }] },
      ...spec,
    },
    name,
  )

const application = (spec: Json = {}) =>
  of('argoproj.io/v1alpha1', 'Application', {
    project: 'default',
    source: { repoURL: 'https://git.example.com/x.git', path: 'x', targetRevision: 'main' },
    destination: { name: 'prod' },
    syncPolicy: { automated: { prune: true }, syncOptions: ['ServerSideApply=true'] },
    ...spec,
  })

const kustomization = (spec: Json = {}) =>
  of('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
    interval: '10m',
    path: './x',
    prune: true,
    wait: true,
    sourceRef: { kind: 'GitRepository', name: 'x' },
    healthCheckExprs: [{ apiVersion: 'templates.gatekeeper.sh/v1', kind: 'ConstraintTemplate', current: 'true' }],
    ...spec,
  })

const suite = (assertion: Json) => ({
  apiVersion: 'test.gatekeeper.sh/v1alpha1',
  kind: 'Suite',
  metadata: { name: 'x' },
  tests: [
    {
      name: 'x',
      template: 't.yaml',
      constraint: 'c.yaml',
      cases: [{ name: 'x', object: 'o.yaml', assertions: [assertion] }],
    },
  ],
})

const kyvernoTest = (result: Json = {}) => ({
  apiVersion: 'cli.kyverno.io/v1alpha1',
  kind: 'Test',
  metadata: { name: 'x' },
  policies: ['p.yaml'],
  resources: ['r.yaml'],
  results: [{ policy: 'p', isValidatingPolicy: true, kind: 'Pod', resources: ['a'], result: 'pass', ...result }],
})

describe('valid', () => {
  test.each<[string, Json]>([
    ['ValidatingPolicy', vpol()],
    [
      'its exception',
      of('policies.kyverno.io/v1', 'PolicyException', {
        policyRefs: [{ kind: 'ValidatingPolicy', name: 'x' }],
        matchConditions: [{ name: 'x', expression: 'true' }],
        reportResult: 'skip',
        expiresAt: '2027-03-31T00:00:00Z',
        properties: { ticket: 'X-1' },
      }),
    ],
    ['ClusterPolicy', clusterPolicy()],
    [
      'its exception',
      of('kyverno.io/v2', 'PolicyException', {
        exceptions: [{ policyName: 'x', ruleNames: ['x'] }],
        match: { any: [{ resources: { kinds: ['Pod'], names: ['a*'], namespaces: ['b'] } }] },
      }),
    ],
    ['ConstraintTemplate in CEL', template(native())],
    ['ConstraintTemplate in Rego', template(rego())],
    ['constraint of any kind', constraint()],
    ['constraint with parameters', constraint({ parameters: { anything: [1] } })],
    ['Application', application()],
    [
      'AppProject',
      of('argoproj.io/v1alpha1', 'AppProject', {
        sourceRepos: ['https://git.example.com/x.git'],
        destinations: [{ server: 'https://cluster.example.com', namespace: '*' }],
        clusterResourceWhitelist: [{ group: 'kyverno.io', kind: 'ClusterPolicy' }],
      }),
    ],
    ['Kustomization of Flux', kustomization()],
    [
      'GitRepository',
      of('source.toolkit.fluxcd.io/v1', 'GitRepository', {
        url: 'https://git.example.com/x.git',
        interval: '1m30s',
        ref: { branch: 'main' },
      }),
    ],
    ['Suite', suite({ violations: 'yes', message: 'no' })],
    ['Test', kyvernoTest()],
    [
      'Values',
      { apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Values', metadata: { name: 'x' }, globalValues: { a: 'b' } },
    ],
  ])('%s', (_, object) => {
    expect(validateObject(object)).toEqual([])
  })
})

describe('invalid', () => {
  const field = 'is not a field'
  test.each<[string, Json, string, string]>([
    ['an unknown field of a ValidatingPolicy', vpol({ validationAction: ['Deny'] }), 'spec.validationAction', field],
    ['a missing one', vpol({ validations: [{}] }), 'spec.validations[0].expression', 'is required'],
    [
      'an action',
      vpol({ validationActions: ['deny'] }),
      'spec.validationActions[0]',
      'must be one of Deny, Audit, Warn',
    ],
    ['another way to validate', clusterPolicy({}, { pattern: {} }), 'spec.rules[0].validate.pattern', field],
    ['another kind of rule', clusterPolicy({ mutate: {} }), 'spec.rules[0].mutate', field],
    [
      'matchConditions, which Gatekeeper drops in silence',
      template(native({ matchConditions: [] })),
      code('matchConditions'),
      field,
    ],
    ['the other source', template({ ...rego(), source: native().source }), code('rego'), 'is required'],
    ['Rego v0', template(rego({ version: 'v0' })), code('version'), 'must be equal to constant'],
    [
      'an enforcement point',
      constraint({ scopedEnforcementActions: [{ action: 'deny', enforcementPoints: [{ name: 'x' }] }] }),
      'spec.scopedEnforcementActions[0].enforcementPoints[0].name',
      'must be one of *, audit.gatekeeper.sh, gator.gatekeeper.sh, validation.gatekeeper.sh, vap.k8s.io',
    ],
    ['a name too long', constraint({}, 'x'.repeat(64)), 'metadata.name', 'must match pattern "^.{0,63}$"'],
    ['a matcher', constraint({ match: { namespace: ['a'] } }), 'spec.match.namespace', field],
    [
      'a sync option',
      application({ syncPolicy: { syncOptions: ['ServerSide=true'] } }),
      'spec.syncPolicy.syncOptions[0]',
      'must match pattern',
    ],
    [
      'two places of the source',
      application({ sources: [{ repoURL: 'x' }] }),
      'spec',
      'must match exactly one schema in oneOf',
    ],
    ['an interval', kustomization({ interval: '10' }), 'spec.interval', 'must match pattern'],
    ['no prune', kustomization({ prune: undefined }), 'spec.prune', 'is required'],
    [
      'violations',
      suite({ violations: 'true' }),
      'tests[0].cases[0].assertions[0].violations',
      'must be one of yes, no',
    ],
    ['a result', kyvernoTest({ operation: 'create' }), 'results[0].operation', 'must be one of'],
  ])('%s', (_, object, path, message) => {
    const problems = validateObject(JSON.parse(JSON.stringify(object)))
    expect(problems).toContainEqual({ path, message: expect.stringContaining(message) })
  })
})

function code(name: string): string {
  return `spec.targets[0].code[0].source.${name}`
}
