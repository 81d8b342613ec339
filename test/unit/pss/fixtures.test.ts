import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { effectiveChecks } from '../../../src/pss/checks.ts'
import { judgesAt, type Pod, type Version } from './judges.ts'

/** A pod of upstream's conformance tests, and whether the level admits it at that version. */
interface Fixture {
  readonly version: Version
  readonly level: 'baseline' | 'restricted'
  readonly verdict: 'pass' | 'fail'
  readonly name: string
  readonly pod: Pod
}

const file = process.env.GROUNDRULE_PSS_FIXTURES
const fixtures: readonly Fixture[] = file
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []

const wrongIn = (language: 'js' | 'cel'): readonly string[] =>
  fixtures
    .filter(({ version, level, verdict, pod }) => {
      const denied = effectiveChecks(level, version).some((id) => judgesAt(id, version)![language](pod).length > 0)
      return denied !== (verdict === 'fail')
    })
    .map(({ version, level, verdict, name }) => `${level} ${version} ${name} must ${verdict}`)

describe.skipIf(!file)(`upstream's pods${file ? '' : ' (skipped: GROUNDRULE_PSS_FIXTURES names no file)'}`, () => {
  it('are there for every version', () => {
    expect(new Set(fixtures.map(({ version }) => version)).size).toBeGreaterThan(1)
  })
  it.each(['js', 'cel'] as const)(
    'get their verdicts in %s',
    (language) => {
      expect(wrongIn(language)).toEqual([])
    },
    300_000,
  )
})
