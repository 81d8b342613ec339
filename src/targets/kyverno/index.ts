import { reportsRole } from '../kyverno-reports.ts'
import { policyFile } from '../policy-file.ts'
import type { Target } from '../target.ts'
import { policyDocument } from './policy.ts'

/** Kyverno's ValidatingPolicies (Kyverno >= 1.17): one file for each policy. */
export const kyverno: Target = {
  name: 'kyverno',
  per: 'cluster',
  emit: (plan, { baseline }) => {
    const { cluster } = plan
    const policies = plan.policies.filter(({ target }) => target === 'kyverno')
    return [
      ...reportsRole('kyverno', plan, policies),
      ...policies.map((policy) =>
        policyFile(`clusters/${cluster.name}/kyverno`, {
          policy,
          documents: [policyDocument(policy, baseline.config)],
        }),
      ),
    ]
  },
}
