import { definitionsOf } from '../../test/engines/harness/definitions.ts'
import { isJson, type Json } from './model.ts'

/** A structural schema (of a CustomResourceDefinition), as far as it is read here. */
export interface Structural {
  readonly type?: string
  /** Nothing that has one here has a pattern too; as a pattern, it needs no code of ajv's at run time. */
  readonly maxLength?: number
  /** Properties that exclude each other. */
  readonly not?: { readonly required: readonly string[] }
  readonly properties?: Readonly<Record<string, Structural>>
  readonly items?: Structural
  readonly additionalProperties?: Structural | boolean
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean
  readonly 'x-kubernetes-int-or-string'?: boolean
}

interface Definition {
  readonly spec: {
    readonly group: string
    readonly names: { readonly kind: string }
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Structural } }[]
  }
}

/** By the path of a property (`spec.rules.[].name`): another schema, or none where it is not one. */
export type Changes = Readonly<Record<string, Json | undefined>>

/** The keywords that say what a value may be; others describe, default, or are for the server alone. */
const kept = ['type', 'enum', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'required']

const together = ({ required }: { readonly required: readonly string[] }): Json => ({
  type: 'object',
  properties: Object.fromEntries(required.map((name) => [name, {}])),
  required,
})

/** As a closed JSON Schema: a field that it does not name is an error, but where the server takes any. */
export const closed = (schema: Structural, changes: Changes = {}, path = ''): Json => {
  const below = (name: string, inner: Structural): readonly [string, Json][] => {
    const at = path === '' ? name : `${path}.${name}`
    if (!Object.hasOwn(changes, at)) return [[name, closed(inner, changes, at)]]
    return changes[at] ? [[name, changes[at]]] : []
  }
  const only = (name: string, inner: Structural): Json | undefined => below(name, inner)[0]?.[1]
  if (schema['x-kubernetes-int-or-string']) return { type: ['integer', 'string'] }
  const own = {
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => kept.includes(key))),
    ...(schema.maxLength !== undefined && { pattern: `^.{0,${schema.maxLength}}$` }),
    ...(schema.not && { not: together(schema.not) }),
  }
  const { items, properties, additionalProperties } = schema
  if (items) return { ...own, items: only('[]', items) }
  if (isJson(additionalProperties)) return { ...own, additionalProperties: only('{}', additionalProperties) }
  if (properties) {
    const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true
    return {
      ...own,
      properties: Object.fromEntries(Object.entries(properties).flatMap((entry) => below(...entry))),
      ...(!isOpen && { additionalProperties: false }),
    }
  }
  return own
}

export const definitionOf = (
  engine: Parameters<typeof definitionsOf>[0],
  group: string,
  version: string,
  kind: string,
): Structural => {
  const found = (definitionsOf(engine) as unknown as readonly Definition[])
    .find(({ spec }) => spec.group === group && spec.names.kind === kind)
    ?.spec.versions.find(({ name }) => name === version)
  if (found === undefined) throw new Error(`${engine} defines no ${kind} of ${group}/${version}`)
  return found.schema.openAPIV3Schema
}
