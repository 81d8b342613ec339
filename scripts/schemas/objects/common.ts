import type { Json } from '../model.ts'

export const labels = { a: 'b' }
export const selector = { matchLabels: labels }
export const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
export const container = { name: 'a', image: 'x' }

/** Makes objects of one API version. */
export const objectOf =
  (apiVersion: string) =>
  (kind: string, name: string, rest: Json = {}): Json => ({ apiVersion, kind, metadata: { name }, ...rest })

export const core = objectOf('v1')
