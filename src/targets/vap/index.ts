import type { Config } from '../../compile/config-model.ts'
import type { ClusterPlan, PlannedPolicy } from '../../compile/plan-model.ts'
import type { OutputFile, Target } from '../target.ts'
import { generatedFrom, toYaml, type YamlDocument } from '../yaml.ts'
import { bindingDocuments } from './binding.ts'
import { policyDocument } from './policy.ts'
import { staticManifests } from './static.ts'

/** ValidatingAdmissionPolicies and their bindings: one file for each policy. */
export const vap: Target = {
  name: 'vap',
  per: 'cluster',
  emit: (plan, { baseline }) => [
    ...policies(plan).map((policy) => file(plan, policy, documents(policy, baseline.config))),
    ...staticManifests(plan, (policy) => documents(policy, baseline.config)),
  ],
}

const policies = (plan: ClusterPlan): readonly PlannedPolicy[] => plan.policies.filter(({ engine }) => engine === 'vap')

const documents = (policy: PlannedPolicy, config: Config): readonly YamlDocument[] => [
  policyDocument(policy, config),
  ...bindingDocuments(policy),
]

function file({ cluster }: ClusterPlan, policy: PlannedPolicy, content: readonly YamlDocument[]): OutputFile {
  return {
    path: `clusters/${cluster.name}/vap/${policy.name}.yaml`,
    content: toYaml(content, generatedFrom([policy.control.source.file])),
    controls: [policy.control.id],
    objects: content.map(({ object }) => object),
  }
}
