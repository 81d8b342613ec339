import { createHash } from 'node:crypto'
import { atLeast } from '../ir/control.ts'
import { entries, once } from './array.ts'
import type { Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { findingText } from './words.ts'

/** Code Quality of GitLab. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Report = (context) => {
  const all = entries()
  const seen = new Map<string, number>()
  /** GitLab wants each once: two that are alike are numbered. */
  const unique = (fingerprint: string): string => {
    const before = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, before + 1)
    return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`
  }
  const before = once('[')
  return {
    file: ({ file, findings, broken }) =>
      before() +
      all.add(
        [
          ...findings.map((found) => issue(found, unique(found.fingerprint), context)),
          ...broken.map(({ line, message }) => ({
            description: `not read: ${message}`,
            check_name: 'groundrule',
            fingerprint: unique(createHash('sha256').update(`${file} ${message}`).digest('hex').slice(0, 32)),
            severity: 'blocker',
            location: { path: pathOf(file), lines: { begin: line } },
          })),
        ],
        2,
      ),
    end: () => `${before()}${all.any() ? '\n' : ''}]\n`,
  }
}

const severities = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' } as const

function issue(found: Finding, fingerprint: string, { controls, failOn }: ReportContext) {
  const { control, place, level } = found
  const { severity, remediation, page } = controls.get(control)!
  return {
    description: `${findingText(found)}. ${remediation}. ${page}`.replaceAll('.. ', '. '),
    check_name: control,
    fingerprint,
    severity: atLeast(level, failOn) ? severities[severity] : 'info',
    location: { path: pathOf(place.file), lines: { begin: place.line, end: place.end.line } },
  }
}

const pathOf = (file: string): string => (file === '-' ? 'stdin' : file.replace(/^\.\//, ''))
