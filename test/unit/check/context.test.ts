import { describe, expect, it } from 'vitest'
import { judgeText } from '../../../src/check/judge-text.ts'
import { bundleOf } from '../../../src/compile/bundle.ts'
import { type JudgeContext, judge } from '../../../src/compile/judge.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { baselineOf, clusterOf, configOf, controlOf } from '../plan/fixtures.ts'

const config = configOf({
  clusters: [clusterOf({ namespaces: { declared: { play: { environment: 'dev' } } } })],
  workloadKinds: [
    {
      group: 'argoproj.io',
      version: 'v1alpha1',
      kind: 'Rollout',
      plural: 'rollouts',
      podSpec: ['spec', 'template', 'spec'],
    },
  ],
})
const field = { kind: 'ref', variable: 'pod', path: [{ field: 'hostNetwork' }], type: 'boolean' } as const
const notInHostNetwork: Pred = {
  kind: 'not',
  of: { kind: 'equals', value: field, operand: { kind: 'literal', value: true } },
}
const never: Pred = { kind: 'because', of: { kind: 'constant', value: false }, text: 'never' }
const levels = { dev: 'warn', test: 'audit', prod: 'enforce' } as const
const controls = [
  controlOf({ id: 'network', enforcement: levels, variants: [{ since: null, predicate: notInHostNetwork }] }),
  controlOf({
    id: 'never',
    enforcement: levels,
    appliesTo: { workloads: false, kinds: ['Namespace', 'ClusterRoleBinding'] },
    variants: [{ since: null, predicate: never }],
  }),
]

const judged = (text: string, context: JudgeContext = {}) =>
  judgeText(
    { file: 'f.yaml', text, found: false, chart: false },
    judge(bundleOf(baselineOf(controls, config)), context),
  )
const levelsOf = (text: string, context: JudgeContext) => judged(text, context).findings.map(({ level }) => level)

const rollout = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: shop }
spec:
  replicas: 2
  template:
    spec:
      hostNetwork: true
      containers: []
`

describe('custom resources', () => {
  it('that embed a pod are judged where the configuration names where it is', () => {
    const { findings, resources, notJudged } = judged(rollout)
    expect([resources, notJudged]).toEqual([1, {}])
    expect(findings).toMatchObject([
      { level: 'enforce', path: ['spec', 'template', 'spec', 'hostNetwork'], place: { line: 8, column: 20 } },
    ])
    expect(judged(rollout.replace('v1alpha1', 'v2')).resources).toBe(1)
  })

  it('and kinds that nobody judges are counted, whatever they hold', () => {
    const others = [
      rollout.replace('argoproj.io/', 'other.example.com/'),
      'apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: 3\nspec: [yes, { x: !odd y }]\n',
      'apiVersion: extensions/v1beta1\nkind: Deployment\nspec: { template: { spec: { hostNetwork: true } } }\n',
      'apiVersion: v1\nkind: __proto__\n',
      'apiVersion: v1\nkind: Service\nspec: nothing\n',
    ]
    expect(judged(others.join('---\n'))).toMatchObject({
      findings: [],
      resources: 0,
      notJudged: JSON.parse('{"Rollout":1,"ServiceMonitor":1,"Deployment":1,"__proto__":1,"Service":1}'),
      broken: [],
    })
  })
})

describe('where an object goes', () => {
  const inNamespace = rollout.replace('name: shop', 'name: shop, namespace: play')
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: play }\n'
  const binding = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: play }\n'
  it.each<[string, string, JudgeContext, string]>([
    ['its own namespace wins over the one that is given', inNamespace, { cluster: 'eu', namespace: 'shop' }, 'warn'],
    ['the one that is given is for what names none', rollout, { cluster: 'eu', namespace: 'play' }, 'warn'],
    ['the environment is that of the cluster', rollout, { cluster: 'eu' }, 'enforce'],
    ['a namespace has its environment in a cluster alone', inNamespace, { environment: 'test' }, 'audit'],
    ['without any, the strongest level holds', inNamespace, {}, 'enforce'],
    ['a Namespace belongs to its own environment', namespace, { cluster: 'eu', namespace: 'shop' }, 'warn'],
    ['what is in no namespace is in none that is given', binding, { cluster: 'eu', namespace: 'play' }, 'enforce'],
  ])('%s', (_name, text, context, level) => {
    expect(levelsOf(text, context)).toEqual([level])
  })
})
