import { describe, expect, test } from 'vitest'
import { auditOf, seen } from './bundle.ts'
import { dump } from './dump.ts'
import { container, type Fields, object, ownedBy, pod, soft, template } from './objects.ts'

const readOnly = 'read-only-root-filesystem'
const deployment = (name: string, containers: readonly Fields[]): Fields =>
  object('apps/v1', 'Deployment', 'shop', name, {
    spec: { selector: { matchLabels: { app: name } }, template: template(containers) },
  })
const replicaSet = (name: string, of: string, containers: readonly Fields[]): Fields =>
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    name,
    { spec: { replicas: 1, template: template(containers) } },
    { owner: ownedBy('apps/v1', 'Deployment', 'shop', of) },
  )
const podOf = (
  kind: string,
  owner: string,
  end: string,
  containers: readonly Fields[],
  labels: Record<string, string> = {},
): Fields =>
  pod('shop', `${owner}-${end}`, containers, {
    labels,
    owner: ownedBy(kind === 'Job' ? 'batch/v1' : 'apps/v1', kind, 'shop', owner),
  })

describe('the sample', () => {
  test('a workload with all its Pods counts once', async () => {
    expect(seen(await auditOf(dump), readOnly)).toEqual({
      'StatefulSet data/db 1': 'db admission-or-older 1',
      'Pod default/debug 1': '=cmd template 0',
      'Deployment shop/api 3': 'api template 3',
      'Rollout shop/web (not in the dump) 1': 'web template 1',
    })
    expect(seen(await auditOf(dump), 'no-latest-tag')).toEqual({
      'CronJob batch/report 2': 'report template 2',
      'Pod default/debug 1': '=cmd template 0',
      'Pod edge/lb 2': 'lb template 0',
      'Deployment shop/api 3': 'api older 1, proxy admission 3',
    })
    expect(seen(await auditOf(dump), 'resource-limits')).toEqual({
      'Deployment shop/cart 1': 'cart template 0 corrected, cart template 0 corrected, cart template 0 corrected',
    })
  })

  test('what is not judged is counted, and every object is somewhere', async () => {
    const { counts, subjects, finished } = await auditOf(dump)
    expect(counts).toEqual({
      files: 1,
      objects: 29,
      leftOut: { 'kube-system': 2 },
      systemObjects: 0,
      notJudged: { 'Certificate (cert-manager.io/v1)': 2, Service: 1 },
      repeated: 0,
      others: 0,
    })
    expect(29 + 2 + 3).toBe(dump.length)
    expect(subjects).toEqual({ workloads: 9, others: 0, namespaces: 6 })
    expect(finished).toBe(2)
  })
})

describe('owners', () => {
  const bad = [container('app', soft)]

  test('an owner whose uid has changed is known by its name', async () => {
    const set = replicaSet('app-1', 'app', bad)
    const { metadata } = set as { metadata: { ownerReferences: Fields[] } }
    const orphan = {
      ...set,
      metadata: { ...metadata, ownerReferences: [{ ...metadata.ownerReferences[0], uid: 'of-before' }] },
    }
    expect(seen(await auditOf([deployment('app', bad), orphan]), readOnly)).toEqual({
      'Deployment shop/app 0': 'app template 0',
    })
  })

  test('an owner of the same name in another namespace or group is another one', async () => {
    const other = object('apps/v1', 'Deployment', 'elsewhere', 'app', {
      spec: { template: template([container('app')]) },
    })
    const foreign = object('example.com/v1', 'Deployment', 'shop', 'app', {}, { uid: 'another' })
    const picture = await auditOf([other, foreign, replicaSet('app-1', 'app', bad)])
    expect(seen(picture, readOnly)).toEqual({ 'Deployment shop/app (not in the dump) 0': 'app template 0' })
  })

  test('an owner of the whole cluster is known by its name too', async () => {
    const owner = { ...ownedBy('example.com/v1', 'Tenant', 'shop', 'app'), uid: 'of-before' }
    const tenant = { apiVersion: 'example.com/v1', kind: 'Tenant', metadata: { name: 'app', uid: 'now' } }
    const set = object('apps/v1', 'StatefulSet', 'shop', 'app', { spec: { template: template(bad) } }, { owner })
    expect(seen(await auditOf([set, tenant]), readOnly)).toEqual({ 'Tenant undefined/app 0': 'app template 0' })
  })

  test('owners that own each other are no endless loop', async () => {
    const a = object(
      'apps/v1',
      'ReplicaSet',
      'shop',
      'a',
      { spec: { template: template(bad) } },
      { owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'b') },
    )
    const b = object(
      'apps/v1',
      'ReplicaSet',
      'shop',
      'b',
      { spec: { template: template(bad) } },
      { owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'a') },
    )
    const { subjects } = await auditOf([a, b, podOf('ReplicaSet', 'a', 'x', bad)])
    expect(subjects.workloads).toBeGreaterThan(0)
  })

  test('the controlling owner counts, not the first one', async () => {
    const set = podOf('ReplicaSet', 'app-1', 'x', bad)
    const { metadata } = set as { metadata: { ownerReferences: Fields[] } }
    const both = {
      ...set,
      metadata: {
        ...metadata,
        ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'c', uid: 'c' }, ...metadata.ownerReferences],
      },
    }
    expect(seen(await auditOf([deployment('app', bad), replicaSet('app-1', 'app', bad), both]), readOnly)).toEqual({
      'Deployment shop/app 1': 'app template 1',
    })
  })

  test('a custom owner that is in the dump is the top, with what its own workloads say', async () => {
    const set = object(
      'apps/v1',
      'StatefulSet',
      'shop',
      'db',
      { spec: { template: template(bad) } },
      { owner: ownedBy('db.example.com/v1', 'Cluster', 'shop', 'db') },
    )
    const cluster = object('db.example.com/v1', 'Cluster', 'shop', 'db', { spec: {} })
    const picture = await auditOf([cluster, set, podOf('StatefulSet', 'db', '0', bad)])
    expect(seen(picture, readOnly)).toEqual({ 'Cluster shop/db 1': 'app template 1' })
    expect(picture.findings[0]?.lines[0]?.of).toEqual({ kind: 'StatefulSet', name: 'db' })
  })

  test('of a Rollout that runs nothing, the newest ReplicaSet counts', async () => {
    const idle = (name: string, created: string, containers: readonly Fields[]) =>
      object(
        'apps/v1',
        'ReplicaSet',
        'shop',
        name,
        { spec: { replicas: 0, template: template(containers) } },
        { created, owner: ownedBy('argoproj.io/v1alpha1', 'Rollout', 'shop', 'web') },
      )
    const sets = [
      idle('old', '2025-01-01T00:00:00Z', [container('old', soft)]),
      idle('new', '2026-01-01T00:00:00Z', [container('new', soft)]),
    ]
    expect(seen(await auditOf(sets), readOnly)).toEqual({ 'Rollout shop/web (not in the dump) 0': 'new template 0' })
  })
})

describe('a partial dump', () => {
  const bad = [container('app', soft)]
  const labels = { app: 'app', 'pod-template-hash': '7d4b9' }

  test('Pods alone: their owner is named', async () => {
    const picture = await auditOf([
      podOf('ReplicaSet', 'app-7d4b9', 'x', bad, labels),
      podOf('ReplicaSet', 'app-7d4b9', 'y', bad, labels),
    ])
    expect(seen(picture, readOnly)).toEqual({ 'ReplicaSet shop/app-7d4b9 (not in the dump) 2': 'app pods 2' })
    expect(picture.notes).toEqual([
      'Pods belong to ReplicaSets that are not in the dump: add replicasets to kubectl get for their owners',
    ])
  })

  test('Deployments and Pods without ReplicaSets: the hash and the selector tell', async () => {
    const with_ = [deployment('app', [container('app')]), podOf('ReplicaSet', 'app-7d4b9', 'x', bad, labels)]
    expect(seen(await auditOf(with_), readOnly)).toEqual({ 'Deployment shop/app 1': 'app admission-or-older 1' })
    const others = [
      deployment('app', [container('app')]),
      podOf('ReplicaSet', 'app-7d4b9', 'x', bad, { ...labels, app: 'other' }),
    ]
    expect(seen(await auditOf(others), readOnly)).toEqual({
      'ReplicaSet shop/app-7d4b9 (not in the dump) 1': 'app pods 1',
    })
  })

  test('CronJobs and Pods without Jobs: the name tells', async () => {
    const cronJob = object('batch/v1', 'CronJob', 'shop', 'app', {
      spec: { jobTemplate: { spec: { template: template(bad) } } },
    })
    const picture = await auditOf([
      cronJob,
      podOf('Job', 'app-29134560', 'x', bad),
      podOf('Job', 'app-by-hand', 'y', bad),
    ])
    expect(seen(picture, readOnly)).toEqual({
      'CronJob shop/app 1': 'app template 1',
      'Job shop/app-by-hand (not in the dump) 1': 'app pods 1',
    })
  })

  test('what two dumps have is counted once', async () => {
    const { counts, subjects } = await auditOf([deployment('app', bad), deployment('app', bad)])
    expect(counts).toMatchObject({ objects: 1, repeated: 1 })
    expect(subjects.workloads).toBe(1)
  })
})

describe('templates and Pods', () => {
  const bad = [container('app', soft)]
  const daemonSet = (generation: string, containers: readonly Fields[]) =>
    object(
      'apps/v1',
      'DaemonSet',
      'shop',
      'agent',
      { spec: { template: template(containers) } },
      { annotations: { 'deprecated.daemonset.template.generation': generation } },
    )
  const ofDaemonSet = (generation: string, containers: readonly Fields[]) =>
    podOf('DaemonSet', 'agent', generation, containers, { 'pod-template-generation': generation })

  test.each([
    ['the same template', '2', 'app admission 1'],
    ['an earlier template', '1', 'app admission-or-older 1'],
  ])('a Pod of a DaemonSet, made from %s', async (_, generation, where) => {
    const picture = await auditOf([daemonSet('2', [container('app')]), ofDaemonSet(generation, bad)])
    expect(seen(picture, readOnly)).toEqual({ 'DaemonSet shop/agent 1': where })
  })

  test('a Pod that complies corrects nothing where it is of an earlier template', async () => {
    const now = await auditOf([daemonSet('2', bad), ofDaemonSet('2', [container('app')])])
    expect(seen(now, readOnly)).toEqual({ 'DaemonSet shop/agent 1': 'app template 0 corrected' })
    const before = await auditOf([daemonSet('2', bad), ofDaemonSet('1', [container('app')])])
    expect(seen(before, readOnly)).toEqual({ 'DaemonSet shop/agent 1': 'app template 0' })
  })
})
