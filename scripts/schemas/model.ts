import type { TypeName } from '../../src/kubernetes/model.ts'

export type Json = Readonly<Record<string, unknown>>

/** A schema of an OpenAPI v3 document, with short type names. */
export interface OpenApiSchema {
  readonly $ref?: TypeName
  readonly allOf?: readonly OpenApiSchema[]
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: OpenApiSchema
  readonly additionalProperties?: OpenApiSchema
  readonly properties?: Readonly<Record<string, OpenApiSchema>>
  readonly required?: readonly string[]
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[]
  readonly 'x-kubernetes-list-map-keys'?: readonly string[]
}

export interface GroupVersionKind {
  readonly group: string
  readonly version: string
  readonly kind: string
}

export type Schemas = Readonly<Record<TypeName, OpenApiSchema>>

/** A resource or subresource that the server serves, from discovery. */
export interface Resource extends GroupVersionKind {
  /** Such as `pods` or `pods/resize`. */
  readonly name: string
  readonly namespaced: boolean
  readonly verbs: readonly string[]
}

/** How Go writes the fields of each type, from the judge. */
export interface Writing {
  /** The fields whose zero value (false, 0, '', empty list or map) is left out. */
  readonly zeros: Readonly<Record<TypeName, readonly string[]>>
  /** The lists and maps that are written as null when nothing was given. */
  readonly writtenLists: Readonly<Record<TypeName, readonly string[]>>
}

/** An object as it was sent, and as the server stored it. */
export interface Pair {
  readonly sent: Json
  readonly stored: Json
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const prefixes = ['io.k8s.api.', 'io.k8s.apimachinery.pkg.apis.', 'io.k8s.apimachinery.pkg.']

/** `io.k8s.api.core.v1.Container` → `core.v1.Container`. */
export const shortName = (name: string): TypeName => {
  const prefix = prefixes.find((each) => name.startsWith(each))
  return prefix ? name.slice(prefix.length) : name
}

/** The type that a property's schema refers to, if any (`$ref`, or `allOf` around one). */
export const refOf = (schema: OpenApiSchema): TypeName | undefined => schema.$ref ?? schema.allOf?.[0]?.$ref

/** That Go writes a property in any case, since it is a struct and no pointer. */
export const isStruct = (schema: OpenApiSchema): boolean =>
  refOf(schema) !== undefined && JSON.stringify(schema.default) === '{}'
