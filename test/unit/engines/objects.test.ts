import { describe, expect, test } from 'vitest'
import { pathOf } from '../../engines/harness/objects.ts'

const object = (apiVersion: string, kind: string, metadata?: Readonly<Record<string, string>>) => ({
  apiVersion,
  kind,
  metadata,
})

describe('paths', () => {
  test.each([
    [object('v1', 'Pod', { name: 'a', namespace: 'n' }), '/api/v1/namespaces/n/pods/a'],
    [object('v1', 'Pod', { name: 'a' }), '/api/v1/namespaces/default/pods/a'],
    [object('v1', 'Namespace', { name: 'a' }), '/api/v1/namespaces/a'],
    [object('apps/v1', 'Deployment', { name: 'a', namespace: 'n' }), '/apis/apps/v1/namespaces/n/deployments/a'],
    [
      object('networking.k8s.io/v1', 'Ingress', { name: 'a', namespace: 'n' }),
      '/apis/networking.k8s.io/v1/namespaces/n/ingresses/a',
    ],
    // The namespace of an object that has none is no part of its path.
    [
      object('rbac.authorization.k8s.io/v1', 'ClusterRole', { name: 'system:node', namespace: 'n' }),
      '/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode',
    ],
    [
      object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', { name: 'a.dev' }),
      '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings/a.dev',
    ],
  ])('%j', (given, path) => {
    expect(pathOf(given)).toBe(path)
  })

  test('of a subresource, and of all objects of a kind', () => {
    const pod = object('v1', 'Pod', { name: 'a', namespace: 'n' })
    expect(pathOf(pod, { subresource: 'ephemeralcontainers' })).toBe('/api/v1/namespaces/n/pods/a/ephemeralcontainers')
    expect(pathOf(pod, { collection: true })).toBe('/api/v1/namespaces/n/pods')
    expect(pathOf(object('v1', 'Pod'), { collection: true })).toBe('/api/v1/namespaces/default/pods')
  })

  test('unknown kinds, versions, and objects without a name are refused', () => {
    expect(() => pathOf(object('apps/v1beta1', 'Deployment', { name: 'a' }))).toThrow('apps/v1beta1 Deployment')
    expect(() => pathOf(object('v1', 'Deployment', { name: 'a' }))).toThrow('v1 Deployment')
    expect(() => pathOf(object('v1', 'Pod'))).toThrow('Pod: no name')
  })
})
