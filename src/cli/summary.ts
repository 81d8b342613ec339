import { engines } from '../compile/engines.ts'
import type { ClusterPlan, CoverageRow, Plan } from '../compile/plan-model.ts'
import type { Control } from '../ir/control.ts'
import { count } from '../report/words.ts'

const columns = ['enforce', 'warn', 'audit', 'off', 'nobody'] as const
type Column = (typeof columns)[number]

/** What a compile tells: how many controls, and for each cluster how many are held how hard. `last` closes it. */
export function summarize(plan: Plan, last: string): string {
  const { controls, sets } = plan.baseline
  const entries = controls.filter(({ set }) => set === undefined).length + sets.length
  const elsewhere = controls.filter(({ scope }) => scope !== 'admission')
  const rows = plan.clusters.map((cluster) => ({ cluster, counts: countsOf(cluster, elsewhere) }))
  const shown = columns.filter((column) => column !== 'off' || rows.some(({ counts }) => counts.off > 0))
  const table = [
    ['cluster', 'kubernetes', 'engines', ...shown],
    ...rows.map(({ cluster: { cluster }, counts }) => [
      cluster.name,
      cluster.kubernetes,
      cluster.engines.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)).join(', '),
      ...shown.map((column) => String(counts[column])),
    ]),
  ]
  const head = `${count(controls.length, 'control')} in ${entries} ${entries === 1 ? 'entry' : 'entries'}${notOnClusters(elsewhere)}`
  const open = plan.clusters.flatMap(openRows)
  const lines = [head, '', ...layout(table, 3), '', ...(open.length > 0 ? [...open, ''] : []), last]
  return `\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}

/** What no admission is meant to hold: nobody is missing there. */
function notOnClusters(controls: readonly Control[]): string {
  const of = (wanted: Control['scope']) => controls.filter(({ scope }) => scope === wanted).length
  const parts = [
    ...(of('ci') > 0 ? [`${of('ci')} judged in repositories only`] : []),
    ...(of('audit') > 0 ? [`${of('audit')} on the live cluster only`] : []),
  ]
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}

/**
 * Every control that admission holds, once: as in application namespaces of the cluster's environment (or, for other
 * kinds, in the cluster).
 */
function countsOf({ cluster, coverage }: ClusterPlan, elsewhere: readonly Control[]): Readonly<Record<Column, number>> {
  const counts = { enforce: 0, warn: 0, audit: 0, off: 0, nobody: 0 }
  const others = new Set(elsewhere.map(({ id }) => id))
  const ids = [...new Set(coverage.map(({ control }) => control))].filter((id) => !others.has(id))
  for (const id of ids) {
    const judged = coverage.filter(
      ({ control, namespaceClass }) => control === id && namespaceClass !== 'system' && namespaceClass !== 'exempt',
    )
    const own = judged.filter(({ environment }) => environment === cluster.environment)
    counts[columnOf(own.length > 0 ? own : judged)]++
  }
  return counts
}

/** The weakest cell decides. */
function columnOf(rows: readonly CoverageRow[]): Column {
  if (rows.length > 0 && rows.every(({ level }) => level === 'off')) return 'off'
  const is = (wanted: CoverageRow['state']) => rows.some(({ state }) => state === wanted)
  if (rows.length === 0 || is('nobody')) return 'nobody'
  return is('audited') ? 'audit' : is('warned') ? 'warn' : 'enforce'
}

/** Cells that are enforced only while the engine answers. */
function openRows({ cluster, coverage }: ClusterPlan): readonly string[] {
  const open = coverage.filter(({ state }) => state === 'fails-open')
  const names = [...new Set(open.flatMap(({ engine }) => (engine ? [engines[engine].title] : [])))].sort()
  const controls = new Set(open.map(({ control }) => control)).size
  return open.length === 0
    ? []
    : [`${cluster.name}: ${count(controls, 'control')} not enforced while ${names.join(', ')} cannot decide`]
}

/** Columns side by side; those from `right` on are numbers. */
function layout(rows: readonly (readonly string[])[], right: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, i) => (i < right ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
