import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cluster, NamespaceInfo } from '../../../src/compile/config-model.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { PlannedPolicy } from '../../../src/compile/plan-model.ts'
import { levelIn, levels } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { baselineOf, clusterOf, configOf, controlOf, predicate, selects } from './fixtures.ts'

const seed = 20260131
const environments = ['dev', 'test', 'acc', 'prod']
const nameKey = 'kubernetes.io/metadata.name'
const labelKey = 'acme.example/stage'

const info = fc.record(
  { environment: fc.constantFrom(...environments), exempt: fc.constant('Its driver needs the host.') },
  { requiredKeys: ['environment'] },
)
const names = ['play', 'shop', 'storage', 'web', 'batch']

const situation = fc.record({
  by: fc.constantFrom('name' as const, 'label' as const),
  environment: fc.constantFrom(...environments),
  declared: fc.dictionary(fc.constantFrom(...names), info),
  enforcement: fc.record(Object.fromEntries(environments.map((name) => [name, fc.constantFrom(...levels)]))),
  limits: fc.record(Object.fromEntries(environments.map((name) => [name, fc.constantFrom('a', 'b')]))),
})

const namespace = fc.record({
  name: fc.constantFrom(...names, 'undeclared', 'kube-system', 'kube-public'),
  label: fc.option(fc.constantFrom(...names, 'other'), { nil: undefined }),
})

/** DESIGN §5: the environment that a namespace belongs to; undefined where nothing judges it. */
function environmentOf(labels: Readonly<Record<string, string>>, cluster: Cluster): string | undefined {
  if (cluster.systemNamespaces.includes(labels[nameKey] as string)) return undefined
  const declaredBy = labels[cluster.namespaces.by === 'name' ? nameKey : labelKey]
  const own: NamespaceInfo | undefined = declaredBy === undefined ? undefined : cluster.namespaces.declared[declaredBy]
  return own?.exempt ? undefined : (own?.environment ?? cluster.environment)
}

const parameterOf = (policy: PlannedPolicy) => (policy.predicate as Pred & { kind: 'equals' }).operand

describe('the policies of a control', () => {
  it(`judge every namespace exactly once, at the level and parameters of its environment (seed ${seed})`, () => {
    fc.assert(
      fc.property(situation, fc.array(namespace, { minLength: 1, maxLength: 12 }), (input, namespaces) => {
        const declared = { by: input.by, declared: input.declared, ...(input.by === 'label' && { key: labelKey }) }
        const config = configOf({
          environments,
          clusters: [clusterOf({ environment: input.environment, namespaces: declared as never })],
        })
        const control = controlOf({
          id: 'c',
          enforcement: input.enforcement as never,
          parameters: { limit: { type: 'string', value: { perEnvironment: input.limits } } },
          variants: [
            { since: null, predicate: { ...predicate, operand: { kind: 'parameter', name: 'limit' } } as Pred },
          ],
        })
        const { plan } = planBaseline(baselineOf([control], config))
        const { cluster, policies } = plan.clusters[0]!
        // The API server refuses an empty In.
        for (const { values } of policies.flatMap((policy) => policy.namespaceSelector)) expect(values).not.toEqual([])
        for (const { name, label } of namespaces) {
          const labels = { [nameKey]: name, ...(label !== undefined && { [labelKey]: label }) }
          const environment = environmentOf(labels, cluster)
          const judging = policies.filter((policy) => selects(policy.namespaceSelector, labels))
          const level = environment === undefined ? 'off' : levelIn(control, environment)
          if (level === 'off') expect(judging).toEqual([])
          else {
            expect(judging).toHaveLength(1)
            expect(judging[0]?.level).toBe(level)
            expect(judging[0]?.environments).toContain(environment)
            expect(parameterOf(judging[0]!)).toEqual({ kind: 'literal', value: input.limits[environment as string] })
          }
        }
      }),
      { seed, numRuns: 1000 },
    )
  })
})
