import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/audit/model.ts'
import type { Bundle } from '../../../src/compile/bundle.ts'
import type { Level } from '../../../src/ir/control.ts'
import { auditOf, reference, starter } from './bundle.ts'
import { dump } from './dump.ts'
import { container, type Fields, object, pod, soft } from './objects.ts'

/** The starter with other levels in other environments. */
async function withLevels(levels: Readonly<Record<string, Level>>, more: Partial<Bundle> = {}): Promise<Bundle> {
  const bundle = await starter
  return {
    ...bundle,
    environments: Object.keys(levels),
    controls: bundle.controls.map((each) => ({ ...each, enforcement: levels })),
    ...more,
  }
}

const row = ({ impact = [] }: Audit, id: string) =>
  impact
    .filter(({ control }) => control === id)
    .map(({ level, next, recorded, warned, denied, stopped }) =>
      [
        level,
        next,
        ...[recorded, warned, denied, stopped].map(({ subjects, namespaces }) => `${subjects}/${namespaces}`),
      ].join(' '),
    )

describe('what each level would do', () => {
  test('is told of the only environment, and of the one that was asked for', async () => {
    expect((await auditOf(dump)).environment).toBe('prod')
    const bundle = await withLevels({ dev: 'enforce', prod: 'audit' })
    const any = await auditOf(dump, { bundle })
    expect([any.environment, any.impact]).toEqual([undefined, undefined])
    expect(new Set(any.findings.map(({ level }) => level))).toEqual(new Set(['enforce']))
    expect(row(await auditOf(dump, { bundle, environment: 'prod' }), 'no-host-path')).toEqual([
      'audit warn 1/1 1/1 1/1 1/1',
    ])
  })

  // Two of the four have no such template: an older one, and what is added at admission.
  test('tells changes from Pods that start again', async () => {
    expect(row(await auditOf(dump), 'no-latest-tag')).toEqual(['warn enforce-new 4/4 3/3 3/3 2/2'])
    expect(row(await auditOf(dump), 'read-only-root-filesystem')).toEqual(['warn enforce-new 4/3 3/2 3/2 3/2'])
    expect(row(await auditOf(dump), 'resource-limits')).toEqual(['warn enforce-new 1/1 1/1 1/1 0/0'])
  })

  test('a template of which no Pod is there counts for them', async () => {
    const deployments = dump.filter(({ kind }) => kind === 'Deployment')
    expect(row(await auditOf(deployments), 'resource-limits')).toEqual(['warn enforce-new 1/1 1/1 1/1 1/1'])
  })

  test('of a control that is off, and of one that is at its strictest', async () => {
    const bundle = await withLevels({ dev: 'off', prod: 'enforce' })
    expect(row(await auditOf(dump, { bundle, environment: 'dev' }), 'no-host-path')).toEqual([
      'off audit 1/1 1/1 1/1 1/1',
    ])
    expect(row(await auditOf(dump, { bundle, environment: 'prod' }), 'no-host-path')).toEqual([
      'enforce  1/1 1/1 1/1 1/1',
    ])
    const { findings } = await auditOf(dump, { bundle })
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['enforce']))
  })

  test('of a control about which nothing was found', async () => {
    expect(row(await auditOf([]), 'no-host-path')).toEqual(['warn enforce-new 0/0 0/0 0/0 0/0'])
  })
})

describe('a cluster', () => {
  const cluster = async (undeclared = 'prod'): Promise<Bundle> => {
    const [prod] = (await starter).clusters
    if (!prod) throw new Error('no cluster')
    const common = { owner: 'platform-team', class: 'application' as const }
    const declared = {
      shop: { ...common, environment: 'dev' },
      data: { ...common, environment: 'prod', exempt: 'It is being moved.' },
    }
    const namespaces = { by: 'name' as const, declared, undeclared: { ...common, environment: undeclared } }
    return withLevels(
      { dev: 'enforce', prod: 'audit' },
      { clusters: [{ ...prod, namespaces, systemNamespaces: ['kube-system', 'logging'] }] },
    )
  }

  test('has namespaces of other environments, exempt ones, and system namespaces of its own', async () => {
    const picture = await auditOf(dump, { bundle: await cluster(), cluster: 'prod' })
    expect(row(picture, 'read-only-root-filesystem')).toEqual([
      'audit warn 1/1 1/1 1/1 0/0',
      'enforce  2/1 2/1 2/1 2/1',
    ])
    expect(picture.counts.leftOut).toEqual({ data: 2, 'kube-system': 2, logging: 3 })
  })

  test('names of JavaScript are names like any others', async () => {
    const bundle = await cluster('dev')
    const names = ['constructor', 'tostring'].map((name) => pod(name, 'p', [container('p', soft)]))
    const odd = { apiVersion: 'v1', kind: 'constructor', metadata: { name: '__proto__' } }
    const picture = await auditOf([...names, odd], { bundle, cluster: 'prod' })
    expect(picture.findings.map(({ level, subject: { namespace } }) => `${namespace} ${level}`)).toEqual([
      'constructor enforce',
      'tostring enforce',
    ])
    expect(picture.counts.notJudged).toEqual({ constructor: 1 })
  })
})

describe('a cluster whose namespaces are told apart by a label', () => {
  const byLabel = async (): Promise<Bundle> => {
    const [prod] = (await starter).clusters
    if (!prod) throw new Error('no cluster')
    const common = { owner: 'platform-team', class: 'application' as const }
    const declared = {
      sandbox: { ...common, environment: 'dev' },
      vendor: { ...common, environment: 'prod', exempt: 'It is being moved.' },
    }
    const undeclared = { ...common, environment: 'prod' }
    const namespaces = { by: 'label' as const, key: 'example.com/class', declared, undeclared }
    return withLevels({ dev: 'enforce', prod: 'audit' }, { clusters: [{ ...prod, namespaces }] })
  }
  const namespace = (name: string, value: string): Fields => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, uid: name, labels: { 'example.com/class': value } },
  })
  const all = [namespace('shop', 'sandbox'), namespace('data', 'vendor'), namespace('default', 'constructor')]

  test('learns the labels from Namespaces that come first', async () => {
    const objects = [...all, namespace('edge', ''), namespace('batch', ''), namespace('logging', ''), ...dump]
    const picture = await auditOf(objects, { bundle: await byLabel(), cluster: 'prod' })
    expect(row(picture, 'read-only-root-filesystem')).toEqual([
      'audit warn 1/1 1/1 1/1 0/0',
      'enforce  2/1 2/1 2/1 2/1',
    ])
    expect(picture.counts.leftOut).toEqual({ data: 3, 'kube-system': 2 })
    expect(picture.notes).toEqual([])
  })

  test('says so where they do not', async () => {
    const picture = await auditOf([...dump, ...all], { bundle: await byLabel(), cluster: 'prod' })
    expect(row(picture, 'read-only-root-filesystem')).toEqual(['audit warn 4/3 3/2 3/2 3/2'])
    expect(picture.notes).toEqual([
      'the labels of batch, data, default, edge, logging, shop are not known in time, so that they count as undeclared: ask kubectl for namespaces first',
    ])
  })
})

describe('the reference baseline', () => {
  const objects = [
    object('v1', 'Service', 'shop', 'open', { spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 30080 }] } }),
    object('v1', 'Secret', 'shop', 'password', { data: { password: 'c2VjcmV0' } }),
  ]

  test('other objects stand for themselves; what is about repositories is not asked of a cluster', async () => {
    const bundle = reference()
    const ofCi = bundle.controls.filter(({ scope }) => scope === 'ci').map(({ id }) => id)
    const picture = await auditOf([...dump, ...objects], { bundle, environment: 'prod' })
    const kinds = picture.findings.map(({ control, subject: { kind, workload } }) => `${control} ${kind} ${workload}`)
    expect(kinds).toContain('no-node-port Service false')
    expect(ofCi.length).toBeGreaterThan(0)
    expect(picture.controls.filter(({ id }) => ofCi.includes(id))).toEqual([])
    expect(JSON.stringify(picture)).not.toContain('c2VjcmV0')
  })

  test("the control plane's own roles are left out, as reports of the engines leave them out", async () => {
    const role = (name: string, labels: Readonly<Record<string, string>>) => ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name, labels },
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    })
    const roles = [role('cluster-admin', { 'kubernetes.io/bootstrapping': 'rbac-defaults' }), role('ours', {})]
    const picture = await auditOf(roles, { bundle: reference(), environment: 'prod' })
    expect(picture.counts).toMatchObject({ systemObjects: 1, objects: 1 })
    expect(new Set(picture.findings.map(({ subject: { name } }) => name))).toEqual(new Set(['ours']))
  })

  test.each(reference().environments)('judges in %s, controls that are off too', async (environment) => {
    const picture = await auditOf(dump, { bundle: reference(), environment })
    expect(picture.findings.length).toBeGreaterThan(10)
    expect(new Set(picture.impact?.map(({ control }) => control)).size).toBe(picture.controls.length)
  })
})
