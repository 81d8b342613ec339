import { entries, once } from './array.ts'
import type { FileResult, Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { jsonText } from './words.ts'

/**
 * The findings as JSON for other programs. `version` changes when a field is renamed, removed or changes its meaning;
 * added fields do not change it.
 */
export const json: Report = (context) => {
  const results: Pick<FileResult, 'file' | 'skipped' | 'broken' | 'warnings'>[] = []
  const findings = entries()
  const before = once('{\n  "version": 1,\n  "findings": [')
  return {
    file: (result) => {
      const { file, skipped, broken, warnings } = result
      if (skipped !== undefined || broken.length > 0 || warnings.length > 0)
        results.push({ file, broken, warnings, ...(skipped !== undefined && { skipped }) })
      const all = result.findings.map((found) => entry(found, context))
      return before() + findings.add(all, 4)
    },
    end: (summary) => {
      const { seconds: _, ...sums } = summary
      const rest = {
        failing: sums.failing,
        findings: sums.findings,
        ...(sums.known && { known: sums.known }),
        failOn: context.failOn,
        ...(context.environment !== undefined && { environment: context.environment }),
        ...(context.cluster !== undefined && { cluster: context.cluster }),
        baseline: context.baseline,
        ...(context.baselineName !== undefined && { baselineName: context.baselineName }),
        files: sums.files,
        resources: sums.resources,
        controls: context.controls.size,
        notJudged: sums.notJudged,
        skipped: results.flatMap(({ file, skipped }) => (skipped === undefined ? [] : [{ file, why: skipped }])),
        broken: results.flatMap(({ file, broken }) => broken.map((each) => ({ file, ...each }))),
        warnings: results.flatMap(({ file, warnings }) => warnings.map((each) => ({ file, ...each }))),
      }
      const text = jsonText(rest).replaceAll('\n', '\n  ')
      return `${before()}${findings.any() ? '\n  ' : ''}],\n  "summary": ${text}\n}\n`
    },
  }
}

function entry(found: Finding, { controls }: ReportContext) {
  const control = controls.get(found.control)!
  return {
    control: found.control,
    title: control.title,
    severity: control.severity,
    owner: control.owner,
    level: found.level,
    file: found.place.file,
    line: found.place.line,
    column: found.place.column,
    endLine: found.place.end.line,
    endColumn: found.place.end.column,
    ...(found.place.source !== undefined && { source: found.place.source }),
    object: found.object,
    ...(found.label !== undefined && { label: found.label }),
    path: found.path,
    message: found.line,
    found: found.found ?? null,
    rationale: control.rationale,
    remediation: control.remediation,
    page: control.page,
    fingerprint: found.fingerprint,
    ...(found.fix && { fix: found.fix }),
  }
}
