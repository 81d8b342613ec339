import type { TypeName } from '../../src/kubernetes/model.ts'
import { isJson, isStruct, type Json, type OpenApiSchema, refOf, type Schemas } from './model.ts'

/**
 * The object without one of the fields that OpenAPI requires, once for each of them. OpenAPI's word is not what the server
 * goes by: it takes some of these, and admission then sees null or nothing.
 */
export const withoutRequired = (schemas: Schemas, type: TypeName, object: Json): readonly Json[] => {
  const schema = schemas[type]
  if (schema?.properties === undefined) return []
  return Object.entries(object).flatMap(([name, value]) => {
    const property = schema.properties![name]
    if (property === undefined) return []
    const { [name]: _, ...rest } = object
    const without = schema.required?.includes(name) && !isStruct(property) ? [rest] : []
    return [...without, ...within(schemas, property, value).map((changed) => ({ ...object, [name]: changed }))]
  })
}

const within = (schemas: Schemas, schema: OpenApiSchema, value: unknown): readonly unknown[] => {
  const type = refOf(schema)
  if (type !== undefined) return isJson(value) ? withoutRequired(schemas, type, value) : []
  const { items, additionalProperties } = schema
  if (items !== undefined && Array.isArray(value))
    return value.flatMap((item, i) => within(schemas, items, item).map((changed) => value.with(i, changed)))
  if (additionalProperties !== undefined && isJson(value))
    return Object.entries(value).flatMap(([key, item]) =>
      within(schemas, additionalProperties, item).map((changed) => ({ ...value, [key]: changed })),
    )
  return []
}
