import type { FieldInfo, KindInfo, TypeName, Types } from '../../src/kubernetes/model.ts'
import { kindOf } from './kinds.ts'
import { isJson, type Json, type Pair } from './model.ts'

/** What the server, or who sends the object, says of every object: no field's default. */
const ofEveryObject = new Set(['status', 'metadata', 'apiVersion', 'kind'])

/** `type.field` → what was stored in it, each time that it was not sent. */
type Unsent = Map<string, unknown[]>

const isSent = (value: unknown): boolean => value !== undefined && value !== null

/** A struct is written whatever was sent: that it is empty is no default. */
const isStruct = (info: FieldInfo): boolean => info.always === true && info.kind === 'object'

/** What the pairs show of the fields that were not sent. */
const unsentFields = (types: Types, kinds: readonly KindInfo[], pairs: readonly Pair[]): Unsent => {
  const unsent: Unsent = new Map()

  const compareObjects = (type: TypeName, sent: Json, stored: Json, isRoot = false): void => {
    for (const [name, info] of Object.entries(types[type] ?? {})) {
      if (isRoot && ofEveryObject.has(name)) continue
      if (isSent(sent[name])) compare(info, sent[name], stored[name])
      else note(type, name, info, stored[name])
    }
  }

  const note = (type: TypeName, name: string, info: FieldInfo, value: unknown): void => {
    const key = `${type}.${name}`
    if (!isStruct(info) || !isJson(value)) unsent.set(key, [...(unsent.get(key) ?? []), value])
    if (info.of === undefined || !isJson(value)) return
    // An object that the server made has what it must have, whatever the value: that is no default.
    for (const [inner, innerInfo] of Object.entries(types[info.of] ?? {}))
      if (isStruct(innerInfo) || !innerInfo.always) note(info.of, inner, innerInfo, value[inner])
  }

  const compare = (info: FieldInfo, sent: unknown, stored: unknown): void => {
    if (!isSent(sent) || !isSent(stored)) return
    if (info.of !== undefined && info.of !== 'meta.v1.ObjectMeta') compareObjects(info.of, sent as Json, stored as Json)
    if (info.items === undefined) return
    for (const key of Object.keys(sent as object)) compare(info.items, (sent as Json)[key], (stored as Json)[key])
  }

  for (const { sent, stored } of pairs) {
    compareObjects(kindOf(kinds, stored).type, sent, stored, true)
  }
  return unsent
}

const defaultOf = (values: readonly unknown[]): FieldInfo['default'] => {
  const given = values.filter(isSent)
  if (given.length === 0) return undefined
  const same = given.length === values.length && new Set(given.map((value) => JSON.stringify(value))).size === 1
  return same ? { value: given[0] } : { conditional: true }
}

const withValues = ({ always, nullable, ...info }: FieldInfo, values: readonly unknown[]): FieldInfo => {
  const isList = info.kind === 'list' || info.kind === 'map'
  const wasNull = values.includes(null)
  const found = defaultOf(values)
  return {
    ...info,
    ...((values.length === 0 ? nullable : wasNull) && { nullable: true }),
    ...(always && !values.includes(undefined) && (isList || !wasNull) && { always }),
    ...(found && { default: found }),
  }
}

/**
 * The tables with what the pairs show: the defaults; which fields are null where nobody gave a value; and that a field
 * which should always be there is not. What no pair shows stays as it was.
 */
export const withObserved = (types: Types, kinds: readonly KindInfo[], pairs: readonly Pair[]): Types => {
  const unsent = unsentFields(types, kinds, pairs)
  return Object.fromEntries(
    Object.entries(types).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([name, info]) => [name, withValues(info, unsent.get(`${type}.${name}`) ?? [])]),
      ),
    ]),
  )
}
