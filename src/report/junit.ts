import { atLeast } from '../ir/control.ts'
import type { FileResult, Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { count, objectText, wellFormed } from './words.ts'

/**
 * JUnit XML as CI servers read it: a test suite for each file, a failed case for each finding that fails the check, and one that
 * passes, with the text, for each that does not. https://llg.cubic.org/docs/junit/
 */
export const junit: Report = (context) => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="groundrule">\n'
  let begun = false
  const before = (): string => {
    const text = begun ? '' : head
    begun = true
    return text
  }
  return {
    file: (result) => before() + suite(result, context),
    end: () => `${before()}</testsuites>\n`,
  }
}

function suite({ file, findings, broken, skipped, resources }: FileResult, context: ReportContext): string {
  const failures = findings.filter(({ level }) => atLeast(level, context.failOn)).length
  const cases = [
    ...findings.map((found) => findingCase(found, context)),
    ...broken.map(({ line, message }) =>
      testCase(
        file,
        `${file}:${line} can be read`,
        `<error message="${xml(message)}">${xml(`${file}:${line} ${message}`)}</error>`,
      ),
    ),
    ...(skipped === undefined ? [] : [testCase(file, 'is judged', `<skipped message="${xml(skipped)}"/>`)]),
  ]
  const all = cases.length > 0 ? cases : [testCase(file, `${count(resources, 'resource')} without findings`, '')]
  const counts = `tests="${all.length}" failures="${failures}" errors="${broken.length}" skipped="${skipped === undefined ? 0 : 1}"`
  return `  <testsuite name="${xml(file)}" ${counts}>\n${all.join('')}  </testsuite>\n`
}

function findingCase(found: Finding, { controls, failOn }: ReportContext): string {
  const { control, place, label, line, object, level } = found
  const { rationale, remediation, owner, page } = controls.get(control)!
  const name = `${control}: ${objectText(object)}${label === undefined ? '' : `, ${label}`} (line ${place.line})`
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
  wellFormed(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
    .replace(/[<>&"']/g, (character: string) => entities[character]!)
