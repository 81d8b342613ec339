import { atLeast } from '../ir/control.ts'
import { safeLines } from './excerpt.ts'
import type { Finding, Remark, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { count, findingText, wellFormed } from './words.ts'

/**
 * Workflow commands of GitHub Actions, which become annotations at the lines of a pull request. GitHub shows ten errors and ten
 * warnings of a step; the last line says how many there are.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const github: Report = (context) => {
  const written = new Map<Annotation['name'], number>()
  const text = ({ name, at, message }: Annotation): string => {
    const before = written.get(name) ?? 0
    written.set(name, before + 1)
    const { file, line, col } = at
    // Of those that become no annotation, the log shows the message alone.
    const place = before < shown ? '' : `${[file, line, col].filter((each) => each !== undefined).join(':')} `
    return command(name, at, `${place}${message}`)
  }
  return {
    file: ({ file, findings, broken, warnings }) => {
      const remark = (name: Annotation['name'], title: string, { line, message }: Remark): Annotation => ({
        ...{ name, message },
        at: { ...fileOf(file), line, title },
      })
      const all = [
        ...findings.map((found) => annotation(found, context)),
        ...broken.map((each) => remark('error', 'groundrule: not read', each)),
        ...warnings.map((each) => remark('notice', 'groundrule', each)),
      ]
      return all.map(text).join('')
    },
    end: ({ findings, failing, broken }) =>
      findings + broken > shown
        ? command(
            'notice',
            { title: 'groundrule' },
            `${count(failing, 'error')} and ${count(findings - failing, 'warning')} in all${broken > 0 ? `, ${broken} not read` : ''}; GitHub shows ten of each.`,
          )
        : '',
  }
}

/** As many of each name does GitHub show. */
const shown = 10

interface Annotation {
  readonly name: 'error' | 'warning' | 'notice'
  readonly at: Readonly<Record<string, string | number>>
  readonly message: string
}

/** What is piped has no file to be shown in. */
const fileOf = (file: string) => (file === '-' ? {} : { file: file.replace(/^\.\//, '') })

function annotation(found: Finding, { controls, failOn }: ReportContext): Annotation {
  const { control, place, level } = found
  const { remediation, owner, page, title } = controls.get(control)!
  const { file, line, column, end, source } = place
  const lines = [
    `${findingText(found)}${source === undefined ? '' : ` (from ${source})`}`,
    `Fix: ${remediation}`,
    `Why and exceptions: ${page} (${owner})`,
  ]
  const at = {
    ...fileOf(file),
    line,
    endLine: end.line,
    // Columns make sense to GitHub within one line only.
    ...(end.line === line && { col: column, endColumn: end.column }),
    title: `${control}: ${title}`,
  }
  const name = atLeast(level, failOn) ? 'error' : level === 'audit' ? 'notice' : 'warning'
  return { name, at, message: lines.join('\n') }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${given.join(',')}::${data(message)}\n`
}

/** Whoever reads the log at a terminal is safe from it too. */
const data = (text: string): string => safeLines(wellFormed(text)).replaceAll('%', '%25').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
