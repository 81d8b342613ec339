import { describe, expect, test } from 'vitest'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { checks } from '../../../src/pss/checks.ts'
import { acceptable } from '../../engines/cases/acceptable.ts'
import { predicatesOf } from '../../engines/cases/ask-javascript.ts'
import { complete } from '../../engines/cases/complete.ts'
import { randomObjects } from '../../engines/cases/random-objects.ts'
import { randomPods } from '../../engines/cases/random-pods.ts'
import { controlOf, judgesAt } from '../pss/judges.ts'

const kind = (name: string): KindInfo => kindNamed(name) as KindInfo
const pod = (spec: object, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', ...metadata },
  spec,
})
const container = (securityContext: object, name = 'app') => ({ name, image: 'a:1', securityContext })
const made = (spec: object, metadata?: object) => acceptable(complete(pod(spec, metadata), kind('Pod')), kind('Pod'))

describe('an acceptable pod', () => {
  test('is what is fine already, unchanged', () => {
    const fine = pod({
      containers: [container({ runAsUser: 0 })],
      hostUsers: false,
      volumes: [{ name: 'a', emptyDir: {} }],
    })
    expect(acceptable(fine, kind('Pod'))).toEqual(fine)
  })

  test('unmasks /proc in a user namespace only, which shares nothing with the node', () => {
    expect(made({ hostPID: true, containers: [container({ procMount: 'Unmasked' })] }).spec).toEqual({
      hostUsers: false,
      containers: [container({ procMount: 'Unmasked' })],
    })
  })

  test('has HostProcess for all its containers, in the network of the node', () => {
    const host = { windowsOptions: { hostProcess: true } }
    expect(
      made({ os: { name: 'windows' }, containers: [container(host), container({ privileged: true }, 'b')] }).spec,
    ).toEqual({
      os: { name: 'windows' },
      hostNetwork: true,
      containers: [container(host), container(host, 'b')],
    })
  })

  test('asks in one way per probe, with ports that differ', () => {
    const probe = { httpGet: { host: 'h' }, tcpSocket: { host: 'h' } }
    const { containers } = made({
      hostNetwork: true,
      containers: [
        {
          ...container({}),
          livenessProbe: probe,
          readinessProbe: probe,
          ports: [{ containerPort: 80, hostPort: 8080 }],
        },
        { ...container({}, 'b'), ports: [{ containerPort: 80 }, { containerPort: 8080, hostPort: 8080 }] },
      ],
    }).spec as { containers: readonly Record<string, unknown>[] }
    expect(Object.keys(containers[0]!.livenessProbe as object)).toHaveLength(1)
    expect(Object.keys(containers[0]!.readinessProbe as object)).toHaveLength(1)
    const ports = containers.flatMap((each) => each.ports as { hostPort?: number; containerPort: number }[])
    expect(new Set(ports.map((port) => port.hostPort ?? port.containerPort)).size).toBe(3)
    for (const port of ports) expect(port.hostPort ?? port.containerPort).toBe(port.containerPort)
  })

  test('says in an annotation what it says in the field', () => {
    const key = 'container.apparmor.security.beta.kubernetes.io/'
    const unconfined = { appArmorProfile: { type: 'Unconfined' } }
    const { metadata } = made(
      { containers: [container(unconfined)] },
      { annotations: { [`${key}app`]: '', [`${key}x`]: '' } },
    )
    expect(metadata).toEqual({ name: 'p', annotations: { [`${key}app`]: 'unconfined' } })
  })

  test('leaves what is read', () => {
    const none = { children: new Map() }
    const hostUsers = { children: new Map([['spec', { children: new Map([['hostUsers', none]]) }]]) }
    const given = pod({ hostUsers: true, containers: [container({ procMount: 'Unmasked' })] })
    expect(acceptable(given, kind('Pod'), hostUsers)).toEqual(given)
  })
})

describe('random pods', () => {
  const pods = [...randomPods(7, 1000)]

  test('are the same for a seed, and the first of more', () => {
    expect([...randomPods(7, 20)]).toEqual(pods.slice(0, 20))
    expect([...randomPods(8, 5)]).not.toEqual(pods.slice(0, 5))
    expect(new Set(pods.map(({ id }) => id)).size).toBe(pods.length)
  })

  test('have ephemeral containers, Windows and user namespaces among them', () => {
    const share = (count: number) => count / pods.length
    const specs = pods.map(({ object }) => object.spec as { os?: { name: string }; hostUsers?: boolean })
    expect(share(pods.filter(({ via }) => via === 'ephemeral').length)).toBeCloseTo(0.25, 1)
    expect(share(specs.filter(({ os }) => os?.name === 'windows').length)).toBeGreaterThan(0.1)
    expect(share(specs.filter(({ hostUsers }) => hostUsers === false).length)).toBeGreaterThan(0.1)
  })

  test.each(checks.map(({ id }) => id))('are denied by %s neither seldom nor mostly', (id) => {
    // Since v1.35 baseline leaves procMount alone where the API server admits any but the default.
    const { js } = judgesAt(id, id === 'procMount' ? 'v1.34' : 'v1.37')!
    const share = pods.filter(({ object }) => js(object).length > 0).length / pods.length
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.6)
  })
})

describe('random objects', () => {
  const control = controlOf('hostPorts')
  const predicate = predicatesOf(control).at(-1)!
  const kinds = ['Pod', 'CronJob'].map(kind)

  test('are the same for a seed, and the first of more, of each kind in turn', () => {
    const objects = [...randomObjects(3, 60, control, predicate, kinds)]
    expect([...randomObjects(3, 10, control, predicate, kinds)]).toEqual(objects.slice(0, 10))
    expect(objects.slice(0, 4).map(({ object }) => object.kind)).toEqual(['Pod', 'CronJob', 'Pod', 'CronJob'])
    expect(new Set(objects.map(({ object }) => (object.metadata as { name: string }).name)).size).toBe(60)
  })

  test('are none of a kind whose fields are not known', () => {
    const unknown: KindInfo = { ...kind('Pod'), kind: 'Rollout', type: 'Rollout' }
    expect([...randomObjects(3, 5, control, predicate, [unknown])]).toEqual([])
  })
})
