import type { Plan } from '../../compile/plan-model.ts'
import { type Clause, clausesOf } from '../../ir/clauses.ts'
import { type Control, parameterValues } from '../../ir/control.ts'
import type { Pred } from '../../ir/nodes.ts'
import { simplify } from '../../ir/simplify.ts'
import { substitute } from '../../ir/walk.ts'

/** What a line of blame is about. */
export type About = 'container' | 'element' | 'pod' | 'object'

/** A line that a denial may have, with `<name>` for what is named there. */
export interface DenialLine {
  readonly text: string
  readonly about: About
  /** The environments in which it reads so, in rollout order; absent where that is all of them. */
  readonly environments?: readonly string[]
}

/** Every line that a control can blame with, clause by clause, as the policies of the plan have it. */
export function denialLines(control: Control, plan: Plan): readonly DenialLine[] {
  const found = new Map<string, { about: About; environments: Set<string> }>()
  const sources = predicatesOf(control, plan)
  for (const { predicate, environments } of sources)
    for (const clause of clausesOf(predicate)) {
      const line = lineOf(clause)
      if (line === undefined) continue
      const known = found.get(line.text) ?? { about: line.about, environments: new Set() }
      for (const each of environments) known.environments.add(each)
      found.set(line.text, known)
    }
  const all = new Set(sources.flatMap(({ environments }) => environments))
  return [...found.entries()].map(([text, { about, environments }]) => {
    if (environments.size === all.size) return { text, about }
    const order = plan.baseline.config.environments
    return { text, about, environments: order.filter((each) => environments.has(each)) }
  })
}

interface Source {
  readonly predicate: Pred
  readonly environments: readonly string[]
}

/** What is enforced, or, where no cluster enforces anything, what the newest variant says in each environment. */
function predicatesOf(control: Control, { clusters, baseline }: Plan): readonly Source[] {
  const planned = clusters.flatMap(({ policies }) => policies.filter((policy) => policy.control.id === control.id))
  if (planned.length > 0) return planned
  const newest = control.variants.at(-1)
  if (!newest) return []
  return baseline.config.environments.map((environment) => ({
    predicate: simplify(substitute(newest.predicate, parameterValues(control, environment))),
    environments: [environment],
  }))
}

function lineOf({ line, each }: Clause): { readonly text: string; readonly about: About } | undefined {
  if (!line) return undefined
  if (line.label === 'pod') return { text: `pod: ${line.text}`, about: 'pod' }
  if (line.label === undefined) return { text: line.text, about: 'object' }
  const lists = each?.source.kind === 'elements' ? each.source.lists : []
  const isContainer = lists.some(({ path }) => path.some((step) => 'field' in step && step.field === 'containers'))
  return { text: `<name>: ${line.text}`, about: isContainer ? 'container' : 'element' }
}
