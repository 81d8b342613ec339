import type { KubernetesObject } from '../harness/model.ts'

export const isObject = (value: unknown): value is KubernetesObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path of field names; undefined where nothing does. */
export const valueAt = (object: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((of, name) => (isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined), object)

/** The object with this value at a path of field names; what is missing on the way there is made. */
export function setAt(object: KubernetesObject, path: readonly string[], value: unknown): KubernetesObject {
  const [name, ...rest] = path
  if (name === undefined) return value as KubernetesObject
  const inner = object[name]
  return { ...object, [name]: setAt(isObject(inner) ? inner : {}, rest, value) }
}

/** The object less some of its fields. */
export const without = (object: KubernetesObject, names: readonly string[]): KubernetesObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

/** The objects of a list; none where there is no list. */
export const objectsIn = (list: unknown): readonly KubernetesObject[] =>
  Array.isArray(list) ? list.filter(isObject) : []

/** A text that two objects share where they differ in the order of their fields alone. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
