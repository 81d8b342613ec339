import { safe } from '../report/excerpt.ts'
import { type Paint, paint } from '../report/paint.ts'
import type { Audit, AuditFinding } from './model.ts'
import { sumsByNamespace, sumsByOwner } from './sums.ts'
import {
  byNamespace,
  count,
  countTexts,
  impactCells,
  impactHead,
  impactNotes,
  lineText,
  nextText,
  placeText,
  subjectText,
} from './words.ts'

/** As many subjects of a control and a namespace as a person reads; the other formats have them all. */
const shownSubjects = 10

/** The picture for a person at a terminal: by control, namespace and workload; then sums, and what each level would do. */
export function pretty(audit: Audit, { color }: { readonly color: boolean }): string {
  const ink = paint(color)
  const controls = audit.controls.flatMap((control) => {
    const findings = audit.findings.filter((finding) => finding.control === control.id)
    const [first] = findings
    if (!first) return []
    const levels = [...new Set(findings.map(({ level }) => level))].join(', ')
    const contact = control.contact === undefined ? '' : ` (${control.contact})`
    return [
      `${ink.bold(control.id)}  ${control.severity}  ${ink.yellow(`${levels}${placeText(audit)}`)}  ${count(findings.length, 'workload or object', 'workloads or objects')}`,
      `  ${control.title}`,
      ...[...byNamespace(findings)].flatMap(([namespace, group]) => [
        `  ${ink.bold(namespace === '' ? '(no namespace)' : safe(namespace))}`,
        ...subjects(group, ink),
      ]),
      `  ${ink.dim('fix')}  ${control.remediation}`,
      `  ${ink.dim('ask')}  ${control.owner}${contact}  ${control.page}`,
      '',
    ]
  })
  const { baseline, impact, notes, unread } = audit
  return [
    ...controls,
    ...sumTables(audit, ink),
    ...(impact
      ? [
          ink.bold(`What each level would do today${placeText(audit)}`),
          ...table([[...impactHead, 'next'], ...impact.map((row) => [...impactCells(row), nextText(row)])], ink),
          ...impactNotes.map((note) => `  ${ink.dim(note)}`),
          '',
        ]
      : []),
    ...unread.map(
      ({ file, line, message }) => `${ink.bold(`${safe(file)}:${line}`)}  ${ink.red('not read')}  ${safe(message)}`,
    ),
    ...(unread.length > 0 ? [''] : []),
    ...notes.map((note) => `${ink.dim('note')}  ${safe(note)}`),
    ...countTexts(audit).map(safe),
    `judged with ${safe(baseline.source)}, version ${baseline.version.slice(0, 12)}`,
    '',
  ].join('\n')
}

function subjects(findings: readonly AuditFinding[], ink: Paint): readonly string[] {
  const rows = findings
    .slice(0, shownSubjects)
    .flatMap(({ subject, lines }) => [
      `    ${safe(subjectText(subject))}${subject.kind !== 'Pod' && subject.pods > 0 ? ink.dim(`  ${count(subject.pods, 'Pod')}`) : ''}`,
      ...lines.map((line) => `      ${safe(lineText(line, subject))}`),
    ])
  const more = findings.length - shownSubjects
  return more > 0 ? [...rows, ink.dim(`    and ${more} more: --format csv or json has them all`)] : rows
}

function sumTables(audit: Audit, ink: Paint): readonly string[] {
  if (audit.findings.length === 0) return []
  const owners = sumsByOwner(audit).map((sum) =>
    [sum.name, sum.controls, sum.subjects, sum.namespaces, sum.findings].map(String),
  )
  const namespaces = sumsByNamespace(audit).map((sum) =>
    [sum.name === '' ? '(none)' : safe(sum.name), sum.controls, sum.subjects, sum.findings].map(String),
  )
  return [
    ...table([['owner', 'controls', 'workloads or objects', 'namespaces', 'findings'], ...owners], ink),
    '',
    ...table([['namespace', 'controls', 'workloads or objects', 'findings'], ...namespaces], ink),
    '',
  ]
}

function table(rows: readonly (readonly string[])[], ink: Paint): readonly string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? []
  return rows.map((row, i) => {
    const text = row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
    return `  ${i === 0 ? ink.dim(text.trimEnd()) : text.trimEnd()}`
  })
}
