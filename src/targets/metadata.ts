import type { Config } from '../compile/config-model.ts'
import type { PlannedPolicy } from '../compile/plan-model.ts'
import { domainTitles } from '../ir/control.ts'
import { pageOf } from './denial.ts'

/** The label of every object that is written. */
export const managedLabels = { 'app.kubernetes.io/managed-by': 'groundrule' } as const

/** Who owns a policy, and its page. */
export const ownerAnnotations = ({ control }: PlannedPolicy, config: Config): Readonly<Record<string, string>> => ({
  'groundrule.dev/owner': control.owner,
  'groundrule.dev/docs': pageOf(control, config),
})

/** What Kyverno's reports and tools read of a policy. https://kyverno.io/docs/policy-types/cluster-policy/overview/ */
export const kyvernoAnnotations = ({ control }: PlannedPolicy): Readonly<Record<string, string>> => ({
  'policies.kyverno.io/title': control.title,
  'policies.kyverno.io/category': domainTitles[control.domain],
  'policies.kyverno.io/severity': control.severity,
  'policies.kyverno.io/description': control.rationale,
})
