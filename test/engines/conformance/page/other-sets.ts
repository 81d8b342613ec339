import type { Row } from '../model.ts'
import { enginesIn, sum, titles } from './matrix.ts'
import { count, table } from './tables.ts'

/** What a published policy set makes of upstream's test pods of Pod Security v1.37, 148 in all. */
interface PolicySet {
  readonly name: string
  /** What it was run with. */
  readonly with: string
  readonly wrong: number
  /** Of these, admitted although Pod Security denies. */
  readonly admitted: number
}

const pods = 148

const sets: readonly PolicySet[] = [
  {
    name: 'kyverno/policies, `pod-security-vpol` (16 ValidatingPolicies)',
    with: 'Kyverno CLI 1.19.0',
    wrong: 21,
    admitted: 17,
  },
  {
    name: 'kyverno/policies, `pod-security` (18 ClusterPolicies)',
    with: 'Kyverno CLI 1.19.0',
    wrong: 14,
    admitted: 10,
  },
  {
    name: 'gatekeeper-library, `pod-security-baseline` and `-restricted`',
    with: 'gator 3.23.1',
    wrong: 16,
    admitted: 8,
  },
]

/** Other sets beside this one, over the same pods. */
export function otherSets(rows: readonly Row[]): string {
  const fixtures = rows.filter(
    ({ section, engine }) => section === 'fixtures' && engine !== 'judge' && engine !== 'psa',
  )
  return `Pod Security's own authors test it with pods that have to pass and pods that have to fail. Other
published policy sets, run with all their policies over the ${pods} pods of v1.37, get these wrong:

${table(
  ['policy set', 'run with', 'wrong', 'of these admitted although Pod Security denies'],
  sets.map((set) => [set.name, set.with, `${set.wrong} of ${pods}`, String(set.admitted)]),
)}

groundrule's Pod Security controls over the pods of all versions, v1.25 to v1.37, each check a verdict of its own. A pod that
the server's own validation refuses reaches no policy.

${table(
  ['engine', 'verdicts', 'of these denied', 'wrong'],
  enginesIn(fixtures).map((engine) => {
    const own = fixtures.filter((row) => row.engine === engine)
    return [
      titles[engine],
      count(sum(own, ({ verdicts }) => verdicts)),
      count(sum(own, ({ denied }) => denied)),
      count(sum(own, ({ disagreements }) => disagreements)),
    ]
  }),
)}`
}
