import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { apply, createNamespace } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import { appliedForAWhile, deleted, deletedNamespace } from './applied-for-a-while.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { checkAway } from './levels-away.ts'
import { collectionOf, judging, levelsBaseline, messageOf, objectOf, type Violates } from './levels-baseline.ts'
import { checkFailures, checkIgnored } from './levels-failure.ts'
import { checkRecords, thereBefore } from './levels-records.ts'
import {
  askers,
  compliant,
  type Kind,
  type Level,
  levels,
  otherKinds,
  outcomes,
  type Standing,
  workloadKinds,
} from './levels-table.ts'
import type { ClusterEngineName, SectionResult } from './model.ts'
import { type Outcome, outcomeOf, type Said } from './outcome.ts'
import { inParallel } from './parallel.ts'
import { objectsOf } from './synthetic.ts'
import { type Tally, tally } from './tally.ts'

const section = 'levels'
const namespace = 'levels'

/**
 * Controls at every level: what each asker's violating and compliant object of each kind brings, by the table of
 * `levels-table.ts`; what is recorded; and what happens where something goes wrong, by `levels-failure-table.ts`.
 */
export async function levelsSection(cluster: TestCluster, engine: ClusterEngine): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const counts = tally()
  const before = thereBefore(engine, namespace)
  const policies = objectsOf(levelsBaseline(kubernetes, engine), engine.name)
  try {
    await apply(request, rollouts)
    await createNamespace(request, namespace)
    for (const object of before) await apply(request, object)
    const collection = collectionOf(objectOf('Rollout', 'nothing', namespace))
    await waitFor('rollouts are served', async () => (await request('GET', collection)).status === 200)
    await appliedForAWhile(cluster, policies, async () => {
      await inParallel(probes(engine.name), 8, (probe) => ask(cluster, engine, probe, counts))
      await checkFailures(cluster, engine, policies, counts)
      await checkIgnored(cluster, engine, counts)
      await checkAway(cluster, engine, policies, counts)
      await checkRecords(cluster, engine, namespace, counts)
    })
  } finally {
    for (const object of before) await deleted(request, object)
    await deleted(request, rollouts)
    await deletedNamespace(request, namespace)
  }
  return counts.result()
}

interface Probe {
  readonly username: string
  readonly kind: Kind
  readonly standing: Standing
  readonly violates: Violates
}

function* probes(engine: ClusterEngineName): Generator<Probe> {
  const seen = new Set<string>()
  for (const { username, controller = [], controlPlane = [] } of askers)
    for (const kind of [...workloadKinds, ...otherKinds]) {
      const known = controller.includes(kind) ? 'controller' : 'anybody'
      const standing = controlPlane.includes(kind) ? 'control plane' : known
      // Kyverno compiles the CEL of a ClusterPolicy for each request: all kinds by the first asker of each standing, and all
      // askers for Pods.
      const one = `${kind} by ${standing}`
      const share = engine !== 'kyverno-clusterpolicy' || !seen.has(one) ? [...levels, 'nothing'] : []
      seen.add(one)
      const shared = share.length === 0 && kind === 'Pod' ? ['enforce-new'] : share
      for (const violates of shared as readonly Violates[]) yield { username, kind, standing, violates }
    }
}

async function ask(
  { request, kubernetes }: TestCluster,
  { name: engine }: ClusterEngine,
  probe: Probe,
  counts: Tally,
): Promise<void> {
  const { username, kind, standing, violates } = probe
  const object = objectOf(kind, violates, namespace)
  // The name is what the policies see; the group lets it pass authorization.
  const as = { username, groups: ['system:masters'] }
  const answer = await request('POST', `${collectionOf(object)}?dryRun=All`, { body: object, as, audit: true })
  const outcome = outcomeOf(answer, engine)
  // What violates nothing is judged by all levels.
  for (const level of violates === 'nothing' ? levels : [violates]) {
    const expected = violates === 'nothing' ? compliant : outcomes[engine][level][standing]
    const { id } = judging(kind, level)
    const key = { section, engine, kubernetes, control: id } as const
    const wanted = expected.replaceAll('ID', id)
    const found = shown(outcome, kind, level)
    counts.verdict(key, outcome.status >= 400)
    if (wanted !== found)
      counts.disagree({ ...key, case: `${username}: ${kind} violating ${violates}`, expected: wanted, found })
  }
}

/** An outcome in the words of the table; whatever is not as it has to be is told in full. */
function shown(outcome: Outcome, kind: Kind, level: Level): string {
  const { id, line } = judging(kind, level)
  const message = messageOf(kind, level)
  const by = (said: Said) =>
    said.policy === id && said.message === message ? said.binding : `${said.binding} (${said.policy}: ${said.message})`
  const denied = outcome.denials.length > 0 ? ` by ${outcome.denials.map(by).join(' and ')}` : ''
  return [
    `${outcome.status}${denied}${outcome.error ? ` ${outcome.error}` : ''}`,
    ...outcome.warned.map((said) => `warns ${by(said)}`),
    ...outcome.recorded.map(({ policy, key, value }) =>
      policy === id && key === id && value === line ? 'records' : `records ${policy}/${key}: ${value}`,
    ),
    ...outcome.audited.map((said) => `audits ${by(said)} [${said.actions.join(' ')}]`),
    ...outcome.otherWarnings.map((text) => `also warns ${text}`),
  ].join(', ')
}

const rollouts: KubernetesObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'rollouts.argoproj.io' },
  spec: {
    group: 'argoproj.io',
    names: { kind: 'Rollout', listKind: 'RolloutList', plural: 'rollouts', singular: 'rollout' },
    scope: 'Namespaced',
    versions: [
      {
        name: 'v1alpha1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      },
    ],
  },
}
