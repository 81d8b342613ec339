import { types } from './generated/fields.ts'
import { isObject } from './json.ts'
import { kindOf } from './kinds.ts'
import { type FieldInfo, type FieldKind, fieldOf, type TypeName } from './model.ts'

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
  const problems: ShapeProblem[] = []
  if (kind) inType(kind.type, object, { path: [], problems })
  return problems
}

interface Search {
  /** Where the search is: what is added on the way in is taken off on the way out. */
  readonly path: (string | number)[]
  readonly problems: ShapeProblem[]
}

function inType(type: TypeName, value: Readonly<Record<string, unknown>>, search: Search): void {
  const fields = types[type]
  if (!fields) return
  for (const name of Object.keys(value)) {
    const info = fieldOf(fields, name)
    if (info) inField(info, value[name], name, search)
  }
}

function inField(info: FieldInfo, value: unknown, step: string | number, search: Search): void {
  if (value === null || value === undefined) return
  const { path, problems } = search
  path.push(step)
  if (!fits[info.kind](value))
    problems.push({ path: [...path], message: `must be ${wanted[info.kind]}, not ${described(value)}` })
  else if (info.of !== undefined) inType(info.of, value as Readonly<Record<string, unknown>>, search)
  else if (info.items && Array.isArray(value))
    for (let i = 0; i < value.length; i++) inField(info.items, value[i], i, search)
  else if (info.items) for (const [key, each] of Object.entries(value as object)) inField(info.items, each, key, search)
  path.pop()
}

function described(value: unknown): string {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  return JSON.stringify(value)
}
