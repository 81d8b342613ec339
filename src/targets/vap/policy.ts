import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { celText } from '../cel-policy.ts'
import { managedLabels, ownerAnnotations } from '../metadata.ts'
import { excludedResources, resourceRules } from '../resource-rules.ts'
import type { YamlDocument } from '../yaml.ts'

/** A ValidatingAdmissionPolicy with every default of the API server written out. */
export function policyDocument(policy: PlannedPolicy, config: Config): YamlDocument {
  const { control } = policy
  const text = celText(policy, config, 'vap')
  return {
    object: {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: {
        name: policy.name,
        labels: managedLabels,
        annotations: {
          'groundrule.dev/title': control.title,
          ...ownerAnnotations(policy, config),
        },
      },
      spec: {
        failurePolicy: policy.failurePolicy,
        matchConstraints: {
          matchPolicy: 'Equivalent',
          namespaceSelector: {},
          objectSelector: {},
          resourceRules: resourceRules(policy),
          ...excludedResources(policy),
        },
        variables: text.variables,
        validations: [{ ...text.validation, reason: 'Forbidden' }],
        auditAnnotations: [{ key: control.id, valueExpression: text.recorded }],
      },
    },
    comments: text.comments('spec'),
  }
}
