import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownDifferences } from '../../engines/conformance/known-differences.ts'
import { disagreementText, page, type Report } from '../../engines/conformance/report.ts'

const file = (name: string): string => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8')
const report = JSON.parse(file('conformance.json')) as Report

test('docs/conformance.md is the page of docs/conformance.json', () => {
  expect(file('conformance.md')).toBe(page(report))
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
