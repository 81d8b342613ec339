import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldNames } from '../../../src/kubernetes/fields.ts'
import { types } from '../../../src/kubernetes/generated/fields.ts'
import { apiVersionOf, kinds } from '../../../src/kubernetes/kinds.ts'
import type { FieldInfo } from '../../../src/kubernetes/model.ts'
import { normalize, normalizeWith } from '../../../src/kubernetes/normalize.ts'

const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec })
const specOf = (spec: object) => (normalize(pod(spec)) as { spec: Record<string, unknown> }).spec
const template = (spec: object) => ({ template: { metadata: {}, spec } })
const deployment = (spec: object) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'd' },
  spec: template(spec),
})
const templateOf = (spec: object) =>
  (normalize(deployment(spec)) as { spec: { template: { spec: Record<string, unknown> } } }).spec.template.spec

const container = { name: 'a', image: 'x', imagePullPolicy: 'Always' }
const limited = { ...container, resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '100m' } } }
const withPort = {
  ...container,
  resources: {},
  ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 8081 }],
}

describe('normalize', () => {
  test('drops zeros that vanish and keeps those that do not', () => {
    const spec = {
      hostNetwork: false,
      hostUsers: false,
      initContainers: [],
      nodeSelector: {},
      volumes: null,
      containers: [],
    }
    expect(specOf(spec)).toEqual({ hostUsers: false, containers: [] })
    const securityContext = { privileged: false, runAsUser: 0, capabilities: { add: [], drop: null } }
    const given = { ...container, workingDir: '', resources: {}, securityContext }
    expect(specOf({ containers: [given] })).toEqual({
      containers: [
        { ...container, resources: {}, securityContext: { privileged: false, runAsUser: 0, capabilities: {} } },
      ],
    })
  })

  test('nulls in lists and maps become the zero of their type', () => {
    const resources = { limits: { cpu: null, memory: 1024 } }
    const given = { ...container, args: [null, 'x'], resources, env: [null], ports: null }
    expect(templateOf({ containers: [given], nodeSelector: { a: null } })).toEqual({
      containers: [{ ...container, args: ['', 'x'], resources: { limits: { cpu: '0', memory: '1024' } }, env: [{}] }],
      nodeSelector: { a: '' },
    })
  })

  test('a Pod gets requests from limits, a template does not', () => {
    const requests = { cpu: '100m', memory: '1Gi' }
    for (const name of ['containers', 'initContainers'])
      expect(specOf({ [name]: [limited] })).toEqual({
        [name]: [{ ...limited, resources: { ...limited.resources, requests } }],
      })
    expect(specOf({ ephemeralContainers: [limited] })).toEqual({ ephemeralContainers: [limited] })
    expect(templateOf({ containers: [limited] })).toEqual({ containers: [limited] })
  })

  test('a Pod under hostNetwork gets host ports, a template does not', () => {
    const ports = [{ containerPort: 80, hostPort: 80 }, withPort.ports[1]]
    expect(specOf({ hostNetwork: true, containers: [withPort] })).toEqual({
      hostNetwork: true,
      containers: [{ ...withPort, ports }],
    })
    expect(specOf({ containers: [withPort] })).toEqual({ containers: [withPort] })
    expect(templateOf({ hostNetwork: true, containers: [withPort] })).toEqual({
      hostNetwork: true,
      containers: [withPort],
    })
  })

  test('a volume without a source is an emptyDir, one with an empty source is not', () => {
    const volumes = [{ name: 'a' }, { name: 'b', hostPath: null }, { name: 'c', downwardAPI: {} }]
    expect(templateOf({ volumes }).volumes).toEqual([
      { name: 'a', emptyDir: {} },
      { name: 'b', emptyDir: {} },
      { name: 'c', downwardAPI: {} },
    ])
  })

  test('a service account has both its names', () => {
    const both = { serviceAccountName: 'sa', serviceAccount: 'sa' }
    expect(templateOf({ serviceAccount: 'sa' })).toEqual(both)
    expect(templateOf({ serviceAccountName: 'sa', serviceAccount: 'other' })).toEqual(both)
    expect(templateOf({ serviceAccountName: '' })).toEqual({})
  })

  test('a Secret loses its stringData to data', () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {},
      data: { a: 'QQ==', b: 'Qg==' },
      stringData: { b: 'é', c: null },
    }
    expect(normalize(secret)).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {},
      data: { a: 'QQ==', b: 'w6k=', c: '' },
    })
  })

  test('a Job without labels gets those of its template, a CronJob and its template do not', () => {
    const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [] } }
    const job = (metadata: object) => ({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template } })
    expect(normalize(job({ name: 'j' }))).toMatchObject({ metadata: { labels: { app: 'a' } } })
    expect(normalize(job({ name: 'j', labels: {} }))).toMatchObject({ metadata: { labels: { app: 'a' } } })
    expect(normalize(job({ name: 'j', labels: { b: 'c' } }))).toMatchObject({ metadata: { labels: { b: 'c' } } })
    const controller = { ...job({ name: 'r' }), apiVersion: 'v1', kind: 'ReplicationController' }
    expect(normalize(controller)).toMatchObject({ metadata: { labels: { app: 'a' } } })
    const metadata = { name: 'c' }
    const cron = { apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec: { jobTemplate: { spec: { template } } } }
    expect(normalize(cron)).toMatchObject({ metadata })
    expect(JSON.stringify(normalize(cron))).not.toMatch(/"labels".*"labels"/)
  })

  test('what it does not know stays as it is', () => {
    const unknown = { apiVersion: 'example.com/v1', kind: 'Pod', spec: { hostNetwork: false, volumes: [null] } }
    const oldVersion = { ...deployment({ hostNetwork: false }), apiVersion: 'apps/v1beta1' }
    for (const value of [unknown, oldVersion, null, 'text', 1, [], {}, { kind: 'Pod' }])
      expect(normalize(value)).toBe(value)
    const typo = { containers: [], hostNetwrok: null, hostPID: 'false' }
    expect(specOf(typo)).toEqual(typo)
  })

  test('names of JavaScript itself are ordinary keys', () => {
    const labels = JSON.parse('{"__proto__": null, "constructor": null}')
    const result = normalize({ ...pod({}), metadata: { labels } }) as { metadata: { labels: object } }
    expect(JSON.stringify(result.metadata.labels)).toBe('{"__proto__":"","constructor":""}')
  })

  test('a custom workload is normalised in its template alone', () => {
    const rollout = {
      group: 'argoproj.io',
      kind: 'Rollout',
      podSpec: ['spec', 'template', 'spec'],
      podMetadata: ['spec', 'template', 'metadata'],
    }
    const object = (spec: object) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      spec: { paused: false, ...template(spec) },
    })
    const given = object({ hostNetwork: false, volumes: [{ name: 'a' }], containers: [limited] })
    expect(normalize(given)).toBe(given)
    expect(normalizeWith(given, [rollout])).toEqual(
      object({ volumes: [{ name: 'a', emptyDir: {} }], containers: [limited] }),
    )
    expect(normalizeWith(given, [{ ...rollout, group: 'example.com' }])).toBe(given)
  })
})

const scalarOf = (info: FieldInfo): fc.Arbitrary<unknown> => {
  switch (info.kind) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return fc.constantFrom(0, 1, 80)
    case 'quantity':
      return fc.constantFrom('0', '1Gi', 2, 0)
    default:
      return fc.constantFrom('', 'a', 0, false, {}, [])
  }
}

const arbitraryOf = (info: FieldInfo, depth: number): fc.Arbitrary<unknown> => {
  if (info.kind === 'object') return objectOf(info.of!, depth - 1)
  if (info.kind === 'list') return fc.array(fc.option(arbitraryOf(info.items!, depth)), { maxLength: 2 })
  if (info.kind === 'map')
    return fc.dictionary(fc.constantFrom('a', 'b'), fc.option(arbitraryOf(info.items!, depth)), { maxKeys: 2 })
  return scalarOf(info)
}

const objectOf = (type: string, depth: number): fc.Arbitrary<unknown> => {
  if (depth <= 0 || fieldNames(type).length === 0) return fc.constant({})
  return fc.subarray([...fieldNames(type)], { maxLength: Math.min(4, fieldNames(type).length) }).chain((names) => {
    const usual = ['spec', 'template', 'containers', 'volumes'].filter((name) => fieldNames(type).includes(name))
    const all = [...new Set([...usual, ...names])].filter((name) => name !== 'apiVersion' && name !== 'kind')
    return fc.record(
      Object.fromEntries(all.map((name) => [name, fc.option(arbitraryOf(types[type]![name]!, depth))])),
      {
        requiredKeys: usual,
      },
    )
  })
}

const freeze = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) freeze(inner)
  return value
}

test('normalize is idempotent and never changes its input', () => {
  const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31)
  console.log(`fast-check seed: ${seed}`)
  const objects = fc
    .constantFrom(...kinds)
    .chain((kind) =>
      objectOf(kind.type, 6).map((o) => ({ ...(o as object), apiVersion: apiVersionOf(kind), kind: kind.kind })),
    )
  let changed = 0
  const holds = (object: object): void => {
    freeze(object)
    const once = normalize(object)
    if (once !== object) changed++
    expect(normalize(once)).toBe(once)
  }
  fc.assert(fc.property(objects, holds), { seed, numRuns: 500 })
  expect(changed).toBeGreaterThan(50)
})
