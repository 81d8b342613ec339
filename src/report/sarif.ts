import { atLeast } from '../ir/control.ts'
import { entries, once } from './array.ts'
import type { ControlInfo, FileResult, Finding, Fix, ReportContext } from './finding.ts'
import type { Report } from './report.ts'
import { findingText, jsonText, wellFormed } from './words.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * SARIF 2.1.0 as code scanning reads it: a rule for each control, a result for each finding, with fingerprints and fixes; what could not be
 * read is a notification. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Report = (context) => {
  const { controls } = context
  const rules = [...controls.values()].map(ruleOf)
  const index = new Map([...controls.keys()].map((id, i) => [id, i]))
  const results = entries()
  const notifications: Json[] = []
  let broken = false
  const driver = { name: 'groundrule', version: context.version, informationUri: 'https://groundrule.dev', rules }
  const before = once(`{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": ${jsonText({ driver }).replace(/\n/g, '\n      ')},
      "columnKind": "utf16CodeUnits",
      "results": [`)
  return {
    file: (result) => {
      notifications.push(...notificationsOf(result))
      broken ||= result.broken.length > 0
      const all = result.findings.map((found) => resultOf(found, index.get(found.control)!, context))
      return before() + results.add(all, 8)
    },
    end: () => {
      const { environment, cluster, baseline, baselineName } = context
      const rest = {
        invocations: [{ executionSuccessful: !broken, toolExecutionNotifications: notifications }],
        properties: {
          baseline,
          ...(baselineName !== undefined && { baselineName }),
          ...(environment !== undefined && { environment }),
          ...(cluster !== undefined && { cluster }),
          failOn: context.failOn,
        },
      }
      const text = jsonText(rest).slice(1, -2).replace(/\n/g, '\n    ')
      return `${before()}${results.any() ? '\n      ' : ''}],${text}\n    }\n  ]\n}\n`
    },
  }
}

/** As code scanning sorts them: critical from 9, high from 7, medium from 4. */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const

function ruleOf({
  id,
  title,
  rationale,
  remediation,
  caution,
  page,
  severity,
  domain,
  mappings,
  owner,
}: ControlInfo): Json {
  const help = [rationale, `Fix: ${remediation}`, ...(caution === undefined ? [] : [`Look out: ${caution}`])]
  const exceptions = 'Why, how to fix it and how to ask for an exception'
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    helpUri: page,
    help: {
      text: [...help, `${exceptions}: ${page} (${owner})`].join('\n'),
      markdown: [...help, `[${exceptions}](${page}) (${owner})`].join('\n\n'),
    },
    defaultConfiguration: { level: severity === 'critical' || severity === 'high' ? 'error' : 'warning' },
    properties: {
      'security-severity': scores[severity],
      precision: 'very-high',
      // Code scanning refuses a file in which a rule has more than 20.
      tags: ['security', domain, ...mappings.map((each) => `${each.framework} ${each.version} ${each.id}`)].slice(
        0,
        20,
      ),
    },
  }
}

function resultOf(found: Finding, ruleIndex: number, { failOn }: ReportContext): Json {
  const { place, level } = found
  const text = `${findingText(found)}${place.source === undefined ? '' : ` (from ${place.source})`}`
  return {
    ruleId: found.control,
    ruleIndex,
    level: atLeast(level, failOn) ? 'error' : level === 'audit' ? 'note' : 'warning',
    message: { text: unlinked(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file) },
          region: regionOf(place, place.end),
        },
        logicalLocations: [{ fullyQualifiedName: found.path.join('.'), kind: 'member' }],
      },
    ],
    // GitHub wants the key primaryLocationLineHash for itself: its upload complains about any value that it did not compute.
    partialFingerprints: { 'groundrule/v1': found.fingerprint },
    ...(found.fix && { fixes: [fixOf(found.fix, place.file)] }),
    properties: { level, object: found.object },
  }
}

interface Point {
  readonly line: number
  readonly column: number
}

const regionOf = (start: Point, end: Point): Json => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const fixOf = ({ description, edits }: Fix, file: string): Json => ({
  description: { text: description },
  artifactChanges: [
    {
      artifactLocation: { uri: uriOf(file) },
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: regionOf(start, end),
        insertedContent: { text },
      })),
    },
  ],
})

const notificationsOf = ({ file, broken, warnings, skipped }: FileResult): readonly Json[] => {
  const of = (level: string, message: string, line?: number): Json => ({
    level,
    message: { text: unlinked(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line !== undefined && { region: { startLine: line } }),
        },
      },
    ],
  })
  return [
    ...broken.map(({ line, message }) => of('error', message, line)),
    ...warnings.map(({ line, message }) => of('warning', message, line)),
    ...(skipped === undefined ? [] : [of('note', skipped)]),
  ]
}

/** In a message `[text](address)` is a link (SARIF 2.1.0, 3.11.6). */
const unlinked = (text: string): string => text.replaceAll('](', '] (')

/** Below where the check ran, or of the whole file system. */
export function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  const path = wellFormed(file.replace(/^\.\//, '')).split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
