import { nearest } from '../diagnostics/catalogue.ts'
import { fieldNames, fieldOf } from '../kubernetes/fields.ts'
import type { FieldInfo, TypeName, Types } from '../kubernetes/model.ts'

/** What to write instead of a field that a type does not have. */
export function aboutField(name: string, type: TypeName, types: Types): string {
  const names = fieldNames(type, types)
  const known = nearest(name, names)
  return known ? `did you mean "${known}"?` : `fields of ${type}: ${names.join(', ') || 'none'}`
}

/** What JavaScript, other policy languages or habit call an operator. */
const otherNames: Readonly<Record<string, string>> = {
  includes: 'contains',
  has: 'contains',
  in: 'oneOf',
  isIn: 'oneOf',
  is: 'equals',
  eq: 'equals',
  test: 'matches',
  match: 'matches',
  forEach: 'every',
  map: 'every',
  all: 'every',
  filter: 'some',
  find: 'some',
  any: 'some',
  length: 'isEmpty',
  size: 'isEmpty',
  notExists: 'exists',
  isSet: 'exists',
  min: 'atLeast',
  max: 'atMost',
}

/** What to write instead of an operator or field that a place of this kind does not have. */
export function aboutOperator(name: string, info: FieldInfo, offered: readonly string[], types: Types): string {
  const all = `it has: ${offered.join(', ')}`
  const negated = /^(?:not|isNot|doesNot)([A-Z]\w*)$/.exec(name)?.[1]
  const positive = negated && operatorNear(negated.charAt(0).toLowerCase() + negated.slice(1), offered)
  if (positive) return `write not(….${positive}(…)); ${all}`
  const near = operatorNear(name, offered)
  if (near) return `did you mean "${near}"? ${all}`
  const element = info.kind === 'list' ? info.items?.of : undefined
  if (/^\d+$/.test(name)) return `reach the elements with every or some: .every((x) => …); ${all}`
  if (element !== undefined && fieldOf(element, name, types))
    return `it is a field of each element: .every((x) => x.${name}…) or .some((x) => x.${name}…)`
  if (info.kind === 'map') return `reach a value by its key: .get('${name}'); ${all}`
  if (info.kind === 'quantity') return `compare the amount: quantity(…).atMost('1Gi'); ${all}`
  if (info.kind === 'object') return `name one of its fields first: ${fieldNames(info.of ?? '', types).join(', ')}`
  return all
}

function operatorNear(name: string, offered: readonly string[]): string | undefined {
  const other = Object.hasOwn(otherNames, name) ? otherNames[name] : undefined
  return other !== undefined && offered.includes(other) ? other : nearest(name, offered)
}
