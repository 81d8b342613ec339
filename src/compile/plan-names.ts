import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { type Locate, sourceOf } from './baseline.ts'
import type { Cluster } from './config-model.ts'
import { isDnsSubdomain } from './names.ts'
import type { PlannedPolicy } from './plan-model.ts'

/** Names of the policies around Pod Security labels, which no control may take. */
export const labelGuardName = 'pod-security-labels'
export const labelDefaultsName = 'pod-security-defaults'

/** What the API server demands of the names of static manifests. */
export const staticSuffix = '.static.k8s.io'

/** The binding that makes every violation a warning, beside the one that denies. */
export const warnBindingName = (policy: Pick<PlannedPolicy, 'name'>): string => `${policy.name}.warn`

/**
 * The emitted names of one cluster that collide; case does not tell them apart. Throws for one that the API server would
 * refuse: ids and environments are DNS labels, so three of them, with all that is appended, always fit.
 */
export function nameChecks(
  policies: readonly PlannedPolicy[],
  cluster: Cluster,
  locate: Locate = sourceOf,
): readonly Diagnostic[] {
  const reserved = cluster.engines.some(({ name }) => name === 'psa') ? [labelGuardName, labelDefaultsName] : []
  const taken = new Map(reserved.map((name) => [name, "groundrule's own policy for namespaces' labels"]))
  const suffix = cluster.engines.some(({ staticManifests }) => staticManifests) ? staticSuffix : ''
  const found: Diagnostic[] = []
  for (const policy of policies) {
    const { control, name } = policy
    const denies = policy.level === 'enforce' || policy.level === 'enforce-new'
    const described =
      name === control.id ? `control ${name}` : `control ${control.id} in ${policy.environments.join(', ')}`
    const names = denies ? [name, warnBindingName(policy)] : [name]
    for (const each of names) {
      const first = taken.get(each.toLowerCase())
      const second = each === name ? described : `the warnings of ${described}`
      if (first)
        found.push(
          diagnostic('name-collision', { first, second, name: each, cluster: cluster.name }, locate(control, ['id'])),
        )
      else taken.set(each.toLowerCase(), second)
    }
    const unusable = names.find((each) => !isDnsSubdomain(`${each}${suffix}`))
    if (unusable !== undefined) throw new Error(`${unusable} cannot be the name of a policy`)
  }
  return found
}
