import type { Ref, Step, Value, ValueType } from '../ir/nodes.ts'
import { fieldOf } from '../kubernetes/fields.ts'
import type { FieldInfo, TypeName } from '../kubernetes/model.ts'
import { aboutField, aboutOperator } from './hints.ts'
import { type Operators, operatorNames, operatorsOf } from './operators.ts'
import { type Recording, report } from './recording.ts'

/** A place that the recorder has reached: what it is, by every type that it may be of, and how to get there. */
export interface Place {
  readonly recording: Recording
  readonly info: FieldInfo
  /** More than one where a control is about several kinds; each has the field. */
  readonly types: readonly TypeName[]
  readonly value: Value
  /** Type and name of the field, such as `core.v1.Container.image`, for messages and for facts about it. */
  readonly name: string
  /** Inside `absentOr` on this place: absence is taken care of. */
  readonly absenceAccepted?: true
  /** Stands in after a mistake that has been told: whatever is done with it is none. */
  readonly standIn?: true
}

const fieldBrand = Symbol.for('groundrule.field')

/** The place behind what the author holds; undefined for anything that is no field. */
export const placeIn = (value: unknown): Place | undefined =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? (value as Record<symbol, Place>)[fieldBrand]
    : undefined

export const isStandIn = (value: unknown): boolean => placeIn(value)?.standIn === true

export const valueTypeOf = (info: FieldInfo): ValueType =>
  info.kind === 'bytes' || info.kind === 'time' ? 'string' : info.kind

const unknownInfo: FieldInfo = { kind: 'untyped' }

/** A place without any knowledge, so that recording goes on after a mistake and finds the others too. */
export const standIn = (place: Place): never => fieldAt({ ...place, info: unknownInfo, types: [], standIn: true })

/** What the author holds for a place: operators by their names, an object's fields by theirs. */
export function fieldAt(place: Place): never {
  const operators: Operators = operatorsOf(place)
  // Not frozen: a function has a `name` of its own, which the proxy could then not answer with the field of that name.
  const target = () => undefined
  const misuse = (use: string, suggestion: string): void => {
    if (!place.standIn) report(place.recording, 'field-not-data', { name: place.name, use, suggestion })
  }
  return new Proxy(target, {
    get(_target, property) {
      if (property === fieldBrand) return place
      if (typeof property === 'symbol') return symbolOf(property, misuse)
      if (Object.hasOwn(operators, property)) return operators[property]
      const isObject = place.info.kind === 'object' || place.info.kind === 'untyped'
      if (property === 'field' && isObject) return (name: string) => child(place, String(name))
      if (isLanguages(property) && !hasField(place, property)) {
        if (property !== 'then') misuse(...usedBy(property))
        return property === 'then' ? undefined : standIn(place)
      }
      return isObject && !operatorNames.has(property) ? child(place, property) : misused(place, property)
    },
    apply() {
      if (!place.standIn) report(place.recording, 'field-called', { name: place.name })
      return standIn(place)
    },
    has(_target, property) {
      misuse(
        `looked into with "in" for ${JSON.stringify(String(property))}`,
        'ask a field whether it is there: .exists()',
      )
      return true
    },
    ownKeys() {
      misuse('listed or copied', listed(place.info.kind))
      return []
    },
    set(_target, property) {
      misuse(
        `given a value for ${JSON.stringify(String(property))}`,
        'a control reads fields: compare, as in .equals(true)',
      )
      return true
    },
    deleteProperty(_target, property) {
      misuse(
        `deprived of ${JSON.stringify(String(property))}`,
        'a control reads fields: demand absence with not(….exists())',
      )
      return true
    },
  }) as never
}

/** What every JavaScript object has, and the language itself asks for. */
const languages = new Set(['toJSON', 'toString', 'toLocaleString', 'valueOf', 'then', 'constructor', '__proto__'])
const isLanguages = (property: string): boolean => languages.has(property)

const hasField = (place: Place, name: string): boolean =>
  place.info.kind === 'untyped'
    ? !place.standIn && name !== 'toJSON'
    : place.types.some((type) => fieldOf(type, name, place.recording.types))

const asText = ['used as text or a number', 'compare with an operator: .equals(…), .startsWith(…), .atMost(…)'] as const

const usedBy = (property: string): readonly [string, string] =>
  property === 'toJSON'
    ? ['written as JSON', 'compare with operators, such as .equals(…)']
    : property === 'constructor' || property === '__proto__'
      ? [`asked for its ${property}`, 'a field has operators and the fields of its type, nothing else']
      : asText

const listed = (kind: string): string =>
  kind === 'map'
    ? 'use everyKey or everyEntry'
    : kind === 'list'
      ? 'use every or some'
      : 'name each field that the control is about'

/** Loops and conversions find nothing to go on with, but say so. */
function symbolOf(property: symbol, misuse: (use: string, suggestion: string) => void): unknown {
  if (property === Symbol.toPrimitive) {
    misuse(...asText)
    return () => ''
  }
  if (property === Symbol.iterator) {
    misuse('gone through with a loop', 'use every or some')
    return () => [].values()
  }
  return undefined
}

/** A field of an object, or what stands in for it after a mistake. */
export function child(place: Place, name: string): never {
  const base = refOf(place)
  if (place.info.kind === 'untyped') {
    return fieldAt({ ...place, value: step(base, { field: name }, unknownInfo), name: `${place.name}.${name}` })
  }
  const found = place.types.map((type) => fieldOf(type, name, place.recording.types))
  const info = found[0]
  const missing = place.types.find((_type, i) => found[i] === undefined)
  if (!info || missing !== undefined) {
    const type = missing ?? place.name
    report(place.recording, 'field-unknown', { type, name, suggestion: aboutField(name, type, place.recording.types) })
    return standIn({ ...place, value: step(base, { field: name }, unknownInfo) })
  }
  const always = found.every((each) => each?.always) ? ({ always: true } as const) : {}
  return fieldAt({
    recording: place.recording,
    info,
    types: info.of ? [info.of] : [],
    value: step(base, { field: name, ...always }, info),
    name: `${place.types[0]}.${name}`,
  })
}

/** The element of a list or the value of a map. */
export function itemOf(place: Place, value: Ref): Place {
  const info = place.info.items ?? unknownInfo
  return {
    recording: place.recording,
    info,
    types: info.of ? [info.of] : [],
    value,
    name: `${place.name}[]`,
    ...(place.standIn && { standIn: true }),
  }
}

export function refOf(place: Place): Ref {
  if (place.value.kind === 'ref') return place.value
  throw new TypeError(`${place.name} is derived from a field and has no fields of its own`)
}

export function step(base: Ref, next: Step, info: FieldInfo): Ref {
  return {
    kind: 'ref',
    variable: base.variable,
    path: [...base.path, next],
    type: valueTypeOf(info),
    ...(info.nullable && { nullable: true }),
  }
}

/** An operator or field that this kind of place does not have: a mistake, and something to go on with. */
function misused(place: Place, property: string): unknown {
  const suggestion = aboutOperator(property, place.info, Object.keys(operatorsOf(place)).sort(), place.recording.types)
  const kind = { 'int-or-string': 'an int-or-string', object: 'an object', integer: 'an integer' }[
    place.info.kind as string
  ]
  report(place.recording, 'operator-unknown', {
    name: place.name,
    kind: kind ?? `a ${place.info.kind}`,
    operator: property,
    suggestion,
  })
  return standIn(place)
}
