import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { type CelText, celText } from '../cel-policy.ts'
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
  const { variables, validation, comments } = unsubstituted(celText(policy, config, 'kyverno'))
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

/**
 * Kyverno takes `{{ … }}` and `$(…)`, anywhere in a rule, for variables of its own, and refuses the policy where it does not know
 * them. In CEL they can only be in a string, where they are escaped; a message has no escape, so a space has to do.
 * https://kyverno.io/docs/policy-types/cluster-policy/variables/
 */
export function unsubstituted<T extends Pick<CelText, 'variables' | 'validation'>>(text: T): T {
  const inString = (cel: string) => cel.replaceAll('{{', '{\\u007b').replaceAll('$(', '\\u0024(')
  const { expression, message, messageExpression } = text.validation
  return {
    ...text,
    variables: text.variables.map((each) => ({ ...each, expression: inString(each.expression) })),
    validation: {
      expression: inString(expression),
      message: message.replaceAll('{{', '{ {').replaceAll('$(', '$ ('),
      messageExpression: inString(messageExpression),
    },
  }
}

/** At most 63 characters: of a member of a set, its own id. */
export const ruleName = (id: string): string => id.slice(id.indexOf('.') + 1)
