import { mutantsOf } from './mutate.ts'
import { policyTrials } from './policy-mutants.ts'
import { rowsOf, verdictsOf } from './rows.ts'
import { plannedWith, policyFiles, type Subject } from './subjects.ts'
import type { Trial } from './trial.ts'

/** The suite with the policy as it is: every row has to say ok. */
export const honestTrial = (subject: Subject): Trial => {
  const rows = rowsOf(subject)
  return { subject, files: policyFiles(subject, subject.policy), rows, expected: rows.map(() => 'ok') }
}

/** The suite with each mutant of the policy: of its predicate, planned and written as any other, and of what it judges. */
export function mutantTrials(subject: Subject): readonly Trial[] {
  const rows = rowsOf(subject)
  const ofPredicate = mutantsOf(subject.policy.predicate).map(({ name, predicate }): Trial => {
    const policy = plannedWith(subject, predicate)
    const verdict = verdictsOf(policy.predicate)
    return {
      subject,
      mutant: name,
      predicate: policy.predicate,
      files: policyFiles(subject, policy),
      rows,
      expected: rows.map(({ case: of }) => (of && verdict(of) !== of.expected ? 'failed' : 'ok')),
    }
  })
  return [...ofPredicate, ...policyTrials(subject)]
}
