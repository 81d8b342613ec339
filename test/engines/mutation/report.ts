import type { KubernetesObject } from '../harness/model.ts'
import type { Missing, Outcome } from './outcome.ts'
import type { Results } from './run.ts'
import { type Counts, columns, countsOf, type Explained, type Summary } from './summary.ts'

/** A table of the controls, what needs no suite to notice, every survivor with what would kill it, and what else is wrong. */
export function report({ outcomes, wrong }: Results, summary: Summary): string {
  const { mutants, killed, equivalent, unsayable, survived, rows, suites } = summary
  const row = (name: string, of: readonly Outcome[]): readonly string[] => [
    name,
    ...columns.map((form) => cell(countsOf(of.filter((each) => each.form === form)))),
    String(countsOf(of).survived),
  ]
  const lines = [
    ['control (mutants/killed)', ...columns, 'survivors'],
    ...summary.byControl.map(({ control }) =>
      row(
        control,
        outcomes.filter((each) => each.control === control),
      ),
    ),
    row('all', outcomes),
  ]
  return [
    table(lines),
    ...listed('Equivalent', summary.equivalents.map(explainedText)),
    ...listed('What no suite can be told of', summary.unsayables.map(explainedText)),
    ...listed('Nothing that fails can be what these select', summary.oneSided),
    ...listed('Survivors', survivors(outcomes.filter(({ state }) => state === 'survived'))),
    ...listed('Not as expected', wrong),
    `${mutants} mutants: ${killed} killed, ${equivalent} equivalent, ${unsayable} that no suite can be told of, ${survived} survived`,
    `${suites} suites with ${rows.judged} rows: ${rows.excluded} excluded, ${rows.vacuous} vacuous; ${wrong.length} answers not as expected`,
    '',
  ].join('\n')
}

const cell = ({ mutants, killed }: Counts): string => (mutants === 0 ? '–' : `${mutants}/${killed}`)

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`), '']

const explainedText = ({ controls, mutant, forms, why }: Explained): string =>
  `${controls.length > 3 ? `${controls.length} controls` : controls.join(', ')}: ${mutant} [${forms.join(', ')}]; ${why}`

const survivors = (outcomes: readonly Outcome[]): readonly string[] =>
  [...grouped(outcomes).values()].flatMap((same) => [where(same), `  ${missingText(same[0]?.missing)}`])

/** Outcomes of one mutant in several suites, together. */
function grouped(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>()
  for (const each of outcomes) {
    // What is missing of a policy, and not of its control, is most likely the same for all of them.
    const control = each.missing && 'words' in each.missing ? '' : each.control
    const key = JSON.stringify([control, each.mutant, each.missing])
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
        .map((cellText, i) => cellText.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
