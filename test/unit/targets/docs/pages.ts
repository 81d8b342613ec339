import { join } from 'node:path'
import { loadBaseline } from '../../../../src/compile/load.ts'
import { planBaseline } from '../../../../src/compile/plan.ts'
import type { Plan } from '../../../../src/compile/plan-model.ts'
import type { Control } from '../../../../src/ir/control.ts'
import { docs } from '../../../../src/targets/docs/index.ts'
import type { OutputFile } from '../../../../src/targets/target.ts'
import { root } from '../../../repo/files.ts'
import { baselineOf, clusterOf, configOf, controlOf, standards } from '../../plan/fixtures.ts'

/** Pages by path. */
export type Pages = ReadonlyMap<string, string>

export const emit = (plan: Plan): readonly OutputFile[] => (docs.per === 'baseline' ? docs.emit(plan) : [])

export const pagesOf = (plan: Plan): Pages => new Map(emit(plan).map(({ path, content }) => [path, content]))

export const page = (pages: Pages, path: string): string => {
  const content = pages.get(path)
  if (content === undefined) throw new Error(`no ${path} in ${[...pages.keys()]}`)
  return content
}

/** The plan of this repository's own baseline. */
export async function referencePlan(): Promise<Plan> {
  const { baseline } = await loadBaseline(join(root, 'baseline'))
  if (!baseline) throw new Error('the baseline does not load')
  return planBaseline(baseline).plan
}

const levels = { dev: 'warn', test: 'enforce', prod: 'enforce-new' } as const

export const pod = (fields: Readonly<Record<string, unknown>>) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'example' },
  spec: { containers: [{ name: 'app', image: 'app:1' }], ...fields },
})

/** A control about hostNetwork with all that a page can show. */
export const wholeControl = (change: Partial<Control> & { id: string }): Control =>
  controlOf({
    enforcement: levels,
    caution: 'It may stop.',
    mappings: [{ framework: 'ISO/IEC 27001', version: '2022', id: '8.9', because: 'hardens what runs' }],
    examples: {
      pass: [{ name: 'on', object: pod({ hostNetwork: true }) }],
      fail: [{ name: 'off', object: pod({}) }],
    },
    ...change,
  })

/** Every engine, a namespace of another environment, an exempt one, a control set, and controls of every scope. */
export const samplePlan = (controls: readonly Control[] = sampleControls): Plan =>
  planBaseline(baselineOf(controls, sampleConfig)).plan

export const sampleControls: readonly Control[] = [
  wholeControl({ id: 'own-network' }),
  wholeControl({ id: 'in-git', scope: 'ci' }),
  wholeControl({ id: 'on-a-cluster', scope: 'audit' }),
  ...standards('baseline', { dev: 'enforce', test: 'enforce', prod: 'enforce' }),
]

const declared = {
  play: { environment: 'dev' },
  storage: { exempt: 'The CSI driver needs it.' },
}

export const sampleConfig = configOf({
  clusters: [
    clusterOf({ name: 'a', namespaces: { declared } }),
    clusterOf({ name: 'b', engines: [{ name: 'kyverno', version: '1.19' }], namespaces: { declared } }),
    clusterOf({ name: 'c', engines: [{ name: 'kyverno', version: '1.16' }, 'vap'], kubernetes: '1.31' }),
    clusterOf({ name: 'd', engines: ['psa', { name: 'gatekeeper', version: '3.23' }] }),
    clusterOf({ name: 'e', environment: 'dev', engines: [{ name: 'vap', failurePolicy: 'Ignore' }] }),
  ],
  docs: { mkdocs: true },
})
