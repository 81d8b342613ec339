import { normalize } from '../../../src/kubernetes/normalize.ts'
import type { KubernetesObject } from '../harness/model.ts'

/** Names are read by some controls, and two objects may share one: answers are told apart by what nobody reads. */
export const uidOf = (i: number): string => `object-${i}`

/** An admitted object as a file: without nulls and defaults that are none, which the API server has left out before admission. */
export function asFile(object: KubernetesObject, i: number): KubernetesObject {
  const normal = normalize(object) as KubernetesObject
  const { managedFields: _, ...metadata } = normal.metadata as KubernetesObject
  return { ...normal, metadata: { ...metadata, uid: uidOf(i) } }
}

/** JSON that is YAML too, which may not have control characters in it. */
export const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
