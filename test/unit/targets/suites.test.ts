import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { SelectorExpression } from '../../../src/compile/plan-model.ts'
import type { ConfigInput } from '../../../src/dsl/config.ts'
import type { Control, Example } from '../../../src/ir/control.ts'
import type { Pred, Ref, Source } from '../../../src/ir/nodes.ts'
import { workloadKinds } from '../../../src/kubernetes/kinds.ts'
import { validateObject } from '../../../src/kubernetes/validate.ts'
import { suites } from '../../../src/targets/suites/index.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { baselineOf, clusterOf, configOf, controlOf, selects } from '../plan/fixtures.ts'

// biome-ignore lint/suspicious/noExplicitAny: read only by tests that fail where a field is missing
type Loose = any
type ClusterInput = ConfigInput['clusters'][number]

const pod = (name: string, spec: Readonly<Record<string, unknown>>): Example => ({
  name,
  object: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'example' }, spec },
})
const containers = [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }]

const isTrue = (field: string, variable = 'pod'): Pred => ({
  kind: 'equals',
  value: { kind: 'ref', variable, path: [{ field }], type: 'boolean' },
  operand: { kind: 'literal', value: true },
})

const noHostNetwork: Control = controlOf({
  id: 'no-host-network',
  enforcement: 'enforce-new',
  variants: [
    {
      since: null,
      predicate: {
        kind: 'because',
        of: { kind: 'not', of: isTrue('hostNetwork') },
        text: 'hostNetwork must not be (true)',
      },
    },
  ],
  examples: {
    pass: [pod('its own network', { containers }), pod('said so: “false”', { hostNetwork: false, containers })],
    fail: [pod('the network of the node', { hostNetwork: true, containers })],
  },
})

const engines = {
  kyverno: [{ name: 'kyverno', version: '1.19' }],
  old: [{ name: 'kyverno', version: '1.16' }],
  gatekeeper: [{ name: 'gatekeeper', version: '3.23' }],
} as const satisfies Readonly<Record<string, ClusterInput['engines']>>

function emit(controls: readonly Control[], clusters: readonly Partial<ClusterInput>[]): readonly OutputFile[] {
  const config = configOf({ clusters: clusters.map((each) => clusterOf(each)) })
  const { plan } = planBaseline(baselineOf(controls, config))
  // What the targets before this one have written: of each policy, the file that its suite judges with.
  const written = plan.clusters.flatMap(({ cluster, policies }) =>
    policies.flatMap(({ target, name, namespaceSelector }) =>
      (target === 'gatekeeper' ? ['gatekeeper/templates', 'gatekeeper/constraints'] : [target]).map((folder) => ({
        path: `clusters/${cluster.name}/${folder}/${name}.yaml`,
        content: JSON.stringify(namespaceSelector),
        controls: [],
        objects: [{ spec: { rules: [{ name: 'the-rule' }] } }],
      })),
    ),
  )
  return suites.per === 'output' ? suites.emit(written, plan) : []
}

const read = (files: readonly OutputFile[], path: string): readonly Loose[] => {
  const file = files.find((each) => each.path === path)
  if (!file) throw new Error(`no ${path} in ${files.map((each) => each.path)}`)
  return loadAll(file.content)
}
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

describe('suites for kyverno test', () => {
  const files = emit([noHostNetwork], [{ engines: engines.kyverno }])
  const folder = 'suites/kyverno/eu/no-host-network'
  const [test] = read(files, `${folder}/kyverno-test.yaml`)
  const resources = read(files, `${folder}/resources.yaml`)

  it('tests the policy that the cluster applies', () => {
    expect(test.policies).toEqual(['../../../../clusters/eu/kyverno/no-host-network.yaml'])
    expect(validateObject(test)).toEqual([])
  })

  it('has a row for every resource, of its kind, and no row for anything else', () => {
    const rows = test.results.filter(({ operation }: Loose) => operation === undefined)
    expect(resources.map(({ kind }) => kind).sort()).toEqual(
      [...workloadKinds.map(({ kind }) => kind), 'Deployment', 'Pod', 'Pod'].sort(),
    )
    const named = rows.flatMap(({ kind, resources: names }: Loose) => names.map((name: string) => `${kind} ${name}`))
    expect(named.sort()).toEqual(
      resources.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`).sort(),
    )
    const names = resources.map(({ metadata }) => metadata.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('the-network-of-the-node-deployment')
    expect(rows.map(({ kind, result }: Loose) => `${kind} ${result}`).sort()).toEqual(
      ['Pod pass', 'Deployment pass', ...workloadKinds.map(({ kind }) => `${kind} fail`)].sort(),
    )
  })

  it('tests that an update that changes nothing passes, from Kyverno 1.19 on', () => {
    expect(test.results.at(-1)).toMatchObject({ operation: 'UPDATE', result: 'pass' })
    const [older] = read(
      emit([noHostNetwork], [{ engines: [{ name: 'kyverno', version: '1.18' }] }]),
      `${folder}/kyverno-test.yaml`,
    )
    expect(older.results.every(({ operation }: Loose) => operation === undefined)).toBe(true)
  })

  it('has what controllers create under enforce-new in a test with their identity', () => {
    const [, written] = read(files, `${folder}/kyverno-test.yaml`)
    expect(validateObject(written)).toEqual([])
    const rows = written.results.map(({ kind, resources: [name], result }: Loose) => [kind, name, result])
    expect(rows).toEqual([
      ['Pod', 'example/the-network-of-the-node', 'pass'],
      ['ReplicaSet', 'example/the-network-of-the-node-replicaset', 'pass'],
      ['Job', 'example/the-network-of-the-node-job', 'pass'],
    ])
    expect(read(files, `${folder}/${written.resources[0]}`).map(({ kind }) => kind)).toEqual([
      'Pod',
      'ReplicaSet',
      'Job',
    ])
    const [{ userInfo }] = read(files, `${folder}/${written.userinfo}`)
    expect(userInfo).toEqual({ username: 'system:kube-controller-manager' })
    const enforced = emit([{ ...noHostNetwork, enforcement: 'enforce' }], [{ engines: engines.kyverno }])
    expect(read(enforced, `${folder}/kyverno-test.yaml`)).toHaveLength(1)
  })

  it('names the rule of a ClusterPolicy', () => {
    const [legacy] = read(emit([noHostNetwork], [{ engines: engines.old }]), `${folder}/kyverno-test.yaml`)
    expect(legacy.policies).toEqual(['../../../../clusters/eu/kyverno-clusterpolicy/no-host-network.yaml'])
    for (const row of legacy.results) {
      expect(row.rule).toBe('the-rule')
      expect(row.isValidatingPolicy).toBeUndefined()
    }
    expect(validateObject(legacy)).toEqual([])
  })

  it('writes what an engine would judge otherwise as the API server passes it on', () => {
    const { content } = files.find(({ path }) => path.endsWith('resources.yaml')) as OutputFile
    expect(content).toContain('# pass: said so: “false”\n# Written as the API server passes it on to admission.\n')
    expect(content).not.toContain('hostNetwork: false')
    expect(content).toContain('# fail: the network of the node\n# pod: hostNetwork must not be (true)\n')
    expect(resources.find(({ metadata }) => metadata.name === 'its-own-network').spec).toEqual({ containers })
  })

  it('puts objects that must have the same name into tests of their own', () => {
    const named: Control = controlOf({
      id: 'no-tmp',
      appliesTo: { workloads: false, kinds: ['ConfigMap', 'Secret'] },
      variants: [
        {
          since: null,
          predicate: {
            kind: 'because',
            of: {
              kind: 'not',
              of: {
                kind: 'text',
                operator: 'startsWith',
                value: {
                  kind: 'ref',
                  variable: 'object',
                  path: [{ field: 'metadata' }, { field: 'name' }],
                  type: 'string',
                },
                operand: { kind: 'literal', value: 'tmp' },
              },
            },
            text: 'metadata.name must not start with tmp',
          },
        },
      ],
      examples: {
        pass: [],
        fail: ['ConfigMap', 'Secret'].map((kind) => ({
          name: kind,
          object: { apiVersion: 'v1', kind, metadata: { name: 'tmp' } },
        })),
      },
    })
    const all = emit([named], [{ engines: engines.kyverno }])
    const tests = read(all, 'suites/kyverno/eu/no-tmp/kyverno-test.yaml')
    expect(tests.map(({ resources: of }) => of)).toEqual([['resources.yaml'], ['resources-2.yaml']])
    expect(read(all, 'suites/kyverno/eu/no-tmp/resources-2.yaml').map(({ metadata }) => metadata.name)).toEqual(['tmp'])
  })
})

describe('suites for gator verify', () => {
  const files = emit([noHostNetwork], [{ engines: engines.gatekeeper }])
  const folder = 'suites/gatekeeper/eu/no-host-network'
  const [suite] = read(files, `${folder}/suite.yaml`)
  const { cases, template, constraint } = suite.tests[0]

  it('judges with the template and the constraint of the cluster', () => {
    expect(template).toBe('../../../../clusters/eu/gatekeeper/templates/no-host-network.yaml')
    expect(constraint).toBe('../../../../clusters/eu/gatekeeper/constraints/no-host-network.yaml')
    expect(validateObject(suite)).toEqual([])
  })

  it('asserts the lines of blame to the letter, and none where an example passes', () => {
    for (const { object, assertions } of cases)
      expect(assertions).toEqual(
        object.startsWith('fail/') || object.includes('/update-that-breaks-')
          ? [{ violations: 'yes', message: 'pod: hostNetwork must not be \\(true\\)' }]
          : [{ violations: 'no' }],
      )
  })

  it('has one object in each file, and every file in a case', () => {
    const objects = cases.map(({ object }: Loose) => `${folder}/${object}`)
    for (const path of objects) expect(read(files, path)).toHaveLength(1)
    const written = files
      .map(({ path }) => path)
      .filter((path) => path.startsWith(folder) && !path.endsWith('/suite.yaml'))
    expect(written.sort()).toEqual(objects.sort())
  })

  it('has updates that change nothing and that break what was in order', () => {
    const [same] = read(files, `${folder}/request/update-that-changes-nothing.yaml`)
    expect(same.request.oldObject).toEqual(same.request.object)
    const [broken] = read(files, `${folder}/request/update-that-breaks-what-was-in-order.yaml`)
    const { object, oldObject } = broken.request
    expect([object.kind, object.spec.template.spec.hostNetwork]).toEqual(['Deployment', true])
    expect([oldObject.kind, oldObject.spec.template.spec.hostNetwork]).toEqual(['Deployment', undefined])
    expect(oldObject.metadata).toEqual(object.metadata)
  })

  it('has the resize of a Pod where containers are read', () => {
    const [list, field]: readonly Ref[] = [
      { kind: 'ref', variable: 'pod', path: [{ field: 'containers' }], type: 'list' },
      { kind: 'ref', variable: 'c', path: [{ field: 'stdin' }], type: 'boolean' },
    ]
    const isTrue: Pred = { kind: 'equals', value: field as Ref, operand: { kind: 'literal', value: true } }
    const body: Pred = { kind: 'because', of: { kind: 'not', of: isTrue }, text: 'stdin must not be true' }
    const source: Source = { kind: 'elements', lists: [list as Ref] }
    const noStdin = controlOf({
      id: 'no-stdin',
      variants: [{ since: null, predicate: { kind: 'every', source, as: 'c', body } }],
      examples: { pass: [], fail: [pod('stdin', { containers: [{ ...containers[0], stdin: true }] })] },
    })
    const [{ request }] = read(
      emit([noStdin], [{ engines: engines.gatekeeper }]),
      'suites/gatekeeper/eu/no-stdin/request/resize-of-a-pod.yaml',
    )
    expect(request).toMatchObject({ operation: 'UPDATE', subResource: 'resize' })
    expect(request.object.spec.containers).not.toEqual(request.oldObject.spec.containers)
    expect(files.some(({ path }) => path.endsWith('/resize-of-a-pod.yaml'))).toBe(false)
  })

  it('lets through what controllers create under enforce-new', () => {
    const users = ['pod', 'replicaset', 'job'].map((kind) => {
      const [{ request }] = read(files, `${folder}/request/${kind}-created-by-a-controller.yaml`)
      expect(request).toMatchObject({ operation: 'CREATE', object: { spec: {} } })
      return request.userInfo.username.replace('system:serviceaccount:kube-system:', '')
    })
    expect(users).toEqual(['replicaset-controller', 'deployment-controller', 'cronjob-controller'])
    const enforced = emit([{ ...noHostNetwork, enforcement: 'enforce' }], [{ engines: engines.gatekeeper }])
    expect(enforced.some(({ path }) => path.includes('created-by'))).toBe(false)
  })
})

describe('every suite', () => {
  const namespaces: readonly ClusterInput['namespaces'][] = [
    { declared: { play: { environment: 'dev' }, shop: {}, storage: { exempt: 'The CSI driver needs it.' } } },
    { by: 'label', key: 'example.com/team', declared: { play: { environment: 'dev' }, shop: {} } },
  ]
  const perEnvironment = { ...noHostNetwork, enforcement: { dev: 'warn', test: 'off', prod: 'enforce' } as const }

  it.each(namespaces)('puts objects where the policy judges them: %j', (declared) => {
    const files = emit([perEnvironment], [{ engines: engines.kyverno, ...(declared && { namespaces: declared }) }])
    const tests = files.filter(({ path }) => path.endsWith('kyverno-test.yaml'))
    expect(tests).toHaveLength(2)
    for (const { path, content } of tests) {
      const [test] = loadAll(content) as Loose[]
      const [name] = test.policies[0].split('/').slice(-1)
      const selector = judgedBy(perEnvironment, declared, name.slice(0, -'.yaml'.length))
      expect(test.values.namespaces).toHaveLength(1)
      for (const { metadata } of test.values.namespaces) expect(selects(selector, metadata.labels), path).toBe(true)
      const used = read(files, `${folderOf(path)}/resources.yaml`).map(({ metadata }) => metadata.namespace)
      expect([...new Set(used)]).toEqual(test.values.namespaces.map(({ metadata }: Loose) => metadata.name))
    }
  })

  it('is written once for a policy that is the same file in several clusters', () => {
    const files = emit(
      [noHostNetwork],
      [
        { name: 'eu', engines: engines.kyverno },
        { name: 'us', engines: engines.kyverno },
      ],
    )
    const written = files.flatMap(({ path }) => (path.startsWith('suites/kyverno/') ? [folderOf(path)] : []))
    expect([...new Set(written)]).toEqual(['suites/kyverno/eu/no-host-network'])
  })

  it('has nothing of a control that is off, judged in repositories only, or judged by Kubernetes itself', () => {
    const ci = { ...noHostNetwork, scope: 'ci' as const }
    const off = { ...noHostNetwork, enforcement: 'off' as const }
    for (const files of [
      emit([ci], [{ engines: engines.kyverno }]),
      emit([off], [{ engines: engines.kyverno }]),
      emit([noHostNetwork], [{ engines: ['vap'] }]),
    ])
      expect(files.filter(({ path }) => /^suites\/(kyverno|gatekeeper)\//.test(path))).toEqual([])
    expect(emit([ci], [{ engines: ['vap'] }]).map(({ path }) => path)).toContain(
      'suites/manifests/no-host-network/fail/the-network-of-the-node.yaml',
    )
  })
})

describe('plain manifests', () => {
  const files = emit([noHostNetwork], [{ engines: ['vap'] }])

  it('are what the author wrote, the first Pods also in a Deployment, with the expected line in the head', () => {
    const written = files.filter(({ path }) => path.startsWith('suites/manifests/'))
    expect(written.map(({ path }) => path.slice('suites/manifests/no-host-network/'.length))).toEqual([
      'pass/its-own-network.yaml',
      'pass/its-own-network-deployment.yaml',
      'pass/said-so-false.yaml',
      'fail/the-network-of-the-node.yaml',
      'fail/the-network-of-the-node-deployment.yaml',
    ])
    expect(written[3]?.content).toBe(`# Generated by groundrule from controls/no-host-network.ts. Do not edit.
# fail: the network of the node
# pod: hostNetwork must not be (true)
apiVersion: v1
kind: Pod
metadata:
  name: the-network-of-the-node
spec:
  hostNetwork: true
  containers:
  - name: app
    image: registry.example.com/shop/api:2.4.1
`)
    expect(written[2]?.content).toContain('hostNetwork: false')
  })

  it('are named so that the API server takes the names, whatever the author wrote', () => {
    const names = [
      '日本語',
      'なに',
      '...',
      'a'.repeat(90),
      "It's <b>bold</b> # and more words than any name has room for",
    ]
    const odd = { ...noHostNetwork, examples: { pass: names.map((name) => pod(name, { containers })), fail: [] } }
    const made = emit([odd], [{ engines: ['vap'] }])
      .filter(({ path }) => path.startsWith('suites/manifests/'))
      .map(({ content }) => (loadAll(content)[0] as Loose).metadata.name as string)
    expect(new Set(made).size).toBe(names.length + 1)
    for (const name of made) expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)
    expect(made).toContain('its-b-bold-b-and-more-words-than-any-name-has-room')
  })
})

function judgedBy(
  control: Control,
  namespaces: ClusterInput['namespaces'],
  name: string,
): readonly SelectorExpression[] {
  const config = configOf({ clusters: [clusterOf({ engines: engines.kyverno, ...(namespaces && { namespaces }) })] })
  const { plan } = planBaseline(baselineOf([control], config))
  const policy = plan.clusters[0]?.policies.find((each) => each.name === name)
  if (!policy) throw new Error(`no policy ${name}`)
  return policy.namespaceSelector
}
