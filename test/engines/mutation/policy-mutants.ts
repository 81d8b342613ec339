import type { PlannedPolicy } from '../../../src/compile/plan-model.ts'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { namespaceNameKey } from '../../../src/targets/resource-rules.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { isDenied, type Row } from './rows.ts'
import { sparingMutants } from './sparing-mutants.ts'
import { policyFiles, type Subject } from './subjects.ts'
import type { Answer } from './trial.ts'

/** A policy that judges as it should, but not what it should. */
export interface PolicyMutant {
  readonly name: string
  readonly files: () => readonly OutputFile[]
  readonly expected: (row: Row) => Answer
  /** Why it is none: nothing that can happen is judged otherwise. */
  readonly same?: string
  /** Why the tool cannot be told of what would show it. */
  readonly unsayable?: string
}

/** Without one of its kinds, for no namespace, and with other requests let through than it should. */
export const policyMutants = (subject: Subject): readonly PolicyMutant[] => [
  ...kindMutants(subject),
  ...namespaceMutants(subject),
  ...sparingMutants(subject),
]

function kindMutants(subject: Subject): readonly PolicyMutant[] {
  const { kinds } = subject.policy
  return kinds.map((left) => {
    const others = kinds.filter((each) => each !== left)
    // A policy of no kind at all cannot be written.
    const kept = others.length > 0 ? others : [kindNamed('ConfigMap') as KindInfo]
    return {
      name: `a policy that does not judge ${left.kind}`,
      files: () => policyFiles(subject, { ...subject.policy, kinds: kept }),
      expected: unseen(subject, ({ of }) => of.kind.kind === left.kind),
    }
  })
}

function namespaceMutants(subject: Subject): readonly PolicyMutant[] {
  const { policy } = subject
  if (policy.kinds.every(({ scope }) => scope === 'Cluster')) return []
  const nowhere: PlannedPolicy = {
    ...policy,
    namespaceSelector: [{ key: namespaceNameKey, operator: 'In', values: ['nowhere'] }],
  }
  return [
    {
      name: 'a policy that selects no namespace',
      files: () => policyFiles(subject, nowhere),
      expected: unseen(subject, ({ of }) => of.place !== undefined),
    },
  ]
}

/** What becomes of the rows that a policy does not see any more. */
const unseen =
  ({ policy }: Subject, isUnseen: (row: Row) => boolean) =>
  (row: Row): Answer => {
    if (!isUnseen(row)) return 'ok'
    if (policy.target !== 'gatekeeper') return 'excluded'
    return isDenied(row) ? 'failed' : 'ok'
  }
