import { describe, expect, test } from 'vitest'
import type { Pred, Ref } from '../../../src/ir/nodes.ts'
import { predText } from '../../../src/ir/text.ts'
import { mutantsOf } from '../../engines/mutation/mutate.ts'
import { changesOf, shortText } from '../../engines/mutation/mutate-node.ts'

const at = (variable: string, ...fields: string[]): Ref => ({
  kind: 'ref',
  variable,
  path: fields.map((field) => ({ field })),
  type: 'string',
})

const literal = (value: string | number | boolean | readonly string[]) => ({ kind: 'literal', value }) as const
const type = at('object', 'spec', 'type')
const equals = (value: string | number | boolean): Pred => ({ kind: 'equals', value: type, operand: literal(value) })
const lists = ['containers', 'initContainers', 'ephemeralContainers'].map((name) => at('pod', name))
const privileged: Pred = { kind: 'exists', value: at('c', 'privileged') }
const each: Pred = {
  kind: 'every',
  source: { kind: 'elements', lists },
  as: 'c',
  body: { kind: 'not', of: privileged },
}

/** The changes of a node itself, by their name without the node's text. */
const changes = (node: Pred): Readonly<Record<string, string>> =>
  Object.fromEntries(
    changesOf(node).map(({ name, node: changed }) => [name.slice(shortText(node).length + 2), predText(changed)]),
  )

const ofAtom = (text: string) => ({ negated: `not(${text})`, 'always true': 'true', 'always false': 'false' })

describe('what can be wrong with a node', () => {
  test('a value', () => {
    expect(changes(equals('NodePort'))).toEqual({
      ...ofAtom('object.spec.type.equals("NodePort")'),
      'another value': 'object.spec.type.equals("NodePort-other")',
    })
    expect(changes(equals(true))['another value']).toBe('object.spec.type.equals(false)')
    expect(changes(equals(3))['another value']).toBe('object.spec.type.equals(4)')
  })

  test('a list: each value less, and any value', () => {
    expect(changes({ kind: 'oneOf', value: type, operand: literal(['a', 'b']) })).toEqual({
      ...ofAtom('object.spec.type.oneOf(["a", "b"])'),
      'without "a"': 'object.spec.type.oneOf(["b"])',
      'without "b"': 'object.spec.type.oneOf(["a"])',
      'any value': 'object.spec.type.exists()',
    })
    expect(changes({ kind: 'subsetOf', value: type, operand: literal(['a', 'b']) })).toMatchObject({
      'always true': 'true',
      'only the empty list': 'object.spec.type.isEmpty()',
      'without "b"': 'object.spec.type.subsetOf(["a"])',
    })
    expect(changes({ kind: 'contains', value: type, operand: literal('a') })).toMatchObject({
      'another value': 'object.spec.type.contains("a-other")',
    })
  })

  test('a text', () => {
    expect(changes({ kind: 'text', operator: 'startsWith', value: type, operand: literal('a') })).toEqual({
      ...ofAtom('object.spec.type.startsWith("a")'),
      'any text': 'object.spec.type.exists()',
      'another text': 'object.spec.type.startsWith("a-other")',
      'that very text': 'object.spec.type.equals("a")',
    })
    expect(changes({ kind: 'text', operator: 'matches', value: type, operand: literal('a') })).not.toHaveProperty(
      'that very text',
    )
  })

  test('a comparison, also of two places', () => {
    const compare = { kind: 'compare', operator: '<', value: type } as const
    for (const operand of [literal(1), at('object', 'spec', 'limit')])
      expect(Object.keys(changes({ ...compare, operand }))).toEqual([
        'negated',
        'always true',
        'always false',
        '<= instead of <',
        '> instead of <',
      ])
  })

  test('a value compared with another place has none to change', () => {
    const other = at('object', 'spec', 'other')
    expect(changes({ kind: 'equals', value: type, operand: other })).toEqual(
      ofAtom('object.spec.type.equals(object.spec.other)'),
    )
  })

  test('a quantifier: some for every, each list of containers', () => {
    expect(Object.keys(changes(each))).toEqual([
      'negated',
      'always true',
      'always false',
      'some instead of every',
      'without pod.containers',
      'without pod.initContainers',
      'without pod.ephemeralContainers',
    ])
    expect(changes(each)['without pod.initContainers']).toBe(
      '(pod.containers + pod.ephemeralContainers).every(c => not(c.privileged.exists()))',
    )
  })

  test('parts, guards and negations', () => {
    const [a, b] = [equals('a'), equals('b')]
    const [textA, textB] = [predText(a), predText(b)]
    expect(changes({ kind: 'all', of: [a, b] })).toEqual({
      [`without part 1, ${textA}`]: `all(${textB})`,
      [`without part 2, ${textB}`]: `all(${textA})`,
      'any instead of all': `any(${textA}, ${textB})`,
    })
    expect(changes({ kind: 'not', of: a })).toEqual({ 'not left out': textA })
    expect(changes({ kind: 'when', condition: a, then: b })).toEqual({
      'whatever the condition': textB,
      'where the condition does not hold': `unless(${textA}, ${textB})`,
      'demands nothing': 'true',
    })
    expect(changes({ kind: 'absentOr', value: type, then: a })).toEqual({
      ...ofAtom(`object.spec.type.absentOr(${textA})`),
      'absent does not do': `all(object.spec.type.exists(), ${textA})`,
      'only absent does': 'not(object.spec.type.exists())',
    })
    expect(changes({ kind: 'because', of: a, text: 'so' })).toEqual({})
  })
})

describe('the mutants of a predicate', () => {
  const predicate: Pred = { kind: 'because', of: { kind: 'when', condition: equals('a'), then: each }, text: 'it must' }
  const mutants = mutantsOf(predicate)

  test('each is another predicate, with a name of its own', () => {
    const texts = [predicate, ...mutants.map((mutant) => mutant.predicate)].map((each) => JSON.stringify(each))
    expect(new Set(texts).size).toBe(texts.length)
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
    expect(mutants.length).toBeGreaterThan(10)
  })

  test('the whole is wrong first, and what would be a constant is written at length', () => {
    expect(mutants.slice(0, 3).map(({ name }) => name)).toEqual([
      'the whole: denies nothing',
      'the whole: denies everything',
      'the whole: negated',
    ])
    expect(mutants.filter((mutant) => mutant.predicate.kind === 'constant')).toEqual([])
    expect(mutants[0]?.predicate).toEqual({ kind: 'any', of: [predicate, { kind: 'not', of: predicate }] })
  })

  test('what is deep inside is reached, and lines of blame stay', () => {
    const found = mutants.find(({ name }) => name === 'not(c.privileged.exists()): not left out')
    expect(found && predText(found.predicate)).toBe(
      'when(object.spec.type.equals("a"), (pod.containers + pod.initContainers + pod.ephemeralContainers).every(c => c.privileged.exists())).because("it must")',
    )
  })

  test('the same twice is told apart by a number', () => {
    const twice = mutantsOf({ kind: 'any', of: [{ kind: 'all', of: [equals('a'), equals('b')] }, equals('a')] })
    expect(twice.map(({ name }) => name)).toContain('object.spec.type.equals("a"): another value (2)')
  })
})
