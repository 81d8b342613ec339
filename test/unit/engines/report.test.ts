import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownDifferences } from '../../engines/conformance/known-differences.ts'
import type { OtherProofs } from '../../engines/conformance/page/index.ts'
import { page } from '../../engines/conformance/page/index.ts'
import { titles } from '../../engines/conformance/page/matrix.ts'
import { disagreementText, type Report } from '../../engines/conformance/report.ts'

const file = (name: string): string => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8')
const report = JSON.parse(file('conformance.json')) as Report
const others = {
  mutation: JSON.parse(file('mutation.json')) as OtherProofs['mutation'],
  drift: JSON.parse(file('drift.json')) as OtherProofs['drift'],
}

test('docs/conformance.md is the page of docs/conformance.json and of what the other runs have left', () => {
  expect(file('conformance.md')).toBe(page(report, others))
})

test('every engine has given verdicts, no mutant survives, and nothing drifts', () => {
  const engines = new Set(report.rows.map(({ engine }) => engine))
  expect([...engines].sort()).toEqual(Object.keys(titles).sort())
  expect(others.mutation).toMatchObject({ survived: 0, rows: { excluded: 0, vacuous: 0 } })
  expect(others.mutation.mutants).toBeGreaterThan(1000)
  for (const { objects } of others.drift.rows) expect(objects.right).toBe(objects.all)
})

test('the README says what was proved', () => {
  const count = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8').replaceAll(/\s+/g, ' ')
  expect(readme).toContain(`${count(report.verdicts)} verdicts of 12 engines, ${report.disagreements} disagreements`)
  expect(readme).toContain(
    `${count(others.mutation.mutants)} mutants of the generated suites, ${others.mutation.survived} survivors`,
  )
})

test('the committed report has no disagreement, and every known difference', () => {
  expect(report.disagreements).toBe(0)
  expect(report.rows.filter(({ disagreements }) => disagreements > 0)).toEqual([])
  expect(report.verdicts).toBe(report.rows.reduce((sum, { verdicts }) => sum + verdicts, 0))
  expect(report.known.map(({ id }) => id)).toEqual(knownDifferences.map(({ id }) => id))
  expect(report.known.filter(({ cases }) => cases === 0)).toEqual([])
})

test('a disagreement says where, and what was expected', () => {
  const text = disagreementText({
    section: 'random',
    engine: 'vap',
    kubernetes: '1.37.1',
    control: 'a',
    case: 'random/7',
    expected: 'admitted',
    found: `denied ${'x'.repeat(1000)}`,
  })
  expect(text).toMatch(/^random · a · vap 1\.37\.1 · random\/7\n {2}expected: admitted\n {2}found: {4}denied x{393} …$/)
})
