import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import type { Level } from '../../ir/control.ts'
import { literal } from '../../languages/cel/ast.ts'
import { print } from '../../languages/cel/print.ts'
import { celText } from '../cel-policy.ts'
import { pageOf } from '../denial.ts'
import { kyvernoAnnotations, managedLabels, ownerAnnotations } from '../metadata.ts'
import { excludedResources, resourceRules } from '../resource-rules.ts'
import type { YamlDocument } from '../yaml.ts'

type Action = 'Deny' | 'Warn' | 'Audit'

/** No action at all would mean Deny. */
const actions: Readonly<Record<Exclude<Level, 'off'>, readonly Action[]>> = {
  audit: ['Audit'],
  warn: ['Audit', 'Warn'],
  'enforce-new': ['Deny'],
  enforce: ['Deny'],
}

/**
 * A ValidatingPolicy with every default of its CRD written out. Its kinds are listed, since Kyverno's own derivation for
 * pod controllers replaces text in the expressions, and namespaces are selected rather than matched by conditions, which
 * would give each policy a webhook of its own. https://kyverno.io/docs/policy-types/validating-policy/
 */
export function policyDocument(policy: PlannedPolicy, config: Config): YamlDocument {
  const { control } = policy
  const text = celText(policy, config, 'kyverno')
  const reported = { control: control.id, owner: control.owner, docs: pageOf(control, config) }
  return {
    object: {
      apiVersion: 'policies.kyverno.io/v1',
      kind: 'ValidatingPolicy',
      metadata: {
        name: policy.name,
        labels: managedLabels,
        annotations: { ...kyvernoAnnotations(policy), ...ownerAnnotations(policy, config) },
      },
      spec: {
        validationActions: actions[policy.level as Exclude<Level, 'off'>],
        failurePolicy: policy.failurePolicy,
        evaluation: { mode: 'Kubernetes', admission: { enabled: true }, background: { enabled: true } },
        autogen: { podControllers: { controllers: [] }, validatingAdmissionPolicy: { enabled: false } },
        matchConstraints: {
          matchPolicy: 'Equivalent',
          namespaceSelector: { matchExpressions: policy.namespaceSelector },
          objectSelector: {},
          resourceRules: resourceRules(policy),
          ...excludedResources(policy),
        },
        variables: text.variables,
        validations: [text.validation],
        // These become properties of each result in a PolicyReport.
        auditAnnotations: Object.entries(reported).map(([key, value]) => ({
          key,
          valueExpression: print(literal(value)),
        })),
      },
    },
    comments: text.comments('spec'),
  }
}
