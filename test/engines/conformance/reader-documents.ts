import type { ReaderCase, Reading } from './reader-cases.ts'

const pod = (fields = {}) => ({ apiVersion: 'v1', kind: 'Pod', ...fields })
const yaml = 'apiVersion: v1\nkind: Pod\n'
const json = '{"apiVersion":"v1","kind":"Pod"}'

const row = (text: string, kubernetes: Reading, ours?: Reading, because = ''): ReaderCase => ({
  text,
  kubernetes,
  ...(ours && { ours: { reads: ours, because } }),
})

const dropped = 'kubectl drops what comes after the end of a document without a word'
const harmless = 'kubectl refuses it; a file that it refuses reaches no cluster'
const rare = 'refused with the line, rather than guessed'

/** Whole files. Documents that are no objects are counted by both sides, and not listed here. */
export const documents: readonly ReaderCase[] = [
  row('', []),
  row('\n# c\n', []),
  row('---\n---\n', []),
  row('null\n---\n~\n---\n""\n', []),
  row('a: 1\n---\n[]\n---\n7\n', []),
  row('apiVersion: 1\nkind: Pod\n', []),
  row('apiVersion: v1\nkind: on\n', []),
  row(yaml.trimEnd(), [pod()]),
  row(`\ufeff${yaml}`, [pod()]),
  row(`---\n${yaml}---\n`, [pod()]),
  row(`--- # c\n${yaml}---\t\n---\r\n${yaml}a: 1\n`, [pod(), pod({ a: 1 })]),
  row(`${yaml}---#c\n${yaml}`, [pod(), pod()]),
  row(`---#c\n${yaml}`, 'refused'),
  row(`${yaml}--- c\n`, 'refused'),
  row(`${yaml}--- |\n b\n`, 'refused'),
  row(`--- {apiVersion: v1, kind: Pod}\n`, 'refused'),
  row(`${yaml}----\n`, 'refused'),
  row(`${yaml}a: |\n  ---\n  b\n`, [pod({ a: '---\nb\n' })]),
  row(`${yaml}a: "b\n---\nc"\n`, 'refused'),
  row(`${yaml}---\n${yaml}a: [\n`, 'refused'),
  row(`${yaml}a: &a 1\n---\n${yaml}b: *a\n`, 'refused'),
  row(`%YAML 1.1\n---\n${yaml}`, 'refused'),
  row(`---\n%YAML 1.1\n---\n${yaml}`, [pod()], 'refused', rare),
  row(`${yaml}...\n`, [pod()]),
  row(`${yaml}...\n---\n${yaml}a: 1\n`, [pod(), pod({ a: 1 })]),
  row(`${yaml}...\n${yaml}a: 1\n`, [pod()], 'refused', dropped),
  row(`${yaml}\r---\r${yaml}`, [pod()], 'refused', dropped),
  row(`  apiVersion: v1\n  kind: Pod\n hostNetwork: true\n`, [pod()], 'refused', dropped),
  row(`  apiVersion: v1\n  kind: Pod\n`, [pod()]),
  row(` ---\n${yaml}`, 'refused'),
  row('...\n', 'refused', [], harmless),
  row(`apiVersion: v1\r\nkind: Pod\r\n---\r\n${yaml}`, [pod(), pod()]),
  row(json, [pod()]),
  row(`\ufeff${json}`, [pod()]),
  row(`\n  ${json}\n`, [pod()]),
  row('{\n\t"apiVersion": "v1",\n\t"kind": "Pod"\n}', [pod()]),
  row('{"apiVersion":"v1","kind":"Pod","a":"\\ud83d\\ude00\\/"}', [pod({ a: '\u{1f600}/' })]),
  row('{"apiVersion":"v1","kind":"Pod","a":"\u2028"}', [pod({ a: '\u2028' })]),
  row('{"apiVersion":"v1","kind":"Pod","a":1,"a":2}', [pod({ a: 2 })]),
  row('{"apiVersion":"v1","kind":"Pod","__proto__":{"a":1}}', [pod({ ['__proto__']: { a: 1 } })]),
  row(`${json}${json}`, [pod(), pod()]),
  row(`${json}\n{"apiVersion":"v1","kind":"Pod","a":"}{\\"{"}\n`, [pod(), pod({ a: '}{"{' })]),
  row(`${json}\n---\n${json}`, [pod(), pod()]),
  row(`${json}\n---\n${yaml}`, [pod(), pod()]),
  row(`${json} x`, 'refused'),
  row(`${json}\n\n${yaml}`, [pod(), pod()], 'refused', rare),
  row(`${json}\n...\n`, 'refused', [pod()], harmless),
  row('{apiVersion: v1, kind: Pod}', [pod()]),
  row('{"apiVersion":"v1","kind":"Pod",}', [pod()]),
  row('{\n# c\n"apiVersion":"v1","kind":"Pod"}', [pod()]),
  row(`// c\n${json}`, []),
]
