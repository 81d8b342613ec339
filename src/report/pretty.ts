import { atLeast, type Level } from '../ir/control.ts'
import type { ObjectName } from '../manifests/model.ts'
import { pathArgument, shellWord } from '../manifests/paths.ts'
import { baselineText } from './baseline.ts'
import { clip, excerpt, safe } from './excerpt.ts'
import type { Finding, ReportContext, Summary } from './finding.ts'
import { type Paint, paint } from './paint.ts'
import type { Report } from './report.ts'

/** The findings for a person at a terminal: grouped by file, each with the lines it is about, why, fix and whom to ask. */
export const pretty: Report = (context) => {
  const ink = paint(context.color)
  const sums = new Map<string, ControlSum>()
  return {
    file: ({ file, findings, broken, skipped, warnings }) => {
      for (const found of findings) addTo(sums, found, context)
      const blocks = together(findings).map((group) => `${block(group, context, ink)}\n`)
      const notes = [
        ...broken.map(
          ({ line, message }) => `${ink.bold(`${safe(file)}:${line}`)}  ${ink.red('not read')}  ${safe(message)}\n`,
        ),
        ...warnings.map(
          ({ line, message }) => `${ink.bold(`${safe(file)}:${line}`)}  ${ink.yellow('note')}  ${safe(message)}\n`,
        ),
        ...(skipped === undefined ? [] : [`${ink.bold(safe(file))}  ${ink.dim(`skipped: ${safe(skipped)}`)}\n`]),
      ]
      return [...blocks, ...(notes.length > 0 ? [...notes, '\n'] : [])].join('')
    },
    end: (summary) => `${byControl(sums, context, ink)}${total(summary, context, ink)}`,
  }
}

interface ControlSum {
  findings: number
  failing: number
}

function addTo(sums: Map<string, ControlSum>, { control, level }: Finding, { failOn }: ReportContext): void {
  const sum = sums.get(control) ?? { findings: 0, failing: 0 }
  sums.set(control, sum)
  sum.findings++
  if (atLeast(level, failOn)) sum.failing++
}

/** How often each control was violated, where there are several; what fails first. */
function byControl(sums: ReadonlyMap<string, ControlSum>, { controls }: ReportContext, ink: Paint): string {
  if (sums.size < 2) return ''
  const rows = [...sums].sort(([a, x], [b, y]) => y.failing - x.failing || y.findings - x.findings || (a < b ? -1 : 1))
  const widest = Math.max(...rows.map(([id]) => id.length))
  const lines = rows.map(([id, { findings, failing }]) => {
    const tint = failing > 0 ? ink.red : ink.yellow
    return `  ${tint(String(findings).padStart(6))}  ${id.padEnd(widest)}  ${ink.dim(controls.get(id)!.owner)}\n`
  })
  return `${lines.join('')}\n`
}

type Group = readonly [Finding, ...Finding[]]

/** Lines that one control has about one place come as one. */
function together(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const found of findings) {
    const { place, control, label } = found
    const key = JSON.stringify([place.file, place.line, place.column, control, label])
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return [...groups.values()]
}

function block(group: Group, context: ReportContext, ink: Paint): string {
  const [found] = group
  const { object, place } = found
  const { environment, controls } = context
  const control = controls.get(found.control)!
  const caution = found.remedy?.caution ?? control.caution
  const tint = tintOf(found.level, context.failOn, ink)
  const level = environment === undefined ? found.level : `${found.level} in ${environment}`
  const messages = group.map((each) => `${safe(each.line)}${foundText(each)}`)
  const rows = [
    `${ink.bold(`${safe(place.file)}:${place.line}:${place.column}`)}  ${tint(level)}  ${ink.bold(found.control)}`,
    `  ${nameOf(object)}${whom(found)}${place.source === undefined ? '' : ink.dim(`, from ${safe(place.source)}`)}`,
    ...excerpt(place, messages, tint, ink),
    `  ${ink.dim('why')}   ${safe(control.rationale)}`,
    `  ${ink.dim('fix')}   ${safe(control.remediation)}`,
    ...fixedBy(group),
    ...(caution === undefined ? [] : [`        ${safe(`Look out: ${caution}`)}`]),
    `  ${ink.dim('ask')}   ${safe(`${control.owner}${control.contact === undefined ? '' : ` (${control.contact})`}  ${control.page}`)}`,
  ]
  return `${rows.join('\n')}\n`
}

/** What does it, where the file can be edited. */
function fixedBy([{ place, remedy }]: Group): readonly string[] {
  if (remedy === undefined || place.file === '-' || place.source !== undefined) return []
  return [
    `        groundrule check --fix ${safe(shellWord(place.file.startsWith('-') ? pathArgument(place.file) : place.file))}`,
  ]
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
function foundText({ found, place }: Finding): string {
  if (found === undefined || found === null) return place.exact ? '' : ' (it is not set)'
  if (typeof found === 'object' || place.exact) return ''
  return ` (it is ${safe(clip(JSON.stringify(found), 60))})`
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Such as `41 known (main), 2 resolved`. */
const knownText = ({ known }: Summary): readonly string[] =>
  known === undefined
    ? []
    : [`${known.findings} known (${safe(known.in)})${known.resolved > 0 ? `, ${known.resolved} resolved` : ''}`]

function total(summary: Summary, context: ReportContext, ink: Paint): string {
  const { controls } = context
  const { failing, broken } = summary
  const warnings = summary.findings - failing
  const verdict = [
    failing > 0 ? ink.red(count(failing, 'error')) : count(failing, 'error'),
    warnings > 0 ? ink.yellow(count(warnings, 'warning')) : count(warnings, 'warning'),
    ...(broken > 0 ? [ink.red(`${broken} not read`)] : []),
    ...knownText(summary),
  ].join(' · ')
  const kinds = Object.entries(summary.notJudged)
  const others = kinds.reduce((sum, [, n]) => sum + n, 0)
  const notJudged =
    others > 0
      ? ` (${others} of other kinds not judged: ${kinds.map(([kind, n]) => `${safe(kind)} ${n}`).join(', ')})`
      : ''
  const judged = `${count(summary.resources, 'resource')} in ${count(summary.files, 'file')} judged by ${count(controls.size, 'control')} of ${safe(baselineText(context))}`
  return `${verdict}    ${judged} in ${summary.seconds.toFixed(2)} s${notJudged}\n`
}
