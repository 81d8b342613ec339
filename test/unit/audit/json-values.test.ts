import { expect, test } from 'vitest'
import { jsonValues } from '../../../src/audit/json-values.ts'

const read = (text: string, size = text.length): readonly unknown[] => {
  const values = jsonValues()
  const parts = []
  for (let at = 0; at < text.length; at += size) parts.push(...values.push(text.slice(at, at + size)))
  return [...parts, ...values.end()].map((part) => ('message' in part ? `${part.line}: ${part.message}` : part.value))
}

const a = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', items: ['x', { y: [] }] } }
const b = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'b "quoted\\" ] } {', labels: { odd: '"}', items: 'é\u{1f600}' } },
}
const list = { apiVersion: 'v1', kind: 'List', metadata: { resourceVersion: '' }, items: [a, b] }
const bare = [{ metadata: { name: 'c' } }, { metadata: { name: 'd' } }]

const cutOff = JSON.stringify(list, null, 1).slice(0, -60)

const texts: Readonly<Record<string, readonly [string, readonly unknown[]]>> = {
  'an object': [JSON.stringify(a), [a]],
  'objects, one after the other': [`${JSON.stringify(a)}\n${JSON.stringify(b, null, 2)}`, [a, b]],
  'a list': [JSON.stringify(list, null, 4), [a, b]],
  'a list whose kind comes last': [JSON.stringify({ items: [a, b], kind: 'List', apiVersion: 'v1' }), [a, b]],
  'an array': [JSON.stringify([a, b]), [a, b]],
  'two lists': [`${JSON.stringify(list)}\n${JSON.stringify(list)}`, [a, b, a, b]],
  'an empty list': [JSON.stringify({ ...list, items: [] }), []],
  'a list of null': [JSON.stringify({ ...list, items: [null, a] }), [a]],
  'a list that says what its items are': [
    JSON.stringify({ kind: 'PodList', apiVersion: 'v1', metadata: {}, items: bare }),
    bare.map((each) => ({ ...each, kind: 'Pod', apiVersion: 'v1' })),
  ],
  'a list that says so at its end': [
    JSON.stringify({ items: bare, kind: 'PodList', apiVersion: 'v1' }),
    bare.map((each) => ({ ...each, kind: 'Pod', apiVersion: 'v1' })),
  ],
  'a list within a list': [JSON.stringify({ ...list, items: [list] }), [list]],
  'items that are no list': [JSON.stringify({ kind: 'Odd', items: { a: [1] } }), [{ kind: 'Odd', items: { a: [1] } }]],
  'a value that says items': [JSON.stringify({ kind: 'items', list: [1] }), [{ kind: 'items', list: [1] }]],
  'a key that ends as items does': [JSON.stringify({ kind: 'Odd', my_items: [1] }), [{ kind: 'Odd', my_items: [1] }]],
  'a dump that is cut off': [
    cutOff,
    [a, `${cutOff.split('\n').length}: the text ends in the middle of an object: the dump is cut off`],
  ],
  'an item that is broken': [
    `{"kind": "List", "items": [\n${JSON.stringify(a)},\n{"kind": oops},\n${JSON.stringify(b)}]}`,
    [a, '3: this is no JSON', b],
  ],
  'items without commas': [
    `{"kind": "List", "items": [\n{"kind":"A"}\n{"kind":"B"}]}`,
    [{ kind: 'A' }, { kind: 'B' }, '3: this is no JSON'],
  ],
  'something else after it': [`${JSON.stringify(a)}\nerror: the server is gone`, [a, '2: this is no JSON']],
  'a bracket too many': [`${JSON.stringify(a)}}\n`, [a, '1: this is no JSON']],
  'keys of JavaScript': ['{"kind":"A","__proto__":{"x":1}}', [JSON.parse('{"kind":"A","__proto__":{"x":1}}')]],
}

test.each(Object.keys(texts))('%s, however it is cut', (name) => {
  const [text, values] = texts[name] ?? ['', []]
  for (const size of [text.length, 1, 2, 3, 7, 16, 64]) expect(read(text, size), `in pieces of ${size}`).toEqual(values)
})

test('mistakes without end come to an end', () => {
  expect(read(`[${'{oops},'.repeat(1000)}]`).length).toBeLessThan(25)
  expect(read('['.repeat(100_000))).toHaveLength(1)
  expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).length).toBeLessThan(3)
})
