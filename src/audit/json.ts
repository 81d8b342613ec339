import type { ControlInfo } from '../report/finding.ts'
import type { Audit, AuditFinding } from './model.ts'
import { sumsByNamespace, sumsByOwner } from './sums.ts'

/**
 * The picture as JSON for other programs. `version` changes when a field is renamed, removed or changes its meaning; added fields
 * do not change it.
 */
export function json(audit: Audit): string {
  const { version, baseline, environment, cluster, impact } = audit
  const controls = new Map(audit.controls.map((control) => [control.id, control]))
  const content = {
    version: 1,
    groundrule: version,
    baseline,
    ...(environment !== undefined && { environment }),
    ...(cluster !== undefined && { cluster }),
    findings: audit.findings.map((finding) => entry(finding, controls.get(finding.control))),
    ...(impact && { impact }),
    owners: sumsByOwner(audit),
    namespaces: sumsByNamespace(audit),
    summary: {
      ...audit.subjects,
      violating: new Set(audit.findings.map(({ subject }) => subject)).size,
      controls: audit.controls.length,
      finished: audit.finished,
      ...audit.counts,
    },
    notes: audit.notes,
    unread: audit.unread,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

const entry = (
  { control, level, subject, lines, onChange, onRestart }: AuditFinding,
  info: ControlInfo | undefined,
) => ({
  control,
  title: info?.title,
  severity: info?.severity,
  owner: info?.owner,
  level,
  ...{ subject, lines, onChange, onRestart },
  remediation: info?.remediation,
  page: info?.page,
})
