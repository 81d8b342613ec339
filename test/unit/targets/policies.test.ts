import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { PlannedPolicy } from '../../../src/compile/plan-model.ts'
import type { ConfigInput } from '../../../src/dsl/config.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { targets } from '../../../src/targets/index.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { baselineOf, clusterOf, configOf, controlOf } from '../plan/fixtures.ts'

type Engines = ConfigInput['clusters'][number]['engines']
type Shape = {
  readonly metadata: { readonly name: string }
  // biome-ignore lint/suspicious/noExplicitAny: the shapes of several kinds are looked into
  readonly spec: any
}

const kyverno: Engines = [{ name: 'kyverno', version: '1.19' }]
const clusterPolicy: Engines = [{ name: 'kyverno', version: '1.16' }]
const gatekeeper: Engines = [{ name: 'gatekeeper', version: '3.23' }]

function emitted(engines: Engines, control: Control, change: Partial<ConfigInput> = {}, cluster = {}) {
  const config = configOf({ clusters: [clusterOf({ engines, ...cluster })], ...change })
  const { plan, diagnostics } = planBaseline(baselineOf([control], config))
  expect(diagnostics).toEqual([])
  const policyTargets = new Set<string>(['vap', 'kyverno', 'kyverno-clusterpolicy', 'gatekeeper'])
  const files: readonly OutputFile[] = targets.flatMap((target) =>
    target.per === 'cluster' && policyTargets.has(target.name)
      ? plan.clusters.flatMap((each) => target.emit(each, plan))
      : [],
  )
  for (const { content, objects } of files) expect(loadAll(content)).toEqual(JSON.parse(JSON.stringify(objects)))
  return new Map(files.map(({ path, objects }) => [path.replace('clusters/eu/', ''), objects[0] as unknown as Shape]))
}

const levels: readonly [PlannedPolicy['level'], unknown, unknown, unknown][] = [
  ['audit', ['Audit'], { failureAction: 'Audit', emitWarning: false }, 'dryrun'],
  ['warn', ['Audit', 'Warn'], { failureAction: 'Audit', emitWarning: true }, 'warn'],
  ['enforce-new', ['Deny'], { failureAction: 'Enforce', emitWarning: false }, 'deny'],
  ['enforce', ['Deny'], { failureAction: 'Enforce', emitWarning: false }, 'deny'],
]

describe.each(levels)('at %s', (enforcement, actions, legacy, action) => {
  const control = controlOf({ id: 'c', enforcement })
  const policy = enforcement.startsWith('enforce') ? 'Fail' : 'Ignore'

  it('a ValidatingPolicy says what happens', () => {
    const { spec } = emitted(kyverno, control).get('kyverno/c.yaml')!
    expect(spec).toMatchObject({
      validationActions: actions,
      failurePolicy: policy,
      autogen: { podControllers: { controllers: [] }, validatingAdmissionPolicy: { enabled: false } },
    })
  })

  it('a ClusterPolicy says what happens', () => {
    const { spec } = emitted(clusterPolicy, control).get('kyverno-clusterpolicy/c.yaml')!
    expect({ failureAction: spec.rules[0].validate.failureAction, emitWarning: spec.emitWarning }).toEqual(legacy)
    expect(spec.validationFailureAction).toBe(spec.rules[0].validate.failureAction)
    expect(spec.webhookConfiguration).toEqual({ failurePolicy: policy })
  })

  it('a constraint says what happens, at the points that are there', () => {
    const files = emitted(gatekeeper, control)
    expect(files.get('gatekeeper/constraints/c.yaml')!.spec).toMatchObject({
      enforcementAction: 'scoped',
      scopedEnforcementActions: [
        {
          action,
          enforcementPoints: ['validation', 'audit', 'gator'].map((point) => ({ name: `${point}.gatekeeper.sh` })),
        },
      ],
    })
    const [{ source }] = files.get('gatekeeper/templates/c.yaml')!.spec.targets[0].code
    expect(source).toMatchObject({ failurePolicy: policy, generateVAP: false })
  })

  it('controllers are let through where only what is new is denied', () => {
    for (const engines of [kyverno, clusterPolicy, gatekeeper, ['vap']] as const) {
      const text = JSON.stringify([...emitted(engines, control).values()])
      expect(text.includes('createdByController')).toBe(enforcement === 'enforce-new')
    }
  })
})

const partition = { id: 'c', enforcement: { dev: 'enforce', test: 'off', prod: 'audit' } } as const
const byName = { namespaces: { declared: { play: { environment: 'dev' } } } }
const byLabel = {
  namespaces: { by: 'label', key: 'acme.example/stage', declared: { play: { environment: 'dev' } } },
}

describe('namespaces of an environment of their own', () => {
  it('a ClusterPolicy matches them by name', () => {
    const files = emitted(clusterPolicy, controlOf(partition), {}, byName)
    const rule = (name: string) => files.get(`kyverno-clusterpolicy/${name}.yaml`)!.spec.rules[0]
    expect(rule('c').exclude.any).toEqual([
      { resources: { namespaces: ['kube-node-lease', 'kube-public', 'kube-system', 'kyverno', 'play'] } },
    ])
    expect(rule('c').match.any[0].resources).not.toHaveProperty('namespaces')
    expect(rule('c.dev')).not.toHaveProperty('exclude')
    expect(rule('c.dev').match.any[0].resources.namespaces).toEqual(['play'])
  })

  it('a ClusterPolicy matches them by label, and a Namespace by its own', () => {
    const control = controlOf({ ...partition, appliesTo: { workloads: false, kinds: ['Namespace', 'Service'] } })
    const files = emitted(clusterPolicy, control, {}, byLabel)
    const { match, exclude } = files.get('kyverno-clusterpolicy/c.dev.yaml')!.spec.rules[0]
    const matchExpressions = [{ key: 'acme.example/stage', operator: 'In', values: ['play'] }]
    const operations = ['CREATE', 'UPDATE']
    expect(match.any).toEqual([
      { resources: { kinds: ['Service'], namespaceSelector: { matchExpressions }, operations } },
      { resources: { kinds: ['Namespace'], selector: { matchExpressions }, operations } },
    ])
    expect(exclude.any).toEqual([
      { resources: { namespaces: ['kube-node-lease', 'kube-public', 'kube-system', 'kyverno'] } },
    ])
  })

  it('a constraint matches them by name or label, under the name of the control', () => {
    const named = emitted(gatekeeper, controlOf(partition), {}, byName)
    const { metadata, spec } = named.get('gatekeeper/constraints/c.dev.yaml')!
    expect(metadata.name).toBe('c')
    expect(spec.match).toMatchObject({ scope: 'Namespaced', namespaces: ['play'] })
    expect(named.get('gatekeeper/constraints/c.yaml')!.spec.match.excludedNamespaces).toContain('play')
    expect(named.get('gatekeeper/templates/c.dev.yaml')!.metadata.name).toBe('groundrulecdev')
    const labelled = emitted(gatekeeper, controlOf(partition), {}, byLabel)
    expect(labelled.get('gatekeeper/constraints/c.dev.yaml')!.spec.match).toMatchObject({
      excludedNamespaces: ['gatekeeper-system', 'kube-node-lease', 'kube-public', 'kube-system'],
      namespaceSelector: { matchExpressions: [{ key: 'acme.example/stage', operator: 'In', values: ['play'] }] },
    })
  })

  it('a ValidatingPolicy selects them as a binding does', () => {
    const files = emitted(kyverno, controlOf(partition), {}, byLabel)
    expect(files.get('kyverno/c.dev.yaml')!.spec.matchConstraints.namespaceSelector.matchExpressions).toEqual([
      { key: 'acme.example/stage', operator: 'In', values: ['play'] },
      {
        key: 'kubernetes.io/metadata.name',
        operator: 'NotIn',
        values: ['kube-node-lease', 'kube-public', 'kube-system', 'kyverno'],
      },
    ])
  })
})

describe('what is stored already', () => {
  const roles = controlOf({ id: 'c', appliesTo: { workloads: false, kinds: ['ClusterRole'] } })
  const keptBy = (engines: Engines, path: string) =>
    JSON.stringify(emitted(engines, roles).get(path)).includes("[?'kubernetes.io/bootstrapping'] == optional.of('rbac-")

  it('has nobody behind it: the roles of the API server are known by their label', () => {
    expect(keptBy(kyverno, 'kyverno/c.yaml')).toBe(true)
    expect(keptBy(clusterPolicy, 'kyverno-clusterpolicy/c.yaml')).toBe(true)
    expect(keptBy(gatekeeper, 'gatekeeper/templates/c.yaml')).toBe(true)
    expect(keptBy(['vap'], 'vap/c.yaml')).toBe(false)
  })

  it('may be read for reports', () => {
    const { rules } = emitted(kyverno, controlOf({ id: 'c' })).get(
      'kyverno/groundrule-kyverno-reports.yaml',
    ) as unknown as {
      rules: readonly unknown[]
    }
    expect(rules[0]).toEqual({
      apiGroups: [''],
      resources: ['pods', 'pods/ephemeralcontainers', 'podtemplates', 'replicationcontrollers'],
      verbs: ['get', 'list', 'watch'],
    })
  })
})

describe("a Pod's resize", () => {
  const of = (field: string, engines: Engines, kubernetes: string) => {
    const value = { kind: 'ref', variable: 'pod', path: [{ field }], type: 'object' } as const
    const control = controlOf({ id: 'c', variants: [{ since: null, predicate: { kind: 'exists', value } }] })
    return JSON.stringify([...emitted(engines, control, {}, { kubernetes }).values()])
  }

  it('is judged by a control that reads resources, where the API has it', () => {
    expect(of('resources', clusterPolicy, '1.33')).toContain('Pod/resize')
    expect(of('resources', clusterPolicy, '1.32')).not.toContain('Pod/resize')
    expect(of('hostNetwork', clusterPolicy, '1.33')).not.toContain('Pod/resize')
    expect(of('resources', kyverno, '1.33')).toContain('pods/resize')
  })

  it('is passed over by others where Gatekeeper hears of it', () => {
    expect(of('resources', gatekeeper, '1.33')).not.toContain('resized')
    expect(of('hostNetwork', gatekeeper, '1.33')).toContain('resized')
  })
})

describe('objects of the cluster that belong to the platform', () => {
  const roles: Pred = {
    kind: 'exists',
    value: { kind: 'ref', variable: 'object', path: [{ field: 'rules' }], type: 'list' },
  }
  const control = controlOf({
    id: 'c',
    appliesTo: { workloads: false, kinds: ['ClusterRole'] },
    variants: [{ since: null, predicate: roles }],
  })
  const config = { systemObjects: { ClusterRole: ['kubeadm:get-nodes'] } }

  it('are left out by name, as each engine can', () => {
    expect(emitted(kyverno, control, config).get('kyverno/c.yaml')!.spec.matchConstraints).toMatchObject({
      excludeResourceRules: [{ resources: ['clusterroles'], resourceNames: ['kubeadm:get-nodes'], scope: 'Cluster' }],
    })
    const [rule] = emitted(clusterPolicy, control, config).get('kyverno-clusterpolicy/c.yaml')!.spec.rules
    expect(rule.exclude.any).toContainEqual({
      resources: { kinds: ['rbac.authorization.k8s.io/v1/ClusterRole'], names: ['kubeadm:get-nodes'] },
    })
    const files = emitted(gatekeeper, control, config)
    const [{ source }] = files.get('gatekeeper/templates/c.yaml')!.spec.targets[0].code
    expect(source.variables).toContainEqual({
      name: 'ofThePlatform',
      expression:
        "variables.anyObject.kind == 'ClusterRole' && variables.anyObject.metadata.name == 'kubeadm:get-nodes'",
    })
    expect(source.validations[0].expression).toContain('variables.ofThePlatform ||')
    expect(files.get('gatekeeper/constraints/c.yaml')!.spec.match).toEqual({
      scope: '*',
      kinds: [{ apiGroups: ['rbac.authorization.k8s.io'], kinds: ['ClusterRole'] }],
    })
  })
})

it("Kyverno's CEL asks who is behind a request only where somebody is", () => {
  const control = controlOf({ id: 'c', enforcement: 'enforce-new' })
  const { variables } = emitted(kyverno, control).get('kyverno/c.yaml')!.spec
  const named = variables.find(({ name }: { name: string }) => name === 'createdByController')
  expect(named.expression).toMatch(/^has\(request\.userInfo\.username\) &&/)
})

describe("Gatekeeper's CEL", () => {
  const source = (enforcement: Control['enforcement']) =>
    emitted(gatekeeper, controlOf({ id: 'c', enforcement })).get('gatekeeper/templates/c.yaml')!.spec.targets[0].code[0]
      .source

  it('reads no field of the request that audit and gator lack', () => {
    const text = source('enforce-new').variables.map(({ expression }: { expression: string }) => expression)
    for (const expression of text) {
      expect(expression).not.toMatch(/(?<!\.|old)\bobject\./)
      for (const field of ['operation', 'userInfo.username'])
        if (expression.includes(`request.${field}`))
          expect(expression).toMatch(new RegExp(`^has\\(request.${field}\\) &&`))
    }
  })

  it('leaves the id to the webhook', () => {
    const [validation] = source('enforce').validations
    expect(validation.message).toMatch(/^A title\. /)
    expect(validation.messageExpression).toMatch(/^variables\.violations\.join/)
  })
})
