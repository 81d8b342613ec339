import { expect, test } from 'vitest'
import { withObserved } from '../../../scripts/schemas/observe.ts'
import { withoutRequired } from '../../../scripts/schemas/required.ts'
import type { FieldInfo, KindInfo, Types } from '../../../src/kubernetes/model.ts'

const string: FieldInfo = { kind: 'string' }
const types: Types = {
  Thing: {
    kind: { ...string, always: true },
    spec: { kind: 'object', of: 'Spec', always: true },
  },
  Spec: {
    list: { kind: 'list', items: string, always: true },
    name: { ...string, always: true },
    other: { kind: 'list', items: string, nullable: true, always: true },
    part: { kind: 'object', of: 'Part' },
    size: { kind: 'integer' },
  },
  Part: { id: { ...string, always: true }, mode: string },
}
const thing: KindInfo = {
  group: '',
  version: 'v1',
  kind: 'Thing',
  plural: 'things',
  scope: 'Cluster',
  subresources: [],
  type: 'Thing',
}
const object = (spec: object) => ({ apiVersion: 'v1', kind: 'Thing', spec })
const observed = (...pairs: readonly (readonly [sent: object, stored: object])[]) =>
  withObserved(
    types,
    [thing],
    pairs.map(([sent, stored]) => ({ sent: object(sent), stored: object(stored) })),
  ).Spec!

const full = { name: 'n', list: [], other: [], part: { id: 'i', mode: 'm' }, size: 1 }

test('nothing is learnt from what was sent', () => {
  expect(observed([full, full])).toEqual(types.Spec)
})

test('a value that is always the same is the default; one that varies, or is not always given, is conditional', () => {
  const { size: _, ...unsized } = full
  expect(observed([unsized, full]).size).toEqual({ kind: 'integer', default: { value: 1 } })
  const conditional = { kind: 'integer', default: { conditional: true } }
  expect(observed([unsized, full], [unsized, { ...full, size: 2 }]).size).toEqual(conditional)
  expect(observed([unsized, full], [unsized, unsized]).size).toEqual(conditional)
})

test('what is stored as null may be null; only a list is there all the same', () => {
  const stored = { ...full, list: null, name: null }
  expect(observed([{}, stored])).toMatchObject({
    list: { kind: 'list', nullable: true, always: true },
    name: { kind: 'string', nullable: true },
  })
  expect(observed([{}, stored]).name).not.toHaveProperty('always')
})

test('where a pair shows another value than null, it is not null', () => {
  expect(observed([{}, full]).other).not.toHaveProperty('nullable')
})

test('what is not stored is not always there', () => {
  expect(observed([{}, {}]).name).toEqual({ kind: 'string' })
})

test('the fields of an object that the server made have defaults too, but for those that it must have', () => {
  const { part: _, ...without } = full
  const { Part } = withObserved(types, [thing], [{ sent: object(without), stored: object(full) }])
  expect(Part).toEqual({ id: { ...string, always: true }, mode: { ...string, default: { value: 'm' } } })
})

test('an object without each of the fields that OpenAPI requires, one at a time', () => {
  const schemas = {
    Thing: { properties: { spec: { allOf: [{ $ref: 'Spec' }], default: {} } }, required: ['spec'] },
    Spec: {
      properties: {
        list: { type: 'array', items: { $ref: 'Part' } },
        map: { type: 'object', additionalProperties: { $ref: 'Part' } },
        name: { type: 'string' },
      },
      required: ['name'],
    },
    Part: { properties: { id: { type: 'string' }, mode: { type: 'string' } }, required: ['id'] },
  }
  const part = { id: 'i', mode: 'm' }
  const spec = { list: [part, { mode: 'm' }], map: { a: part }, name: 'n' }
  expect(withoutRequired(schemas, 'Thing', { spec })).toEqual([
    { spec: { ...spec, list: [{ mode: 'm' }, { mode: 'm' }] } },
    { spec: { ...spec, map: { a: { mode: 'm' } } } },
    { spec: { list: spec.list, map: spec.map } },
  ])
})
