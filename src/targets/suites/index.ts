import type { Plan } from '../../compile/plan-model.ts'
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

function testedPolicies(files: readonly OutputFile[], { baseline, clusters }: Plan): readonly OutputFile[] {
  const workloads = customWorkloads(baseline.config.workloadKinds)
  return clusters.flatMap(({ cluster, policies }) =>
    policies.flatMap((policy) => {
      const { target, name } = policy
      if (target === 'vap') return []
      const cases = casesOf(policy, cluster, workloads)
      if (cases.length === 0) return []
      if (target === 'gatekeeper') return gatekeeperFiles({ cluster: cluster.name, policy, cases })
      const path = `clusters/${cluster.name}/${target}/${name}.yaml`
      const file = files.find((each) => each.path === path)
      if (!file) throw new Error(`${path} is not written`)
      return kyvernoFiles({ cluster: cluster.name, policy, file, cases })
    }),
  )
}
