import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  and,
  type BinaryOperator,
  binary,
  type Cel,
  call,
  chain,
  equal,
  ident,
  index,
  list,
  literal,
  map,
  method,
  not,
  optIndex,
  optionalOf,
  optSelect,
  or,
  orValue,
  select,
  strings,
  ternary,
  variable,
} from '../../../src/languages/cel/ast.ts'
import { print } from '../../../src/languages/cel/print.ts'
import { parseToShape, shapeOf } from '../../cel/environment.ts'

const SEED = 20_240_601

const name = fc.constantFrom('a', 'object', 'variables', 'container', 'aRatherLongNameOfSomething', 'x1', '_y')
const method2 = fc.constantFrom('all', 'exists', 'filter', 'map', 'exists_one', 'optMap')
const operator = fc.constantFrom<BinaryOperator>('||', '&&', '==', '!=', '<', '<=', '>', '>=', 'in', '+')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("'", '"', '\\', '\n', '\r', '\t', '\0', '\u2028', 'é', '💥', '`', '?', '//', 'n'),
    maxLength: 90,
  }),
)
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
)

const { expression } = fc.letrec<{ expression: Cel }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    fc.oneof(
      text.map(literal),
      number.filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)).map(literal),
      fc.constantFrom(literal(true), literal(false), literal(null)),
      name.map(ident),
    ),
    fc
      .tuple(tie('expression'), name, fc.boolean())
      .map(([of, field, optional]) => ({ ...select(of, field), optional }) as Cel),
    fc
      .tuple(tie('expression'), tie('expression'), fc.boolean())
      .map(([of, at, optional]) => (optional ? optIndex : index)(of, at)),
    fc.tuple(name, fc.array(tie('expression'), { maxLength: 3 })).map(([f, args]) => call(f, ...args)),
    fc
      .tuple(tie('expression'), name, fc.array(tie('expression'), { maxLength: 3 }))
      .map(([of, f, args]) => method(of, f, ...args)),
    fc
      .tuple(tie('expression'), method2, name, tie('expression'))
      .map(([of, macro, v, body]) => method(of, macro, ident(v), body)),
    tie('expression').map((of): Cel => ({ kind: 'unary', operator: '!', of })),
    fc.tuple(operator, tie('expression'), tie('expression')).map(([op, left, right]) => binary(op, left, right)),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([c, a, b]) => ternary(c, a, b)),
    fc.array(tie('expression'), { maxLength: 5 }).map(list),
    fc.array(fc.tuple(tie('expression'), tie('expression')), { maxLength: 3 }).map(map),
  ),
}))

test(`what is printed reads as what was meant, at every width (seed ${SEED})`, () => {
  const property = fc.property(expression, fc.integer({ min: 20, max: 200 }), (cel, width) => {
    expect(parseToShape(print(cel, width))).toEqual(shapeOf(cel))
  })
  fc.assert(property, { seed: SEED, numRuns: 5_000 })
})

const a = ident('a')
const b = ident('b')
const c = ident('c')

describe('parentheses', () => {
  test.each<[string, Cel]>([
    ['a && b || c', or(and(a, b), c)],
    ['a && (b || c)', and(a, or(b, c))],
    ['a && b && c', and(a, b, c)],
    ['a && (b && c)', binary('&&', a, binary('&&', b, c))],
    ['a && b && c', and(a, and(b, c))],
    ['!(a == b)', { kind: 'unary', operator: '!', of: equal(a, b) }],
    ['a != b', not(equal(a, b))],
    ['!a.b', not(select(a, 'b'))],
    ['(!a).b', select(not(a), 'b')],
    ["a + 'x' == b", equal(binary('+', a, literal('x')), b)],
    ['(a == b) == c', equal(equal(a, b), c)],
    ['a == (b < c)', equal(a, binary('<', b, c))],
    ['(a ? b : c) ? b : c', ternary(ternary(a, b, c), b, c)],
    ['a ? (b ? a : c) : b ? a : c', ternary(a, ternary(b, a, c), ternary(b, a, c))],
    ['(a + b).c', select(binary('+', a, b), 'c')],
    ['(-1).f()', method(literal(-1), 'f')],
    ['a == -1.5', equal(a, literal(-1.5))],
    [
      "a.?b[?'x'][0] == optional.of(null)",
      equal(index(optIndex(optSelect(a, 'b'), literal('x')), literal(0)), optionalOf(literal(null))),
    ],
    ["{'k': [a ? b : c]}", map([[literal('k'), list([ternary(a, b, c)])]])],
    ["'it\\'s \"x\" \\\\ \\n \\u0007 é💥'", literal('it\'s "x" \\ \n \u0007 é💥')],
  ])('%s', (expected, cel) => {
    expect(print(cel)).toBe(expected)
  })
})

const kindIs = (kind: string): Cel => equal(select(ident('object'), 'kind'), literal(kind))
const object = (...path: string[]): Cel => path.reduce(select, ident('object'))
const pod = ternary(
  kindIs('Pod'),
  object('spec'),
  ternary(
    kindIs('CronJob'),
    object('spec', 'jobTemplate', 'spec', 'template', 'spec'),
    object('spec', 'template', 'spec'),
  ),
)
const escalates = {
  kind: 'unary',
  operator: '!',
  of: equal(optSelect(optSelect(c, 'securityContext'), 'allowPrivilegeEscalation'), optionalOf(literal(false))),
} as const
const lists = ['initContainers', 'ephemeralContainers'].map((field) =>
  orValue(optSelect(variable('pod'), field), list([])),
)

describe('layout', () => {
  test.each<[string, Cel, string]>([
    [
      'a chain of conditions, one a line',
      pod,
      `
object.kind == 'Pod' ? object.spec :
object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template.spec :
object.spec.template.spec`,
    ],
    [
      'a chain inside a relation inside a conjunction',
      and(equal(select(ident('request'), 'operation'), literal('UPDATE')), equal(variable('pod'), pod)),
      `
request.operation == 'UPDATE' &&
variables.pod == (
  object.kind == 'Pod' ? object.spec :
  object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template.spec :
  object.spec.template.spec
)`,
    ],
    [
      'lists added',
      chain('+', [select(variable('pod'), 'containers'), ...lists], list([])),
      `
variables.pod.containers +
variables.pod.?initContainers.orValue([]) +
variables.pod.?ephemeralContainers.orValue([])`,
    ],
    [
      'macros over the end of the line',
      ternary(
        equal(optSelect(optSelect(variable('pod'), 'os'), 'name'), optionalOf(literal('windows'))),
        list([]),
        method(
          method(variable('containers'), 'filter', c, escalates),
          'map',
          c,
          binary('+', select(c, 'name'), literal(': securityContext.allowPrivilegeEscalation must be false')),
        ),
      ),
      `
variables.pod.?os.?name == optional.of('windows') ? [] :
variables.containers.filter(c,
  !(c.?securityContext.?allowPrivilegeEscalation == optional.of(false))
).map(c, c.name + ': securityContext.allowPrivilegeEscalation must be false')`,
    ],
    [
      'groups',
      and(or(kindIs('Pod'), kindIs('ReplicationController'), kindIs('PodTemplate'), kindIs('StatefulSet')), not(a)),
      `
(
  object.kind == 'Pod' ||
  object.kind == 'ReplicationController' ||
  object.kind == 'PodTemplate' ||
  object.kind == 'StatefulSet'
) &&
!a`,
    ],
    [
      'lists of many',
      binary(
        'in',
        object('kind'),
        strings(['ConfigMap', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'CronJob', 'Job']),
      ),
      `
object.kind in [
  'ConfigMap',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'CronJob',
  'Job'
]`,
    ],
  ])('%s', (_, cel, expected) => {
    expect(`\n${print(cel, 80)}`).toBe(expected)
  })
})
