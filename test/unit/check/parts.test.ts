import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { judgeText, judgeTextParts } from '../../../src/check/judge-text.ts'
import { enough, partsOf } from '../../../src/check/parts.ts'
import { summing } from '../../../src/check/summary.ts'
import type { Bundle } from '../../../src/compile/bundle.ts'
import { controlInfos, judge } from '../../../src/compile/judge.ts'
import type { FileResult, ReportContext } from '../../../src/report/finding.ts'
import { formats } from '../../../src/report/formats.ts'
import { reports } from '../../../src/report/report.ts'
import { root } from '../../repo/files.ts'

const bundle = JSON.parse(readFileSync(join(root, 'generated/baseline.json'), 'utf8')) as Bundle
const bundleJudge = judge(bundle, { fixes: true })
const pod = (name: string, containers: number) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  containers:\n${Array.from({ length: containers }, (_, i) => `    - {name: c${i}, image: nginx}\n`).join('')}`
const source = (text: string) => ({ file: 'a.yaml', text, found: false, chart: false })
const many = Array.from({ length: 120 }, (_, i) => `---\n${pod(`p${i}`, 1)}metadata: {name: twice}\n`).join('')
const oneBig = pod('big', 300)
const context: ReportContext = {
  version: '1.0.0',
  baseline: 'f'.repeat(64),
  controls: controlInfos(bundle),
  failOn: 'audit',
  color: false,
}

it.each([
  ['many objects', many],
  ['one object', oneBig],
  [
    'a list',
    `apiVersion: v1\nkind: List\nitems:\n${Array.from({ length: 150 }, (_, i) => `  - ${pod(`p${i}`, 1).trimEnd().replaceAll('\n', '\n    ')}\n`).join('')}`,
  ],
  [
    'a list of aliases',
    `apiVersion: v1\nkind: List\nx:\n  - &a {image: nginx, name: a}\n  - &b {image: "x:latest", name: b}\nitems:\n${Array.from({ length: 150 }, (_, i) => `  - {apiVersion: v1, kind: Pod, metadata: {name: p${i}}, spec: {containers: [${i < 140 ? '{image: nginx, name: c}' : i % 2 === 0 ? '*b' : '*a'}]}}\n`).join('')}`,
  ],
  ['objects of JSON in a row', '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"x"}]}}'.repeat(200)],
])('%s: portions say what the whole says, in every format', (_, text) => {
  const whole = judgeText(source(text), bundleJudge)
  expect(whole.findings.length).toBeGreaterThan(3 * enough)
  const portions = [...partsOf(judgeTextParts(source(text), bundleJudge))]
  const parts = portions.flat()
  expect(portions.length).toBeGreaterThan(3)
  // Objects of JSON in a row are all in one place.
  for (const portion of portions)
    expect(portion.reduce((sum, { findings }) => sum + findings.length, 0)).toBeLessThan(5 * enough)
  const sorted = [...whole.findings].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  expect(whole.findings).toEqual(sorted)
  expect(parts.flatMap(({ findings }) => findings)).toEqual(whole.findings)
  expect(parts.map(({ more }) => more === true)).toEqual(parts.map((_, i) => i < parts.length - 1))
  expect(parts.map(({ continued }) => continued === true)).toEqual(parts.map((_, i) => i > 0))
  const last: FileResult = { ...whole, file: 'b.yaml', findings: whole.findings.slice(0, 1) }
  for (const format of formats) {
    const written = (results: readonly FileResult[]) => {
      const reporter = reports[format](context)
      const sums = summing('audit')
      for (const result of results) sums.add(result)
      return results.map(reporter.file).join('') + reporter.end(sums.at(1))
    }
    expect(written([...parts, last])).toBe(written([whole, last]))
  }
})
