import { atLeast } from '../ir/control.ts'
import { safe } from './excerpt.ts'
import type { Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { count, findingText, wellFormed } from './words.ts'

/**
 * Workflow commands of GitHub Actions, which become annotations at the lines of a pull request. GitHub shows ten errors and ten
 * warnings of a step; the last line says how many there are.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const github: Report = (context) => ({
  file: ({ file, findings, broken, warnings }) =>
    [
      ...findings.map((found) => annotation(found, context)),
      ...broken.map(({ line, message }) => command('error', { file, line, title: 'groundrule: not read' }, message)),
      ...warnings.map(({ line, message }) => command('notice', { file, line, title: 'groundrule' }, message)),
    ].join(''),
  end: ({ findings, failing, broken }) =>
    findings + broken > 10
      ? command(
          'notice',
          { title: 'groundrule' },
          `${count(failing, 'error')} and ${count(findings - failing, 'warning')} in all${broken > 0 ? `, ${broken} not read` : ''}; GitHub shows ten of each.`,
        )
      : '',
})

function annotation(found: Finding, { controls, failOn }: ReportContext): string {
  const { control, place, level } = found
  const { remediation, owner, page, title } = controls.get(control)!
  const { file, line, column, end, source } = place
  const lines = [
    `${findingText(found)}${source === undefined ? '' : ` (from ${source})`}`,
    `Fix: ${remediation}`,
    `Why and exceptions: ${page} (${owner})`,
  ]
  const at = {
    ...(file !== '-' && { file: file.replace(/^\.\//, '') }),
    line,
    endLine: end.line,
    // Columns make sense to GitHub within one line only.
    ...(end.line === line && { col: column, endColumn: end.column }),
    title: `${control}: ${title}`,
  }
  return command(atLeast(level, failOn) ? 'error' : level === 'audit' ? 'notice' : 'warning', at, lines.join('\n'))
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${given.join(',')}::${data(message)}\n`
}

/** Whoever reads the log at a terminal is safe from it too. */
const data = (text: string): string =>
  wellFormed(text).split('\n').map(safe).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
