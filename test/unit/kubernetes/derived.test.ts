import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/kubernetes/normalize.ts'

type Json = Readonly<Record<string, unknown>>

const objectOf = (apiVersion: string, kind: string, spec: Json, metadata: Json = {}): Json => ({
  apiVersion,
  kind,
  metadata: { name: 'x', ...metadata },
  spec,
})
const normalSpec = (object: Json) => (normalize(object) as { spec: Json }).spec

const container = { name: 'a', image: 'x:1', imagePullPolicy: 'Always', resources: {} }
const podSpec = (spec: Json, metadata?: Json) => normalSpec(objectOf('v1', 'Pod', spec, metadata))
const templateSpec = (spec: Json, metadata: Json = {}) => {
  const deployment = objectOf('apps/v1', 'Deployment', { template: { metadata, spec } })
  return (normalSpec(deployment) as { template: { spec: Json } }).template.spec
}

type Sizes = Readonly<Record<string, string>>

const limited = (limits: Sizes, requests: Sizes = limits) => ({ ...container, resources: { limits, requests } })
const requesting = (requests: Sizes) => ({ ...container, resources: { requests } })
const sidecar = (requests: Sizes) => ({ ...requesting(requests), restartPolicy: 'Always' })

/** Containers and what a Pod may use, as given and as completed: seen on kube-apiserver 1.37.1. */
const completed: readonly (readonly [name: string, spec: Json, given: Json, stored: Json])[] = [
  [
    'requests are the limits where no container says any',
    { containers: [container] },
    { limits: { cpu: '1', 'hugepages-2Mi': '4Mi' } },
    { limits: { cpu: '1', 'hugepages-2Mi': '4Mi' }, requests: { cpu: '1', 'hugepages-2Mi': '4Mi' } },
  ],
  [
    'requests are those of the containers together, of processor time and memory',
    {
      containers: [
        requesting({ cpu: '0.5', memory: '1.5Gi', 'ephemeral-storage': '1Gi', 'example.com/gpu': '1' }),
        requesting({ cpu: '700m', memory: '512Mi' }),
      ],
    },
    { limits: { memory: '4Gi' } },
    { limits: { memory: '4Gi' }, requests: { cpu: '1200m', memory: '2Gi' } },
  ],
  [
    'an init container counts with the sidecars that run by then, where that is more than what runs later',
    {
      initContainers: [
        requesting({ cpu: '2', memory: '1Gi' }),
        sidecar({ cpu: '300m' }),
        requesting({ cpu: '1900m' }),
        sidecar({ cpu: '400m' }),
      ],
      containers: [requesting({ cpu: '1', memory: '2Gi' })],
    },
    { limits: { memory: '4Gi' } },
    { limits: { memory: '4Gi' }, requests: { cpu: '2200m', memory: '2Gi' } },
  ],
  [
    'limits are those of the containers together, where each has one',
    {
      initContainers: [limited({ cpu: '1' })],
      containers: [limited({ cpu: '0.25', memory: '1Gi' }), limited({ cpu: '1e0' })],
    },
    { requests: { cpu: '1250m', memory: '1Gi' } },
    { requests: { cpu: '1250m', memory: '1Gi' }, limits: { cpu: '1250m' } },
  ],
  [
    'limits are never below the requests',
    { containers: [limited({ cpu: '1' })] },
    { requests: { cpu: '5' } },
    { requests: { cpu: '5' }, limits: { cpu: '5' } },
  ],
  [
    'huge pages are limited as the containers are',
    { containers: [limited({ 'hugepages-2Mi': '4Mi', cpu: '1' }), limited({ 'hugepages-2Mi': '2Mi', cpu: '1' })] },
    { limits: { cpu: '2' } },
    { limits: { cpu: '2', 'hugepages-2Mi': '6Mi' }, requests: { cpu: '2', 'hugepages-2Mi': '6Mi' } },
  ],
  ['nothing follows from nothing', { containers: [limited({ cpu: '1' })] }, {}, {}],
]

describe('what a Pod may use as a whole', () => {
  test.each(completed)('%s', (_, spec, given, stored) => {
    expect(podSpec({ ...spec, resources: given })).toEqual({ ...spec, resources: stored })
    expect(templateSpec({ ...spec, resources: given })).toEqual({ ...spec, resources: given })
  })

  test('what is no quantity is none, and fills no memory', () => {
    const containers = [requesting({ cpu: '1e999999999' }), requesting({ cpu: 'much' }), requesting({ cpu: '1' })]
    expect(podSpec({ containers, resources: { limits: { cpu: '1' } } }).resources).toMatchObject({
      requests: { cpu: '1' },
    })
  })
})

test('a Pod never has a negative grace period, a template may', () => {
  const spec = (terminationGracePeriodSeconds: number) => ({ containers: [], terminationGracePeriodSeconds })
  expect(podSpec(spec(-5))).toEqual(spec(1))
  expect(podSpec(spec(0))).toEqual(spec(0))
  expect(templateSpec(spec(-5))).toEqual(spec(-5))
})

describe('an AppArmor annotation', () => {
  const metadata = (annotation: string) => ({
    annotations: { 'container.apparmor.security.beta.kubernetes.io/a': annotation },
  })
  const profileOf = (spec: Json, annotation: string) => {
    const { containers } = podSpec({ containers: [container], ...spec }, metadata(annotation))
    return (containers as { securityContext?: { appArmorProfile?: Json } }[])[0]!.securityContext?.appArmorProfile
  }
  const unconfined = { appArmorProfile: { type: 'Unconfined' } }

  test.each([
    ['unconfined', { type: 'Unconfined' }],
    ['runtime/default', { type: 'RuntimeDefault' }],
    ['localhost/p', { type: 'Localhost', localhostProfile: 'p' }],
    ['localhost/', undefined],
    ['localhost/ p', undefined],
    ['', undefined],
  ])('%j', (annotation, profile) => {
    expect(profileOf({}, annotation)).toEqual(profile)
  })

  test('says nothing to a container of another profile, where the Pod says the same, and on Windows', () => {
    const own = [{ ...container, securityContext: unconfined }]
    expect(profileOf({ containers: own }, 'runtime/default')).toEqual({ type: 'Unconfined' })
    expect(profileOf({ securityContext: unconfined }, 'runtime/default')).toEqual({ type: 'RuntimeDefault' })
    expect(profileOf({ securityContext: unconfined }, 'unconfined')).toBeUndefined()
    expect(profileOf({ os: { name: 'windows' } }, 'unconfined')).toBeUndefined()
  })

  test('leaves the rest of the security context, ephemeral containers and templates alone', () => {
    const spec = {
      initContainers: [{ ...container, securityContext: { runAsUser: 1 } }],
      ephemeralContainers: [container],
    }
    expect(podSpec(spec, metadata('unconfined'))).toEqual({
      ...spec,
      initContainers: [{ ...container, securityContext: { runAsUser: 1, ...unconfined } }],
    })
    expect(templateSpec(spec, metadata('unconfined'))).toEqual(spec)
  })
})

const digest = `sha256:${'0'.repeat(64)}`

test.each([
  ['x', 'Always'],
  ['x:latest', 'Always'],
  ['x/y_z/a--b', 'Always'],
  ['localhost/x', 'Always'],
  ['a.b:5000/x', 'Always'],
  ['Registry/x', 'Always'],
  [`x:latest@${digest}`, 'Always'],
  [`x@${digest}`, 'IfNotPresent'],
  ['x:1', 'IfNotPresent'],
  ['a.b:5000/x:latest-1', 'IfNotPresent'],
  ['X', 'IfNotPresent'],
  ['a.b/X:latest', 'IfNotPresent'],
  ['x y', 'IfNotPresent'],
  ['x:', 'IfNotPresent'],
  ['', 'IfNotPresent'],
  [undefined, 'IfNotPresent'],
])('the image %j is pulled %s', (image, policy) => {
  const given = { name: 'a', ...(image !== undefined && { image }) }
  for (const list of ['containers', 'initContainers', 'ephemeralContainers'])
    expect(templateSpec({ [list]: [given] })).toMatchObject({ [list]: [{ imagePullPolicy: policy }] })
  const volumes = [{ name: 'v', image: { reference: image } }]
  expect(templateSpec({ volumes })).toMatchObject({ volumes: [{ image: { pullPolicy: policy } }] })
  const never = { ...given, imagePullPolicy: 'Never' }
  expect(templateSpec({ containers: [never] })).toMatchObject({ containers: [{ imagePullPolicy: 'Never' }] })
})

test('the target port is the port', () => {
  const ports = [{ port: 80 }, { port: 81, targetPort: 0 }, { port: 82, targetPort: '' }, { port: 83, targetPort: 'x' }]
  expect(normalSpec(objectOf('v1', 'Service', { ports })).ports).toEqual([
    { port: 80, targetPort: 80 },
    { port: 81, targetPort: 81 },
    { port: 82, targetPort: 82 },
    { port: 83, targetPort: 'x' },
  ])
})

test('a NetworkPolicy is about egress where it has egress rules', () => {
  const typesOf = (spec: Json) =>
    normalSpec(objectOf('networking.k8s.io/v1', 'NetworkPolicy', { podSelector: {}, ...spec })).policyTypes
  expect(typesOf({})).toEqual(['Ingress'])
  expect(typesOf({ policyTypes: [], egress: [] })).toEqual(['Ingress'])
  expect(typesOf({ egress: [{}] })).toEqual(['Ingress', 'Egress'])
  expect(typesOf({ policyTypes: ['Ingress'], egress: [{}] })).toEqual(['Ingress'])
})

test('a LimitRange has defaults by its bounds, for containers', () => {
  const limitsOf = (item: Json) => normalSpec(objectOf('v1', 'LimitRange', { limits: [item] })).limits
  const bounds = { max: { cpu: '2', memory: '1Gi' }, min: { cpu: '1', 'ephemeral-storage': '1Mi' } }
  const given = { type: 'Container', ...bounds, default: { cpu: '1500m' } }
  expect(limitsOf(given)).toEqual([
    {
      ...given,
      default: { cpu: '1500m', memory: '1Gi' },
      defaultRequest: { cpu: '1500m', memory: '1Gi', 'ephemeral-storage': '1Mi' },
    },
  ])
  expect(limitsOf({ type: 'Container' })).toEqual([{ type: 'Container' }])
  expect(limitsOf({ type: 'Pod', ...bounds })).toEqual([{ type: 'Pod', ...bounds }])
})

test('a claim has its source in both its fields, or in none', () => {
  const claim = (spec: Json) => objectOf('v1', 'PersistentVolumeClaim', { ...spec, resources: {} })
  const other = { apiGroup: 'example.com', kind: 'Backup', name: 's' }
  const sources = [
    { kind: 'PersistentVolumeClaim', name: 's' },
    { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' },
  ]
  for (const dataSource of sources) {
    const both = { dataSource, dataSourceRef: dataSource, resources: {} }
    expect(normalSpec(claim({ dataSource }))).toEqual(both)
    expect(normalSpec(claim({ dataSourceRef: dataSource }))).toEqual(both)
  }
  expect(normalSpec(claim({ dataSource: other }))).toEqual({ resources: {} })
  expect(normalSpec(claim({ dataSourceRef: other }))).toEqual({
    dataSource: other,
    dataSourceRef: other,
    resources: {},
  })
  const set = objectOf('apps/v1', 'StatefulSet', { volumeClaimTemplates: [{ spec: { dataSource: other } }] })
  expect(normalSpec(set)).toMatchObject({ volumeClaimTemplates: [{ spec: { dataSource: other } }] })
})

test('a Namespace has its name for a label', () => {
  const namespace = (metadata: Json) => ({ apiVersion: 'v1', kind: 'Namespace', metadata })
  const key = 'kubernetes.io/metadata.name'
  expect(normalize(namespace({ name: 'x' }))).toMatchObject({ metadata: { name: 'x', labels: { [key]: 'x' } } })
  expect(normalize(namespace({ name: 'x', labels: { a: 'b', [key]: 'y' } }))).toMatchObject({
    metadata: { labels: { a: 'b', [key]: 'x' } },
  })
  expect(normalize(namespace({ generateName: 'x-' }))).toMatchObject({ metadata: { generateName: 'x-' } })
})
