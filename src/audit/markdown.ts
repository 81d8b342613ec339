import { safe } from '../report/excerpt.ts'
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

/** As many subjects of a control as a page shows. */
const shownSubjects = 50

/** The picture as a page: the sums and what each level would do first, then each control with its workloads. */
export function markdown(audit: Audit): string {
  const { impact, findings, baseline } = audit
  const [first = '', ...rest] = countTexts(audit)
  const details = audit.controls.flatMap((control) => {
    const own = findings.filter((finding) => finding.control === control.id)
    return own.length === 0
      ? []
      : [
          `## ${text(control.id)}`,
          `${text(control.title)} (${control.severity}, ${own[0]?.level}${placeText(audit)}, ${text(control.owner)}). ${text(control.remediation)}`,
          subjects(own),
        ]
  })
  const parts = [
    `# Audit${text(placeText(audit))}`,
    `**${text(first)}.** ${rest.map((each) => `${text(each)}. `).join('')}Judged with ${text(baseline.source)}, version \`${baseline.version.slice(0, 12)}\`.`,
    ...audit.notes.map((note) => `> ${text(note)}`),
    ...(audit.unread.length > 0
      ? [
          table(
            ['not read', 'why'],
            audit.unread.map(({ file, line, message }) => [`${file}:${line}`, message]),
          ),
        ]
      : []),
    ...(impact
      ? [
          `## What each level would do today${text(placeText(audit))}`,
          table(
            [...impactHead, 'next'],
            impact.map((row) => [...impactCells(row), nextText(row)]),
          ),
          impactNotes.join('\n'),
        ]
      : []),
    ...(findings.length > 0
      ? [
          '## By owner and by namespace',
          table(
            ['owner', 'controls', 'workloads or objects', 'namespaces', 'findings'],
            sumsByOwner(audit).map((sum) =>
              [sum.name, sum.controls, sum.subjects, sum.namespaces, sum.findings].map(String),
            ),
          ),
          table(
            ['namespace', 'controls', 'workloads or objects', 'findings'],
            sumsByNamespace(audit).map((sum) => [
              sum.name || '(none)',
              ...[sum.controls, sum.subjects, sum.findings].map(String),
            ]),
          ),
        ]
      : []),
    ...details,
  ]
  return `${parts.join('\n\n')}\n`
}

function subjects(findings: readonly AuditFinding[]): string {
  const rows = [...byNamespace(findings)].flatMap(([namespace, group]) =>
    group.map(({ subject, lines }) => [
      text(namespace),
      text(subjectText(subject)),
      lines.map((line) => text(lineText(line, subject))).join('<br>'),
    ]),
  )
  const shown = escapedTable(['namespace', 'workload or object', 'what is wrong'], rows.slice(0, shownSubjects))
  const more = rows.length - shownSubjects
  return more > 0 ? `${shown}\n\n${count(more, 'more', 'more')}: \`--format csv\` has them all.` : shown
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  escapedTable(
    head,
    rows.map((row) => row.map(text)),
  )

const escapedTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Text of a cluster as nothing but text: no markup, no HTML, no mention, no link, in one line. */
const text = (value: string): string =>
  safe(value)
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
