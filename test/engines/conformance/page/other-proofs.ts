import type { Summary } from '../../mutation/summary.ts'
import { count, table } from './tables.ts'

/** docs/mutation.json, by `npm run mutation`. */
export type Mutation = Pick<Summary, 'mutants' | 'killed' | 'equivalent' | 'unsayable' | 'survived' | 'rows' | 'byForm'>

interface Share {
  readonly all: number
  readonly right: number
}

/** docs/drift.json, by `npm run drift`. */
export interface Drift {
  readonly rows: readonly {
    readonly cluster: string
    readonly kubernetes: string
    readonly tool: 'flux' | 'argocd'
    readonly objects: Share
    readonly foreign: Share
    readonly noticed: Share
    readonly repaired: Share
    readonly pruned: Share
    readonly namespacesKept: Share
  }[]
}

/** What became of the mutants of the generated suites. */
export function mutationText({ mutants, killed, equivalent, unsayable, survived, rows, byForm }: Mutation): string {
  return `The suites that groundrule writes for \`kyverno test\`, \`gator verify\` and as plain manifests are tested in their turn: every
policy is changed in one place at a time (another operator, without a container list, negated, a wider list, without a clause,
without a kind, without what it spares), and its suite, run with the stock command line, has to fail.

**${count(mutants)} mutants: ${count(killed)} killed, ${count(survived)} survived.** ${count(equivalent)} say the same as the original, by all objects that were tried; ${count(unsayable)} differ in
what the tool cannot be told of. ${count(rows.judged)} rows were judged, ${count(rows.excluded)} left out as "Excluded", ${count(rows.vacuous)} would say the same of the opposite
policy. Each mutant that is not killed, with its reason: [mutation.json](mutation.json). Again: \`npm run mutation\`.

${table(
  ['suites', 'suites', 'rows', 'mutants', 'killed', 'equivalent', 'cannot be told', 'survived'],
  byForm.map((form) => [
    form.form,
    ...[form.suites, form.rows, form.mutants, form.killed, form.equivalent, form.unsayable, form.survived].map(count),
  ]),
)}`
}

const tools = { flux: 'Flux', argocd: 'Argo CD' } as const

/** What the GitOps tools found to change. */
export function driftText({ rows }: Drift): string {
  const objects = rows.reduce((sum, each) => sum + each.objects.all, 0)
  const still = rows.reduce((sum, each) => sum + each.objects.right, 0)
  return `For each cluster of the reference baseline, Flux's and Argo CD's own code applies all that their files name, in the order that
they give, twice. **${count(still)} of ${count(objects)} objects are unchanged the second time**, though Namespaces bear labels and annotations of other
owners, which have to stay. Then somebody changes an object of each kind, which has to be noticed and put right; objects are
taken out, which have to go, but for Namespaces. Again: \`npm run drift\`.

${table(
  [
    'cluster',
    'tool',
    'Kubernetes',
    'unchanged',
    'others’ fields kept',
    'changes noticed',
    'repaired',
    'pruned',
    'namespaces kept',
  ],
  rows.map((row) => [
    row.cluster,
    tools[row.tool],
    row.kubernetes,
    ...[row.objects, row.foreign, row.noticed, row.repaired, row.pruned, row.namespacesKept].map(
      ({ all, right }) => `${right} of ${all}`,
    ),
  ]),
)}`
}
