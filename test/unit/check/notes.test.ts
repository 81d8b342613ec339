import { describe, expect, it } from 'vitest'
import { judgeText } from '../../../src/check/judge-text.ts'

const judge = { judges: ({ kind }: { readonly kind?: unknown }) => kind !== 'Rollout', violations: () => [] }
const notes = (text: string) =>
  judgeText({ file: 'f.yaml', text, found: false, chart: false }, judge).warnings.map(
    ({ line, message }) => `${line} ${message}`,
  )
const object = (kind: string, body: string, apiVersion = 'v1') => `apiVersion: ${apiVersion}\nkind: ${kind}\n${body}`
const rollout = (body: string) => object('Rollout', body, 'argoproj.io/v1alpha1')

describe('notes of what Kubernetes reads otherwise than it looks', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a word in an unknown field',
      rollout('spec: { country: no }'),
      ['3 no is read as false; write "no" where text is meant, otherwise false'],
    ],
    ['Yes, ON, y, off', rollout('a: [Yes, ON, y, off, oN, yep, true, No thing]'), ['3 Yes', '3 ON', '3 y', '3 off']],
    [
      'a label',
      object('Pod', 'metadata:\n  labels:\n    a: yes\n'),
      ['5 yes is read as true; write "yes" where text is meant, otherwise true'],
    ],
    [
      'an annotation with digits',
      object('Pod', 'metadata: { annotations: { a: 0755 } }'),
      ['3 0755 is read as 493; write "0755" where text is meant, otherwise 493'],
    ],
    [
      'digits with an 8',
      rollout('a: 0089\nb: 0_7\nc: 0\nd: 0.5\ne: 0x1f\nf: 00'),
      ['3 0089 is read as 89', '4 0_7 is read as 7', '8 00 is read as 0'],
    ],
    ['an argument', object('Pod', 'spec: { containers: [{ args: [on] }] }'), ['3 on is read as true']],
    [
      'a key',
      object('ConfigMap', 'data:\n  on: a\n  0755: b\n'),
      ['4 the key on is read as true; write it in quotes', '5 the key 0755 is read as 493; write it in quotes'],
    ],
    [
      'a key that is there twice',
      object('ConfigMap', 'data:\n  a: x\n  "a": z\n'),
      ['5 "a" is there twice in one map; Kubernetes takes this one, the last'],
    ],
    ['a key with an escape', rollout('"\\e": 1\n"\\e": 2'), ['4 "\\u001b" is there twice']],
    [
      'in a list',
      object(
        'List',
        'items:\n- apiVersion: v1\n  kind: Pod\n  spec: { hostNetwork: yes }\n- kind: X\n  apiVersion: a/v1\n  b: yes',
      ),
      ['9 yes is read as true'],
    ],
    ['in a later document', `${object('Pod', 'x: 1')}\n---\n# c\n${rollout('a: off')}\n`, ['8 off is read as false']],
    [
      'beside anchors and tags',
      rollout('a: &x no\nb: *x\nc: !!str no\nd: { <<: { e: 1 }, <<: { f: 1 }, e: 2 }'),
      ['3 no is read as false'],
    ],
    ['after a key that is an alias', rollout('a: &x k\n*x : no\nb: off'), ['4 no', '5 off']],
    ['not what has quotes beside what has none', rollout('a: no\nb: "no"\nc: |-\n  no\n"on": 1'), ['3 no']],
    [
      'in JSON',
      '{"apiVersion": "v1", "kind": "Pod",\n"a": ": \\": ", "b": {\n"a": 1,\n"a": 2}}',
      ['4 "a" is there twice'],
    ],
    ['after a byte order mark', `\ufeff${rollout('a: off')}`, ['3 off']],
  ])('%s', (_name, text, expected) => {
    expect(notes(text)).toEqual(expected.map((each) => expect.stringContaining(each)))
  })

  it.each<[string, string]>([
    [
      'a boolean field',
      object('Pod', 'spec: { hostNetwork: yes, containers: [{ securityContext: { privileged: no } }] }'),
    ],
    ['a mode', object('Pod', 'spec: { volumes: [{ secret: { defaultMode: 0400, items: [{ mode: 0440 }] } }] }')],
    ['quotes and blocks', rollout('a: "yes"\nb: \'0755\'\nc: |\n  no\nd: >-\n  0755\n"on": 1')],
    ['what is no object', 'a: yes\na: no\n'],
    [
      'colons in the text of JSON',
      String.raw`{"apiVersion": "v1", "kind": "Pod", "a": ["b\\", "\": 1", ": ", {"__proto__": {"a": null}}]}`,
    ],
    ['JSON', '{"apiVersion":"v1","kind":"Pod","a":0.5}'],
    ['the same key in other maps', rollout('a: { x: 1 }\nb: { x: 1 }\nc: [{ x: 1 }, { x: 1 }]')],
    ['a merge that is set over', rollout('a: &a { x: 1 }\nb: { <<: *a, x: 2 }')],
  ])('none for %s', (_name, text) => {
    expect(notes(text)).toEqual([])
  })

  it('say nothing of what a Secret holds', () => {
    const text = object('Secret', 'stringData: { password: 0451, pin: no }')
    expect(notes(text)).toEqual([
      '3 this is read as a number; write it in quotes where text is meant',
      '3 this is read as a boolean; write it in quotes where text is meant',
    ])
  })

  it('are no more than anybody reads, and quick in a text full of them', () => {
    expect(notes(rollout(`a:\n${'  - no\n'.repeat(5000)}`))).toHaveLength(100)
    expect(notes(`${object('Pod', 'a: no\n')}---\n`.repeat(5000))).toHaveLength(100)
  })
})
