import { atLeast, type Level } from '../ir/control.ts'
import type { ObjectName } from '../manifests/model.ts'
import { clip, excerpt, safe } from './excerpt.ts'
import type { Finding, LocatedFinding, Summary } from './finding.ts'
import { type Paint, paint } from './paint.ts'
import type { Report } from './report.ts'

/** The findings for a person at a terminal: grouped by file, each with the lines it is about, why, fix and whom to ask. */
export const pretty: Report = (findings, summary, { color }) => {
  const ink = paint(color)
  const blocks = together(findings).map((group) => block(group, summary, ink))
  const broken = summary.broken.map(
    ({ file, line, message }) => `${ink.bold(`${safe(file)}:${line}`)}  ${ink.red('not read')}  ${safe(message)}\n`,
  )
  const skipped = summary.skipped.map(({ file, why }) => `${ink.bold(safe(file))}  ${ink.dim(`skipped: ${why}`)}\n`)
  const notes = [...broken, ...skipped]
  return [...blocks, ...(notes.length > 0 ? [notes.join('')] : []), total(findings, summary, ink)].join('\n')
}

type Group = readonly [LocatedFinding, ...LocatedFinding[]]

/** Lines that one control has about one place come as one. */
function together(findings: readonly LocatedFinding[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const found of findings) {
    const { place, finding } = found
    const key = JSON.stringify([place.file, place.line, place.column, finding.control, finding.label])
    groups.set(key, [...(groups.get(key) ?? []), found] as unknown as Group)
  }
  return [...groups.values()]
}

function block(group: Group, summary: Summary, ink: Paint): string {
  const [{ finding, object, place }] = group
  const { environment } = summary
  const tint = tintOf(finding.level, summary.failOn, ink)
  const level = environment === undefined ? finding.level : `${finding.level} in ${environment}`
  const contact = summary.contacts[finding.owner]
  const messages = group.map((each) => `${each.finding.line}${foundText(each)}`)
  const rows = [
    `${ink.bold(`${safe(place.file)}:${place.line}:${place.column}`)}  ${tint(level)}  ${ink.bold(finding.control)}`,
    `  ${nameOf(object)}${whom(finding)}`,
    ...excerpt(place, messages, tint, ink),
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

/** What is there, unless the marked line shows it anyway. */
function foundText({ finding: { found }, place }: LocatedFinding): string {
  if (found === undefined || found === null) return place.exact ? '' : ' (it is not set)'
  if (typeof found === 'object' || place.exact) return ''
  return ` (it is ${safe(clip(JSON.stringify(found), 60))})`
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
