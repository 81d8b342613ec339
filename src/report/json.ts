import { atLeast } from '../ir/control.ts'
import type { Report } from './report.ts'

/**
 * The findings as JSON for other programs. `version` changes when a field is renamed, removed or changes its meaning;
 * added fields do not change it.
 */
export const json: Report = (findings, summary) => {
  const failing = findings.filter(({ finding }) => atLeast(finding.level, summary.failOn)).length
  return `${JSON.stringify(
    {
      version: 1,
      findings: findings.map(({ finding, object, place }) => ({
        control: finding.control,
        title: finding.title,
        severity: finding.severity,
        owner: finding.owner,
        level: finding.level,
        file: place.file,
        line: place.line,
        column: place.column,
        object,
        ...(finding.label !== undefined && { label: finding.label }),
        path: finding.path,
        message: finding.line,
        wanted: finding.wanted,
        found: finding.found ?? null,
        rationale: finding.rationale,
        remediation: finding.remediation,
        page: finding.page,
      })),
      summary: {
        failing,
        findings: findings.length,
        failOn: summary.failOn,
        ...(summary.environment !== undefined && { environment: summary.environment }),
        files: summary.files,
        resources: summary.resources,
        controls: summary.controls,
        notJudged: summary.notJudged,
        skipped: summary.skipped,
        broken: summary.broken,
      },
    },
    null,
    2,
  )}\n`
}
