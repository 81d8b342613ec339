import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { celText } from '../cel-policy.ts'
import { kyvernoAnnotations, managedLabels, ownerAnnotations } from '../metadata.ts'
import type { YamlDocument } from '../yaml.ts'
import { matchAndExclude } from './match.ts'

/**
 * A ClusterPolicy of one rule, since one action holds for a whole policy. Defaults inside of lists are written out: a tool
 * that compares with what is stored would find them missing. https://kyverno.io/docs/policy-types/cluster-policy/validate/
 */
export function policyDocument(policy: PlannedPolicy, config: Config, kubernetes: string): YamlDocument {
  const { control, level, failurePolicy } = policy
  const failureAction = level === 'enforce' || level === 'enforce-new' ? 'Enforce' : 'Audit'
  const { variables, validation, comments } = celText(policy, config, 'kyverno')
  return {
    object: {
      apiVersion: 'kyverno.io/v1',
      kind: 'ClusterPolicy',
      metadata: {
        name: policy.name,
        labels: managedLabels,
        annotations: {
          ...kyvernoAnnotations(policy),
          'pod-policies.kyverno.io/autogen-controllers': 'none',
          ...ownerAnnotations(policy, config),
        },
      },
      spec: {
        admission: true,
        background: true,
        emitWarning: level === 'warn',
        validationFailureAction: failureAction,
        webhookConfiguration: { failurePolicy },
        rules: [
          {
            name: ruleName(control.id),
            skipBackgroundRequests: true,
            ...matchAndExclude(policy, kubernetes),
            validate: {
              failureAction,
              allowExistingViolations: true,
              cel: { generate: false, variables, expressions: [validation] },
            },
          },
        ],
      },
    },
    comments: comments('spec.rules[0].validate.cel'),
  }
}

/** At most 63 characters: of a member of a set, its own id. */
export const ruleName = (id: string): string => id.slice(id.indexOf('.') + 1)
