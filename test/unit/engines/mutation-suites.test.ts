import { describe, expect, test } from 'vitest'
import type { Pred, Ref } from '../../../src/ir/nodes.ts'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { gatorAnswers, kyvernoAnswers } from '../../engines/mutation/answers.ts'
import { differenceOf } from '../../engines/mutation/difference.ts'
import { readOptions } from '../../engines/mutation/options.ts'
import { report } from '../../engines/mutation/report.ts'
import type { Results } from '../../engines/mutation/run.ts'
import { summaryOf } from '../../engines/mutation/summary.ts'
import { isKilled } from '../../engines/mutation/trial.ts'

describe('what kyverno test says', () => {
  const row = (RESOURCE: string, RESULT: string, REASON: string) => ({ ID: 1, RESOURCE, RESULT, REASON })
  const output = (path: string, rows: readonly unknown[]): string =>
    `Loading test  ( ${path} ) ...\n  Loading policies ...\n  Checking results ...\n\n${JSON.stringify(rows, null, 2)}\n\n`
  const text = `${output('b/0/kyverno-test.yaml', [row('v1/Pod/shop/a', 'Pass', 'Ok'), row('v1/Pod/shop/b', 'Fail', 'Want pass, got fail')])}${output('b/1/kyverno-test.yaml', [row('v1/Pod/shop/a', 'Pass', 'Excluded')])}\nTest Summary: 2 tests passed and 1 tests failed\n`

  test('a row after another, of each suite', () => {
    const answers = kyvernoAnswers(text)
    expect(answers.get('b/0/kyverno-test.yaml')?.(['shop/a', 'shop/b'])).toEqual(['ok', 'failed'])
    expect(answers.get('b/1/kyverno-test.yaml')?.(['shop/a'])).toEqual(['excluded'])
  })

  test('other rows than those that are asked for are no answer', () => {
    expect(kyvernoAnswers(text).get('b/0/kyverno-test.yaml')?.(['shop/a'])).toEqual([])
    expect(kyvernoAnswers(text).get('b/1/kyverno-test.yaml')?.(['shop/b'])).toEqual([])
  })
})

describe('what gator verify says', () => {
  const text = [
    '=== RUN   no-node-port',
    '    === RUN   a',
    '    --- PASS: a\t(0.008s)',
    '    === RUN   b',
    '    --- FAIL: b\t(0.008s)',
    '        unexpected number of violations: got 1 violations but want none: got messages [no]',
    '    === RUN   c',
    '    --- FAIL: c\t(0.008s)',
    '        unexpected number of violations: got 0 violations containing "x" but want at least 1: got messages [y]',
    '    === RUN   d',
    '    --- FAIL: d\t(0.008s)',
    '        unexpected number of violations: got 0 violations containing "x" but want at least 1: got messages []',
    '--- FAIL: no-node-port\t(0.061s)',
    'FAIL\tb/0/suite.yaml\t0.061s',
    '=== RUN   other',
    '    --- PASS: a\t(0.008s)',
    'ok\tb/1/suite.yaml\t0.061s',
    'FAIL',
  ].join('\n')

  test('verdicts, and denials in other words', () => {
    const answers = gatorAnswers(text)
    expect(answers.get('b/0/suite.yaml')?.(['a', 'b', 'c', 'd'])).toEqual(['ok', 'failed', 'message', 'failed'])
    expect(answers.get('b/1/suite.yaml')?.(['a'])).toEqual(['ok'])
    expect(answers.get('b/1/suite.yaml')?.(['a', 'b'])).toEqual([])
  })
})

test('other words alone kill nothing', () => {
  expect(isKilled(['ok', 'message'])).toBe(false)
  expect(isKilled(['ok', 'failed'])).toBe(true)
  expect(isKilled(['excluded'])).toBe(true)
})

describe('what tells two predicates apart', () => {
  const lists = (...names: string[]): readonly Ref[] =>
    names.map((field) => ({ kind: 'ref', variable: 'pod', path: [{ field }], type: 'list' }))
  const privileged: Ref = {
    kind: 'ref',
    variable: 'c',
    path: [{ field: 'securityContext' }, { field: 'privileged' }],
    type: 'boolean',
  }
  const none = (...names: string[]): Pred => ({
    kind: 'every',
    source: { kind: 'elements', lists: lists(...names) },
    as: 'c',
    body: { kind: 'not', of: { kind: 'equals', value: privileged, operand: { kind: 'literal', value: true } } },
  })
  const pods = [kindNamed('Pod') as KindInfo]
  const range = { kinds: pods, ephemeral: true }
  const control = { id: 'privileged' }

  test('a small object, and what the original says of it', () => {
    expect(differenceOf(control, none('containers', 'initContainers'), none('containers'), range)).toMatchObject({
      original: 'fail',
      object: { spec: { initContainers: [{ securityContext: { privileged: true } }] } },
    })
  })

  test('the same in other words is told apart by nothing', () => {
    const predicate = none('containers')
    const same: Pred = { kind: 'all', of: [predicate, predicate] }
    expect(differenceOf(control, predicate, same, range)).toMatchObject({ asked: expect.any(Number) })
  })

  test('ephemeral containers count where a Pod can have them', () => {
    const both = [none('containers', 'ephemeralContainers'), none('containers')] as const
    expect(differenceOf(control, ...both, range)).toMatchObject({ original: 'fail' })
    expect(differenceOf(control, ...both, { ...range, ephemeral: false })).toHaveProperty('asked')
  })

  test('a namespace that is read', () => {
    const namespace: Ref = {
      kind: 'ref',
      variable: 'object',
      path: [{ field: 'metadata' }, { field: 'namespace' }],
      type: 'string',
    }
    const equals = (value: string): Pred => ({ kind: 'equals', value: namespace, operand: { kind: 'literal', value } })
    const any: Pred = { kind: 'exists', value: namespace }
    const not = (of: Pred): Pred => ({ kind: 'not', of })
    expect(differenceOf(control, not(equals('default')), not(any), range)).toMatchObject({ original: 'pass' })
    expect(differenceOf(control, not(equals('default')), not(equals('shop')), range)).toHaveProperty('object')
  })
})

describe('the options', () => {
  test('what is chosen', () => {
    expect(readOptions([])).toEqual({ tools: ['kyverno', 'gator', 'manifests'], list: false, check: false })
    expect(readOptions(['--tool', 'gator', '--control', 'x', '--list'])).toEqual({
      tools: ['gator'],
      control: 'x',
      list: true,
      check: false,
    })
    expect(readOptions(['--json', 'a.json', '--check'])).toMatchObject({ json: 'a.json', check: true })
  })

  test('what is not there', () => {
    expect(readOptions(['--tool', 'opa'])).toBe('--tool: opa is none of kyverno, gator, manifests')
    expect(readOptions(['--controls'])).toContain('--controls')
    expect(readOptions(['--json', 'a.json', '--control', 'x'])).toBe('--json: the summary is of all, not of x')
  })
})

describe('the report', () => {
  const about = { control: 'a', form: 'manifests' } as const
  const object = { kind: 'Pod', metadata: { name: 'enumeration-1-abc' } }
  const results: Results = {
    outcomes: [
      { ...about, mutant: 'one', state: 'killed' },
      { ...about, mutant: 'two', state: 'equivalent', asked: 7 },
      { ...about, mutant: 'three', state: 'survived', missing: { expected: 'fail', object } },
      { ...about, control: 'b', form: 'ClusterPolicy', mutant: 'four', state: 'unsayable', why: 'of the tool' },
    ],
    suites: [
      { form: 'ClusterPolicy', rows: 5, excluded: 1 },
      { form: 'ClusterPolicy', rows: 7, excluded: 0 },
    ],
    vacuous: 2,
    wrong: [],
  }
  const summary = summaryOf(results)

  test('counts', () => {
    const counts = { mutants: 4, killed: 1, equivalent: 1, unsayable: 1, survived: 1 }
    expect(summary).toMatchObject({ ...counts, suites: 2, rows: { judged: 12, excluded: 1, vacuous: 2 } })
    expect(summary.byForm.map(({ form, suites, mutants }) => [form, suites, mutants])).toEqual([
      ['ClusterPolicy', 2, 1],
      ['manifests', 0, 3],
    ])
    expect(summary.byControl.map(({ control, mutants }) => [control, mutants])).toEqual([
      ['a', 3],
      ['b', 1],
    ])
    expect(summary.unsayables).toEqual([
      { mutant: 'four', controls: ['b'], forms: ['ClusterPolicy'], why: 'of the tool' },
    ])
  })

  test('says what is missing, and of how many objects none tells the equivalent apart', () => {
    const text = report(results, summary)
    expect(text).toMatch(/^a +– +– +– +– +3\/1 +1$/m)
    expect(text).toContain('  a: two [manifests]; none of 7 objects tells it from the original')
    expect(text).toContain('  a: three [manifests]\n    no example that has to fail is like {"kind":"Pod"}')
  })
})
