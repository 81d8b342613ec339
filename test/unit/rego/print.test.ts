import { describe, expect, test } from 'vitest'
import * as rego from '../../../src/languages/rego/ast.ts'
import { flat, printModule, printRules } from '../../../src/languages/rego/print.ts'
import { formatOf, quote } from '../../../src/languages/rego/strings.ts'

const { literal, variable, ref } = rego
const texts = (count: number) => Array.from({ length: count }, (_, i) => literal(`an element of ${i}`))

test.each([
  [ref(variable('c'), 'securityContext', 'privileged'), 'c.securityContext.privileged'],
  [ref(variable('c'), 'backup-plan', '', '0'), 'c["backup-plan"][""]["0"]'],
  [ref(variable('c'), 'in', 'contains', 'input'), 'c["in"]["contains"].input'],
  [ref(variable('c'), 'a"b', 'é'), 'c["a\\"b"]["é"]'],
  [ref(ref(variable('c'), 'a'), variable('key'), 'b'), 'c.a[key].b'],
  [rego.getOr(variable('c'), ['a'], literal('')), 'object.get(c, "a", "")'],
  [rego.getOr(variable('c'), ['a', variable('k')], literal(null)), 'object.get(c, ["a", k], null)'],
  [rego.binary('in', variable('x'), rego.literals(['a', 1, true, 'a'])), 'x in {"a", 1, true}'],
  [rego.literals([]), 'set()'],
  [rego.object([['msg', variable('msg')]]), '{"msg": msg}'],
])('an expression %#', (expr, text) => {
  expect(flat(expr)).toBe(text)
})

describe('strings', () => {
  test.each([
    ['', '""'],
    ["it's", `"it's"`],
    ['é 😀', '"é 😀"'],
    ['say "no"', '`say "no"`'],
    ['\\d', '`\\d`'],
    ['`"', '"`\\""'],
    ['a\nb', '"a\\nb"'],
    ['"\r', '"\\"\\r"'],
    ['\0\x7f\x85', '"\\u0000\\u007f\\u0085"'],
    ['\u2028\u202e\ufeff', '"\\u2028\\u202e\\ufeff"'],
    ['{x} $"{y}"', '`{x} $"{y}"`'],
  ])('%j', (text, expected) => {
    expect(quote(text)).toBe(expected)
  })

  test('as formats say just themselves', () => {
    expect(formatOf('100% of %s')).toBe('100%% of %%s')
  })
})

describe('rules', () => {
  const print = (...rules: readonly rego.Rule[]) => printRules(rules)
  const holds = rego.holds(rego.equal(ref(variable('pod'), 'hostPID'), literal(true)))

  test('take one line for one condition', () => {
    expect(print({ name: 'bad', body: [holds] })).toBe('bad if pod.hostPID == true')
    expect(print({ name: 'bad', args: ['c', '_'], body: [{ ...holds, negated: true } as rego.Statement] })).toBe(
      'bad(c, _) if not pod.hostPID == true',
    )
    expect(print({ name: 'wrong', element: literal('a'), body: [] })).toBe('wrong contains "a"')
    expect(print({ name: 'pod', value: variable('x'), body: [] })).toBe('pod := x')
  })

  test('take a block for more', () => {
    const assign: rego.Statement = { kind: 'assign', name: 'line', value: literal('a') }
    expect(print({ name: 'wrong', element: variable('line'), body: [rego.some('c', variable('all')), assign] })).toBe(
      'wrong contains line if {\n\tsome c in all\n\tline := "a"\n}',
    )
    expect(print({ name: 'a', body: [rego.some('key', variable('map'), true), holds] })).toContain(
      '\tsome key, _ in map\n',
    )
    const every: rego.Statement = { kind: 'every', name: 'x', of: rego.array([literal(1)]), body: [holds] }
    expect(print({ name: 'a', body: [every] })).toBe('a if {\n\tevery x in [1] {\n\t\tpod.hostPID == true\n\t}\n}')
  })

  test('of one name stand together if each takes a line, and others apart', () => {
    const rule = (name: string, comment?: string): rego.Rule => ({ name, body: [holds], ...(comment && { comment }) })
    const line = (name: string) => `${name} if pod.hostPID == true`
    expect(print(rule('a', 'Why.'), rule('a'), rule('b'), rule('b', 'Why.'))).toBe(
      `# Why.\n${line('a')}\n${line('a')}\n\n${line('b')}\n\n# Why.\n${line('b')}`,
    )
    expect(print({ name: 'a', body: [holds, holds] }, rule('a'))).toContain('}\n\na if')
  })

  test('break sets, arrays and calls that are too long', () => {
    const isIn = rego.holds(rego.binary('in', variable('x'), rego.set(texts(9))))
    expect(print({ name: 'a', body: [isIn] })).toMatch(
      /^a if \{\n\tx in \{\n\t\t"an element of 0",\n(\t\t.*,\n){8}\t\}\n\}$/,
    )
    const call = rego.call('f', literal('x'.repeat(120)), rego.array([variable('c')]))
    expect(print({ name: 'a', body: [rego.holds(call)] })).toMatch(
      /^a if \{\n\tf\(\n\t\t"x{120}",\n\t\t\[c\],\n\t\)\n\}$/,
    )
    const concat = rego.call('concat', literal(''), rego.rows([[variable('a'), literal('. ')], [literal('b')]]))
    expect(print({ name: 'msg', value: concat, body: [] })).toBe('msg := concat("", [\n\ta, ". ",\n\t"b",\n])')
  })

  test('have comments of a readable width', () => {
    const comment = 'word '.repeat(40).trim()
    const lines = print({ name: 'a', comment, body: [holds] }).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.slice(0, -1).every((line) => line.startsWith('# word') && line.length <= 100)).toBe(true)
  })

  test('make a module with one blank line between them', () => {
    const text = printModule({ name: ['groundrule', 'no_node_port'], rules: [{ name: 'a', body: [holds] }] })
    expect(text).toBe('package groundrule.no_node_port\n\na if pod.hostPID == true\n')
    expect(printModule({ name: ['groundrule', '2fa'], rules: [] })).toMatch(/^package groundrule\["2fa"\]\n/)
  })
})
