import { describe, expect, test } from 'vitest'
import { kindNamed, workloadKinds } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { caseName, named } from '../../engines/cases/name.ts'
import { valueAt } from '../../engines/cases/object.ts'
import { hasEphemeralContainers, wrapPod } from '../../engines/cases/wrap.ts'

const kind = (name: string): KindInfo => kindNamed(name) as KindInfo
const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'team', annotations: { a: 'b' } },
  spec: { containers: [{ name: 'app', image: 'a:1' }], hostNetwork: true },
}

describe('a pod as another kind', () => {
  test.each(workloadKinds.map((each) => [each.kind, each] as const))('%s', (name, each) => {
    const made = wrapPod(pod, each, 'n')
    expect(made).toMatchObject({ kind: name, metadata: { name: 'n' } })
    expect(valueAt(made, each.podSpec!)).toMatchObject(pod.spec)
    const template = valueAt(made, each.podMetadata!) as Record<string, unknown>
    expect(template.annotations).toEqual({ a: 'b' })
    expect(template.namespace).toBeUndefined()
    if (name !== 'Pod') expect(template.name).toBeUndefined()
  })

  test('changes nothing of a Pod but its name and namespace', () => {
    expect(wrapPod(pod, kind('Pod'), 'n')).toEqual({ ...pod, metadata: { name: 'n', annotations: { a: 'b' } } })
  })

  test('selects by the labels that are there, and adds one only where there is none', () => {
    expect(wrapPod(pod, kind('Deployment'), 'n').spec).toEqual({
      selector: { matchLabels: { 'example.com/case': 'it' } },
      template: { metadata: { annotations: { a: 'b' }, labels: { 'example.com/case': 'it' } }, spec: pod.spec },
    })
    const labelled = { ...pod, metadata: { labels: { app: 'x', tier: null } } }
    expect(wrapPod(labelled, kind('StatefulSet'), 'n').spec).toMatchObject({
      selector: { matchLabels: { app: 'x', tier: '' } },
      template: { metadata: { labels: { app: 'x', tier: null } } },
    })
  })

  test('runs a Job once, unless the pod says how often', () => {
    const spec = (given: object) =>
      valueAt(wrapPod({ ...pod, spec: { ...pod.spec, ...given } }, kind('Job'), 'n'), [
        'spec',
        'template',
        'spec',
        'restartPolicy',
      ])
    expect([spec({}), spec({ restartPolicy: null }), spec({ restartPolicy: 'OnFailure' })]).toEqual([
      'Never',
      'Never',
      'OnFailure',
    ])
  })

  test('is refused where the API server would', () => {
    const debugged = { ...pod, spec: { ...pod.spec, ephemeralContainers: [{ name: 'd', image: 'a:1' }] } }
    expect(hasEphemeralContainers(debugged)).toBe(true)
    expect(hasEphemeralContainers({ ...pod, spec: { ephemeralContainers: [] } })).toBe(false)
    expect(() => wrapPod(debugged, kind('Job'), 'n')).toThrow('ephemeral containers')
    expect(() => wrapPod(pod, kind('Service'), 'n')).toThrow('embeds no pod')
  })
})

describe('a name', () => {
  test('is valid for every kind, and differs where control or id do', () => {
    const names = [
      caseName('a', 'examples/fail-1/Deployment'),
      caseName('b', 'examples/fail-1/Deployment'),
      caseName('a', 'examples/fail-2/Deployment'),
      caseName('a', `samples/${'Long words, '.repeat(9)}`),
    ]
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/)
      expect(name.length).toBeLessThanOrEqual(52)
    }
    expect(names[0]).toBe(caseName('a', 'examples/fail-1/Deployment'))
  })

  test('takes the place of the namespace, not of a name that is read', () => {
    expect(named(pod, 'n').metadata).toEqual({ name: 'n', annotations: { a: 'b' } })
    const none = { children: new Map() }
    const reads = { children: new Map([['metadata', { children: new Map([['name', none]]) }]]) }
    expect(named(pod, 'n', reads).metadata).toMatchObject({ name: 'p' })
    expect(named({ ...pod, metadata: { name: null } }, 'n', reads).metadata).toEqual({ name: 'n' })
  })
})
