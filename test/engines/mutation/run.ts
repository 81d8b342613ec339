import type { Config } from '../../../src/compile/config-model.ts'
import { createScratch } from '../harness/scratch.ts'
import { contradicted, type Manifests, manifestsOf } from './manifests.ts'
import type { Options } from './options.ts'
import { comparison, manifestOutcomes, type Outcome, outcomeOf } from './outcome.ts'
import {
  byPolicy,
  byPredicate,
  firstOfEach,
  isOneSided,
  plans,
  type Subject,
  subjectsIn,
  subjectsOf,
} from './subjects.ts'
import { type Task, toolOf, tryOut } from './tools.ts'
import { type Answer, type Trial, type TriedOut, unexpected } from './trial.ts'
import { type Attempt, honestTrial, oppositeTrial, policyAttempts, predicateAttempts } from './trials.ts'

/** What is looked at. */
export interface Chosen {
  readonly config: Config
  /** Every suite: those that are written, and those of policies that the baseline has in another language or not at all. */
  readonly suites: readonly Subject[]
  readonly attempts: readonly Attempt[]
  readonly manifests: readonly Manifests[]
}

export interface Results {
  readonly outcomes: readonly Outcome[]
  readonly suites: readonly SuiteResult[]
  /** Rows that say the same of a policy that says the opposite. */
  readonly vacuous: number
  /** What the suites say that is not so, or do not say. */
  readonly wrong: readonly string[]
}

/** What a tool said of the rows of a suite. */
export interface SuiteResult {
  readonly form: Subject['form']
  readonly rows: number
  /** Rows that no policy looked at. */
  readonly excluded: number
  /** Which policy it is, where nothing that fails can be what the policy selects. */
  readonly oneSided?: string
}

export async function chosen({ tools, control }: Options): Promise<Chosen> {
  const { written, byLanguage } = await plans()
  const isChosen = (id: string): boolean => control === undefined || control === id
  const chosenOf = (all: readonly Subject[]): readonly Subject[] =>
    all.filter((subject) => tools.includes(toolOf(subject)) && isChosen(subject.policy.control.id))
  const subjects = chosenOf(subjectsOf(byLanguage))
  const policies = byPolicy(subjects)
  return {
    config: written.baseline.config,
    suites: firstOfEach([...chosenOf(subjectsIn(written)), ...policies], ({ form, clusterPlan, policy }) => [
      form,
      clusterPlan.cluster.name,
      policy.name,
    ]),
    attempts: [...byPredicate(subjects).flatMap(predicateAttempts), ...policies.flatMap(policyAttempts)],
    manifests: tools.includes('manifests')
      ? manifestsOf(byLanguage.cel).filter((each) => isChosen(each.control.id))
      : [],
  }
}

const taskOf = (subject: Subject, rows: number, trial: () => Trial): Task => ({ tool: toolOf(subject), rows, trial })

/** Tries out all of it, and tells how far it is, and how long the runs of each command line took. */
export async function judged(all: Chosen, say: (text: string) => void): Promise<Results> {
  const asked = all.attempts.filter(({ trial }) => trial)
  const suites = all.suites.filter(({ cases }) => cases.length > 0)
  const honest = suites.map(honestTrial)
  const opposite = byPredicate(suites).map(oppositeTrial)
  const tried = await tryAll(
    [
      ...[...honest, ...opposite].map((trial) => taskOf(trial.subject, trial.rows.length, () => trial)),
      ...asked.map(({ subject, trial }) => taskOf(subject, 1, trial as () => Trial)),
    ],
    say,
  )
  const ofAttempts = tried.slice(honest.length + opposite.length)
  const answers = new Map(asked.map((attempt, i) => [attempt, ofAttempts[i]?.answers ?? []]))
  const compare = comparison(all.config)
  return {
    outcomes: [
      ...all.attempts.map((attempt) => outcomeOf(attempt, answers.get(attempt) ?? [], compare)),
      ...all.manifests.flatMap((each) => manifestOutcomes(each, compare)),
    ],
    suites: suites.map((subject, i) => ({
      form: subject.form,
      rows: honest[i]?.rows.length ?? 0,
      excluded: countOf(tried[i], (answer) => answer === 'excluded'),
      ...(isOneSided(subject) && { oneSided: `${subject.form} ${subject.policy.name}` }),
    })),
    vacuous: tried
      .slice(honest.length, honest.length + opposite.length)
      .reduce((sum, each) => sum + countOf(each, (answer, expected) => answer === 'ok' && expected === 'failed'), 0),
    wrong: wrongIn(all, tried),
  }
}

async function tryAll(tasks: readonly Task[], say: (text: string) => void): Promise<readonly TriedOut[]> {
  const scratch = createScratch()
  const spent = new Map<string, number>()
  let done = 0
  const tried = await tryOut(tasks, scratch.folder, (tool, count, seconds) => {
    done += count
    spent.set(tool, (spent.get(tool) ?? 0) + seconds)
    say(`${done} of ${tasks.length} runs of a suite`)
  })
  scratch.remove(false)
  for (const [tool, seconds] of spent) say(`${tool}: ${Math.round(seconds)} s`)
  return tried
}

const countOf = (of: TriedOut | undefined, isIt: (answer?: Answer, expected?: Answer) => boolean): number =>
  of?.answers.filter((answer, i) => isIt(answer, of.trial.expected[i])).length ?? 0

/** What the suites should not say, or not leave out, whatever the policies are. */
function wrongIn({ suites, manifests }: Chosen, tried: readonly TriedOut[]): readonly string[] {
  return [
    ...tried.flatMap((each) => {
      const { subject, mutant } = each.trial
      const what = `${subject.form} ${subject.policy.name}, ${mutant?.name ?? 'as it is'}`
      return unexpected(each).map((text) => `${what}: ${text}`)
    }),
    ...suites.flatMap(({ cases, form, policy }) => (cases.length > 0 ? [] : [`${form} ${policy.name} has no cases`])),
    ...manifests.flatMap((each) => [
      ...(each.files.length === 0 ? [`manifests ${each.control.id}: there are none`] : []),
      ...(contradicted(each, each.predicate) > 0 ? [`manifests ${each.control.id}: one is in the wrong folder`] : []),
    ]),
  ]
}
