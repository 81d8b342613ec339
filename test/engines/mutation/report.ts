import type { KubernetesObject } from '../harness/model.ts'
import type { Missing, Outcome } from './outcome.ts'
import { forms } from './subjects.ts'

export interface Results {
  readonly outcomes: readonly Outcome[]
  /** What the suites say that is not so. */
  readonly wrong: readonly string[]
  readonly verdicts: number
}

const columns = [...forms, 'manifests'] as const

/** A table of the controls, what is equivalent, every survivor with what would kill it, and what else is wrong. */
export function report({ outcomes, wrong, verdicts }: Results): string {
  const controls = [...new Set(outcomes.map(({ control }) => control))].sort()
  const count = (of: readonly Outcome[], state: Outcome['state']): number =>
    of.filter((each) => each.state === state).length
  const cells = (of: readonly Outcome[]): string =>
    of.length === 0
      ? '–'
      : [of.length - count(of, 'equivalent'), count(of, 'killed'), count(of, 'equivalent')].join('/')
  const row = (name: string, of: readonly Outcome[]): readonly string[] => [
    name,
    ...columns.map((form) => cells(of.filter((each) => each.form === form))),
    String(count(of, 'survived')),
  ]
  const rows = [
    ['control (mutants/killed/equivalent)', ...columns, 'survivors'],
    ...controls.map((control) =>
      row(
        control,
        outcomes.filter((each) => each.control === control),
      ),
    ),
    row('all', outcomes),
  ]
  const survivors = outcomes.filter(({ state }) => state === 'survived')
  const total = `${outcomes.length} mutants in suites: ${count(outcomes, 'killed')} killed, ${count(outcomes, 'equivalent')} equivalent, ${survivors.length} survived; ${verdicts} verdicts of command lines, ${wrong.length} not as expected`
  return [
    table(rows),
    ...listed('Equivalent (of so many objects, none that could be an example tells them apart)', equivalent(outcomes)),
    ...listed('Survivors', survived(survivors)),
    ...listed('Not as expected', wrong),
    total,
    '',
  ].join('\n')
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines, '']

const equivalent = (outcomes: readonly Outcome[]): readonly string[] =>
  [...grouped(outcomes.filter(({ state }) => state === 'equivalent')).values()].map(
    (same) => `  ${where(same)}; ${same[0]?.asked} objects`,
  )

const survived = (outcomes: readonly Outcome[]): readonly string[] =>
  [...grouped(outcomes).values()].flatMap((same) => [`  ${where(same)}`, `    ${missingText(same[0]?.missing)}`])

/** Outcomes of one mutant in several suites, together. */
function grouped(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>()
  for (const each of outcomes) {
    // What is missing of a policy, and not of its control, is most likely the same for all of them.
    const control = each.missing && 'words' in each.missing ? '' : each.control
    const key = JSON.stringify([control, each.mutant, each.missing, each.asked])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return groups
}

const where = (same: readonly Outcome[]): string =>
  `${distinct(same.map(({ control }) => control))}: ${same[0]?.mutant} [${distinct(same.map(({ form }) => form))}]`

const distinct = (words: readonly string[]): string => [...new Set(words)].join(', ')

function missingText(missing: Missing | undefined): string {
  if (!missing) return ''
  if ('words' in missing) return missing.words
  return `no example that has to ${missing.expected} is like ${JSON.stringify(withoutName(missing.object))}`
}

/** An object whose name says nothing needs none here. */
function withoutName({ metadata, ...object }: KubernetesObject): KubernetesObject {
  const { name, ...rest } = (metadata ?? {}) as KubernetesObject
  const own = /^(enumeration|random)-/.test(String(name)) ? rest : metadata
  return Object.keys(own ?? {}).length > 0 ? { ...object, metadata: own } : object
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
