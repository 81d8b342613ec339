import { describe, expect, test } from 'vitest'
import { shapeProblems } from '../../../src/kubernetes/shape.ts'
import observed from './defaults.json' with { type: 'json' }

const pod = (spec: unknown, metadata: unknown = { name: 'p' }) => ({ apiVersion: 'v1', kind: 'Pod', metadata, spec })
const texts = (object: unknown) => shapeProblems(object).map(({ path, message }) => `${path.join('.')} ${message}`)

describe('shapeProblems', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a list that is text', pod({ containers: 'app' }), ['spec.containers must be a list, not text']],
    ['a list that is an object', pod({ containers: {} }), ['spec.containers must be a list, not an object']],
    ['an object that is a list', pod([]), ['spec must be an object, not a list']],
    ['a boolean that is text', pod({ hostNetwork: 'true' }), ['spec.hostNetwork must be true or false, not text']],
    ['text that YAML reads as a boolean', pod({}, { name: false }), ['metadata.name must be text, not false']],
    ['a label that is a number', pod({}, { labels: { a: 1 } }), ['metadata.labels.a must be text, not 1']],
    [
      'several, within elements',
      pod({ containers: [{ name: 7 }, 3] }),
      ['spec.containers.0.name must be text, not 7', 'spec.containers.1 must be an object, not 3'],
    ],
  ])('%s', (_name, object, expected) => {
    expect(texts(object)).toEqual(expected)
  })

  test('null, unknown fields, unknown kinds and odd names are no problem', () => {
    expect(texts(pod({ containers: null, fancy: 1, constructor: 1 }))).toEqual([])
    expect(texts({ apiVersion: 'x/v1', kind: 'Pod', spec: 1 })).toEqual([])
    expect(texts(5)).toEqual([])
    expect(
      texts(pod({ containers: [{ name: 'a', ports: [{ containerPort: 1 }], resources: { limits: { cpu: 1 } } }] })),
    ).toEqual([])
  })

  test('what a real API server took and gave back has none', () => {
    for (const { sent, stored } of observed) expect([...texts(sent), ...texts(stored)]).toEqual([])
  })
})
