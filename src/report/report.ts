import type { FileResult, ReportContext, Summary } from './finding.ts'
import type { Format } from './formats.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { policyReport } from './policy-report.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

/**
 * Text from results, as they come: file by file, in the order of their names, then the sums. Deterministic: the same results give
 * the same text; times are told to people only.
 */
export interface Reporter {
  /** What can be written once a file is judged. */
  readonly file: (result: FileResult) => string
  /** The rest. */
  readonly end: (summary: Summary) => string
}

/** Begins a report of one run. */
export type Report = (context: ReportContext) => Reporter

/** How each format is written. */
export const reports: Readonly<Record<Format, Report>> = {
  pretty,
  json,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  policyreport: policyReport,
}
