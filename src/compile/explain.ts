import { type Clause, clausesOf } from '../ir/clauses.ts'
import type { Control } from '../ir/control.ts'
import { predText, sourceTexts } from '../ir/text.ts'
import { celOfClause } from '../languages/cel/policy.ts'
import { print } from '../languages/cel/print.ts'
import type { Plan } from './plan-model.ts'

/** A control as the compiler sees it: what it is, and clause by clause its IR and its CEL side by side. */
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
    for (const { predicate, level, control: planned, name } of policies) {
      if (planned.id !== control.id) continue
      const key = JSON.stringify(predicate)
      const form = found.get(key) ?? { clauses: clausesOf(predicate), where: [] }
      form.where.push(`${cluster.name}: ${name} at ${level}`)
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
  return `${i + 1}. ${label}${clause.line?.text ?? ''}\n${sideBySide(irOf(clause), print(celOfClause(clause), 76))}`
}

function irOf({ guards, each, holds }: Clause): string {
  return [
    ...guards.map((guard) => `where ${predText(guard)}`),
    ...(each ? [`every ${each.as} of ${sourceTexts(each.source).join(', ')}`] : []),
    ...(each?.guards ?? []).map((guard) => `where ${predText(guard)}`),
    predText(holds),
  ].join('\n')
}

/** Two texts in columns; the left one's lines are broken at spaces where they are too long. */
function sideBySide(left: string, right: string): string {
  const width = 58
  const wrapped = left.split('\n').flatMap((line) => wrap(line, width))
  const lines = right.split('\n')
  const rows = ['IR', ...wrapped].map((line, i) => [line, i === 0 ? 'CEL' : (lines[i - 1] ?? '')])
  const rest = lines.slice(wrapped.length).map((line) => ['', line])
  return [...rows, ...rest].map(([a, b]) => `   ${(a as string).padEnd(width)}  ${b}`.trimEnd()).join('\n')
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
