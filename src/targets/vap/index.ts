import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { policyFile } from '../policy-file.ts'
import type { Target } from '../target.ts'
import type { YamlDocument } from '../yaml.ts'
import { bindingDocuments } from './binding.ts'
import { policyDocument } from './policy.ts'
import { staticManifests } from './static.ts'

/** ValidatingAdmissionPolicies and their bindings: one file for each policy. */
export const vap: Target = {
  name: 'vap',
  per: 'cluster',
  emit: ({ cluster, policies }, { baseline }) => {
    const written = policies
      .filter(({ target }) => target === 'vap')
      .map((policy) => ({ policy, documents: documents(policy, baseline.config) }))
    return [
      ...written.map((each) => policyFile(`clusters/${cluster.name}/vap`, each)),
      ...staticManifests(cluster, written),
    ]
  },
}

const documents = (policy: PlannedPolicy, config: Config): readonly YamlDocument[] => [
  policyDocument(policy, config),
  ...bindingDocuments(policy),
]
