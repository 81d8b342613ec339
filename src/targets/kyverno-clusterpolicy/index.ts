import { reportsRole } from '../kyverno-reports.ts'
import { policyFile } from '../policy-file.ts'
import type { Target } from '../target.ts'
import { policyDocument } from './policy.ts'

/** Kyverno's ClusterPolicies, for versions before ValidatingPolicy: one file for each policy, one rule in each. */
export const kyvernoClusterPolicy: Target = {
  name: 'kyverno-clusterpolicy',
  per: 'cluster',
  emit: (plan, { baseline }) => {
    const { cluster } = plan
    const policies = plan.policies.filter(({ target }) => target === 'kyverno-clusterpolicy')
    return [
      ...reportsRole('kyverno-clusterpolicy', plan, policies),
      ...policies.map((policy) =>
        policyFile(`clusters/${cluster.name}/kyverno-clusterpolicy`, {
          policy,
          documents: [policyDocument(policy, baseline.config, cluster.kubernetes)],
        }),
      ),
    ]
  },
}
