import { describe, expect, it, test } from 'vitest'
import type { BundleJudge } from '../../../src/compile/judge.ts'
import { type Checked, checkedFile } from '../../engines/conformance/manifests-check.ts'
import {
  applicationFiles,
  corpusFiles,
  documentsIn,
  type ManifestFile,
  type Sent,
} from '../../engines/conformance/manifests-files.ts'
import { type ManifestsRun, manifestsFacts } from '../../engines/conformance/manifests-table.ts'
import type { Row } from '../../engines/conformance/model.ts'
import { matrix } from '../../engines/conformance/page/matrix.ts'

describe('documents', () => {
  it.each<[string, string, readonly [string, number, number][]]>([
    ['one', 'a: 1\n', [['a: 1\n', 1, 2]]],
    ['a comment alone is none', '# c\n---\na: 1\n---\n\n', [['a: 1', 3, 3]]],
    [
      'several',
      'a: 1\n---\nb: 2\n--- # c\nc: 3',
      [
        ['a: 1', 1, 1],
        ['b: 2', 3, 3],
        ['c: 3', 5, 5],
      ],
    ],
    ['dashes within', 'a: |\n  ---\n----\n', [['a: |\n  ---\n----\n', 1, 4]]],
  ])('%s', (_name, text, expected) => {
    expect(documentsIn(text)).toEqual(expected.map(([body, first, last]) => ({ body, lines: [first, last] })))
  })

  test('of the corpus are the same for the same seed, single and in one file', () => {
    const files = corpusFiles(3, 8)
    expect(files.map(({ name }) => name).slice(7)).toEqual([
      'corpus/mixed-7.yaml',
      'corpus/mixed.yaml',
      'corpus/deployments.yaml',
    ])
    expect(files.map(({ text }) => documentsIn(text).length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 8, 2])
    expect(corpusFiles(3, 8)).toEqual(files)
    expect(corpusFiles(4, 8)).not.toEqual(files)
  })

  test('of applications are there', () => {
    const files = applicationFiles()
    expect(files.map(({ name }) => name.split('/')[0]).filter((name, i, all) => all.indexOf(name) === i)).toEqual([
      'kube-prometheus',
      'microservices-demo',
    ])
    expect(files.length).toBe(93)
  })
})

describe('what check says of a file', () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: one}
---
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Pod, metadata: {name: two}}
  - {apiVersion: v1, kind: Pod, metadata: {name: three}}
---
apiVersion: v1
kind: Other
`
  const file: ManifestFile = { name: 'f', text, from: 'applications' }
  const sent = (kind: string, name: string | undefined, lines: Sent['lines'], isItem = false): Sent => ({
    id: `f#${name}`,
    object: { apiVersion: 'v1', kind, metadata: { name } },
    body: '',
    contentType: 'application/yaml',
    lines,
    isItem,
  })
  const all = [
    sent('Pod', 'one', [1, 3]),
    sent('Pod', 'two', [5, 9], true),
    sent('Pod', 'three', [5, 9], true),
    sent('Other', undefined, [11, 13]),
  ]
  /** Finds something in each Pod but `two`. */
  const judge: BundleJudge = {
    judges: ({ kind }) => kind === 'Pod',
    violations: ({ metadata }) => {
      const { name } = metadata as { readonly name: string }
      if (name === 'two') return []
      return [{ control: 'c', level: 'warn', line: 'is wrong', label: name, path: ['metadata', 'name'], found: name }]
    },
  }
  const found = ({ objects }: { readonly objects: readonly Checked[] }) =>
    objects.map(({ isJudged, found }) => (isJudged ? [...found].flatMap(([id, lines]) => [id, ...lines]) : 'no'))

  test('belongs to the object in whose lines it stands, or whose name it has in a list', () => {
    const checked = checkedFile(file, all, judge)
    expect(found(checked)).toEqual([['c', 'one: is wrong'], [], ['c', 'three: is wrong'], 'no'])
    expect(checked.problems).toEqual([])
  })

  test.each<[string, readonly Sent[], string, readonly string[]]>([
    ['an object that it does not count', [...all, sent('Pod', 'four', [14, 15])], text, ['3 objects are judged']],
    [
      'an object that it counts and nobody sent',
      all.slice(0, 3),
      text,
      ['3 objects are judged and 1 are not, of 3 and 0'],
    ],
    [
      'a finding that is about none',
      [sent('Pod', 'one', [2, 2]), ...all.slice(1)],
      text,
      ['c in line 3 is about none of its objects, or several'],
    ],
    [
      'a finding that could be about two',
      [...all, sent('Other', undefined, [3, 3])],
      text,
      ['c in line 3 is about none of its objects, or several', '3 objects are judged'],
    ],
    ['a broken text', [], 'a: [', ['broken in line 1: ']],
    ['a template', [], '{{ a }}', ['skipped: a template']],
  ])('%s is a problem', (_name, objects, given, expected) => {
    const { problems } = checkedFile({ ...file, text: given }, objects, judge)
    expect(problems).toEqual(expected.map((each) => expect.stringContaining(each)))
  })
})

describe('a run', () => {
  const checked = (kind: string, i: number, from: Checked['from'] = 'applications'): Checked => ({
    sent: { id: `f#${i}`, object: { kind }, body: '', contentType: 'application/yaml', lines: [1, 1], isItem: false },
    from,
    isJudged: false,
    found: new Map(),
  })
  const kinds = { Alertmanager: 1, Gateway: 2, HTTPRoute: 1, Kustomization: 1, Prometheus: 1, PrometheusRule: 1 }
  const unserved = Object.entries({ ...kinds, ServiceEntry: 4, ServiceMonitor: 13, VirtualService: 3 }).flatMap(
    ([kind, count]) => Array.from({ length: count }, (_, i) => checked(kind, i)),
  )
  const pods = Array.from({ length: 161 - unserved.length }, (_, i) => checked('Pod', i))
  const right: ManifestsRun = {
    size: 'all',
    checked: [...pods, ...unserved, checked('Pod', 0, 'corpus')],
    unserved,
    refused: [],
    rows: [
      { verdicts: 6999, denied: 100 },
      { verdicts: 1, denied: 100 },
    ],
  }
  const wrong = (change: Partial<ManifestsRun>) =>
    manifestsFacts({ ...right, ...change }).flatMap(({ case: id, expected, found }) => (expected === found ? [] : [id]))

  test.each<[string, Partial<ManifestsRun>, readonly string[]]>([
    ['is as it has to be', {}, []],
    ['lost an object', { checked: right.checked.slice(1) }, ['objects of applications']],
    ['judged what no server has', { unserved: unserved.slice(1) }, ['objects of kinds that the server has not']],
    ['had an object refused', { refused: [checked('Pod', 1)] }, ['refused by the server']],
    ['gave too few verdicts', { rows: [{ verdicts: 6999, denied: 200 }] }, ['verdicts']],
    ['denied too little', { rows: [{ verdicts: 7000, denied: 199 }] }, ['denied']],
    ['was to be small', { size: 'small', rows: [{ verdicts: 1800, denied: 100 }] }, []],
  ])('%s', (_name, change, expected) => {
    expect(wrong(change)).toEqual(expected)
  })

  test('has a column on the page, and no section is without one', () => {
    const row = (section: string, engine: Row['engine']): Row => ({
      ...{ section, engine, kubernetes: '1.37.1', control: 'c', verdicts: 1234, denied: 1, disagreements: 0 },
    })
    const [head, , vap] = matrix([row('manifests', 'vap')]).split('\n')
    const at = head!.split(' | ').indexOf('manifests')
    expect(at).toBeGreaterThan(0)
    expect(vap!.split(' | ')[at]).toBe('1,234')
    expect(() => matrix([row('elsewhere', 'vap')])).toThrow('no column for section elsewhere')
  })
})
