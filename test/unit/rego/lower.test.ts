import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../../src/ir/clauses.ts'
import type { Literal, Operand, Pred, Ref, ValueType } from '../../../src/ir/nodes.ts'
import { regoModule, regoOfClause } from '../../../src/languages/rego/module.ts'

const at = (path: string, type: ValueType = 'string'): Ref => {
  const [variable = '', ...fields] = path.split('.')
  return { kind: 'ref', variable, path: fields.map((field) => ({ field })), type }
}
const is = (value: Literal): Operand => ({ kind: 'literal', value })
const not = (of: Pred): Pred => ({ kind: 'not', of })
const all = (...of: Pred[]): Pred => ({ kind: 'all', of })
const any = (...of: Pred[]): Pred => ({ kind: 'any', of })
const because = (of: Pred): Pred => ({ kind: 'because', of, text: 'so' })
const each = (kind: 'every' | 'some', as: string, list: string, body: Pred): Pred => ({
  kind,
  as,
  source: { kind: 'elements', lists: [at(list, 'list')] },
  body,
})
const isA: Pred = { kind: 'equals', value: at('pod.a'), operand: is('a') }
const oneOf: Pred = { kind: 'oneOf', value: at('pod.b'), operand: is(['x', 'y']) }
const has = (path: string): Pred => ({ kind: 'exists', value: at(path) })
const less = (operand: Operand): Pred => ({
  kind: 'compare',
  operator: '<',
  value: at('pod.securityContext.runAsUser', 'integer'),
  operand,
})
const startsWith = (path: string): Pred => ({ kind: 'text', operator: 'startsWith', value: at(path), operand: is('a') })

/** The rules for the first clause of a predicate, its line being `so`. */
const rules = (pred: Pred): readonly string[] => regoOfClause(clausesOf(because(pred))[0]!).split(/\n\n?(?=\S)(?!\})/)

describe('a negated line is total', () => {
  test.each<[string, Pred, readonly string[]]>([
    ['a place and a literal', isA, ['wrong contains "pod: so" if not pod.a == "a"']],
    [
      'an operator whose place may be absent gets a condition',
      oneOf,
      ['wrong contains "pod: so" if not pod_allowed_b', 'pod_allowed_b if pod.b in {"x", "y"}'],
    ],
    [
      'a place that is known to be there',
      { kind: 'absentOr', value: at('pod.b'), then: oneOf },
      ['wrong contains "pod: so" if {\n\tpod.b != null\n\tnot pod.b in {"x", "y"}\n}'],
    ],
    [
      'a condition does not know what is known where it is called',
      { kind: 'absentOr', value: at('pod.b'), then: all(oneOf, startsWith('pod.b')) },
      [
        'wrong contains "pod: so" if {\n\tpod.b != null\n\tnot pod_allowed_b_and_b_starts_with_a\n}',
        'pod_allowed_b_and_b_starts_with_a if {\n\tpod.b in {"x", "y"}\n\tstartswith(pod.b, "a")\n}',
      ],
    ],
    [
      'an element of a list is there',
      each('every', 's', 'pod.list', startsWith('s')),
      ['wrong contains "pod: so" if {\n\tsome s in pod.list\n\tnot startswith(s, "a")\n}'],
    ],
    [
      'a field of an element may not be',
      each('every', 's', 'pod.list', startsWith('s.f')),
      [
        'wrong contains "pod: so" if {\n\tsome s in pod.list\n\tnot f_starts_with_a(s)\n}',
        'f_starts_with_a(s) if startswith(s.f, "a")',
      ],
    ],
    [
      'null is less than every number',
      less(is(5)),
      [
        'wrong contains "pod: so" if not pod_run_as_user_less_than_5',
        'pod_run_as_user_less_than_5 if {\n\tis_number(pod.securityContext.runAsUser)\n\tpod.securityContext.runAsUser < 5\n}',
      ],
    ],
    [
      'null is equal to null',
      { kind: 'equals', value: at('pod.a'), operand: at('pod.b') },
      ['wrong contains "pod: so" if not pod_a_is_b', 'pod_a_is_b if {\n\tpod.a == pod.b\n\tpod.a != null\n}'],
    ],
    [
      'a list without entries',
      { kind: 'isEmpty', value: at('pod.list', 'list') },
      ['wrong contains "pod: so" if count(pod.list) > 0'],
    ],
    [
      'a list with entries',
      not({ kind: 'isEmpty', value: at('pod.list', 'list') }),
      ['wrong contains "pod: so" if not pod_has_some_list', 'pod_has_some_list if count(pod.list) > 0'],
    ],
    [
      'some by a condition, every by its counterexample',
      any(each('some', 's', 'pod.list', startsWith('s')), each('every', 's', 'pod.others', startsWith('s'))),
      [
        'wrong contains "pod: so" if {\n\tnot pod_some_list_s_starts_with_a\n\tsome s in pod.others\n\tnot startswith(s, "a")\n}',
        'pod_some_list_s_starts_with_a if {\n\tsome s in pod.list\n\tstartswith(s, "a")\n}',
      ],
    ],
  ])('%s', (_, pred, expected) => {
    expect(rules(pred)).toEqual(expected)
  })
})

describe('conditions', () => {
  test('of several alternatives have a rule for each', () => {
    expect(rules(each('every', 'c', 'pod.list', all(any(isA, has('c.b')), has('c.c'))))).toEqual([
      'wrong contains "pod: so" if {\n\tsome c in pod.list\n\tnot pod_a_is_a_or_has_b_and_has_c(c)\n}',
      'pod_a_is_a_or_has_b_and_has_c(c) if {\n\tpod_a_is_a_or_has_b(c)\n\tc.c != null\n}',
      'pod_a_is_a_or_has_b(_) if pod.a == "a"',
      'pod_a_is_a_or_has_b(c) if c.b != null',
    ])
  })

  test('that are many alternatives to one thing are one', () => {
    const [wrong, ...others] = rules(any(has('pod.a'), has('pod.b'), has('pod.c')))
    expect(wrong).toBe('wrong contains "pod: so" if not pod_has_a_or_has_b_or_has_c')
    expect(others).toHaveLength(3)
  })

  test('are written once, and with another name where they differ', () => {
    const clause = (value: string): Pred => ({
      kind: 'contains',
      value: at('pod.list', 'list'),
      operand: is(value),
    })
    const text = regoModule({
      id: 'x',
      shapes: [],
      tail: [],
      predicate: all(clause('a'), clause('A'), not(not(clause('a')))),
    })
    expect(text.match(/^pod_\w+ if/gm)).toEqual(['pod_list_contains_a if', 'pod_list_contains_a_2 if'])
  })
})

describe('variables', () => {
  test('of the same name in one body get names of their own', () => {
    const [wrong] = rules(
      not(all(each('some', 'c', 'pod.list', startsWith('c')), each('some', 'c', 'pod.others', startsWith('c')))),
    )
    expect(wrong).toContain('some c in pod.list\n\tstartswith(c, "a")\n\tsome c2 in pod.others\n\tstartswith(c2, "a")')
  })

  test('hide nothing, and have no name where nothing reads them', () => {
    expect(rules(each('every', 'line', 'pod.list', startsWith('line')))[0]).toContain('some line2 in pod.list')
    expect(rules(each('every', 'contains', 'pod.list', startsWith('contains')))[0]).toContain('some contains2 in')
    expect(rules(each('every', 'c', 'pod.list', isA))[0]).toContain('some _ in pod.list\n')
  })
})

describe('a module', () => {
  const module = (predicate: Pred, more: object = {}) =>
    regoModule({ id: 'rbac.no-cluster-admin', shapes: [], tail: ['Do it. ', 'See there.'], predicate, ...more })

  test('is named after the control, and has the lines before the rest of the message', () => {
    expect(module(isA)).toMatch(
      /^package groundrule\.rbac_no_cluster_admin\n\nviolation contains \{"msg": msg\} if \{\n/,
    )
    expect(module(isA)).toContain('\t\tconcat("; ", wrong), ". ",\n\t\t"Do it. ",\n\t\t"See there.",\n')
  })

  test('of what always holds, or never', () => {
    expect(module({ kind: 'constant', value: true })).toContain('\nwrong := set()\n')
    expect(module({ kind: 'constant', value: false })).toContain('\nwrong contains "does not comply"\n')
  })

  test('spares what it is told to', () => {
    const text = module(isA, {
      creators: [{ usernames: ['me'] }],
      keepers: [{ kind: 'ClusterRole', usernames: ['a', 'b'] }],
      systemObjects: [{ kind: 'ClusterRole', names: ['admin', 'edit'] }],
      sparesResize: true,
    })
    const [, spared] = /^violation[^\n]*\n((?:\tnot [^\n]*\n)*)/m.exec(text) ?? []
    expect(spared?.trim().split('\n\t')).toEqual([
      'not unchanged',
      'not resized',
      'not of_the_platform',
      'not by_control_plane',
      'not created_by_controller',
    ])
    expect(text).toContain('\tinput.review.object.metadata.name in {"admin", "edit"}\n')
    expect(text).toContain('created_by_controller if input.review.userInfo.username == "me"\n')
  })

  test('blames an element without a name', () => {
    const source = {
      kind: 'elements',
      lists: [at('object.list', 'list')],
      label: { field: 'port', type: 'integer' },
    } as const
    expect(module({ kind: 'every', as: 'p', source, body: has('p.a') })).toContain(
      '\tline := sprintf("%v: list[].a must be set", [object.get(p, "port", "")])\n',
    )
  })
})
