import { types } from './generated/fields.ts'
import type { FieldInfo, TypeFields, TypeName, Types } from './model.ts'

const none: Types = {}

const fieldsOf = (type: TypeName, own: Types): TypeFields | undefined =>
  Object.hasOwn(own, type) ? own[type] : Object.hasOwn(types, type) ? types[type] : undefined

/** The fields of a type, in alphabetical order; none for an unknown type. `own`: types that Kubernetes does not have. */
export const fieldNames = (type: TypeName, own = none): readonly string[] => Object.keys(fieldsOf(type, own) ?? {})

/** What is known of a type's field; undefined for an unknown type or field. `own`: types that Kubernetes does not have. */
export const fieldOf = (type: TypeName, name: string, own = none): FieldInfo | undefined => {
  const fields = fieldsOf(type, own)
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined
}
