import { types } from './generated/fields.ts'
import type { FieldInfo, TypeFields, TypeName } from './model.ts'

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** What `change` returns for a field that is to be dropped. */
const gone = Symbol('gone')

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object with every value changed; the object itself where no value changes. */
export const mapValues = (object: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject => {
  const keys = Object.keys(object)
  let entries: [string, unknown][] | undefined
  for (const [i, key] of keys.entries()) {
    const value = object[key]
    const changed = change(value, key)
    if (entries === undefined && changed !== value) entries = keys.slice(0, i).map((k) => [k, object[k]])
    if (entries !== undefined && changed !== gone) entries.push([key, changed])
  }
  return entries === undefined ? object : Object.fromEntries(entries)
}

/** The list with every item changed; the list itself where no item changes. */
export const mapItems = (list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] => {
  let copy: unknown[] | undefined
  for (const [i, item] of list.entries()) {
    const changed = change(item)
    if (changed !== item) copy ??= [...list]
    if (copy !== undefined) copy[i] = changed
  }
  return copy ?? list
}

const isZero = (info: FieldInfo, value: unknown): boolean => {
  if (info.kind === 'list') return Array.isArray(value) && value.length === 0
  if (info.kind === 'map') return isObject(value) && Object.keys(value).length === 0
  return value === false || value === 0 || value === ''
}

/** What Go decodes `null` to inside a list or map. */
const itemForNull = (info: FieldInfo): unknown => {
  switch (info.kind) {
    case 'string':
      return ''
    case 'quantity':
      return '0'
    case 'integer':
    case 'number':
    case 'int-or-string':
      return 0
    case 'boolean':
      return false
    case 'object':
      return tidyType(info.of!, {})
    default:
      return null
  }
}

const tidyItem = (info: FieldInfo, value: unknown): unknown =>
  value === null ? itemForNull(info) : tidyValue(info, value)

const tidyValue = (info: FieldInfo, value: unknown): unknown => {
  if (info.kind === 'quantity') return typeof value === 'number' ? String(value) : value
  if (info.kind === 'object') return isObject(value) ? tidyType(info.of!, value) : value
  if (info.kind === 'list') return Array.isArray(value) ? mapItems(value, (item) => tidyItem(info.items!, item)) : value
  if (info.kind === 'map') return isObject(value) ? mapValues(value, (item) => tidyItem(info.items!, item)) : value
  return value
}

const isStruct = (info: FieldInfo): boolean => info.always === true && info.kind === 'object'

/** What Go writes for a field that was `null`; what is always written stays null, unless it is a struct. */
const fieldForNull = (info: FieldInfo): unknown => {
  if (isStruct(info)) return tidyType(info.of!, {})
  const isWritten = info.always === true && info.zeroVanishes !== true && (info.kind === 'list' || info.kind === 'map')
  return isWritten || info.nullable === true ? null : gone
}

const tidyField = (info: FieldInfo | undefined, value: unknown): unknown => {
  if (info === undefined) return value
  if (value === null || value === undefined) return fieldForNull(info)
  const tidied = tidyValue(info, value)
  return info.zeroVanishes === true && isZero(info, tidied) ? gone : tidied
}

/** The structs that the server writes although the author left them out; a status is the server's own. */
const missingStructs = (fields: TypeFields, object: JsonObject): JsonObject | undefined => {
  let missing: Record<string, unknown> | undefined
  for (const name in fields) {
    const info = fields[name]!
    if (isStruct(info) && name !== 'status' && !Object.hasOwn(object, name)) {
      missing ??= {}
      missing[name] = tidyType(info.of!, {})
    }
  }
  return missing
}

const isVolumeSource = (name: string, value: unknown): boolean =>
  isObject(value) && types['core.v1.Volume']?.[name]?.kind === 'object'

/** What the server sets in every object of a type, wherever it occurs. */
const withTypeRules = (type: TypeName, object: JsonObject): JsonObject => {
  if (type === 'core.v1.Volume') {
    return Object.entries(object).some(([name, value]) => isVolumeSource(name, value))
      ? object
      : { ...object, emptyDir: {} }
  }
  if (type === 'core.v1.PodSpec') {
    const account = object.serviceAccountName ?? object.serviceAccount
    if (account === undefined || (account === object.serviceAccountName && account === object.serviceAccount))
      return object
    return { ...object, serviceAccountName: account, serviceAccount: account }
  }
  return object
}

/**
 * The object as the API server decodes and writes a value of this type: nulls dropped (in lists and maps they become the
 * zero of their type, and what the server writes in any case stays null), vanishing zeros dropped, structs that are always
 * written added, numbers for quantities written as strings, a volume without a source an emptyDir, and the service account
 * under both its names.
 * Unknown fields, and values of another type than the field's, stay as they are.
 */
export const tidyType = (type: TypeName, object: JsonObject): JsonObject => {
  const fields = types[type]
  if (fields === undefined) return object
  const known = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined)
  const tidied = mapValues(object, (value, name) => tidyField(known(name), value))
  const missing = missingStructs(fields, tidied)
  return withTypeRules(type, missing === undefined ? tidied : { ...tidied, ...missing })
}
