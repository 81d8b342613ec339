import { clausesOf } from '../ir/clauses.ts'
import type { Control } from '../ir/control.ts'
import { celPolicy } from '../languages/cel/policy.ts'
import { print } from '../languages/cel/print.ts'
import type { Plan, PlannedPolicy } from './plan-model.ts'

/** A control as the compiler sees it: its clauses in the IR, and the CEL of each different policy made of it. */
export function explainControl(plan: Plan, id: string): string {
  const control = plan.baseline.controls.find((each) => each.id === id)
  if (!control) throw new Error(`no control ${id}`)
  return `${[heading(control), ...control.variants.map((variant) => clauses(control, variant)), ...policies(plan, id)].join('\n\n')}\n`
}

const heading = (control: Control): string =>
  [
    `${control.id}: ${control.title}`,
    `  ${control.domain}, severity ${control.severity}, owner ${control.owner}, declared in ${control.source.file}:${control.source.line}`,
    `  ${control.rationale}`,
    ...(control.podSecurity
      ? [`  Pod Security Standards check ${control.podSecurity.check}, ${control.podSecurity.version}`]
      : []),
  ].join('\n')

function clauses(control: Control, { since, predicate }: Control['variants'][number]): string {
  const lines = clausesOf(predicate).map((clause, i) => {
    const line = clause.line
      ? `${clause.line.label === 'element' ? '<name>: ' : clause.line.label === 'pod' ? 'pod: ' : ''}${clause.line.text}`
      : '?'
    const { guards, each, holds } = clause
    return `${i + 1}. ${line}\n${indent(JSON.stringify({ ...(guards.length > 0 && { guards }), ...(each && { each }), holds }, null, 2), 3)}`
  })
  const title =
    since === null || control.variants.length === 1
      ? 'IR, clause by clause'
      : `IR from Pod Security ${since}, clause by clause`
  return `${title}\n${indent(lines.join('\n'), 2)}`
}

/** Policies of several clusters often have the same text; each is shown once, with who has it. */
function policies(plan: Plan, id: string): readonly string[] {
  const texts = new Map<string, string[]>()
  for (const { cluster, policies } of plan.clusters) {
    for (const policy of policies.filter(({ control }) => control.id === id)) {
      const text = celText(policy)
      texts.set(text, [...(texts.get(text) ?? []), `${cluster.name} (${policy.level})`])
    }
  }
  return [...texts].map(([text, where]) => `CEL on ${where.join(', ')}\n${indent(text, 2)}`)
}

function celText(policy: PlannedPolicy): string {
  const shapes = policy.kinds.flatMap(({ kind, podSpec, podMetadata }) =>
    policy.control.appliesTo.workloads && podSpec && podMetadata ? [{ kind, podSpec, podMetadata }] : [],
  )
  const { variables, validation } = celPolicy({ predicate: policy.predicate, shapes })
  return [
    ...variables.map(({ name, expression }) => `${name} =\n${indent(print(expression), 2)}`),
    `admitted =\n${indent(print(validation), 2)}`,
  ].join('\n')
}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))
