import { nearest } from '../diagnostics/catalogue.ts'
import type { Ref, Step, Value, ValueType } from '../ir/nodes.ts'
import { fieldNames, fieldOf } from '../kubernetes/fields.ts'
import type { FieldInfo, TypeName } from '../kubernetes/model.ts'
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
}

const fieldBrand = Symbol.for('groundrule.field')

/** The place behind what the author holds; undefined for anything that is no field. */
export const placeIn = (value: unknown): Place | undefined =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? (value as Record<symbol, Place>)[fieldBrand]
    : undefined

export const valueTypeOf = (info: FieldInfo): ValueType =>
  info.kind === 'bytes' || info.kind === 'time' ? 'string' : info.kind

/** A place without any knowledge, so that recording goes on after a mistake and finds the others too. */
const unknownInfo: FieldInfo = { kind: 'untyped' }

/** What the author holds for a place: operators by their names, an object's fields by theirs. */
export function fieldAt(place: Place): never {
  const operators: Operators = operatorsOf(place)
  // Not frozen: a function has a `name` of its own, which the proxy could then not answer with the field of that name.
  const target = () => undefined
  return new Proxy(target, {
    get(_target, property) {
      if (property === fieldBrand) return place
      if (typeof property === 'symbol') return undefined
      const operator = operators[property]
      if (operator) return operator
      if (property === 'field' && (place.info.kind === 'object' || place.info.kind === 'untyped'))
        return (name: string) => child(place, String(name))
      if (place.info.kind === 'object' || place.info.kind === 'untyped') {
        return operatorNames.has(property) ? misused(place, property) : child(place, property)
      }
      return misused(place, property)
    },
    apply() {
      report(place.recording, 'field-called', { name: place.name })
      return fieldAt({ ...place, info: unknownInfo })
    },
    set() {
      throw new TypeError(`${place.name} cannot be assigned: a control reads fields, it does not set them`)
    },
  }) as never
}

/** A field of an object, or what stands in for it after a mistake. */
export function child(place: Place, name: string): never {
  const base = refOf(place)
  if (place.info.kind === 'untyped') {
    return fieldAt({ ...place, value: step(base, { field: name }, unknownInfo), name: `${place.name}.${name}` })
  }
  const found = place.types.map((type) => fieldOf(type, name))
  const info = found[0]
  const missing = place.types.find((_type, i) => found[i] === undefined)
  if (!info || missing !== undefined) {
    const type = missing ?? place.name
    const known = nearest(name, fieldNames(type))
    const suggestion = known ? `did you mean "${known}"?` : `fields of ${type}: ${fieldNames(type).join(', ')}`
    report(place.recording, 'field-unknown', { type, name, suggestion })
    return fieldAt({ ...place, info: unknownInfo, value: step(base, { field: name }, unknownInfo) })
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
  return { recording: place.recording, info, types: info.of ? [info.of] : [], value, name: `${place.name}[]` }
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
  const offered = Object.keys(operatorsOf(place)).sort().join(', ')
  report(place.recording, 'operator-unknown', { name: place.name, kind: place.info.kind, operator: property, offered })
  const substitute: Place = { ...place, info: unknownInfo }
  return operatorsOf(substitute)[property] ?? fieldAt(substitute)
}
