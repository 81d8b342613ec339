import type { BundledControl } from '../compile/bundle.ts'
import { type Level, levelIn, levels } from '../ir/control.ts'
import type { ControlInfo } from '../report/finding.ts'
import type { AuditFinding, Count, Impact } from './model.ts'

/**
 * What each level would do today: one row for each control and level that it has there now, in the order of `order`. A control
 * about which nothing was found has the level of `environment`.
 * Under every level a change that leaves alone what a control reads passes; under `enforce-new`, so does what the cluster's own
 * controllers create for what is already there.
 */
export function impactOf(
  controls: readonly BundledControl[],
  order: readonly ControlInfo[],
  findings: readonly AuditFinding[],
  environment: string,
): readonly Impact[] {
  return order.flatMap(({ id }) => {
    const control = controls.find((each) => each.id === id)
    const own = findings.filter((each) => each.control === id)
    const now = control ? levelIn(control, environment) : 'off'
    const found = levels.filter((level) => own.some((each) => each.level === level))
    return (found.length > 0 ? found : [now]).map((level) =>
      rowOf(
        id,
        level,
        own.filter((each) => each.level === level),
      ),
    )
  })
}

function rowOf(control: string, level: Level, findings: readonly AuditFinding[]): Impact {
  const next = levels[levels.indexOf(level) + 1]
  const changed = findings.filter(({ onChange }) => onChange)
  return {
    control,
    level,
    ...(next !== undefined && { next }),
    recorded: countOf(findings),
    warned: countOf(changed),
    denied: countOf(changed),
    stopped: countOf(findings.filter(({ onRestart }) => onRestart)),
  }
}

/** The subjects of findings of one control, and their namespaces. */
export const countOf = (findings: readonly AuditFinding[]): Count => ({
  subjects: findings.length,
  namespaces: new Set(findings.flatMap(({ subject }) => subject.namespace ?? [])).size,
})
