import { expect } from 'vitest'
import { type RootPath, reads } from '../../src/ir/walk.ts'
import { apiVersionOf } from '../../src/kubernetes/kinds.ts'
import { fieldAt, type Judges, type KubernetesObject } from '../golden/judges.ts'

const record = (value: unknown): value is KubernetesObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path, whole lists and maps where it goes on into them. */
function at(object: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined || step === '[]') return object
  return record(object) && Object.hasOwn(object, step) ? at(object[step], rest) : undefined
}

const rank = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    record(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? ''

/**
 * An update that changes nothing which is read passes, whatever else it changes and however bad the object is; one that
 * changes something which is read is judged.
 */
export function expectUpdatesJudged(judges: Judges, first: KubernetesObject, second: KubernetesObject): void {
  const before = judges.admitted(first)
  const after = judges.admitted(second)
  const update = (object: KubernetesObject, oldObject: KubernetesObject) =>
    judges.admits({ object, oldObject, operation: 'UPDATE', userInfo: { username: 'jane' } })
  expect(update(before, structuredClone(before))).toBe(true)
  const paths = reads(judges.policy.predicate)
  const metadata = before.metadata as KubernetesObject
  const noise = { resourceVersion: '2', generation: 2, managedFields: [], finalizers: ['example.com/a'] }
  const readsNoise = paths.some(({ steps }) => steps.some((step) => step in noise))
  if (!readsNoise)
    expect(update({ ...before, metadata: { ...metadata, ...noise }, status: { a: 1 } }, before)).toBe(true)

  const other = before.kind === after.kind ? after : before
  const kind = judges.policy.kinds.find((each) => each.kind === other.kind && apiVersionOf(each) === other.apiVersion)
  const value = (object: KubernetesObject, { root, steps }: RootPath) =>
    rank(at(root === 'object' ? object : fieldAt(object, root === 'pod' ? kind?.podSpec : kind?.podMetadata), steps))
  const constant = new Set(['name', 'namespace', 'uid', 'creationTimestamp', 'apiVersion', 'kind'])
  const changeable = paths.filter(
    ({ root, steps }) =>
      !(constant.has(steps[0] ?? '') && root !== 'pod') && !(steps[0] === 'metadata' && constant.has(steps[1] ?? '')),
  )
  if (changeable.some((path) => value(before, path) !== value(other, path)))
    expect(update(other, before)).toBe(judges.js(judges.normalized(other)).length === 0)
}
