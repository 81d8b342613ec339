import { fieldOf } from '../../../src/kubernetes/fields.ts'
import type { FieldInfo, TypeName } from '../../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { isDoubtful, isDoubtfulKey, isRequired } from './enumerate-doubtful.ts'
import type { Place } from './enumerate-places.ts'
import { keyValues, literalsOf, scalarValues } from './enumerate-values.ts'
import { isObject } from './object.ts'
import { unionOf } from './required.ts'

/** Chooses one of some values. */
export type Choose = <T>(values: readonly T[]) => T

const nowhere: Place = { children: new Map(), comparisons: [] }

/**
 * An object of a type with values that the API server takes in place of those that it most likely refuses, among what a
 * predicate reads: interesting ones, as enumeration has them. Everything else stays.
 */
export function soundObject(type: TypeName, object: KubernetesObject, place: Place, choose: Choose): KubernetesObject {
  const made: Record<string, unknown> = { ...object }
  for (const [name, below] of place.children) {
    const info = fieldOf(type, name)
    if (!info) continue
    const given = made[name] ?? undefined
    const isMissing = given === undefined || (Array.isArray(given) && given.length === 0)
    if (isMissing && isRequired(type, name)) made[name] = newValue(type, name, info, below, choose)
    else if (!isMissing) made[name] = soundValue(info, given, below, fieldName(type, name), choose)
  }
  const present = unionOf(type).filter((name) => isObject(made[name]))
  const other = present.length === 0 && type === 'core.v1.Volume' ? choose([undefined, 'hostPath', 'nfs']) : undefined
  if (other !== undefined && !place.children.has(other)) made[other] = {}
  const kept = present.length > 1 ? choose(present) : undefined
  return kept === undefined
    ? made
    : Object.fromEntries(Object.entries(made).filter(([name]) => name === kept || !present.includes(name)))
}

/** An ephemeral container's fields are a container's. */
const fieldName = (type: TypeName, name: string): string => `${type.replace('EphemeralContainer', 'Container')}.${name}`

function newValue(type: TypeName, name: string, info: FieldInfo, place: Place, choose: Choose): unknown {
  if (info.of !== undefined) return soundObject(info.of, {}, place, choose)
  if (info.kind === 'list')
    return info.items?.of === undefined
      ? ['a']
      : [soundObject(info.items.of, {}, place.children.get('[]') ?? nowhere, choose)]
  if (info.kind === 'map') return {}
  return soundScalar(info, undefined, place, fieldName(type, name), choose)
}

function soundValue(info: FieldInfo, value: unknown, place: Place, field: string, choose: Choose): unknown {
  if (info.of !== undefined) return isObject(value) ? soundObject(info.of, value, place, choose) : value
  const items = info.items
  if (items && Array.isArray(value)) {
    const inner = place.children.get('[]') ?? place
    return value.map((each: unknown) =>
      items.of !== undefined
        ? isObject(each)
          ? soundObject(items.of, each, inner, choose)
          : each
        : soundScalar(items, each, inner, field, choose),
    )
  }
  if (items && isObject(value)) return soundMap(items, value, place, field, choose)
  return info.kind === 'list' || info.kind === 'map' ? value : soundScalar(info, value, place, field, choose)
}

function soundScalar(info: FieldInfo, value: unknown, place: Place, field: string, choose: Choose): unknown {
  const literals = literalsOf(place.comparisons)
  if (value !== undefined && !isDoubtful(field, value, literals)) return value
  const sound = scalarValues(info, place, field).filter((each) => !isDoubtful(field, each, literals))
  return sound.length > 0 ? choose(sound) : value
}

function soundMap(
  items: FieldInfo,
  map: KubernetesObject,
  place: Place,
  field: string,
  choose: Choose,
): KubernetesObject {
  const keys = keyValues(place.children.get('{key}') ?? nowhere).filter((key) => !isDoubtfulKey(field, key))
  const named = [...place.children.keys()].filter((name) => name !== '{key}' && name !== '{}')
  const entries = Object.entries(map).map(([key, value]): [string, unknown] => {
    const sound = isDoubtfulKey(field, key) ? choose([...keys, ...named]) : key
    const of = place.children.get(sound) ?? place.children.get('{}') ?? nowhere
    return [sound, soundScalar(items, value, of, field, choose)]
  })
  return Object.fromEntries(entries)
}
