import { type Clause, clausesOf } from '../ir/clauses.ts'
import type { Control } from '../ir/control.ts'
import { predText, sourceTexts } from '../ir/text.ts'
import { celOfClause } from '../languages/cel/policy.ts'
import { print } from '../languages/cel/print.ts'
import { regoOfClause } from '../languages/rego/module.ts'
import type { Plan } from './plan-model.ts'

/** A control as the compiler sees it: what it is, and clause by clause its IR, its CEL and its Rego side by side. */
export function explainControl(plan: Plan, id: string): string {
  const control = plan.baseline.controls.find((each) => each.id === id)
  if (!control) throw new Error(`no control ${id}`)
  return `${[heading(control), ...forms(plan, control)].join('\n\n')}\n`
}

function heading(control: Control): string {
  const { id, title, domain, severity, owner, source, rationale, podSecurity } = control
  return [
    `${id}  ${title}`,
    `  ${domain}, severity ${severity}, owner ${owner}, declared in ${source.file}:${source.line}`,
    `  ${rationale}`,
    ...(podSecurity
      ? [`  check ${podSecurity.check} of the Pod Security Standards, declared at ${podSecurity.version}`]
      : []),
  ].join('\n')
}

/** The predicates that the clusters get, with their parameters; each different one once, with who has it. */
function forms(plan: Plan, control: Control): readonly string[] {
  const found = new Map<string, { clauses: readonly Clause[]; where: string[] }>()
  for (const { cluster, policies } of plan.clusters) {
    for (const { predicate, level, control: planned, name, target, language } of policies) {
      if (planned.id !== control.id) continue
      const key = JSON.stringify(predicate)
      const form = found.get(key) ?? { clauses: clausesOf(predicate), where: [] }
      form.where.push(`${cluster.name}: ${name} at ${level} (${target}${language === 'rego' ? ', in Rego' : ''})`)
      found.set(key, form)
    }
  }
  if (found.size === 0) {
    return control.variants
      .slice(-1)
      .map(({ predicate }) => form(clausesOf(predicate), ['no cluster: judged by check only']))
  }
  return [...found.values()].map(({ clauses, where }) => form(clauses, where))
}

const form = (clauses: readonly Clause[], where: readonly string[]): string =>
  [where.join('\n'), ...clauses.map((clause, i) => explainClause(clause, i))].join('\n\n')

function explainClause(clause: Clause, i: number): string {
  const label = clause.line?.label === 'element' ? '<name>: ' : clause.line?.label === 'pod' ? 'pod: ' : ''
  const columns = [
    { title: 'IR', lines: irOf(clause).flatMap((line) => wrap(line, widths.ir)) },
    { title: 'CEL', lines: print(celOfClause(clause), widths.cel).split('\n') },
    { title: 'Rego', lines: regoOfClause(clause).trimEnd().replaceAll('\t', '  ').split('\n') },
  ]
  return `${i + 1}. ${label}${clause.line?.text ?? ''}\n${sideBySide(columns)}`
}

function irOf({ guards, each, holds }: Clause): readonly string[] {
  return [
    ...guards.map((guard) => `where ${predText(guard)}`),
    ...(each ? [`every ${each.as} of ${sourceTexts(each.source).join(', ')}`] : []),
    ...(each?.guards ?? []).map((guard) => `where ${predText(guard)}`),
    predText(holds),
  ]
}

/** How wide the columns are meant to be; what is longer makes its own wider. */
const widths = { ir: 44, cel: 64 } as const

/** Texts in columns, each as wide as its longest line. */
function sideBySide(columns: readonly { readonly title: string; readonly lines: readonly string[] }[]): string {
  const texts = columns.map(({ title, lines }) => [title, ...lines])
  const wide = texts.map((lines) => Math.max(...lines.map(({ length }) => length)))
  const rows = Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, i) =>
    texts.map((lines, j) => (lines[i] ?? '').padEnd(wide[j] ?? 0)).join('  '),
  )
  return rows.map((row) => `   ${row}`.trimEnd()).join('\n')
}

function wrap(line: string, width: number): readonly string[] {
  const rows: string[] = []
  for (const word of line.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(rows.length === 0 ? word : `  ${word}`)
  }
  return rows
}
