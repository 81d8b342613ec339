import type { Baseline } from '../../../src/compile/baseline.ts'
import { readConfig } from '../../../src/compile/config.ts'
import type { Config } from '../../../src/compile/config-model.ts'
import type { SelectorExpression } from '../../../src/compile/plan-model.ts'
import type { ConfigInput } from '../../../src/dsl/config.ts'
import type { Control, Level } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { checks } from '../../../src/pss/checks.ts'

export const configOf = (change: Partial<ConfigInput> = {}): Config => {
  const { config, diagnostics } = readConfig(
    {
      name: 'test',
      owners: { sec: { name: 'Security', contact: '#sec' } },
      environments: ['dev', 'test', 'prod'],
      clusters: [{ name: 'eu', environment: 'prod', kubernetes: '1.37', engines: ['psa', 'vap'] }],
      docsUrl: 'https://baseline.example.com',
      ...change,
    },
    { file: 'groundrule.config.ts' },
  )
  if (!config) throw new Error(JSON.stringify(diagnostics))
  return config
}

export const clusterOf = (change: Partial<ConfigInput['clusters'][number]> = {}): ConfigInput['clusters'][number] => ({
  name: 'eu',
  environment: 'prod',
  kubernetes: '1.37',
  engines: ['psa', 'vap'],
  ...change,
})

export const predicate: Pred = {
  kind: 'equals',
  value: { kind: 'ref', variable: 'pod', path: [{ field: 'hostNetwork' }], type: 'boolean' },
  operand: { kind: 'literal', value: true },
}

export const controlOf = (change: Partial<Control> & { id: string }): Control => ({
  title: 'A title',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'sec',
  enforcement: 'enforce',
  rationale: 'Because.',
  remediation: 'Do it.',
  mappings: [],
  scope: 'admission',
  appliesTo: { workloads: true, kinds: [] },
  parameters: {},
  variants: [{ since: null, predicate }],
  examples: { pass: [], fail: [] },
  source: { file: `controls/${change.id}.ts`, line: 3 },
  ...change,
})

/** The members of a whole Pod Security level, each with a variant of its own from the version that has the check. */
export const standards = (level: 'baseline' | 'restricted', enforcement: Control['enforcement'], version = 'v1.37') =>
  checks
    .filter((check) => level === 'restricted' || check.level === 'baseline')
    .map((check) =>
      controlOf({
        id: `pss.${check.id.toLowerCase().replaceAll('_', '-')}`,
        set: 'pss',
        enforcement,
        podSecurity: { check: check.id, version },
        variants: [{ since: `v1.${check.since}`, predicate }],
      }),
    )

export const baselineOf = (controls: readonly Control[], config: Config = configOf()): Baseline => ({
  config,
  controls,
  sets: [],
})

export const everywhere = (level: Level): Record<string, Level> => ({ dev: level, test: level, prod: level })

/** How Kubernetes evaluates a label selector: `NotIn` also matches where the label is absent. */
export const selects = (
  expressions: readonly SelectorExpression[],
  labels: Readonly<Record<string, string>>,
): boolean =>
  expressions.every(({ key, operator, values }) => {
    const value = labels[key]
    return operator === 'In'
      ? value !== undefined && values.includes(value)
      : value === undefined || !values.includes(value)
  })
