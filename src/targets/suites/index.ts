import type { Plan, PlannedPolicy } from '../../compile/plan-model.ts'
import { customWorkloads } from '../../compile/roots.ts'
import type { OutputFile, Target } from '../target.ts'
import { casesOf } from './cases.ts'
import { gatekeeperFiles } from './gatekeeper.ts'
import { kyvernoFiles } from './kyverno.ts'
import { manifestFiles } from './manifests.ts'
import { readme } from './readme.ts'

/**
 * The examples of every control as suites for the engines' own command lines, and as plain manifests: `kyverno test` and
 * `gator verify` judge with the very files that clusters apply.
 */
export const suites: Target = {
  name: 'suites',
  per: 'output',
  emit: (files, plan) => {
    const { controls, config } = plan.baseline
    const tested = testedPolicies(files, plan)
    return [
      ...tested,
      ...controls.flatMap((control) => manifestFiles(control, config)),
      readme(tested.map(({ path }) => path)),
    ]
  },
}

/** A policy that is the same file in several clusters is tested at the first of them. */
function testedPolicies(files: readonly OutputFile[], { baseline, clusters }: Plan): readonly OutputFile[] {
  const workloads = customWorkloads(baseline.config.workloadKinds)
  const written = new Map(files.map((file) => [file.path, file]))
  const seen = new Set<string>()
  return clusters.flatMap(({ cluster, policies }) =>
    policies.flatMap((policy) => {
      if (policy.target === 'vap') return []
      const own = policyFiles(policy, cluster.name).map((path) => {
        const file = written.get(path)
        if (!file) throw new Error(`${path} is not written`)
        return file
      })
      const content = own.map((file) => file.content).join('---\n')
      const cases = seen.has(content) ? [] : casesOf(policy, cluster, workloads)
      seen.add(content)
      if (cases.length === 0) return []
      const tested = { cluster: cluster.name, policy, files: own, cases }
      return policy.target === 'gatekeeper' ? gatekeeperFiles(tested) : kyvernoFiles(tested)
    }),
  )
}

function policyFiles({ target, name }: PlannedPolicy, cluster: string): readonly string[] {
  const folders = target === 'gatekeeper' ? ['gatekeeper/templates', 'gatekeeper/constraints'] : [target]
  return folders.map((folder) => `clusters/${cluster}/${folder}/${name}.yaml`)
}
