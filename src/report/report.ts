import type { LocatedFinding, Summary } from './finding.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'

/** Settings of the output device. */
export interface ReportOptions {
  readonly color: boolean
}

/** Turns findings, sorted by file and place, into text: pure, the same input gives the same text. */
export type Report = (findings: readonly LocatedFinding[], summary: Summary, options: ReportOptions) => string

/** Every report format by its name on the command line. */
export const reports: Readonly<Record<string, Report>> = { json, pretty }

/** By file, then place, then control; plain code-unit order. */
export function sortFindings(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const key = ({ finding, place }: LocatedFinding) => [
    place.file,
    place.line,
    place.column,
    finding.control,
    finding.line,
  ]
  return findings
    .map((found) => ({ found, key: key(found) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ found }) => found)
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] as string | number
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
