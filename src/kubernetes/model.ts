/**
 * The shape of what groundrule knows about Kubernetes: kinds and their fields.
 * The data behind it (generated/) comes from a running API server's own answers.
 */

/** A type's name without its package prefix, such as `core.v1.Container` or `meta.v1.ObjectMeta`. */
export type TypeName = string

export type FieldKind =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'quantity'
  | 'int-or-string'
  | 'bytes'
  | 'time'
  | 'object'
  | 'list'
  | 'map'
  | 'untyped'

/** What is known of one field, list element or map value. */
export interface FieldInfo {
  readonly kind: FieldKind
  /** kind `object`: the name of its type. */
  readonly of?: TypeName
  /** kind `list` or `map`: what its elements or values are. */
  readonly items?: FieldInfo
  /** kind `list`: the fields that identify an element (`x-kubernetes-list-map-keys`), the label of a blame line. */
  readonly keys?: readonly string[]
  /** The API server refuses an object without it, or writes it in any case: admission always sees it, though a list or map may be null. */
  readonly always?: true
  /** Admission may see it as null: the server writes it even where nobody set it, or a custom resource chose so. */
  readonly nullable?: true
  /** Its zero value (false, 0, '', empty list or map) is dropped before admission sees the object. */
  readonly zeroVanishes?: true
  /** The server gives it a value where the author gave none; `conditional` where that depends on other fields. */
  readonly default?: { readonly value: unknown } | { readonly conditional: true }
}

/** Field name → what is known of it. */
export type TypeFields = Readonly<Record<string, FieldInfo>>

/** What is known of a field. What every object inherits, such as `constructor`, has no kind. */
export function fieldOf(fields: TypeFields, name: string): FieldInfo | undefined {
  const info = fields[name]
  return info?.kind === undefined ? undefined : info
}

/** Field tables by the name of their type. */
export type Types = Readonly<Record<TypeName, TypeFields>>

/** One kind that the API server serves. */
export interface KindInfo {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly plural: string
  readonly scope: 'Namespaced' | 'Cluster'
  /** Writable subresources that carry the whole object or its pod, such as `ephemeralcontainers` and `resize`. */
  readonly subresources: readonly string[]
  readonly type: TypeName
  /** Field names from the object to its PodSpec (`['spec']` for a Pod), for kinds that embed a pod template. */
  readonly podSpec?: readonly string[]
  /** Field names from the object to the ObjectMeta beside that PodSpec (`['metadata']` for a Pod). */
  readonly podMetadata?: readonly string[]
}
