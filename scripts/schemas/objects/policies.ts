import type { Json } from '../model.ts'
import { labels, objectOf } from './common.ts'

const admission = objectOf('admissionregistration.k8s.io/v1')
const podsCreated = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }
const namespacesCreated = { ...podsCreated, resources: ['namespaces'] }
const bound = { policyName: 'x', validationActions: ['Deny'] }
const webhook = {
  name: 'a.example.com',
  clientConfig: { service: { namespace: 'a', name: 'b' } },
  rules: [podsCreated],
  sideEffects: 'None',
  admissionReviewVersions: ['v1'],
}

export const policies: readonly Json[] = [
  admission('ValidatingAdmissionPolicy', 'x', {
    spec: { matchConstraints: { resourceRules: [podsCreated] }, validations: [{ expression: 'true' }] },
  }),
  admission('ValidatingAdmissionPolicyBinding', 'x', {
    spec: { ...bound, matchResources: { namespaceSelector: { matchLabels: labels } } },
  }),
  admission('MutatingAdmissionPolicy', 'x', {
    spec: {
      reinvocationPolicy: 'Never',
      matchConstraints: { resourceRules: [namespacesCreated] },
      mutations: [
        {
          patchType: 'JSONPatch',
          jsonPatch: { expression: "[JSONPatch{op: 'add', path: '/metadata/labels/x', value: 'y'}]" },
        },
      ],
    },
  }),
  admission('MutatingAdmissionPolicyBinding', 'x', { spec: { policyName: 'x' } }),
  admission('MutatingWebhookConfiguration', 'x', { webhooks: [webhook] }),
  admission('ValidatingWebhookConfiguration', 'x', { webhooks: [webhook] }),
]

/** Objects with a value that the server refuses, saying which it takes: what OpenAPI lists in its descriptions only. */
export const wrongValues: Readonly<Record<string, Json>> = {
  'admissionregistration.v1.ParamRef.parameterNotFoundAction': admission('ValidatingAdmissionPolicyBinding', 'x', {
    spec: { ...bound, paramRef: { name: 'x', parameterNotFoundAction: '?' } },
  }),
  'admissionregistration.v1.Validation.reason': admission('ValidatingAdmissionPolicy', 'x', {
    spec: {
      matchConstraints: { resourceRules: [podsCreated] },
      validations: [{ expression: 'true', reason: '?' }],
    },
  }),
}
