import { verdictText } from './compare.ts'
import type { Disagreement, Row, SectionResult } from './model.ts'
import { rowKey } from './tally.ts'

/** Verdicts that differ for a reason outside groundrule. An entry that covers nothing any more fails the run. */
export interface KnownDifference {
  readonly id: string
  /** The day on which it was seen, `YYYY-MM-DD`. */
  readonly seen: string
  readonly what: string
  readonly evidence: string
  readonly covers: (disagreement: Disagreement) => boolean
}

/** Samples that ask for a field which the API server defaults, and do not say what its absence means. */
const unreadDefaults = ['each-container', 'flattening', 'is-empty']

export const knownDifferences: readonly KnownDifference[] = [
  {
    id: 'default-unread',
    seen: '2026-11-22',
    what: 'A control that asks for a field with a default, without `absentOr`, finds it absent in a file and present in a cluster.',
    evidence:
      'The answer to the create request has `terminationMessagePolicy`, `restartPolicy` and, for a Pod, `tolerations`, which the file has not; `compile` warns about each such control (`default-unread`), and the reference baseline has none.',
    covers: ({ engine, kubernetes, control }) =>
      engine === 'javascript' && kubernetes !== undefined && unreadDefaults.includes(control),
  },
  {
    id: 'empty-list-answered-null',
    seen: '2026-11-23',
    what: 'Admission sees the `rules: []` of a ClusterRole as it was sent; the answer to the request says `rules: null`, so that one line of blame more is expected. The verdict is the same, and the file gives the same lines as the cluster.',
    evidence: '`npm run conformance -- --control nullable-lists --case samples/nullable-lists/empty` shows both.',
    covers: ({ engine, control, found }) =>
      engine !== 'javascript' &&
      control === 'nullable-lists' &&
      /^(denied: \[nullable-lists\] )?rules must not be empty(\. |$)/.test(found),
  },
  {
    id: 'proc-mount-1.31',
    seen: '2026-11-22',
    what: '`check` denies a `procMount: Unmasked` that Kubernetes 1.31 makes `Default` before admission, so that the cluster admits the object.',
    evidence:
      'The answer to the create request says `Default` (feature gate ProcMountType, off by default before 1.33); the judge, asked about that answer, admits it as well.',
    covers: ({ engine, kubernetes, control, found }) =>
      engine === 'javascript' &&
      kubernetes === '1.31.14' &&
      /^proc-mount-|^absent-or-in-containers$/.test(control) &&
      found === verdictText(true),
  },
]

export interface Sorted {
  /** With the known differences counted apart. */
  readonly rows: readonly Row[]
  readonly unknown: readonly Disagreement[]
  readonly known: readonly { readonly difference: KnownDifference; readonly count: number }[]
}

/** What is known apart from what is not. */
export function sortedOut({ rows, disagreements }: SectionResult): Sorted {
  const counts = new Map(knownDifferences.map(({ id }) => [id, 0]))
  const inRow = new Map<string, number>()
  const unknown = disagreements.filter((each) => {
    const covering = knownDifferences.find(({ covers }) => covers(each))
    if (!covering) return true
    counts.set(covering.id, counts.get(covering.id)! + 1)
    inRow.set(rowKey(each), (inRow.get(rowKey(each)) ?? 0) + 1)
    return false
  })
  return {
    rows: rows.map((row) => {
      const known = inRow.get(rowKey(row)) ?? 0
      return known === 0 ? row : { ...row, disagreements: row.disagreements - known, known }
    }),
    unknown,
    known: knownDifferences.map((difference) => ({ difference, count: counts.get(difference.id)! })),
  }
}
