import { join } from 'node:path'
import { loadBaseline } from '../../../src/compile/load.ts'
import type { Control } from '../../../src/ir/control.ts'
import { kindOf } from '../../../src/kubernetes/kinds.ts'
import { exampleCases } from '../cases/examples.ts'
import { type CostJudge, type PolicyCost, type PolicyRequest, startCostJudge } from '../harness/judge.ts'
import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { createNamespace, pathOf } from '../harness/objects.ts'
import { withCluster } from '../harness/with-cluster.ts'
import { type CommittedObject, committedObjects } from './applied-files.ts'
import { appliedForAWhile } from './applied-for-a-while.ts'
import { changed, largeObjects } from './cost-objects.ts'
import type { SectionResult } from './model.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Cost } from './report.ts'
import { type Tally, tally } from './tally.ts'

const kubernetes = '1.37.1'
const key = (control: string) => ({ section: 'cost', engine: 'vap', kubernetes, control }) as const

/** No single expression may cost more, whatever the policy's budget: `PerCallLimit` of k8s.io/apiserver/pkg/apis/cel. */
const perExpression = 1_000_000

/**
 * What the policies of the repository's own cluster cost the API server at most: over each control's examples, and over
 * large objects, created and updated. None may exceed a limit; and the server itself gets through the large ones.
 */
export async function costSection(): Promise<SectionResult & { readonly costs: readonly Cost[] }> {
  const counts = tally()
  const committed = committedObjects('vap', kubernetes)
  const policies = committed.filter(({ object }) => object.kind === 'ValidatingAdmissionPolicy')
  const { baseline } = await loadBaseline(join(process.cwd(), 'baseline'))
  const controls = baseline?.controls ?? []
  const judge = await startCostJudge(policies.map(({ object }) => object))
  try {
    const large = await largeCosts(judge)
    const costs: Cost[] = []
    for (const id of [...new Set(policies.map(({ control }) => control))].sort()) {
      const names = policies.filter(({ control }) => control === id).map(({ object }) => nameOf(object))
      const of = (found: readonly Costs[]) => found.flatMap((each) => names.flatMap((name) => each[name] ?? []))
      const ofExamples = of(await Promise.all(examplesOf(id, controls).map((object) => costsOf(judge, object))))
      const ofLarge = of(large.map((each) => each.costs))
      if (ofLarge.length === 0) throw new Error(`no large object is of a kind that ${id} judges`)
      costs.push({ control: id, examples: most(ofExamples), large: most(ofLarge) })
      checkLimits(id, [...ofExamples, ...ofLarge], judge.budget, counts)
    }
    await withCluster({ kubernetes }, (cluster) => compareWithServer(cluster, committed, large, counts))
    return { ...counts.result(), costs }
  } finally {
    await judge.stop()
  }
}

const most = (costs: readonly PolicyCost[]): number => Math.max(...costs.map(({ cost }) => cost))

type Costs = Readonly<Record<string, PolicyCost>>

interface Large {
  readonly object: KubernetesObject
  /** Changed, not created. */
  readonly isUpdate: boolean
  readonly costs: Costs
}

async function largeCosts(judge: CostJudge): Promise<readonly Large[]> {
  const found: Large[] = []
  for (const object of largeObjects) {
    found.push({ object, isUpdate: false, costs: await costsOf(judge, object) })
    found.push({ object, isUpdate: true, costs: await costsOf(judge, changed(object), object) })
  }
  return found
}

/** A part that costs no more than one expression may has none in it that does. */
function checkLimits(id: string, costs: readonly PolicyCost[], budget: number, counts: Tally): void {
  const part = Math.max(...costs.flatMap(({ spent }) => Object.values(spent)))
  for (const [what, limit, found] of [
    ['budget of a policy', budget, most(costs)],
    ['limit of an expression', perExpression, part],
  ] as const) {
    counts.verdict(key(id), false)
    if (found > limit) counts.disagree({ ...key(id), case: what, expected: `at most ${limit}`, found: String(found) })
  }
}

/** The server admits or denies large objects as was reckoned, for a reason and not for want of budget. */
async function compareWithServer(
  cluster: TestCluster,
  committed: readonly CommittedObject[],
  large: readonly Large[],
  counts: Tally,
): Promise<void> {
  const { request } = cluster
  await createNamespace(request, namespace)
  const objects = committed.filter(({ engine }) => engine === 'vap').map(({ object }) => object)
  await appliedForAWhile(cluster, objects, async () => {
    for (const { object, costs } of large.filter(({ isUpdate }) => !isUpdate)) {
      const path = `${pathOf(object, { collection: true })}?dryRun=All`
      const outcome = outcomeOf(await request('POST', path, { body: object, audit: true }))
      if (outcome.error) throw new Error(`a large ${object.kind} is refused: ${outcome.error}`)
      for (const [name, { admitted }] of Object.entries(costs)) {
        // The namespace is of the cluster's own environment, whose policies have the name of their control.
        const of = committed.find((each) => nameOf(each.object) === name)
        if (of?.control !== name || of.engine !== 'vap') continue
        const expected = admitted ? 'admitted' : 'denied'
        const found = verdictOf(outcome, name)
        counts.verdict(key(name), !admitted)
        if (expected !== found) counts.disagree({ ...key(name), case: `a large ${object.kind}`, expected, found })
      }
    }
  })
}

/** What a policy made of a request, whatever its level: a violation is recorded. */
function verdictOf({ status, denied, recorded }: Outcome, policy: string): string {
  const isOwn = denied?.policy === policy
  if (isOwn && !denied.message.startsWith(`[${policy}] `)) return `${status} ${denied.message}`
  return recorded.some((each) => each.policy === policy) ? 'denied' : 'admitted'
}

const namespace = 'large'

function costsOf(judge: CostJudge, object: KubernetesObject, oldObject?: KubernetesObject): Promise<Costs> {
  const kind = kindOf(String(object.apiVersion), String(object.kind))
  if (!kind) throw new Error(`${object.apiVersion} ${object.kind} is not known`)
  const { group, version } = kind
  const request: PolicyRequest = {
    object,
    ...(oldObject && { oldObject }),
    operation: oldObject ? 'UPDATE' : 'CREATE',
    kind: { group, version, kind: kind.kind },
    resource: { group, version, resource: kind.plural },
    ...(kind.scope === 'Namespaced' && { namespace }),
  }
  return judge.costs(request)
}

/** The guard of namespaces' labels is no control, and has none. */
function examplesOf(id: string, controls: readonly Control[]): readonly KubernetesObject[] {
  const control = controls.find((each) => each.id === id)
  if (control) return exampleCases(control).map(({ object }) => object)
  return [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'example' } }]
}

const nameOf = ({ metadata }: KubernetesObject): string => (metadata as { readonly name: string }).name
