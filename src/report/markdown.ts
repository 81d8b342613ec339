import { atLeast, levels } from '../ir/control.ts'
import { baselineText } from './baseline.ts'
import { clip, safe } from './excerpt.ts'
import type { ControlInfo, Finding, ReportContext, Summary } from './finding.ts'
import type { Report } from './report.ts'
import { count, objectText } from './words.ts'

/** What GitHub and GitLab take as one comment is longer than this. */
const longest = 60_000
/** Of one control; the other formats tell them all. */
const shown = 20

interface Section {
  readonly control: ControlInfo
  findings: number
  failing: number
  /** Levels that were seen. */
  readonly levels: Set<string>
  readonly lines: string[]
}

/** A comment for a pull request: problems first, by control, the details folded; shorter than 60,000 characters. */
export const markdown: Report = (context) => {
  const sections = new Map<string, Section>()
  const notRead: string[] = []
  return {
    file: ({ file, findings, broken }) => {
      for (const found of findings) add(sections, found, context)
      for (const { line, message } of broken)
        if (notRead.length < shown) notRead.push(`- ${code(`${file}:${line}`)} ${code(message)}`)
      return ''
    },
    end: (summary) => {
      const order = [...sections.values()].sort(
        (a, b) => b.failing - a.failing || b.findings - a.findings || (a.control.id < b.control.id ? -1 : 1),
      )
      const head = headOf(summary, context)
      const unread =
        notRead.length === 0 ? '' : `\n**Not read**\n\n${notRead.join('\n')}${more(summary.broken - notRead.length)}\n`
      let text = head + unread
      for (const [i, section] of order.entries()) {
        const next = textOf(section, context)
        if (text.length + next.length > longest)
          return `${text}\nAnd ${count(order.length - i, 'more control')}: the report of the pipeline has them all.\n`
        text += next
      }
      return text
    },
  }
}

function add(sections: Map<string, Section>, found: Finding, { controls, failOn }: ReportContext): void {
  const control = controls.get(found.control)!
  const section = sections.get(control.id) ?? { control, findings: 0, failing: 0, levels: new Set(), lines: [] }
  sections.set(control.id, section)
  section.findings++
  if (atLeast(found.level, failOn)) section.failing++
  section.levels.add(found.level)
  if (section.lines.length >= shown) return
  const { place, object, label, line } = found
  const where = `${code(`${place.file}:${place.line}`)} ${code(objectText(object))}`
  section.lines.push(`- ${where}: ${label === undefined ? '' : `${code(label)}: `}${code(line)}`)
}

function headOf({ findings, failing, broken, resources, files, known }: Summary, context: ReportContext): string {
  const verdict = failing > 0 || broken > 0 ? '❌' : findings > 0 ? '⚠️' : '✅'
  const parts = [
    count(failing, 'error'),
    count(findings - failing, 'warning'),
    ...(broken > 0 ? [`${broken} not read`] : []),
    ...(known ? [`${known.findings} known`] : []),
  ]
  const where = context.environment ?? context.cluster
  return `### ${verdict} groundrule: ${parts.join(', ')}

${count(resources, 'resource')} in ${count(files, 'file')} judged by ${count(context.controls.size, 'control')} of ${code(baselineText(context))}${where === undefined ? '' : ` for ${code(where)}`}.
`
}

function textOf({ control, findings, failing, levels: seen, lines }: Section, { failOn }: ReportContext): string {
  const told = levels.filter((level) => seen.has(level)).join(', ')
  const sign = failing > 0 ? '❌' : '⚠️'
  const how = failing > 0 ? '' : `, below ${failOn}`
  return `
<details${failing > 0 ? ' open' : ''}>
<summary>${sign} <b>${html(control.title)}</b> (${html(control.id)}, ${told}${how}): ${findings}</summary>

${prose(control.rationale)} **Fix:** ${prose(control.remediation)}${control.caution === undefined ? '' : ` **Look out:** ${prose(control.caution)}`}

${lines.join('\n')}${more(findings - lines.length)}

Ask ${code(control.owner)}${control.contact === undefined ? '' : ` (${code(control.contact)})`} · [why, and exceptions](<${control.page.replace(/[<>\s]/g, encodeURIComponent)}>)

</details>
`
}

const more = (n: number): string => (n > 0 ? `\n- and ${n} more` : '')

/** Code between as many backticks as it takes: nothing in it is markup, a mention or a link. */
function code(text: string): string {
  const line = clip(safe(text).replaceAll('\t', ' '), 300)
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longestRun + 1)
  const space = /^`|`$|^ .* $/.test(line) || line === '' ? ' ' : ''
  return `${ticks}${space}${line}${space}${ticks}`
}

const html = (text: string): string =>
  safe(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An author's prose as text. */
const prose = (text: string): string => html(text).replace(/[\\`*_{}[\]#|~]/g, '\\$&')
