// Shows that the generated suites notice when a control says something else: node test/engines/run.mjs mutation/main [--help]
import type { Config } from '../../../src/compile/config-model.ts'
import { createScratch } from '../harness/scratch.ts'
import { contradicted, type Manifests, manifestsOf } from './manifests.ts'
import { mutantsOf } from './mutate.ts'
import { type Options, readOptions } from './options.ts'
import { comparison, manifestOutcomes, outcomeOf } from './outcome.ts'
import { report } from './report.ts'
import { plans, type Subject, subjectsIn, subjectsOf } from './subjects.ts'
import { tryOut } from './tools.ts'
import { type Trial, type TriedOut, unexpected } from './trial.ts'
import { honestTrial, mutantTrials } from './trials.ts'

const say = (text: string): boolean => process.stdout.write(`${text}\n`)

interface Chosen {
  readonly config: Config
  /** Every policy that has a suite, as it is written. */
  readonly written: readonly Subject[]
  /** Those whose mutants are tried out. */
  readonly subjects: readonly Subject[]
  readonly manifests: readonly Manifests[]
}

async function chosen({ tools, control }: Options): Promise<Chosen> {
  const { written, byLanguage } = await plans()
  const isChosen = ({ policy }: Subject): boolean =>
    tools.includes(policy.target === 'gatekeeper' ? 'gator' : 'kyverno') &&
    (control === undefined || control === policy.control.id)
  return {
    config: written.baseline.config,
    written: subjectsIn(written).filter(isChosen),
    subjects: subjectsOf(byLanguage).filter(isChosen),
    manifests: tools.includes('manifests')
      ? manifestsOf(written).filter((each) => control === undefined || control === each.control.id)
      : [],
  }
}

function list({ subjects, manifests }: Chosen): void {
  for (const { form, policy } of subjects)
    for (const { name } of mutantsOf(policy.predicate)) say(`${form} ${policy.name}: ${name}`)
  for (const { control, predicate } of manifests)
    for (const { name } of mutantsOf(predicate)) say(`manifests ${control.id}: ${name}`)
}

const hasCases = ({ cases }: Subject): boolean => cases.length > 0

/** Nothing is asked of a suite in which no row is about what a policy does not judge any more: no answer could be another. */
const isAsked = ({ mutant, predicate, expected }: Trial): boolean =>
  mutant === undefined || predicate !== undefined || expected.some((each) => each !== 'ok')

/** Tries out all of it, and tells how long the runs of each command line took. */
async function judged(all: readonly Trial[]): Promise<readonly TriedOut[]> {
  const trials = all.filter(isAsked)
  const scratch = createScratch()
  const spent = new Map<string, number>()
  let done = 0
  const results = await tryOut(trials, scratch.folder, (tool, count, seconds) => {
    done += count
    spent.set(tool, (spent.get(tool) ?? 0) + seconds)
    say(`${done} of ${trials.length} suites`)
  })
  scratch.remove(false)
  for (const [tool, seconds] of spent) say(`${tool}: ${Math.round(seconds)} s of runs`)
  return [...results, ...all.filter((trial) => !isAsked(trial)).map((trial) => ({ trial, answers: trial.expected }))]
}

/** What the suites should not say, or not leave out, whatever the policies are. */
function wrongIn({ written, subjects, manifests }: Chosen, tried: readonly TriedOut[]): readonly string[] {
  const unasked = [...written, ...subjects].filter((subject) => !hasCases(subject))
  return [
    ...tried.flatMap((each) => {
      const { subject, mutant } = each.trial
      return unexpected(each).map((text) => `${subject.form} ${subject.policy.name}, ${mutant ?? 'as it is'}: ${text}`)
    }),
    ...unasked.map(({ form, policy }) => `${form} ${policy.name} has no cases`),
    ...manifests.flatMap((each) => [
      ...(each.files.length === 0 ? [`manifests ${each.control.id}: there are none`] : []),
      ...(contradicted(each, each.predicate) > 0 ? [`manifests ${each.control.id}: one is in the wrong folder`] : []),
    ]),
  ]
}

async function main(options: Options): Promise<number> {
  const start = performance.now()
  const all = await chosen(options)
  const { written, subjects, manifests } = all
  if (written.length + manifests.length === 0) {
    process.stderr.write(`there is no suite of ${options.control}\n`)
    return 2
  }
  if (options.list) {
    list(all)
    return 0
  }
  const inRego = subjects.filter(({ form }) => form === 'Gatekeeper Rego')
  const tried = await judged([
    ...[...written, ...inRego].filter(hasCases).map(honestTrial),
    ...subjects.filter(hasCases).flatMap(mutantTrials),
  ])
  const compare = comparison(all.config)
  const outcomes = [
    ...tried.flatMap((each) => outcomeOf(each, compare) ?? []),
    ...manifests.flatMap((each) => manifestOutcomes(each, compare)),
  ]
  const wrong = wrongIn(all, tried)
  say(report({ outcomes, wrong, verdicts: tried.reduce((sum, { answers }) => sum + answers.length, 0) }))
  say(`${Math.round((performance.now() - start) / 1000)} s`)
  return wrong.length > 0 || outcomes.some(({ state }) => state === 'survived') ? 1 : 0
}

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else process.exitCode = await main(options)
