import type { ClusterPlan, PlannedPolicy } from '../compile/plan-model.ts'
import { managedLabels } from './metadata.ts'
import { resourceRules } from './resource-rules.ts'
import type { OutputFile } from './target.ts'
import { generatedFrom, toYaml } from './yaml.ts'

/** Also the name of its file. */
const name = 'groundrule-kyverno-reports'

/**
 * What Kyverno's reports controller has to be allowed to read: without it a policy of these kinds is enforced, but never
 * ready, and no report mentions them. Its own role takes this one in, by the label.
 * https://kyverno.io/docs/installation/customization/#role-based-access-controls
 */
export function reportsRole(
  folder: string,
  { cluster }: ClusterPlan,
  policies: readonly PlannedPolicy[],
): readonly OutputFile[] {
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
      name,
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
      path: `clusters/${cluster.name}/${folder}/${name}.yaml`,
      content: toYaml([{ object, comments: { '': why } }], generatedFrom(['groundrule.config.ts'])),
      controls: [...new Set(policies.map(({ control }) => control.id))].sort(),
      objects: [object],
    },
  ]
}
