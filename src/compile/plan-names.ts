import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { type Locate, sourceOf } from './baseline.ts'
import type { Cluster } from './config-model.ts'
import { isDnsSubdomain } from './names.ts'
import type { PlannedPolicy } from './plan-model.ts'

/** Names of the policies around Pod Security labels, which no control may take. */
export const labelGuardName = 'pod-security-labels'
export const labelDefaultsName = 'pod-security-defaults'

/** The role that lets Kyverno's reports see what policies judge, beside the policies. */
export const kyvernoReportsName = 'groundrule-kyverno-reports'

/** What the API server demands of the names of static manifests. */
export const staticSuffix = '.static.k8s.io'

/** The binding that makes every violation a warning, beside the one that denies. */
export const warnBindingName = (policy: Pick<PlannedPolicy, 'name'>): string => `${policy.name}.warn`

/** The kind of a policy's constraint: `no-host-path.dev` → `GroundruleNoHostPathDev`. Its template bears it in lower case. */
export const constraintKind = (policyName: string): string =>
  `Groundrule${policyName
    .split(/[-.]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`

/** A constraint's kind in lower case is the plural of its CustomResourceDefinition, a DNS label. */
const longestPlural = 63

/** What a policy's objects are called, less what depends on the level; each kind of object has names of its own. */
function namesOf(policy: PlannedPolicy): readonly string[] {
  if (policy.target === 'gatekeeper') return [constraintKind(policy.name).toLowerCase()]
  const denies = policy.level === 'enforce' || policy.level === 'enforce-new'
  return policy.target === 'vap' && denies ? [policy.name, warnBindingName(policy)] : [policy.name]
}

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
  const taken = new Map<string, string>([
    ...reserved.map((name) => [`vap ${name}`, "groundrule's own policy for namespaces' labels"] as const),
    ...(['kyverno', 'kyverno-clusterpolicy'] as const).map(
      (target) => [`${target} ${kyvernoReportsName}`, "groundrule's own role for Kyverno's reports"] as const,
    ),
  ])
  const suffix = cluster.engines.some(({ staticManifests }) => staticManifests) ? staticSuffix : ''
  const found: Diagnostic[] = []
  for (const policy of policies) {
    const { control, name } = policy
    const described =
      name === control.id ? `control ${name}` : `control ${control.id} in ${policy.environments.join(', ')}`
    const names = namesOf(policy)
    for (const each of names) {
      const key = `${policy.target} ${each.toLowerCase()}`
      const first = taken.get(key)
      const second = policy.target === 'gatekeeper' || each === name ? described : `the warnings of ${described}`
      if (first)
        found.push(
          diagnostic('name-collision', { first, second, name: each, cluster: cluster.name }, locate(control, ['id'])),
        )
      else taken.set(key, second)
    }
    const tooLong = policy.target === 'gatekeeper' ? names.find((each) => each.length > longestPlural) : undefined
    if (tooLong !== undefined)
      found.push(
        diagnostic(
          'name-too-long',
          { what: described, name: tooLong, most: longestPlural, cluster: cluster.name },
          locate(control, ['id']),
        ),
      )
    const unusable = names.find((each) => !isDnsSubdomain(`${each}${policy.target === 'vap' ? suffix : ''}`))
    if (unusable !== undefined) throw new Error(`${unusable} cannot be the name of a policy`)
  }
  return found
}
