import { types } from './generated/fields.ts'
import { gone, isObject, type JsonObject, mapItems, mapValues } from './json.ts'
import { type FieldInfo, fieldOf, type TypeName } from './model.ts'
import { typeRules } from './type-rules.ts'

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

/** The structs of each type that the server writes although the author left them out; a status is the server's own. */
const structs: ReadonlyMap<TypeName, readonly (readonly [string, TypeName])[]> = new Map(
  Object.entries(types).map(([type, fields]) => [
    type,
    Object.entries(fields).flatMap(([name, info]) =>
      isStruct(info) && name !== 'status' ? [[name, info.of as TypeName] as const] : [],
    ),
  ]),
)

const missingStructs = (type: TypeName, object: JsonObject): JsonObject | undefined => {
  let missing: Record<string, unknown> | undefined
  for (const [name, of] of structs.get(type) ?? []) {
    if (Object.hasOwn(object, name)) continue
    missing ??= {}
    missing[name] = tidyType(of, {})
  }
  return missing
}

/**
 * The object as the API server decodes and writes a value of this type: nulls dropped (in lists and maps they become the
 * zero of their type, and what the server writes in any case stays null), vanishing zeros dropped, structs that are always
 * written added, numbers for quantities written as strings; and what follows from other fields wherever the type occurs: a
 * volume without a source is an emptyDir, the service account stands under both its names, the pull policy follows from the
 * image, the target port from the port, the types of a NetworkPolicy from its rules, a LimitRange's defaults from its bounds.
 * Unknown fields, and values of another type than the field's, stay as they are.
 */
export const tidyType = (type: TypeName, object: JsonObject): JsonObject => {
  const fields = types[type]
  if (fields === undefined) return object
  const tidied = mapValues(object, (value, name) => tidyField(fieldOf(fields, name), value))
  const missing = missingStructs(type, tidied)
  const whole = missing === undefined ? tidied : { ...tidied, ...missing }
  return typeRules[type]?.(whole) ?? whole
}
