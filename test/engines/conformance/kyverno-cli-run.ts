import type { AdmittedCase } from './admitted.ts'
import { clusterEngine } from './cluster-engines.ts'
import { compareDenials, type Denials } from './denials.ts'
import { type EngineRun, groupsOf } from './engine-runs.ts'
import type { Group, Subject } from './groups.ts'
import { apply, type Result } from './kyverno-cli.ts'
import type { SectionResult } from './model.ts'
import type { Options } from './options.ts'
import { sampleOf } from './sample.ts'
import { shares } from './shares.ts'
import { tally } from './tally.ts'

const kubernetes = '1.37.1'

const oneIn = ({ small }: Options): number => (small ? 4 : 1) * shares.kyvernoCli

/**
 * A sample of the cases by Kyverno's command line, one run for each group: the objects as a server admits them, as files,
 * each with the policies of its own group alone. What is a sample: `sampleOf`.
 */
export async function kyvernoCliVerdicts(context: EngineRun): Promise<SectionResult> {
  const counts = tally()
  const cases = (await context.admitted(kubernetes)).map((group) => group.cases)
  const groups = await groupsOf(clusterEngine('kyverno').declared, kubernetes, context)
  for (const [i, group] of groups.entries()) {
    const { subjects } = group
    const sample = sampleOf((cases[i] ?? []).map(forSubjects(subjects)), oneIn(context.options))
    const said = await answersOf(group, sample)
    for (const [n, each] of sample.entries())
      compareDenials({ subjects, engine: 'kyverno-cli', sees: 'objects' }, each, said[n]!, counts)
  }
  return counts.result()
}

/** What the policies of a group say of these cases, by the control's id; in their order. */
export async function answersOf(group: Group, cases: readonly AdmittedCase[]): Promise<readonly Denials[]> {
  const results = await apply(
    group,
    cases.map(({ admitted }) => admitted),
  )
  return cases.map((each, i) => denialsOf(group.subjects, each, results[i]!))
}

/** A case with what these controls alone have to say of it. */
const forSubjects =
  (subjects: readonly Subject[]) =>
  (each: AdmittedCase): AdmittedCase => ({
    ...each,
    expected: new Map([...each.expected].filter(([id]) => subjects.some(({ control }) => control.id === id))),
  })

/** Each policy that judges an object says so, once: nothing passes for want of a policy that looks at it. */
export function denialsOf(
  subjects: readonly Subject[],
  { expected }: AdmittedCase,
  results: readonly Result[],
): Denials {
  const ids = new Map(subjects.map(({ control, policy }) => [policy.name, control.id]))
  const judged = results.map(({ policy }) => ids.get(policy) ?? policy)
  const silent = [...expected.keys()].filter((id) => !judged.includes(id))
  if (silent.length > 0) return { failed: `not judged by ${silent.sort().join(', ')}` }
  const unasked = judged.filter((id, i) => !expected.has(id) || judged.indexOf(id) !== i)
  if (unasked.length > 0) return { failed: `judged by ${unasked.sort().join(', ')} too` }
  const odd = results.find(({ result }) => result !== 'pass' && result !== 'fail')
  if (odd) return { failed: `${odd.result}: ${odd.message}` }
  return new Map(results.flatMap((each) => (each.result === 'fail' ? [[ids.get(each.policy)!, each.message]] : [])))
}
