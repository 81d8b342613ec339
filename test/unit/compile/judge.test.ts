import { describe, expect, it } from 'vitest'
import { bundleOf } from '../../../src/compile/bundle.ts'
import { type JudgeContext, judge } from '../../../src/compile/judge.ts'
import { explainer } from '../../../src/compile/why.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { baselineOf, clusterOf, configOf, controlOf } from '../plan/fixtures.ts'

const config = configOf({
  clusters: [
    clusterOf({
      namespaces: { declared: { play: { environment: 'dev' }, storage: { exempt: 'The CSI driver needs it.' } } },
    }),
    clusterOf({ name: 'old', environment: 'test', kubernetes: '1.31' }),
  ],
  systemObjects: { ClusterRoleBinding: ['provider-admin'] },
})

const flag = (field: string): Pred => ({
  kind: 'not',
  of: {
    kind: 'equals',
    value: { kind: 'ref', variable: 'pod', path: [{ field }], type: 'boolean' },
    operand: { kind: 'literal', value: true },
  },
})
const host: Pred = {
  kind: 'oneOf',
  value: { kind: 'ref', variable: 'pod', path: [{ field: 'hostname' }], type: 'string' },
  operand: { kind: 'parameter', name: 'hosts' },
}

const ask = (control: Partial<Control>, context: JudgeContext, object: Record<string, unknown>) =>
  judge(bundleOf(baselineOf([controlOf({ id: 'c', ...control })], config)), context)
    .violations(object)
    .map(({ level, label, line, path }) => `${level} ${label ?? '-'} ${line} at ${path.join('.')}`)
const pod = (spec: object, namespace?: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', ...(namespace !== undefined && { namespace }) },
  spec: { containers: [], ...spec },
})
const inNetwork = 'pod hostNetwork must not be true at spec.hostNetwork'
const levels = { dev: 'warn', test: 'off', prod: 'enforce' } as const

describe('the level', () => {
  const control = { enforcement: levels, variants: [{ since: null, predicate: flag('hostNetwork') }] }
  it.each<[string, JudgeContext, string | undefined, readonly string[]]>([
    ['of the environment', { environment: 'dev' }, undefined, [`warn ${inNetwork}`]],
    ['is off', { environment: 'test' }, undefined, []],
    ['is the strongest where nothing is known', {}, undefined, [`enforce ${inNetwork}`]],
    ['of the cluster', { cluster: 'eu' }, undefined, [`enforce ${inNetwork}`]],
    ['of the namespace in a cluster', { cluster: 'eu' }, 'play', [`warn ${inNetwork}`]],
    [
      'of the namespace given for objects that name none',
      { cluster: 'eu', namespace: 'play' },
      undefined,
      [`warn ${inNetwork}`],
    ],
    ['holds not in an exempt namespace', { cluster: 'eu' }, 'storage', []],
    ['holds not in a system namespace', {}, 'kube-system', []],
  ])('%s', (_name, context, namespace, expected) => {
    expect(ask(control, context, pod({ hostNetwork: true }, namespace))).toEqual(expected)
  })
})

describe('what differs between clusters', () => {
  const podSecurity = { check: 'x', version: 'v1.37' }
  const versions = [
    { since: 'v1.25', predicate: flag('hostPID') },
    { since: 'v1.35', predicate: flag('hostIPC') },
  ]
  const newest = versions.slice(1)
  const both = pod({ hostPID: true, hostIPC: true })
  it('is judged at the version of the cluster', () => {
    expect(ask({ podSecurity, variants: versions }, { cluster: 'eu' }, both)).toHaveLength(1)
    expect(ask({ podSecurity, variants: versions }, { cluster: 'old' }, both)[0]).toContain('hostPID')
  })
  it('is judged at every version where the cluster is not known', () => {
    expect(ask({ podSecurity, variants: versions }, {}, both)).toHaveLength(2)
  })
  it('is not judged on a cluster that lacks the check, and is where one has it', () => {
    expect(ask({ podSecurity, variants: newest }, { cluster: 'old' }, both)).toEqual([])
    expect(ask({ podSecurity, variants: newest }, {}, both)).toHaveLength(1)
  })
})

describe('parameters', () => {
  const values = { perEnvironment: { dev: ['a', 'b'], test: ['z'], prod: ['b'] } }
  const control = {
    enforcement: levels,
    variants: [{ since: null, predicate: host }],
    parameters: { hosts: { type: { list: 'string' as const }, value: values } },
  }
  it('are those of the environment', () => {
    expect(ask(control, { environment: 'dev' }, pod({ hostname: 'a' }))).toEqual([])
    expect(ask(control, { environment: 'prod' }, pod({ hostname: 'a' }))).toHaveLength(1)
  })
  it('are those of every environment in which the control is on, where none is known', () => {
    expect(ask(control, {}, pod({ hostname: 'b' }))).toEqual([])
    expect(ask(control, {}, pod({ hostname: 'z' }))).toHaveLength(2)
  })
})

describe('kinds', () => {
  const binding = (name: string) => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name },
  })
  const never: Pred = { kind: 'because', of: { kind: 'constant', value: false }, text: 'never' }
  const control = {
    appliesTo: { workloads: false, kinds: ['ClusterRoleBinding'] },
    variants: [{ since: null, predicate: never }],
  }
  it("leaves the platform's own objects alone by name, and nobody else's", () => {
    expect(ask(control, {}, binding('provider-admin'))).toEqual([])
    expect(ask(control, {}, binding('cluster-admin'))).toEqual(['enforce - never at '])
  })
  it('places what is wrong below the path of the pod', () => {
    const template = { spec: { containers: [], hostNetwork: true } }
    const spec = { jobTemplate: { spec: { template } } }
    const cron = { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'c' }, spec }
    expect(ask({ variants: [{ since: null, predicate: flag('hostNetwork') }] }, {}, cron)).toEqual([
      'enforce pod hostNetwork must not be true at spec.jobTemplate.spec.template.spec.hostNetwork',
    ])
  })
  it('judges what is for repositories only, and not what needs a cluster', () => {
    expect(ask({ ...control, scope: 'ci' }, {}, binding('a'))).toHaveLength(1)
    expect(ask({ ...control, scope: 'audit' }, {}, binding('a'))).toEqual([])
  })
})

describe('an object that names no namespace', () => {
  const namespaceIs = (namespace: string): Pred => ({
    kind: 'equals',
    value: { kind: 'ref', variable: 'object', path: [{ field: 'metadata' }, { field: 'namespace' }], type: 'string' },
    operand: { kind: 'literal', value: namespace },
  })
  const inShop = 'enforce - metadata.namespace must be "shop" at metadata.namespace'
  it.each<[string, JudgeContext, unknown, readonly string[]]>([
    ['has none where none is given', {}, { name: 'p' }, [inShop]],
    ['is judged as created in the one that is given', { namespace: 'shop' }, { name: 'p' }, []],
    ['or in a wrong one', { namespace: 'default' }, { name: 'p' }, [inShop]],
    ['names none by an empty text', { namespace: 'shop' }, { name: 'p', namespace: '' }, []],
    ['names none by null', { namespace: 'shop' }, { name: 'p', namespace: null }, []],
    ['has no metadata', { namespace: 'shop' }, undefined, []],
    ['has metadata that are none', { namespace: 'shop' }, 'p', [inShop]],
    ['names one', { namespace: 'shop' }, { name: 'p', namespace: 'other' }, [inShop]],
    ['would be in a system namespace', { namespace: 'kube-system' }, { name: 'p', namespace: '' }, []],
  ])('%s', (_name, context, metadata, expected) => {
    const control = { enforcement: levels, variants: [{ since: null, predicate: namespaceIs('shop') }] }
    expect(ask(control, context, { ...pod({}), metadata })).toEqual(expected)
  })

  it('is explained as it is judged', () => {
    const control = controlOf({ id: 'c', variants: [{ since: null, predicate: namespaceIs('shop') }] })
    const bundle = bundleOf(baselineOf([control], config))
    const holds = (context: JudgeContext) => {
      const found = explainer(bundle, bundle.controls[0]!, context)(pod({}))
      return found.kind === 'judged' && found.forms[0]!.clauses[0]!.demands.value?.found
    }
    expect([holds({}), holds({ namespace: 'shop' })]).toEqual([undefined, 'shop'])
  })

  it('is of no namespace where its kind has none', () => {
    const control = {
      enforcement: levels,
      appliesTo: { workloads: false, kinds: ['ClusterRole'] },
      variants: [{ since: null, predicate: { kind: 'not', of: namespaceIs('shop') } as Pred }],
    }
    const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'r' } }
    expect(ask(control, { namespace: 'shop' }, role)).toEqual([])
  })
})

it('reads a bundle whose clusters name no system namespaces of their own', () => {
  const bundle = bundleOf(baselineOf([controlOf({ id: 'c' })], config))
  const clusters = bundle.clusters.map(({ systemNamespaces: _, ...cluster }) => cluster) as never
  const findings = (namespace: string) =>
    judge({ ...bundle, clusters }, { cluster: 'eu' }).violations(pod({ hostNetwork: false }, namespace))
  expect(findings('kube-system')).toEqual([])
  expect(findings('shop')).toHaveLength(1)
})

it('passes on nothing of what a Secret holds', () => {
  const value = { kind: 'ref', variable: 'object', path: [{ field: 'data' }], type: 'map' } as const
  const control = controlOf({
    id: 'c',
    appliesTo: { workloads: false, kinds: ['Secret'] },
    variants: [{ since: null, predicate: { kind: 'isEmpty', value } }],
  })
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { password: 'hunter2' } }
  const findings = judge(bundleOf(baselineOf([control], config)), {}).violations(secret)
  expect(findings).toHaveLength(1)
  expect(JSON.stringify(findings)).not.toMatch(/hunter2|aHVudGVyMg==/)
})
