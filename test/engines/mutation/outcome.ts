import type { Config } from '../../../src/compile/config-model.ts'
import { judgesOf } from '../../../src/compile/run-control.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { differenceOf, type Range } from './difference.ts'
import { contradicted, type Manifests } from './manifests.ts'
import { mutantsOf } from './mutate.ts'
import type { Form } from './subjects.ts'
import { type Answer, isKilled } from './trial.ts'
import type { Attempt } from './trials.ts'

/** What became of a mutant in a suite. */
export interface Outcome {
  readonly control: string
  readonly form: Form | 'manifests'
  readonly mutant: string
  /**
   * `equivalent`: no object tells it from the original. `unsayable`: some do, but neither an example nor the tool can be
   * told of them.
   */
  readonly state: 'killed' | 'equivalent' | 'unsayable' | 'survived'
  /** How many objects an equivalent one was asked about. */
  readonly asked?: number
  /** Why it is equivalent or unsayable, where that is not the number of objects. */
  readonly why?: string
  /** What would kill a survivor. */
  readonly missing?: Missing
}

/** An example that a control lacks, or what no suite has. */
export type Missing =
  | { readonly expected: 'pass' | 'fail'; readonly object: KubernetesObject }
  | { readonly words: string }

type Compared = Pick<Outcome, 'state' | 'asked' | 'why' | 'missing'>

/** Tells what has survived from what no example can tell from the original; the same question is answered once. */
export type Compare = (control: Control, original: Pred, mutated: Pred, range: Range) => Compared

export function comparison(config: Config): Compare {
  const known = new Map<string, Compared>()
  return (control, original, mutated, range) => {
    const kinds = range.kinds.map(({ kind }) => kind)
    const key = JSON.stringify([control.id, original, mutated, kinds, range.ephemeral])
    const compared =
      known.get(key) ?? compare(control, original, mutated, { ...range, canBeExample: examplesOf(control, config) })
    known.set(key, compared)
    return compared
  }
}

/** What `groundrule compile` takes for an example: the newest form of the control says so in every environment. */
function examplesOf(control: Control, config: Config): NonNullable<Range['canBeExample']> {
  const judges = judgesOf(control, config)
  return (object, verdict) =>
    judges.every(({ run }) => {
      const result = run(object)
      return !('invalid' in result) && (result.violations.length === 0) === (verdict === 'pass')
    })
}

function compare(control: Control, original: Pred, mutated: Pred, range: Range): Compared {
  const { canBeExample: _, ...anything } = range
  const any = differenceOf(control, original, mutated, anything)
  if ('asked' in any) return { state: 'equivalent', asked: any.asked }
  const found = differenceOf(control, original, mutated, range)
  return 'asked' in found
    ? { state: 'unsayable', why: 'no example is judged so in every environment' }
    : { state: 'survived', missing: { expected: found.original, object: found.object } }
}

/** What became of a mutant that a command line was asked about, if a row of its suite has to notice. */
export function outcomeOf({ subject, mutation }: Attempt, answers: readonly Answer[], compare: Compare): Outcome {
  const { name, predicate, same, unsayable } = mutation
  const { control, kinds, predicate: original } = subject.policy
  const about = { control: control.id, form: subject.form, mutant: name }
  if (isKilled(answers)) return { ...about, state: 'killed' }
  if (predicate) return { ...about, ...compare(control, original, predicate, { kinds, ephemeral: true }) }
  if (same !== undefined) return { ...about, state: 'equivalent', why: same }
  if (unsayable !== undefined) return { ...about, state: 'unsayable', why: unsayable }
  return { ...about, state: 'survived', missing: { words: `nothing shows it of ${name}` } }
}

/** What became of the mutants of a control in its manifests. No file can have ephemeral containers, so they do not count. */
export const manifestOutcomes = (manifests: Manifests, compare: Compare): readonly Outcome[] =>
  mutantsOf(manifests.predicate).map(({ name, predicate }) => {
    const { control, kinds } = manifests
    const about = { control: control.id, form: 'manifests', mutant: name } as const
    return contradicted(manifests, predicate) > 0
      ? { ...about, state: 'killed' }
      : { ...about, ...compare(control, manifests.predicate, predicate, { kinds, ephemeral: false }) }
  })
