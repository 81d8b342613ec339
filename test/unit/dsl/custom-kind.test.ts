import { describe, expect, it, test } from 'vitest'
import { typesOf } from '../../../src/dsl/custom-kind.ts'
import { all, control, customKind, image, not } from '../../../src/dsl/index.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { Predicate, UntypedField } from '../../../src/dsl/types.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { lowerPred as toCel } from '../../../src/languages/cel/lower.ts'
import { print } from '../../../src/languages/cel/print.ts'
import { lowerPred as toJs } from '../../../src/languages/js/lower.ts'
import { evaluate } from '../../cel/environment.ts'

const resource = {
  group: 'example.com',
  version: 'v1',
  kind: 'Database',
  plural: 'databases',
  scope: 'Namespaced',
} as const

const schemaOf = (properties: Readonly<Record<string, unknown>>, more = {}) => ({
  type: 'object',
  properties: { spec: { type: 'object', properties, ...more } },
})

/** The table of `spec`, by what its schema says. */
const specOf = (properties: Readonly<Record<string, unknown>>, more = {}) => {
  const { types, problems } = typesOf(resource, schemaOf(properties, more))
  expect(problems).toEqual([])
  return types['example.com.v1.Database.spec']
}

const problemsOf = (schema: unknown) => typesOf(resource, schema).problems.map(({ problem }) => problem)

/** A requirement with the types of a schema. */
function recorded(schema: ReturnType<typeof schemaOf>, require: (object: UntypedField) => Predicate) {
  const declaration = control({
    id: 'sample',
    title: 'A sample',
    domain: 'workload-hardening',
    severity: 'low',
    owner: 'owner',
    enforcement: 'audit',
    rationale: 'It shows.',
    remediation: 'Change it',
    appliesTo: customKind({ ...resource, schema }),
    require,
    examples: { pass: [{ name: 'a', object: {} }], fail: [{ name: 'b', object: {} }] },
  })
  const { controls, mistakes } = recordDeclaration(declaration, { file: 'sample.ts', line: 1 })
  return { control: controls[0], predicate: controls[0]?.variants[0]?.predicate as Pred, mistakes }
}

describe('a schema as field tables', () => {
  it('knows every object by what the API server gives it, and the rest by the schema', () => {
    const { root, types } = typesOf(resource, {
      type: 'object',
      required: ['spec', 'metadata'],
      properties: { metadata: { type: 'object' }, kind: { type: 'integer' }, spec: { type: 'object' } },
    })
    expect(root).toEqual({ kind: 'object', of: 'example.com.v1.Database' })
    expect(types['example.com.v1.Database']).toEqual({
      apiVersion: { kind: 'string', always: true },
      kind: { kind: 'string', always: true },
      metadata: { kind: 'object', of: 'meta.v1.ObjectMeta', always: true },
      spec: { kind: 'object', of: 'example.com.v1.Database.spec' },
    })
    expect(types['example.com.v1.Database.spec']).toEqual({})
  })

  test.each([
    ['text', { type: 'string', pattern: '^a' }, { kind: 'string' }],
    ['a time', { type: 'string', format: 'date-time' }, { kind: 'time' }],
    ['bytes', { type: 'string', format: 'byte' }, { kind: 'bytes' }],
    ['another format', { type: 'string', format: 'toString' }, { kind: 'string' }],
    ['an integer', { type: 'integer', format: 'int64' }, { kind: 'integer' }],
    ['a number', { type: 'number' }, { kind: 'number' }],
    ['a default', { type: 'boolean', default: false }, { kind: 'boolean', default: { value: false } }],
    ['an int-or-string', { anyOf: [], 'x-kubernetes-int-or-string': true }, { kind: 'int-or-string' }],
    ['anything', { 'x-kubernetes-preserve-unknown-fields': true }, { kind: 'untyped' }],
    [
      'a map',
      { type: 'object', additionalProperties: { type: 'integer' } },
      { kind: 'map', items: { kind: 'integer' } },
    ],
    ['a map of anything', { type: 'object', additionalProperties: true }, { kind: 'map', items: { kind: 'untyped' } }],
    ['what may be null', { type: 'string', nullable: true }, { kind: 'string', nullable: true }],
    [
      'a list with keys',
      {
        type: 'array',
        items: { type: 'object', properties: { port: { type: 'integer' } } },
        'x-kubernetes-list-map-keys': ['port', 'protocol'],
      },
      { kind: 'list', items: { kind: 'object', of: 'example.com.v1.Database.spec.x[]' }, keys: ['port', 'protocol'] },
    ],
    [
      'an object that anything may be added to',
      { type: 'object', properties: { a: { type: 'string' } }, 'x-kubernetes-preserve-unknown-fields': true },
      { kind: 'untyped' },
    ],
  ])('%s', (_, schema, info) => {
    expect(specOf({ x: schema })?.x).toEqual(info)
  })

  it('requires what the schema does, but nothing of what may be null', () => {
    const fields = { a: { type: 'string' }, b: { type: 'string', nullable: true }, c: { type: 'string' } }
    expect(specOf(fields, { required: ['a', 'b'] })).toEqual({
      a: { kind: 'string', always: true },
      b: { kind: 'string', nullable: true },
      c: { kind: 'string' },
    })
    expect(specOf(fields, { required: ['a'], nullable: true })?.a).toEqual({ kind: 'string' })
  })

  it('knows an embedded object as one', () => {
    const { types } = typesOf(
      resource,
      schemaOf({
        of: { type: 'object', 'x-kubernetes-embedded-resource': true, properties: { a: { type: 'string' } } },
      }),
    )
    expect(Object.keys(types['example.com.v1.Database.spec.of'] ?? {})).toEqual(['a', 'apiVersion', 'kind', 'metadata'])
  })

  it('tells names apart that look alike', () => {
    const inner = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } } })
    const fields = {
      'a.b': inner('x'),
      a: { type: 'object', properties: { b: inner('y') } },
      ['__proto__']: inner('z'),
    }
    const { types } = typesOf(resource, schemaOf(fields))
    expect(Object.entries(types).filter(([, of]) => Object.keys(of).join() === 'x')).toHaveLength(1)
    expect(types['example.com.v1.Database.spec.a.b']).toEqual({ y: { kind: 'string' } })
    expect(types['example.com.v1.Database.spec.__proto__']).toEqual({ z: { kind: 'string' } })
  })
})

describe('a schema that is none', () => {
  const own: Record<string, unknown> = { type: 'object', properties: {} }
  own.properties = { again: own }

  test.each<[string, unknown, readonly string[]]>([
    ['text', 'object', ['it is "object"']],
    ['null', null, ['it is null']],
    ['a list', [], ['it is a list']],
    ['nothing', {}, ['it has no type']],
    ['a definition', { spec: { versions: [] } }, ['it has no type']],
    ['without properties', { type: 'object' }, ['it has no properties']],
    ['of a list', { type: 'array', items: { type: 'string' } }, ['it is of another type than object']],
    ['with a list of properties', schemaOf([] as never), ['its field spec has properties that are a list']],
    ['that never ends', own, ['its field again holds itself']],
    [
      'with several mistakes',
      schemaOf({
        a: {},
        'b.c': { type: 'text' },
        d: { type: 'array' },
        e: { type: 'array', items: { properties: {} } },
        f: { type: ['string', 'null'] },
        g: { type: 'constructor' },
      }),
      [
        'its field spec.a has no type',
        'its field spec["b.c"] has the type "text"',
        'its field spec.d is an array without items',
        'its field spec.e[] has no type',
        'its field spec.f has the type a list',
        'its field spec.g has the type "constructor"',
      ],
    ],
  ])('%s', (_, schema, problems) => {
    expect(problemsOf(schema)).toEqual(problems)
  })
})

describe('a control with a schema', () => {
  it('keeps how the kind is served, and nothing of the schema', () => {
    const { control } = recorded(schemaOf({ a: { type: 'string' } }), (d) => d.field('spec').field('a').equals('b'))
    expect(control?.appliesTo).toEqual({ workloads: false, kinds: ['Database'], custom: [resource] })
  })

  it('warns of a default that is read without absentOr', () => {
    const schema = schemaOf({ a: { type: 'boolean', default: true } })
    const { mistakes } = recorded(schema, (d) => d.field('spec').field('a').equals(true))
    expect(mistakes.map(({ code }) => code)).toEqual(['default-unread'])
  })
})

describe('what may be null is as absent as nothing', () => {
  const nullable = true
  const text = { type: 'string', nullable }
  const schema = schemaOf({
    text,
    other: text,
    number: { type: 'integer', nullable },
    image: text,
    within: { type: 'object', nullable, required: ['a'], properties: { a: { type: 'string' } } },
    list: { type: 'array', nullable, items: { type: 'string' } },
    texts: { type: 'array', items: text },
    objects: {
      type: 'array',
      items: { type: 'object', nullable, required: ['name'], properties: { name: { type: 'string' } } },
    },
    map: { type: 'object', nullable, additionalProperties: text },
  })

  const spec = (d: UntypedField, name: string) => d.field('spec').field(name)
  const requirements: Readonly<Record<string, (d: UntypedField) => Predicate>> = {
    startsWith: (d) => spec(d, 'text').startsWith('a'),
    matches: (d) => spec(d, 'text').matches('^a*$'),
    contains: (d) => spec(d, 'text').contains('a'),
    oneOf: (d) => spec(d, 'text').oneOf(['a', '']),
    equals: (d) => spec(d, 'text').equals('a'),
    fields: (d) => spec(d, 'text').equals(spec(d, 'other') as never),
    exists: (d) => spec(d, 'text').exists(),
    'absentOr equals': (d) => spec(d, 'text').absentOr((x) => x.equals('a')),
    'absentOr startsWith': (d) => spec(d, 'text').absentOr((x) => x.startsWith('a')),
    'absentOr two': (d) => spec(d, 'text').absentOr((x) => all(x.startsWith('a'), x.endsWith('b'))),
    atLeast: (d) => (spec(d, 'number') as never as { atLeast(n: number): Predicate }).atLeast(1),
    image: (d) => image(spec(d, 'image')).registry.equals('docker.io'),
    within: (d) => spec(d, 'within').field('a').startsWith('a'),
    'exists within': (d) => spec(d, 'within').field('a').exists(),
    list: (d) => spec(d, 'list').contains('a'),
    'elements start': (d) => spec(d, 'texts').some((x) => x.startsWith('a')),
    'elements exist': (d) => spec(d, 'texts').every((x) => x.exists()),
    'elements accepted': (d) => spec(d, 'texts').every((x) => x.absentOr((y) => y.equals('a'))),
    'objects named': (d) => spec(d, 'objects').every((x) => not(x.field('name').startsWith('a'))),
    'map value': (d) => spec(d, 'map').get('k').startsWith('a'),
    'map value accepted': (d) =>
      spec(d, 'map')
        .get('k')
        .absentOr((x) => x.matches('^a')),
  }
  const some = (value: unknown) => ({
    text: value,
    number: value === null ? null : 2,
    image: value,
    within: value === null ? null : { a: value },
    list: value === null ? null : [value],
    texts: [value, 'a'],
    objects: value === null ? [null] : [{ name: value }],
    map: value === null ? null : { k: value },
  })
  const objects = [
    {},
    { spec: {} },
    { spec: some(null) },
    { spec: { ...some(null), map: { k: null } } },
    { spec: some('a') },
    { spec: some('b') },
    { spec: { ...some(''), other: '' } },
  ]

  test.each(Object.entries(requirements))('%s', (_, require) => {
    const { predicate, mistakes } = recorded(schema, require)
    expect(mistakes).toEqual([])
    const js = toJs(predicate)
    const cel = print(toCel(predicate, new Map()))
    for (const object of objects) expect(`${cel}: ${evaluate(cel, { object })}`).toBe(`${cel}: ${js({ object })}`)
  })
})
