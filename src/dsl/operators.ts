import type { CompareOperator, Operand, Pred, Ref, TextOperator } from '../ir/nodes.ts'
import { checkDefault, checkOperand, checkZero } from './checks.ts'
import { nodeOf } from './combinators.ts'
import { fieldAt, itemOf, type Place, refOf, standIn, step } from './fields.ts'
import { operandOf } from './operands.ts'
import { bodyOf, quantify } from './quantifiers.ts'
import { made, report, shown } from './recording.ts'

export type Operators = Readonly<Record<string, ((...args: never[]) => unknown) | undefined>>

/** Every operator name, whatever it is on. */
export const operatorNames: ReadonlySet<string> = new Set([
  'equals',
  'oneOf',
  'contains',
  'subsetOf',
  'startsWith',
  'endsWith',
  'matches',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'exists',
  'isEmpty',
  'absentOr',
  'get',
  'some',
  'every',
  'everyKey',
  'everyEntry',
  'because',
])

type Atom = (operand: Operand) => Pred

/** The operators that a place has, by its kind. */
export function operatorsOf(place: Place): Operators {
  const { value } = place
  const atom =
    (build: Atom, list = false) =>
    (given: unknown) => {
      const operand = operandOf(place, given)
      if (!operand) return made(place.recording, { kind: 'constant', value: true })
      const node = build(operand)
      checkOperand(place, node, operand, list)
      checkZero(place, node)
      checkDefault(place, node)
      return made(place.recording, node)
    }
  const compare = (operator: CompareOperator) => atom((operand) => ({ kind: 'compare', operator, value, operand }))
  const text = (operator: TextOperator) => atom((operand) => ({ kind: 'text', operator, value, operand }))
  const equality = {
    equals: atom((operand) => ({ kind: 'equals', value, operand })),
    oneOf: atom((operand) => ({ kind: 'oneOf', value, operand }), true),
  }
  const contains = atom((operand) => ({ kind: 'contains', value, operand }))
  const strings = { contains, startsWith: text('startsWith'), endsWith: text('endsWith'), matches: text('matches') }
  const ordered = { lessThan: compare('<'), atMost: compare('<='), greaterThan: compare('>'), atLeast: compare('>=') }
  const lists = {
    contains,
    subsetOf: atom((operand) => ({ kind: 'subsetOf', value, operand }), true),
    some: (body: (element: never) => unknown) => quantify('some', place, body),
    every: (body: (element: never) => unknown) => quantify('every', place, body),
  }
  const isEmpty = () => made(place.recording, { kind: 'isEmpty', value })
  const presence = {
    exists: () => {
      const node: Pred = { kind: 'exists', value }
      checkDefault(place, node)
      return made(place.recording, node)
    },
    absentOr: (holds: (present: never) => unknown) => {
      bodyOf('absentOr', holds)
      const present = fieldAt({ ...place, absenceAccepted: true })
      const then = nodeOf(place.recording, holds(present), 'the body of absentOr(…) returns')
      return made(place.recording, { kind: 'absentOr', value, then })
    },
  }
  switch (place.info.kind) {
    case 'boolean':
      return { ...presence, equals: equality.equals }
    case 'string':
    case 'bytes':
    case 'time':
      return { ...presence, ...equality, ...strings }
    case 'integer':
    case 'number':
      return { ...presence, ...equality, ...ordered }
    case 'int-or-string':
      return { ...presence, ...equality }
    case 'quantity':
      return value.kind === 'intrinsic' ? { ...presence, equals: equality.equals, ...ordered } : presence
    case 'list':
      return place.info.items?.kind === 'object'
        ? { ...presence, isEmpty, some: lists.some, every: lists.every }
        : { ...presence, isEmpty, ...lists }
    case 'map':
      return { ...presence, isEmpty, ...mapOperators(place) }
    case 'untyped':
      return { ...presence, ...equality, ...strings, ...ordered, ...lists, isEmpty, ...mapOperators(place) }
    case 'object':
      return presence
  }
}

function mapOperators(place: Place): Operators {
  return {
    get: (key: string) => {
      if (typeof key !== 'string') {
        report(place.recording, 'operand-invalid', { name: `a key of ${place.name}`, found: shown(key) })
        return standIn(place)
      }
      const item = itemOf(place, refOf(place))
      const value: Ref = step(refOf(place), { key: String(key) }, item.info)
      return fieldAt({ ...item, value, name: `${place.name}["${key}"]` })
    },
    everyKey: (body: (key: never) => unknown) => quantify('every', place, body),
    everyEntry: (body: (key: never, value: never) => unknown) => quantify('every', place, body),
  }
}
