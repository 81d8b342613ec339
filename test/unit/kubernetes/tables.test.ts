import { describe, expect, test } from 'vitest'
import { fieldNames, fieldOf } from '../../../src/kubernetes/fields.ts'
import { types } from '../../../src/kubernetes/generated/fields.ts'
import { apiVersionOf, kindNamed, kindOf, kinds, workloadKinds } from '../../../src/kubernetes/kinds.ts'
import type { FieldInfo } from '../../../src/kubernetes/model.ts'

const conditional = { conditional: true }

describe('field tables', () => {
  test.each([
    ['core.v1.Container', 'image', { kind: 'string', zeroVanishes: true }],
    ['core.v1.Container', 'name', { kind: 'string', always: true }],
    ['core.v1.Container', 'imagePullPolicy', { kind: 'string', zeroVanishes: true, default: conditional }],
    ['core.v1.Container', 'resources', { kind: 'object', of: 'core.v1.ResourceRequirements', always: true }],
    ['core.v1.EphemeralContainer', 'imagePullPolicy', { kind: 'string', zeroVanishes: true, default: conditional }],
    ['core.v1.ResourceRequirements', 'limits', { kind: 'map', items: { kind: 'quantity' }, zeroVanishes: true }],
    ['core.v1.PodSpec', 'hostNetwork', { kind: 'boolean', zeroVanishes: true }],
    ['core.v1.SecurityContext', 'privileged', { kind: 'boolean' }],
    ['core.v1.ContainerPort', 'hostPort', { kind: 'integer', zeroVanishes: true, default: conditional }],
    ['core.v1.Volume', 'emptyDir', { kind: 'object', of: 'core.v1.EmptyDirVolumeSource', default: conditional }],
    ['core.v1.ServiceSpec', 'type', { kind: 'string', zeroVanishes: true, default: { value: 'ClusterIP' } }],
    ['core.v1.ServiceSpec', 'clusterIP', { kind: 'string', zeroVanishes: true, default: conditional }],
    ['core.v1.ServicePort', 'targetPort', { kind: 'int-or-string', default: conditional }],
    [
      'apps.v1.DeploymentStrategy',
      'rollingUpdate',
      { kind: 'object', of: 'apps.v1.RollingUpdateDeployment', default: conditional },
    ],
    ['apps.v1.StatefulSetSpec', 'serviceName', { kind: 'string', default: { value: '' } }],
    ['batch.v1.JobSpec', 'suspend', { kind: 'boolean', default: conditional }],
    [
      'rbac.v1.Role',
      'rules',
      { kind: 'list', items: { kind: 'object', of: 'rbac.v1.PolicyRule' }, always: true, nullable: true },
    ],
    [
      'core.v1.LimitRangeSpec',
      'limits',
      { kind: 'list', items: { kind: 'object', of: 'core.v1.LimitRangeItem' }, always: true, nullable: true },
    ],
    ['core.v1.TypedLocalObjectReference', 'apiGroup', { kind: 'string', nullable: true }],
    [
      'core.v1.ScaleIOVolumeSource',
      'secretRef',
      { kind: 'object', of: 'core.v1.LocalObjectReference', nullable: true },
    ],
    ['rbac.v1.Subject', 'apiGroup', { kind: 'string', zeroVanishes: true, default: conditional }],
    ['core.v1.SecretKeySelector', 'name', { kind: 'string', zeroVanishes: true }],
    [
      'admissionregistration.v1.NamedRuleWithOperations',
      'resources',
      { kind: 'list', items: { kind: 'string' }, zeroVanishes: true },
    ],
    ['admissionregistration.v1.WebhookClientConfig', 'caBundle', { kind: 'bytes', zeroVanishes: true }],
    ['meta.v1.ObjectMeta', 'creationTimestamp', { kind: 'time' }],
  ])('%s.%s', (type, name, expected) => {
    expect(fieldOf(type, name)).toEqual(expected)
  })

  test('lists know what identifies an element', () => {
    expect(fieldOf('core.v1.PodSpec', 'containers')).toMatchObject({ keys: ['name'], always: true })
    expect(fieldOf('core.v1.Container', 'ports')?.keys).toEqual(['containerPort', 'protocol'])
  })

  test('every type that a field refers to is in the table', () => {
    const refers = (info: FieldInfo): readonly string[] => (info.items ? refers(info.items) : info.of ? [info.of] : [])
    const referred = Object.values(types).flatMap((fields) => Object.values(fields).flatMap(refers))
    expect(referred.length).toBeGreaterThan(300)
    expect(referred.filter((type) => !Object.hasOwn(types, type))).toEqual([])
    const infos = Object.values(types).flatMap((fields) => Object.values(fields))
    expect(infos.filter((i) => (i.kind === 'object') !== (i.of !== undefined))).toEqual([])
    expect(infos.filter((i) => (i.kind === 'list' || i.kind === 'map') !== (i.items !== undefined))).toEqual([])
  })

  test('names of JavaScript itself are neither types nor fields', () => {
    expect(fieldOf('core.v1.Pod', 'constructor')).toBeUndefined()
    expect(fieldOf('constructor', 'name')).toBeUndefined()
    expect(fieldNames('toString')).toEqual([])
    expect(fieldNames('core.v1.LocalObjectReference')).toEqual(['name'])
  })
})

describe('kinds', () => {
  test('every kind has a type, and names do not collide', () => {
    expect(kinds.filter((k) => fieldNames(k.type).length === 0)).toEqual([])
    expect(new Set(kinds.map((k) => k.kind)).size).toBe(kinds.length)
    for (const k of kinds) expect(kindOf(apiVersionOf(k), k.kind)).toBe(k)
  })

  test('workloads are the pod and what embeds its template', () => {
    expect(workloadKinds.map((k) => [k.kind, k.podSpec?.join('.')])).toEqual([
      ['Pod', 'spec'],
      ['PodTemplate', 'template.spec'],
      ['ReplicationController', 'spec.template.spec'],
      ['Deployment', 'spec.template.spec'],
      ['ReplicaSet', 'spec.template.spec'],
      ['StatefulSet', 'spec.template.spec'],
      ['DaemonSet', 'spec.template.spec'],
      ['Job', 'spec.template.spec'],
      ['CronJob', 'spec.jobTemplate.spec.template.spec'],
    ])
  })

  test('paths to the pod follow the field tables', () => {
    for (const kind of workloadKinds)
      for (const [path, type] of [
        [kind.podSpec, 'core.v1.PodSpec'],
        [kind.podMetadata, 'meta.v1.ObjectMeta'],
      ] as const)
        expect(path?.reduce((at: string, name) => fieldOf(at, name)?.of ?? 'none', kind.type)).toBe(type)
  })

  test('discovery: plural, scope, subresources', () => {
    expect(kindNamed('Pod')).toMatchObject({
      plural: 'pods',
      scope: 'Namespaced',
      subresources: ['ephemeralcontainers', 'resize'],
    })
    expect(kindNamed('NetworkPolicy')).toMatchObject({
      group: 'networking.k8s.io',
      plural: 'networkpolicies',
      subresources: [],
    })
    expect(kindNamed('Namespace')).toMatchObject({ scope: 'Cluster', subresources: [] })
    expect(kindNamed('Nothing')).toBeUndefined()
    expect(kindOf('apps/v1beta1', 'Deployment')).toBeUndefined()
  })
})
