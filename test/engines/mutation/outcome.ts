import type { Config } from '../../../src/compile/config-model.ts'
import { judgesOf } from '../../../src/compile/run-control.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { differenceOf, type Range } from './difference.ts'
import { contradicted, type Manifests } from './manifests.ts'
import { mutantsOf } from './mutate.ts'
import type { Form } from './subjects.ts'
import { isKilled, type TriedOut } from './trial.ts'

/** What became of a mutant in a suite. */
export interface Outcome {
  readonly control: string
  readonly form: Form | 'manifests'
  readonly mutant: string
  readonly state: 'killed' | 'equivalent' | 'survived'
  /** How many objects an equivalent one was asked about. */
  readonly asked?: number
  /** What would kill a survivor. */
  readonly missing?: Missing
}

/** An example that a control lacks, or what no suite has. */
export type Missing =
  | { readonly expected: 'pass' | 'fail'; readonly object: KubernetesObject }
  | { readonly words: string }

type Compared = Pick<Outcome, 'state' | 'asked' | 'missing'>

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
  const found = differenceOf(control, original, mutated, range)
  return 'asked' in found
    ? { state: 'equivalent', asked: found.asked }
    : { state: 'survived', missing: { expected: found.original, object: found.object } }
}

/** What became of a mutant that a command line has judged; undefined for a policy as it is. */
export function outcomeOf({ trial, answers }: TriedOut, compare: Compare): Outcome | undefined {
  const { subject, mutant, predicate } = trial
  if (mutant === undefined) return undefined
  const { control, kinds, predicate: original } = subject.policy
  const about = { control: control.id, form: subject.form, mutant }
  if (isKilled(answers)) return { ...about, state: 'killed' }
  if (predicate) return { ...about, ...compare(control, original, predicate, { kinds, ephemeral: true }) }
  return { ...about, state: 'survived', missing: { words: `nothing shows it of ${mutant}` } }
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
