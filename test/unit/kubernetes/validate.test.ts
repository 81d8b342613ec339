import { describe, expect, test } from 'vitest'
import { validateObject } from '../../../src/kubernetes/validate.ts'

type Json = Readonly<Record<string, unknown>>

const admission = 'admissionregistration.k8s.io/v1'
const rules = [
  {
    apiGroups: ['apps'],
    apiVersions: ['v1'],
    operations: ['CREATE', 'UPDATE'],
    resources: ['deployments'],
    scope: '*',
  },
]

const policy = (spec: Json = {}): Json => ({
  apiVersion: admission,
  kind: 'ValidatingAdmissionPolicy',
  metadata: { name: 'x', labels: { a: 'b' }, annotations: { 'a/b': 'c' } },
  spec: {
    failurePolicy: 'Fail',
    matchConstraints: {
      matchPolicy: 'Equivalent',
      resourceRules: rules,
      namespaceSelector: { matchLabels: { a: 'b' } },
    },
    variables: [{ name: 'v', expression: 'true' }],
    validations: [{ expression: 'variables.v', messageExpression: "'no'", reason: 'Invalid' }],
    ...spec,
  },
})

const binding = (spec: Json = {}): Json => ({
  apiVersion: admission,
  kind: 'ValidatingAdmissionPolicyBinding',
  metadata: { name: 'x' },
  spec: { policyName: 'x', validationActions: ['Deny', 'Audit'], ...spec },
})

const mutation = (mutations: readonly Json[]): Json => ({
  apiVersion: admission,
  kind: 'MutatingAdmissionPolicy',
  metadata: { name: 'x' },
  spec: { reinvocationPolicy: 'Never', matchConstraints: { resourceRules: rules }, mutations },
})

const config = (kind: string, fields: Json): Json => ({ apiVersion: 'apiserver.config.k8s.io/v1', kind, ...fields })
const podSecurity = (defaults: Json): Json => ({
  apiVersion: 'pod-security.admission.config.k8s.io/v1',
  kind: 'PodSecurityConfiguration',
  defaults,
  exemptions: { namespaces: ['kube-system'], usernames: [], runtimeClasses: [] },
})
const kustomization = (fields: Json): Json => ({
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  ...fields,
})

const levels = { enforce: 'baseline', 'enforce-version': 'v1.37', audit: 'restricted', 'audit-version': 'latest' }

describe('valid', () => {
  test.each<[string, Json]>([
    ['policy', policy()],
    ['binding', binding({ paramRef: { name: 'p', parameterNotFoundAction: 'Deny' } })],
    ['mutation', mutation([{ patchType: 'JSONPatch', jsonPatch: { expression: '[]' } }])],
    ['mutation binding', { ...binding(), kind: 'MutatingAdmissionPolicyBinding', spec: { policyName: 'x' } }],
    [
      'namespace',
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: 'x', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
      },
    ],
    ['pod security', podSecurity(levels)],
    [
      'admission',
      config('AdmissionConfiguration', { plugins: [{ name: 'PodSecurity', configuration: podSecurity(levels) }] }),
    ],
    [
      'another plugin',
      config('AdmissionConfiguration', { plugins: [{ name: 'P', configuration: { kind: 'Other', a: 1 } }] }),
    ],
    ['static policies', config('ValidatingAdmissionPolicyConfiguration', { staticManifestsDir: '/etc/policies' })],
    [
      'kustomization',
      kustomization({ resources: ['a.yaml'], labels: [{ pairs: { a: 'b' }, includeSelectors: false }] }),
    ],
    [
      'component',
      {
        apiVersion: 'kustomize.config.k8s.io/v1alpha1',
        kind: 'Component',
        patches: [{ path: 'p.yaml', target: { kind: 'Pod' } }],
      },
    ],
  ])('%s', (_, object) => {
    expect(validateObject(object)).toEqual([])
  })
})

describe('problems', () => {
  test.each<[string, Json, { path: string; message: string | RegExp }]>([
    ['unknown field', policy({ failPolicy: 'Fail' }), { path: 'spec.failPolicy', message: 'is not a field' }],
    [
      'failurePolicy',
      policy({ failurePolicy: 'Maybe' }),
      { path: 'spec.failurePolicy', message: 'must be one of Fail, Ignore' },
    ],
    [
      'no expression',
      policy({ validations: [{ message: 'm' }] }),
      { path: 'spec.validations[0].expression', message: 'is required' },
    ],
    [
      'reason',
      policy({ validations: [{ expression: 'true', reason: 'No' }] }),
      { path: 'spec.validations[0].reason', message: /^must be one of Forbidden/ },
    ],
    [
      'matchPolicy',
      policy({ matchConstraints: { matchPolicy: 'All' } }),
      { path: 'spec.matchConstraints.matchPolicy', message: /Exact/ },
    ],
    [
      'operation',
      policy({ matchConstraints: { resourceRules: [{ operations: ['PATCH'] }] } }),
      { path: 'spec.matchConstraints.resourceRules[0].operations[0]', message: /CONNECT/ },
    ],
    [
      'scope',
      policy({ matchConstraints: { resourceRules: [{ scope: 'All' }] } }),
      { path: 'spec.matchConstraints.resourceRules[0].scope', message: /Cluster/ },
    ],
    [
      'label',
      { ...policy(), metadata: { labels: { 'a/b': 1 } } },
      { path: 'metadata.labels["a/b"]', message: 'must be string' },
    ],
    ['status', { ...policy(), status: {} }, { path: 'status', message: 'is not a field' }],
    [
      'action',
      binding({ validationActions: ['Block'] }),
      { path: 'spec.validationActions[0]', message: 'must be one of Audit, Deny, Warn' },
    ],
    ['no policy', binding({ policyName: undefined }), { path: 'spec.policyName', message: /string|required/ }],
    [
      'patchType',
      mutation([{ patchType: 'Strategic' }]),
      { path: 'spec.mutations[0].patchType', message: /JSONPatch/ },
    ],
    ['level', podSecurity({ enforce: 'strict' }), { path: 'defaults.enforce', message: /privileged/ }],
    ['version', podSecurity({ 'enforce-version': '1.37' }), { path: 'defaults.enforce-version', message: /pattern/ }],
    [
      'plugin',
      config('AdmissionConfiguration', { plugins: [{ name: 'P', configuration: podSecurity({ enforce: 'x' }) }] }),
      { path: 'plugins[0].configuration.defaults.enforce', message: /baseline/ },
    ],
    [
      'static',
      config('ValidatingAdmissionPolicyConfiguration', { dir: 'x' }),
      { path: 'dir', message: 'is not a field' },
    ],
    ['kustomization', kustomization({ resources: 'a.yaml' }), { path: 'resources', message: 'must be array' }],
    ['no schema', { apiVersion: 'v1', kind: 'Nothing' }, { path: '', message: 'no schema for v1 Nothing' }],
    ['prototype', { apiVersion: 'x', kind: 'constructor' }, { path: '', message: /^no schema/ }],
  ])('%s', (_, object, { path, message }) => {
    const problems = validateObject(object)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.path).toBe(path)
    expect(problems[0]!.message).toMatch(message)
  })

  test('what is no object, and every problem at once', () => {
    for (const value of [null, 'x', [], undefined])
      expect(validateObject(value)).toEqual([{ path: '', message: 'is not an object' }])
    expect(
      validateObject(policy({ a: 1, b: 2, failurePolicy: 'x' }))
        .map((p) => p.path)
        .sort(),
    ).toEqual(['spec.a', 'spec.b', 'spec.failurePolicy'])
  })
})
