import { policyFile } from '../policy-file.ts'
import type { Target } from '../target.ts'
import { constraintDocument } from './constraint.ts'
import { templateDocument } from './template.ts'

/**
 * Gatekeeper's templates and constraints, in folders of their own: the kind of a constraint exists only after Gatekeeper
 * has seen its template.
 */
export const gatekeeper: Target = {
  name: 'gatekeeper',
  per: 'cluster',
  emit: ({ cluster, policies }, { baseline }) =>
    policies
      .filter(({ target }) => target === 'gatekeeper')
      .flatMap((policy) => [
        policyFile(`clusters/${cluster.name}/gatekeeper/templates`, {
          policy,
          documents: [templateDocument(policy, baseline.config)],
        }),
        policyFile(`clusters/${cluster.name}/gatekeeper/constraints`, {
          policy,
          documents: [constraintDocument(policy)],
        }),
      ]),
}
