import { atLeast, type Level } from '../ir/control.ts'
import type { ObjectName, Place } from '../manifests/model.ts'
import type { Finding, LocatedFinding, Summary } from './finding.ts'
import { type Paint, paint } from './paint.ts'
import type { Report } from './report.ts'

/** The findings for a person at a terminal: grouped by file, each with the lines it is about, why, fix and whom to ask. */
export const pretty: Report = (findings, summary, { color }) => {
  const ink = paint(color)
  const blocks = findings.map((found) => block(found, summary, ink))
  const broken = summary.broken.map(
    ({ file, line, message }) => `${ink.bold(`${safe(file)}:${line}`)}  ${ink.red('not read')}  ${safe(message)}\n`,
  )
  const skipped = summary.skipped.map(({ file, why }) => `${ink.bold(safe(file))}  ${ink.dim(`skipped: ${why}`)}\n`)
  const notes = [...broken, ...skipped]
  return [...blocks, ...(notes.length > 0 ? [notes.join('')] : []), total(findings, summary, ink)].join('\n')
}

function block({ finding, object, place }: LocatedFinding, summary: Summary, ink: Paint): string {
  const { environment } = summary
  const tint = tintOf(finding.level, summary.failOn, ink)
  const level = environment === undefined ? finding.level : `${finding.level} in ${environment}`
  const contact = summary.contacts[finding.owner]
  const rows = [
    `${ink.bold(`${safe(place.file)}:${place.line}:${place.column}`)}  ${tint(level)}  ${ink.bold(finding.control)}`,
    `  ${nameOf(object)}${whom(finding)}`,
    ...excerpt(place, `${finding.line}${foundText(finding.found, place)}`, tint, ink),
    `  ${ink.dim('why')}   ${finding.rationale}`,
    `  ${ink.dim('fix')}   ${finding.remediation}`,
    `  ${ink.dim('ask')}   ${finding.owner}${contact === undefined ? '' : ` (${contact})`}  ${finding.page}`,
  ]
  return `${rows.join('\n')}\n`
}

const tintOf = (level: Level, failOn: Level, ink: Paint) => (atLeast(level, failOn) ? ink.red : ink.yellow)

const nameOf = ({ kind, namespace, name }: ObjectName): string =>
  safe(`${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`)

const containerLists: Readonly<Record<string, string>> = {
  containers: 'container',
  initContainers: 'init container',
  ephemeralContainers: 'ephemeral container',
}

function whom({ label, path }: Finding): string {
  if (label === undefined) return ''
  if (label === 'pod') return ', pod'
  const list = path.findLast((step, i) => typeof step === 'string' && typeof path[i + 1] === 'number')
  return `, ${containerLists[String(list)] ?? list ?? 'element'} ${safe(label)}`
}

/** Control characters of a manifest must not reach a terminal. */
const safe = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

/** What is there, unless the marked line shows it anyway. */
function foundText(found: unknown, { excerpt, line, column, width }: Place): string {
  if (found === undefined || found === null) return ' (it is not set)'
  const shown = excerpt?.lines[line - excerpt.first]?.slice(column - 1, column - 1 + width)
  if (typeof found === 'object' || shown === String(found)) return ''
  const text = JSON.stringify(found)
  return ` (it is ${safe(text.length > 60 ? `${text.slice(0, 57)}…` : text)})`
}

function excerpt(place: Place, message: string, tint: (text: string) => string, ink: Paint): string[] {
  if (!place.excerpt) return [`     ${tint(message)}`]
  const { first, lines } = place.excerpt
  const gutter = Math.max(4, String(first + lines.length).length)
  return lines.flatMap((line, i) => {
    const number = first + i
    const here = number === place.line
    const text = `  ${here ? tint('›') : ' '} ${ink.dim(`${String(number).padStart(gutter - 2)} │`)} ${safe(line)}`
    if (!here) return [text]
    const mark = `  ${' '.repeat(gutter)} ${ink.dim('│')} ${' '.repeat(place.column - 1)}${tint('^'.repeat(place.width))}`
    return [text, `${mark} ${tint(message)}`]
  })
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

function total(findings: readonly LocatedFinding[], summary: Summary, ink: Paint): string {
  const errors = findings.filter(({ finding }) => atLeast(finding.level, summary.failOn)).length
  const warnings = findings.length - errors
  const broken = summary.broken.length
  const verdict = [
    errors > 0 ? ink.red(count(errors, 'error')) : count(errors, 'error'),
    warnings > 0 ? ink.yellow(count(warnings, 'warning')) : count(warnings, 'warning'),
    ...(broken > 0 ? [ink.red(`${broken} not read`)] : []),
  ].join(' · ')
  const kinds = Object.entries(summary.notJudged).sort(([a], [b]) => (a < b ? -1 : 1))
  const others = kinds.reduce((sum, [, n]) => sum + n, 0)
  const notJudged =
    others > 0
      ? ` (${others} of other kinds not judged: ${kinds.map(([kind, n]) => `${safe(kind)} ${n}`).join(', ')})`
      : ''
  const time = summary.seconds === undefined ? '' : ` in ${summary.seconds.toFixed(2)} s`
  const judged = `${count(summary.resources, 'resource')} in ${count(summary.files, 'file')} judged by ${count(summary.controls, 'control')}`
  return `${verdict}    ${judged}${time}${notJudged}\n`
}
