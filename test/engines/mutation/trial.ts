import type { Pred } from '../../../src/ir/nodes.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import type { Row } from './rows.ts'
import type { Subject } from './subjects.ts'

/**
 * What a tool says of a row: `message` where the verdict is the wanted one and its words are not, `excluded` where no
 * policy looked at the resource.
 */
export type Answer = 'ok' | 'failed' | 'message' | 'excluded'

/** A policy, the rows that are asked of it, and what each has to say. */
export interface Trial {
  readonly subject: Subject
  /** Absent for the policy as it is. */
  readonly mutant?: Mutation
  readonly files: readonly OutputFile[]
  readonly suite: readonly OutputFile[]
  readonly rows: readonly Row[]
  readonly expected: readonly Answer[]
}

export interface Mutation {
  readonly name: string
  /** The mutant's, where it is one of the predicate. */
  readonly predicate?: Pred
  /** The whole suite is asked whether each of its rows notices; that counts as no mutant. */
  readonly isOfRows?: true
  /** Why it is no mutant: nothing that can happen is judged otherwise. */
  readonly same?: string
  /** Why the tool cannot be told of what would show it. */
  readonly unsayable?: string
}

export interface TriedOut {
  readonly trial: Trial
  /** One for each row. */
  readonly answers: readonly Answer[]
}

/** Whether a user of the suite would notice, by a verdict: other words alone do not count. */
export const isKilled = (answers: readonly Answer[]): boolean =>
  answers.some((answer) => answer === 'failed' || answer === 'excluded')

/** The rows that say something else than they have to. */
export const unexpected = ({ trial, answers }: TriedOut): readonly string[] =>
  trial.rows.flatMap(({ name }, i) => {
    const [answer, expected] = [answers[i], trial.expected[i]]
    const same = answer === expected || (answer === 'message' && expected === 'ok')
    return same ? [] : [`${name}: ${answer ?? 'no answer'}, expected ${expected}`]
  })
