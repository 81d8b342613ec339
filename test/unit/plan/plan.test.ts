import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { ConfigInput } from '../../../src/dsl/config.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { baselineOf, clusterOf, configOf, controlOf, everywhere, predicate, standards } from './fixtures.ts'

const system = ['kube-node-lease', 'kube-public', 'kube-system']
const name = 'kubernetes.io/metadata.name'

const planned = (controls: readonly Control[], config = configOf()) => {
  const { plan, diagnostics } = planBaseline(baselineOf(controls, config))
  return { ...plan.clusters[0]!, diagnostics }
}

const play = configOf({ clusters: [clusterOf({ namespaces: { declared: { play: { environment: 'dev' } } } })] })

const gatekeeperOpen = { name: 'gatekeeper', version: '3.23' } as const

describe('planBaseline', () => {
  it('splits a control by environment as DESIGN §5 shows', () => {
    const { policies } = planned(
      [controlOf({ id: 'c', enforcement: { dev: 'enforce-new', test: 'off', prod: 'audit' } })],
      play,
    )
    expect(
      policies.map(({ name, level, failurePolicy, namespaceSelector }) => ({
        name,
        level,
        failurePolicy,
        namespaceSelector,
      })),
    ).toEqual([
      {
        name: 'c',
        level: 'audit',
        failurePolicy: 'Ignore',
        namespaceSelector: [{ key: name, operator: 'NotIn', values: [...system, 'play'] }],
      },
      {
        name: 'c.dev',
        level: 'enforce-new',
        failurePolicy: 'Fail',
        namespaceSelector: [{ key: name, operator: 'In', values: ['play'] }],
      },
    ])
  })

  it('keeps one policy where level and parameters are equal, and lists no namespace of it', () => {
    const { policies } = planned([controlOf({ id: 'c' })], play)
    expect(policies.map((policy) => [policy.name, policy.environments, policy.namespaceSelector[0]?.values])).toEqual([
      ['c', ['dev', 'prod'], system],
    ])
  })

  it('puts cluster-scoped kinds into the policy of the cluster only, Namespace into each', () => {
    const enforcement = { dev: 'warn', test: 'off', prod: 'enforce' } as const
    const binding = controlOf({ id: 'b', enforcement, appliesTo: { workloads: false, kinds: ['ClusterRoleBinding'] } })
    const mixed = controlOf({
      id: 'm',
      enforcement,
      appliesTo: { workloads: false, kinds: ['Service', 'Namespace', 'ClusterRole'] },
    })
    const { policies } = planned([binding, mixed], play)
    expect(policies.map((policy) => [policy.name, policy.kinds.map(({ kind }) => kind)])).toEqual([
      ['b', ['ClusterRoleBinding']],
      ['m', ['Namespace', 'Service', 'ClusterRole']],
      ['m.dev', ['Namespace', 'Service']],
    ])
    expect(policies[0]!.systemObjects).toEqual({})
  })

  it('reports a cluster-scoped kind that nobody judges because the cluster is off', () => {
    const enforcement = { dev: 'enforce', test: 'off', prod: 'off' } as const
    const { policies, coverage } = planned(
      [controlOf({ id: 'b', enforcement, appliesTo: { workloads: false, kinds: ['ClusterRoleBinding'] } })],
      play,
    )
    expect(policies).toEqual([])
    expect(coverage).toEqual([
      {
        cluster: 'eu',
        control: 'b',
        namespaceClass: 'cluster',
        environment: 'prod',
        level: 'off',
        state: 'nobody',
        reason: 'off; its level in dev does not reach ClusterRoleBinding, which belong to the cluster',
      },
    ])
  })

  it('includes configured workload kinds and their creators', () => {
    const rollout = {
      group: 'argoproj.io',
      version: 'v1alpha1',
      kind: 'Rollout',
      plural: 'rollouts',
      podSpec: ['spec', 'template', 'spec'],
      creator: 'system:serviceaccount:argo:rollouts',
    }
    const { policies } = planned([controlOf({ id: 'c' })], configOf({ workloadKinds: [rollout] }))
    expect(policies[0]?.kinds.map(({ kind }) => kind)).toEqual([
      'Pod',
      'PodTemplate',
      'ReplicationController',
      'DaemonSet',
      'Deployment',
      'ReplicaSet',
      'StatefulSet',
      'Rollout',
      'CronJob',
      'Job',
    ])
    expect(policies[0]?.creators).toEqual(['system:serviceaccount:argo:rollouts'])
  })

  it('takes the variant of the lower of declared and cluster version', () => {
    const variants = ['v1.0', 'v1.35', 'v1.37'].map((since) => ({
      since,
      predicate: { ...predicate, operand: { kind: 'literal', value: since } } as Pred,
    }))
    const control = controlOf({ id: 'c', variants, podSecurity: { check: 'runAsUser', version: 'v1.36' } })
    const at = (kubernetes: string) => {
      const { policies } = planned([control], configOf({ clusters: [clusterOf({ kubernetes })] }))
      return [policies[0]?.podSecurityVersion, (policies[0]!.predicate as Pred & { kind: 'equals' }).operand]
    }
    expect(at('1.37')).toEqual(['v1.36', { kind: 'literal', value: 'v1.35' }])
    expect(at('1.34')).toEqual(['v1.34', { kind: 'literal', value: 'v1.0' }])
  })

  it('covers every cell, with a reason where nobody enforces', () => {
    const config = configOf({
      clusters: [
        clusterOf({
          kubernetes: '1.31',
          engines: ['psa', { name: 'vap', failurePolicy: 'Ignore' }],
          namespaces: {
            declared: {
              play: { environment: 'dev' },
              logs: { class: 'infrastructure' },
              storage: { exempt: 'The CSI driver needs it.' },
            },
          },
        }),
      ],
    })
    const controls = [
      controlOf({ id: 'a', enforcement: { dev: 'off', test: 'off', prod: 'enforce' } }),
      controlOf({ id: 'b', scope: 'ci', enforcement: everywhere('enforce') }),
      controlOf({
        id: 'p',
        podSecurity: { check: 'hostProbesAndHostLifecycle', version: 'v1.31' },
        variants: [{ since: 'v1.34', predicate }],
      }),
    ]
    const rows = planned(controls, config).coverage.map((row) => [
      row.control,
      row.namespaceClass,
      row.environment,
      row.level,
      row.state,
      row.engine,
      row.reason,
    ])
    const systemReason = 'system namespace: kube-node-lease, kube-public, kube-system'
    const ignore = 'failurePolicy Ignore: requests pass while ValidatingAdmissionPolicy cannot decide'
    expect(rows).toEqual([
      ['a', 'application', 'dev', 'off', 'nobody', undefined, 'off'],
      ['a', 'application', 'prod', 'enforce', 'fails-open', 'vap', ignore],
      ['a', 'infrastructure', 'prod', 'enforce', 'fails-open', 'vap', ignore],
      ['a', 'exempt', 'prod', 'enforce', 'nobody', undefined, 'storage: The CSI driver needs it.'],
      ['a', 'system', 'prod', 'enforce', 'nobody', undefined, systemReason],
      ['b', 'application', 'dev', 'enforce', 'nobody', undefined, 'judged in repositories only'],
      ['b', 'application', 'prod', 'enforce', 'nobody', undefined, 'judged in repositories only'],
      ['b', 'infrastructure', 'prod', 'enforce', 'nobody', undefined, 'judged in repositories only'],
      ['b', 'exempt', 'prod', 'enforce', 'nobody', undefined, 'storage: The CSI driver needs it.'],
      ['b', 'system', 'prod', 'enforce', 'nobody', undefined, systemReason],
      [
        'p',
        'application',
        'dev',
        'enforce',
        'nobody',
        undefined,
        'check hostProbesAndHostLifecycle does not exist in Pod Security v1.31',
      ],
      [
        'p',
        'application',
        'prod',
        'enforce',
        'nobody',
        undefined,
        'check hostProbesAndHostLifecycle does not exist in Pod Security v1.31',
      ],
      [
        'p',
        'infrastructure',
        'prod',
        'enforce',
        'nobody',
        undefined,
        'check hostProbesAndHostLifecycle does not exist in Pod Security v1.31',
      ],
      ['p', 'exempt', 'prod', 'enforce', 'nobody', undefined, 'storage: The CSI driver needs it.'],
      ['p', 'system', 'prod', 'enforce', 'nobody', undefined, systemReason],
    ])
  })

  it('says who is left where the engines cannot', () => {
    const labelsOnly = configOf({ clusters: [clusterOf({ engines: ['psa'] })] })
    const { policies, coverage } = planned([controlOf({ id: 'c' }), ...standards('baseline', 'enforce')], labelsOnly)
    expect(policies).toEqual([])
    expect(coverage[0]).toMatchObject({
      control: 'c',
      state: 'nobody',
      reason: 'no engine of the cluster can: Pod Security Admission, it only adds labels, beside another engine',
    })
    expect(coverage.find(({ control }) => control === 'pss.privileged')).toMatchObject({
      engine: 'psa',
      state: 'enforced',
    })
  })

  it.each([
    [{ name: 'kyverno', version: '1.16.2' }, 'kyverno-clusterpolicy', 'cel'],
    [{ name: 'kyverno', version: 'v1.17' }, 'kyverno', 'cel'],
    [{ name: 'kyverno', version: '1.19', policies: 'ClusterPolicy' }, 'kyverno-clusterpolicy', 'cel'],
    [{ name: 'kyverno', version: '1.20' }, 'kyverno', 'cel'],
    [{ name: 'gatekeeper', version: '3.23' }, 'gatekeeper', 'cel'],
    [{ name: 'gatekeeper', version: '3.23', rego: true }, 'gatekeeper', 'rego'],
    [{ name: 'gatekeeper', version: '3.23', rego: ['c'] }, 'gatekeeper', 'rego'],
    [{ name: 'gatekeeper', version: '3.23', rego: ['set'] }, 'gatekeeper', 'rego'],
    [{ name: 'gatekeeper', version: '3.23', rego: [] }, 'gatekeeper', 'cel'],
    ['vap', 'vap', 'cel'],
  ] as const)('gives %j what its version and the cluster ask for', (engine, target, language) => {
    const control = controlOf({ id: 'c', set: 'set' })
    const { policies } = planned([control], configOf({ clusters: [clusterOf({ engines: [engine] })] }))
    expect(policies).toMatchObject([{ target, language }])
  })

  it('lets the first engine enforce, and others only where asked', () => {
    const engines = [{ name: 'kyverno', version: '1.19' }, { name: 'vap', also: true }, gatekeeperOpen] as const
    const services = controlOf({ id: 'c', appliesTo: { workloads: false, kinds: ['Service'] } })
    const { policies, coverage } = planned([services], configOf({ clusters: [clusterOf({ engines })] }))
    expect(policies.map(({ name, target }) => [name, target])).toEqual([
      ['c', 'kyverno'],
      ['c', 'vap'],
    ])
    expect(coverage[0]).toMatchObject({ engine: 'kyverno', also: ['vap'], state: 'enforced' })
  })

  it('says that a webhook fails open, unless a safer engine stands beside it', () => {
    const rowOf = (engines: ConfigInput['clusters'][number]['engines']) =>
      planned([controlOf({ id: 'c' })], configOf({ clusters: [clusterOf({ engines })] })).coverage[0]
    expect(rowOf([gatekeeperOpen])).toMatchObject({
      engine: 'gatekeeper',
      state: 'fails-open',
      reason: expect.stringContaining('installed with failurePolicy Ignore'),
    })
    expect(rowOf([{ ...gatekeeperOpen, failurePolicy: 'Fail' }])).toMatchObject({ state: 'enforced' })
    expect(rowOf([gatekeeperOpen, { name: 'vap', also: true }])).toMatchObject({
      engine: 'vap',
      also: ['gatekeeper'],
      state: 'enforced',
    })
  })

  it('passes over what an engine never judges as it is installed', () => {
    const engines = ['psa', { name: 'kyverno', version: '1.19' }, 'vap'] as const
    const config = configOf({ clusters: [clusterOf({ engines })] })
    const of = (control: Control) => planned([control], config)
    expect(of(controlOf({ id: 'w' })).coverage[0]).toMatchObject({
      engine: 'kyverno',
      state: 'enforced',
      reason: expect.stringContaining('Kyverno does not judge ReplicaSet'),
    })
    const alone = controlOf({ id: 'r', appliesTo: { workloads: false, kinds: ['ReplicaSet'] } })
    expect(of(alone).policies).toMatchObject([{ engine: 'vap' }])
    const services = controlOf({ id: 's', appliesTo: { workloads: false, kinds: ['Service'] } })
    expect(of(services).coverage[0]?.reason).toBeUndefined()
  })

  it("leaves out an engine's own namespaces only where it runs", () => {
    const clusters = [clusterOf({ name: 'a', engines: [gatekeeperOpen] }), clusterOf({ name: 'b' })]
    const { plan } = planBaseline(baselineOf([controlOf({ id: 'c' })], configOf({ clusters })))
    expect(plan.clusters.map(({ policies }) => policies[0]?.namespaceSelector[0]?.values)).toEqual([
      ['gatekeeper-system', 'kube-node-lease', 'kube-public', 'kube-system'],
      ['kube-node-lease', 'kube-public', 'kube-system'],
    ])
  })

  it('marks what a label enforces too', () => {
    const { coverage } = planned([controlOf({ id: 'c' }), ...standards('baseline', 'enforce')])
    expect(coverage.filter(({ alsoPsa }) => alsoPsa).map(({ control }) => control)).toHaveLength(12)
    expect(coverage.find(({ control }) => control === 'c')?.alsoPsa).toBeUndefined()
  })

  it('does not depend on the order of its input', () => {
    const controls = [controlOf({ id: 'b' }), controlOf({ id: 'a' }), ...standards('restricted', 'warn')]
    const clusters = [clusterOf({ name: 'us' }), clusterOf()]
    const forward = planBaseline(baselineOf(controls, configOf({ clusters })))
    const backward = planBaseline(baselineOf([...controls].reverse(), configOf({ clusters: [...clusters].reverse() })))
    expect(JSON.stringify(backward.plan.clusters)).toBe(JSON.stringify(forward.plan.clusters))
  })
})

describe('the checks of a plan', () => {
  const messages = (controls: readonly Control[], config = configOf()) =>
    planned(controls, config).diagnostics.map(({ code, message }) => `${code}: ${message}`)

  it('finds environments and owners that do not fit', () => {
    const control = controlOf({
      id: 'c',
      owner: 'sek',
      enforcement: { dev: 'enforce', tset: 'warn', prod: 'enforce' },
      parameters: { r: { type: 'string', value: { perEnvironment: { dev: 'x', stage: 'y' } } } },
      appliesTo: { workloads: false, kinds: ['Rollout'] },
    })
    expect(messages([control])).toEqual([
      'enforcement-missing: c has no enforcement level for test',
      'enforcement-unknown: c has an enforcement level for "tset", which is no environment',
      'parameter-missing: c: the parameter r has no value for test, prod',
      'parameter-environment-unknown: c: the parameter r has a value for "stage", which is no environment',
      'owner-unknown: c: there is no owner "sek"',
      'kind-not-configured: c applies to Rollout, which is no known kind',
    ])
  })

  it('reports a mistake of a set once, at its declaration', () => {
    const source = { file: 'controls/pss.ts', line: 3 }
    const members = standards('baseline', { dev: 'enforce' }).map((member) => ({ ...member, source }))
    const old = configOf({ clusters: [clusterOf({ kubernetes: '1.33' })] })
    expect(messages(members, old)).toEqual([
      'enforcement-missing: pss has no enforcement level for test, prod',
      'pod-security-lacking: cluster eu runs Kubernetes 1.33, whose Pod Security Standards lack pss.hostprobesandhostlifecycle (from v1.34)',
    ])
  })

  it('finds names that collide', () => {
    const enforcement = { dev: 'warn', test: 'off', prod: 'enforce' } as const
    const controls = [
      controlOf({ id: 'a', enforcement }),
      controlOf({ id: 'a.dev' }),
      controlOf({ id: 'a.warn' }),
      controlOf({ id: 'pod-security-labels' }),
    ]
    expect(messages(controls, play)).toEqual([
      'name-collision: control a in dev and control a.dev would both be written as "a.dev" in cluster eu',
      'name-collision: the warnings of control a and control a.warn would both be written as "a.warn" in cluster eu',
      `name-collision: groundrule's own policy for namespaces' labels and control pod-security-labels would both be written as "pod-security-labels" in cluster eu`,
    ])
  })

  it("finds names that collide on an engine, and leaves an engine's own names to itself", () => {
    const on = (engine: ConfigInput['clusters'][number]['engines'][number], ids: readonly string[]) =>
      messages(
        ids.map((id) => controlOf({ id })),
        configOf({ clusters: [clusterOf({ engines: [engine] })] }),
      )
    expect(on(gatekeeperOpen, ['a-b.c', 'a.b-c', 'a-bc'])).toEqual([
      'name-collision: control a-b.c and control a-bc would both be written as "groundruleabc" in cluster eu',
      'name-collision: control a-b.c and control a.b-c would both be written as "groundruleabc" in cluster eu',
    ])
    const role = 'groundrule-kyverno-reports'
    expect(on({ name: 'kyverno', version: '1.19' }, [role])).toEqual([
      `name-collision: groundrule's own role for Kyverno's reports and control ${role} would both be written as "${role}" in cluster eu`,
    ])
    expect(on('vap', [role])).toEqual([])
  })

  it('throws for a name that the API server would refuse, which no id and environment can make', () => {
    for (const id of ['x'.repeat(250), 'A'])
      expect(() => messages([controlOf({ id })])).toThrow('cannot be the name of a policy')
  })

  it('finds what is no version', () => {
    expect(messages([controlOf({ id: 'c', podSecurity: { check: 'privileged', version: 'latest' } })])).toEqual([
      'pod-security-version: c: "latest" is no Pod Security version',
    ])
  })

  it('pushes back on growth', () => {
    const config = configOf({ budget: { entries: 1, first: { date: '2026-01-31', entries: 1 } } })
    expect(messages([controlOf({ id: 'a' }), controlOf({ id: 'b' })], config)).toEqual([
      'budget-exceeded: the baseline has 2 entries, its budget is 1; it began with 1 on 2026-01-31',
    ])
  })
})
