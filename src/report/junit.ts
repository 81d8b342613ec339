import { atLeast } from '../ir/control.ts'
import { once } from './array.ts'
import { clip, safeLines } from './excerpt.ts'
import type { FileResult, Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { findingText, wellFormed } from './words.ts'

/**
 * JUnit XML as CI servers read it: a test suite for each file, a failed case for each finding that fails the check, and one that
 * passes, with the text, for each that does not. https://llg.cubic.org/docs/junit/
 */
export const junit: Report = (context) => {
  const before = once('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="groundrule">\n')
  let suite: Suite | undefined
  return {
    file: (result) => {
      suite ??= begunBy(result)
      add(suite, result, context)
      if (result.more) return before()
      const text = textOf(suite)
      suite = undefined
      return before() + text
    },
    end: () => `${before()}</testsuites>\n`,
  }
}

/** A suite begins with how many cases it has, so all of them are gathered first. */
interface Suite {
  readonly file: string
  readonly continued: boolean
  readonly unique: (name: string) => string
  cases: string
  notes: string
  tests: number
  failures: number
  errors: number
  skipped: number
}

const begunBy = ({ file, continued = false }: FileResult): Suite => ({
  ...{ file, continued, unique: numbered(), cases: '', notes: '' },
  ...{ tests: 0, failures: 0, errors: 0, skipped: 0 },
})

function add(suite: Suite, result: FileResult, context: ReportContext): void {
  const { file, unique } = suite
  const { findings, broken, skipped, warnings } = result
  for (const found of findings) {
    suite.cases += findingCase(found, unique, context)
    if (atLeast(found.level, context.failOn)) suite.failures++
  }
  for (const { line, message } of broken) {
    const inside = `<error message="${xml(message)}">${xml(`${file}:${line} ${message}`)}</error>`
    suite.cases += testCase(file, unique(`can be read: ${message}`), inside)
    suite.errors++
  }
  if (skipped !== undefined) {
    suite.cases += testCase(file, 'is judged', `<skipped message="${xml(skipped)}"/>`)
    suite.skipped++
  }
  suite.tests += findings.length + broken.length + (skipped === undefined ? 0 : 1)
  suite.notes += warnings.map(({ line, message }) => xml(`${file}:${line} ${message}\n`)).join('')
}

function textOf({ file, continued, cases, notes, tests, failures, errors, skipped }: Suite): string {
  if (tests === 0 && notes === '' && continued) return ''
  // A server that finds no case at all takes the report for a mistake.
  const all = tests > 0 ? cases : testCase(file, 'no findings', '')
  const out = notes === '' ? '' : `    <system-out>${notes}</system-out>\n`
  const counts = `tests="${Math.max(tests, 1)}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
  return `  <testsuite name="${xml(file)}" ${counts}>\n${all}${out}  </testsuite>\n`
}

/** GitLab takes cases of one name in one suite for one, and compares them between branches: no line number is in it. */
function numbered(): (name: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const short = clip(name, 500)
    const before = seen.get(short) ?? 0
    seen.set(short, before + 1)
    return before === 0 ? short : `${short} (${before + 1})`
  }
}

function findingCase(found: Finding, unique: (name: string) => string, { controls, failOn }: ReportContext): string {
  const { control, place, label, line, level } = found
  const { rationale, remediation, owner, page } = controls.get(control)!
  const name = unique(`${control}: ${findingText(found)}`)
  const text = [
    `${place.file}:${place.line}:${place.column}${place.source === undefined ? '' : ` (from ${place.source})`}`,
    `${label === undefined ? '' : `${label}: `}${line}`,
    `why: ${rationale}`,
    `fix: ${remediation}`,
    `ask: ${owner} ${page}`,
  ].join('\n')
  const inside = atLeast(level, failOn)
    ? `<failure type="${level}" message="${xml(`${label === undefined ? '' : `${label}: `}${line}`)}">${xml(text)}</failure>`
    : `<system-out>${xml(`${level}\n${text}`)}</system-out>`
  return testCase(place.file, name, inside)
}

const testCase = (file: string, name: string, inside: string): string =>
  `    <testcase classname="${xml(file)}" name="${xml(name)}"${inside === '' ? '/>' : `>${inside}</testcase>`}\n`

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for a place in XML 1.0; what has no place there becomes U+FFFD. */
export const xml = (text: string): string =>
  safeLines(wellFormed(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[<>&"']/g, (character: string) => entities[character]!)
