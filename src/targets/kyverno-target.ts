import type { Config } from '../compile/config-model.ts'
import type { PlannedPolicy, PolicyTarget } from '../compile/plan-model.ts'
import { kyvernoReportsName } from '../compile/plan-names.ts'
import { managedLabels } from './metadata.ts'
import { policyFile } from './policy-file.ts'
import { resourceRules } from './resource-rules.ts'
import type { OutputFile, Target } from './target.ts'
import { generatedFrom, toYaml, type YamlDocument } from './yaml.ts'

/** A target for Kyverno: one file for each policy, in a folder of the target's name, and what its reports need. */
export const kyvernoTarget = (
  name: PolicyTarget,
  documentOf: (policy: PlannedPolicy, config: Config, kubernetes: string) => YamlDocument,
): Target => ({
  name,
  per: 'cluster',
  emit: (plan, { baseline }) => {
    const { cluster } = plan
    const folder = `clusters/${cluster.name}/${name}`
    const policies = plan.policies.filter(({ target }) => target === name)
    const written = policies.map((policy) => {
      const document = documentOf(policy, baseline.config, cluster.kubernetes)
      return policyFile(folder, { policy, documents: [document] })
    })
    return [...reportsRole(folder, policies), ...written]
  },
})

/**
 * What Kyverno's reports controller has to be allowed to read: without it a policy of these kinds is enforced, but never
 * ready, and no report mentions them. Its own role takes this one in, by the label.
 * https://kyverno.io/docs/installation/customization/#role-based-access-controls
 */
function reportsRole(folder: string, policies: readonly PlannedPolicy[]): readonly OutputFile[] {
  if (policies.length === 0) return []
  const resources = new Map<string, Set<string>>()
  for (const rule of policies.flatMap(resourceRules)) {
    const [group = ''] = rule.apiGroups
    resources.set(group, new Set([...(resources.get(group) ?? []), ...rule.resources]))
  }
  const object = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: {
      name: kyvernoReportsName,
      labels: { ...managedLabels, 'rbac.kyverno.io/aggregate-to-reports-controller': 'true' },
    },
    rules: [...resources.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, names]) => ({
        apiGroups: [group],
        resources: [...names].sort(),
        verbs: ['get', 'list', 'watch'],
      })),
  }
  const why = 'What the policies judge, for the reports of Kyverno: its own role does not have all of it.'
  return [
    {
      path: `${folder}/${kyvernoReportsName}.yaml`,
      content: toYaml([{ object, comments: { '': why } }], generatedFrom(['groundrule.config.ts'])),
      controls: [...new Set(policies.map(({ control }) => control.id))].sort(),
      objects: [object],
    },
  ]
}
