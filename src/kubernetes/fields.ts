import { types } from './generated/fields.ts'
import type { FieldInfo, TypeName } from './model.ts'

/** The fields of a type, in alphabetical order; none for an unknown type. */
export const fieldNames = (type: TypeName): readonly string[] =>
  Object.hasOwn(types, type) ? Object.keys(types[type]!) : []

/** What is known of a type's field; undefined for an unknown type or field. */
export const fieldOf = (type: TypeName, name: string): FieldInfo | undefined => {
  if (!Object.hasOwn(types, type)) return undefined
  const fields = types[type]!
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}
