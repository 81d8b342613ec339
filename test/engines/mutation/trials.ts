import { mutantsOf } from './mutate.ts'
import { withOneRow } from './one-row.ts'
import { policyMutants } from './policy-mutants.ts'
import { type Row, rowsOf, verdictsOf } from './rows.ts'
import { plannedWith, policyFiles, type Subject } from './subjects.ts'
import type { Answer, Mutation, Trial } from './trial.ts'

/** The suite with the policy as it is: every row has to say ok. */
export const honestTrial = (subject: Subject): Trial => {
  const rows = rowsOf(subject)
  return { ...wholeSuite(subject), files: policyFiles(subject, subject.policy), expected: rows.map(() => 'ok') }
}

/** The suite with a policy that says the opposite: every row has to notice, but for what passes whatever it carries. */
export function oppositeTrial(subject: Subject): Trial {
  const whole = wholeSuite(subject)
  const { predicate } = subject.policy
  const opposite = plannedWith(subject, { kind: 'not', of: predicate })
  return {
    ...whole,
    mutant: { name: 'the opposite', isOfRows: true },
    files: policyFiles(subject, opposite),
    expected: whole.rows.map(({ request }) => (request?.spared ? 'ok' : 'failed')),
  }
}

const wholeSuite = (subject: Subject): Omit<Trial, 'files' | 'expected'> => ({
  subject,
  suite: subject.suite,
  rows: rowsOf(subject),
})

/** A mutant, and the row of the suite that has to notice it, if there is one. */
export interface Attempt {
  readonly subject: Subject
  readonly mutation: Mutation
  readonly trial?: () => Trial
}

/** Every mutant of what a policy demands. */
export function predicateAttempts(subject: Subject): readonly Attempt[] {
  const rows = rowsOf(subject)
  return mutantsOf(subject.policy.predicate).map(({ name, predicate }) => {
    const verdict = verdictsOf(predicate)
    const isNoticed = ({ of, request }: Row): boolean => !request?.spared && verdict(of) !== of.expected
    const files = (): Trial['files'] => policyFiles(subject, plannedWith(subject, predicate))
    return attempt({ subject, rows, mutation: { name, predicate }, files, expected: noticedBy(isNoticed) })
  })
}

const noticedBy =
  (isNoticed: (row: Row) => boolean) =>
  (row: Row): Answer =>
    isNoticed(row) ? 'failed' : 'ok'

/** Every policy that judges as it should, but not what it should. */
export function policyAttempts(subject: Subject): readonly Attempt[] {
  const rows = rowsOf(subject)
  return policyMutants(subject).map(({ files, expected, ...mutation }) =>
    attempt({ subject, rows, mutation, files, expected }),
  )
}

interface Attempted {
  readonly subject: Subject
  readonly rows: readonly Row[]
  readonly mutation: Mutation
  readonly files: () => Trial['files']
  readonly expected: (row: Row) => Answer
}

/** One row is enough, and one is asked: the first that has to notice. */
function attempt({ subject, rows, mutation, files, expected }: Attempted): Attempt {
  const index = rows.findIndex((row) => expected(row) !== 'ok')
  const row = rows[index]
  if (!row || mutation.same !== undefined || mutation.unsayable !== undefined) return { subject, mutation }
  const trial = (): Trial => ({
    subject,
    mutant: mutation,
    files: files(),
    suite: withOneRow(subject, rows, index),
    rows: [row],
    expected: [expected(row)],
  })
  return { subject, mutation, trial }
}
