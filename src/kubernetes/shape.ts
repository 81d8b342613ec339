import { types } from './generated/fields.ts'
import { isObject } from './json.ts'
import { kindOf } from './kinds.ts'
import type { FieldInfo, FieldKind, TypeName } from './model.ts'

/** A value that the API server refuses to read, because its field holds something else. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[]
  /** `must be a list, not text`. */
  readonly message: string
}

const wanted: Partial<Record<FieldKind, string>> = {
  string: 'text',
  bytes: 'text',
  time: 'text',
  boolean: 'true or false',
  integer: 'a number',
  number: 'a number',
  quantity: 'a quantity',
  'int-or-string': 'a number or text',
  object: 'an object',
  list: 'a list',
  map: 'an object',
}

const fits: Record<FieldKind, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  bytes: (value) => typeof value === 'string',
  time: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number',
  number: (value) => typeof value === 'number',
  quantity: (value) => typeof value === 'string' || typeof value === 'number',
  'int-or-string': (value) => typeof value === 'string' || typeof value === 'number',
  object: isObject,
  list: Array.isArray,
  map: isObject,
  untyped: () => true,
}

/**
 * Where an object of a known kind has a value of another type than its field: the API server refuses to read such an
 * object, so no verdict about it would mean anything. Unknown fields and null are no problem; an unknown kind has none.
 */
export function shapeProblems(object: unknown): readonly ShapeProblem[] {
  if (!isObject(object) || typeof object.apiVersion !== 'string' || typeof object.kind !== 'string') return []
  const kind = kindOf(object.apiVersion, object.kind)
  return kind ? inType(kind.type, object, []) : []
}

function inType(
  type: TypeName,
  value: Readonly<Record<string, unknown>>,
  path: ShapeProblem['path'],
): readonly ShapeProblem[] {
  const fields = types[type]
  if (!fields) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const info = Object.hasOwn(fields, name) ? fields[name] : undefined
    return info ? inField(info, inner, [...path, name]) : []
  })
}

function inField(info: FieldInfo, value: unknown, path: ShapeProblem['path']): readonly ShapeProblem[] {
  if (value === null || value === undefined) return []
  if (!fits[info.kind](value)) return [{ path, message: `must be ${wanted[info.kind]}, not ${described(value)}` }]
  const { items } = info
  if (info.of !== undefined) return inType(info.of, value as Readonly<Record<string, unknown>>, path)
  if (!items) return []
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, i) => [i, each] as const)
    : Object.entries(value as object)
  return inner.flatMap(([key, each]) => inField(items, each, [...path, key]))
}

function described(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  return JSON.stringify(value)
}
