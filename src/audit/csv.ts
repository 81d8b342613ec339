import { safe } from '../report/excerpt.ts'
import type { Audit, AuditFinding, AuditLine } from './model.ts'

const columns = [
  'control',
  'title',
  'severity',
  'owner',
  'level',
  'namespace',
  'kind',
  'name',
  'in_dump',
  'pods',
  'about',
  'message',
  'found',
  'where',
  'pods_showing',
  'denied_on_change',
  'stopped_on_restart',
  'remediation',
] as const

/**
 * One row for each line of blame, as RFC 4180 has it: lines end with CRLF, and what has a comma, a quote or a line break is
 * quoted. What a spreadsheet would take for a formula begins with an apostrophe.
 * https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(audit: Audit): string {
  const controls = new Map(audit.controls.map((control) => [control.id, control]))
  const rows = audit.findings.flatMap((finding) => {
    const control = controls.get(finding.control)
    return finding.lines.map((line) =>
      row(finding, line, [control?.title, control?.severity, control?.owner], control?.remediation),
    )
  })
  return [columns, ...rows].map((cells) => `${cells.map((each) => cell(each)).join(',')}\r\n`).join('')
}

type Cell = string | number | boolean | undefined

const row = (
  { control, level, subject, onChange, onRestart }: AuditFinding,
  line: AuditLine,
  about: readonly Cell[],
  remediation: Cell,
): readonly Cell[] => [
  control,
  ...about,
  level,
  subject.namespace,
  subject.static ? `static ${subject.kind}` : subject.kind,
  subject.name,
  yes(subject.inDump),
  subject.pods,
  line.label,
  line.text,
  line.found === undefined ? undefined : String(line.found),
  line.corrected ? 'template, corrected at admission' : line.where,
  line.pods,
  yes(onChange),
  yes(onRestart),
  remediation,
]

const yes = (value: boolean): string => (value ? 'yes' : 'no')

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const text = safe(value).replaceAll('\t', ' ')
  // The wide forms are the same to spreadsheets in East Asian locales.
  const guarded = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
