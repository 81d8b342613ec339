import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { warnBindingName } from '../../compile/plan-names.ts'
import type { Level } from '../../ir/control.ts'
import { managedLabels } from '../metadata.ts'
import type { YamlDocument } from '../yaml.ts'

type Action = 'Deny' | 'Warn' | 'Audit'

/** DESIGN §5: Deny and Warn in one binding are invalid, so a denying level has a second one. */
const actions: Record<Level, readonly (readonly Action[])[]> = {
  off: [],
  audit: [['Audit']],
  warn: [['Warn', 'Audit']],
  'enforce-new': [['Deny'], ['Warn', 'Audit']],
  enforce: [['Deny'], ['Warn', 'Audit']],
}

const comments = [
  'The API server reports only the first denial of a request ...',
  '... so a second binding makes every violation a warning and an audit annotation.',
]

/** The bindings of a policy: `<policy>`, and `<policy>.warn` where it denies. */
export function bindingDocuments(policy: PlannedPolicy): readonly YamlDocument[] {
  const bindings = actions[policy.level]
  return bindings.map((validationActions, i) => ({
    object: {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata: {
        name: i === 0 ? policy.name : warnBindingName(policy),
        labels: managedLabels,
      },
      spec: {
        policyName: policy.name,
        validationActions,
        matchResources: {
          matchPolicy: 'Equivalent',
          namespaceSelector: { matchExpressions: policy.namespaceSelector },
          objectSelector: {},
        },
      },
    },
    ...(bindings.length > 1 && { comments: { '': comments[i] as string } }),
  }))
}
