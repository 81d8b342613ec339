import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeOf } from '../../../src/cli/judge.ts'
import { versionOf } from '../../../src/compile/bundle.ts'
import validate from '../../../src/schemas/bundle-v1.validator.js'

const text = readFileSync('generated/baseline.json', 'utf8')
type Json = Record<string, unknown>
const changed = (change: (bundle: Json) => void): Json => {
  const bundle = JSON.parse(text) as Json
  change(bundle)
  return bundle
}
const signed = (bundle: Json): string => JSON.stringify({ ...bundle, version: versionOf(bundle) })
const control = (bundle: Json, i: number): Json => (bundle.controls as Json[])[i] as Json

describe('the schema of the bundle', () => {
  it('describes what is compiled', () => {
    expect(validate(JSON.parse(text))).toBe(true)
  })

  it.each<[string, (bundle: Json) => void]>([
    ['an unknown property', (bundle) => Object.assign(bundle, { extra: 1 })],
    ['an unknown level', (bundle) => Object.assign(control(bundle, 0), { enforcement: 'deny' })],
    [
      'an unknown node',
      (bundle) =>
        Object.assign(control(bundle, 0), { variants: [{ since: null, predicate: { kind: 'xor', of: [] } }] }),
    ],
    [
      'a node without a part',
      (bundle) => Object.assign(control(bundle, 0), { variants: [{ since: null, predicate: { kind: 'not' } }] }),
    ],
    ['a cluster without a version', (bundle) => delete ((bundle.clusters as Json[])[0] as Json).kubernetes],
  ])('refuses %s', (_name, change) => {
    expect(validate(changed(change))).toBe(false)
  })
})

describe('a bundle that is read', () => {
  it('judges', async () => {
    const judge = await judgeOf(text, {})
    expect(typeof judge).not.toBe('string')
  })

  it.each<[string, string, string]>([
    ['no JSON', '{', 'it is no JSON: '],
    ['another document', '{"kind":"Pod"}', 'it is no compiled baseline'],
    [
      'another format',
      '{"format":"groundrule.dev/bundle/v9"}',
      'reads groundrule.dev/bundle/v1; install a newer groundrule',
    ],
    [
      'an older format',
      '{"format":"groundrule.dev/bundle/v0"}',
      'reads groundrule.dev/bundle/v1; have it compiled anew with this version, or a newer one',
    ],
    ['what is no format', JSON.stringify({ format: '\u001b[31m' }), 'its format is "\\u001b[31m", and groundrule'],
    [
      'a weakened control',
      JSON.stringify(changed((bundle) => Object.assign(control(bundle, 0), { enforcement: 'off' }))),
      'it was changed after it was compiled (its version does not match); compile it anew',
    ],
    [
      'a damaged control',
      JSON.stringify(changed((bundle) => delete control(bundle, 0).title)),
      "it is no whole compiled baseline: /controls/0 must have required property 'title'",
    ],
  ])('says what is wrong with %s', async (_name, given, message) => {
    expect(await judgeOf(given, {})).toEqual(expect.stringContaining(message))
  })

  it('may be compiled by others, whatever its controls are', async () => {
    const judge = await judgeOf(signed(changed((bundle) => Object.assign(bundle, { controls: [] }))), {})
    expect(judge).toMatchObject({ controls: new Map() })
  })
})
