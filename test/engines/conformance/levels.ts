import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { accepted, apply, createNamespace, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import { appliedForAWhile, deleted, deletedNamespace } from './applied-for-a-while.ts'
import { judging, levelsBaseline, objectOf, type Violates } from './levels-baseline.ts'
import {
  askers,
  compliant,
  failurePolicies,
  type Kind,
  type Level,
  levels,
  otherKinds,
  outcomes,
  type Standing,
  workloadKinds,
} from './levels-table.ts'
import type { SectionResult } from './model.ts'
import { type Outcome, outcomeOf, type Said } from './outcome.ts'
import { inParallel } from './parallel.ts'
import { docsUrl, objectsOf, owner } from './synthetic.ts'
import { type Tally, tally } from './tally.ts'

const section = 'levels'
const namespace = 'levels'

/**
 * Controls at every level: what each asker's violating and compliant object of each kind brings, by the table of
 * `levels-table.ts`, and what happens where an expression fails.
 */
export async function levelsSection(cluster: TestCluster): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const counts = tally()
  try {
    await apply(request, rollouts)
    await createNamespace(request, namespace)
    const collection = collectionOf(objectOf('Rollout', 'nothing', namespace))
    await waitFor('rollouts are served', async () => (await request('GET', collection)).status === 200)
    await appliedForAWhile(cluster, objectsOf(levelsBaseline(kubernetes), 'vap'), async () => {
      await inParallel(probes(), 8, (probe) => ask(cluster, probe, counts))
      for (const level of levels) if (level !== 'off') await checkFailure(cluster, level, counts)
    })
  } finally {
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

function* probes(): Generator<Probe> {
  for (const { username, controller = [], controlPlane = [] } of askers)
    for (const kind of [...workloadKinds, ...otherKinds]) {
      const known = controller.includes(kind) ? 'controller' : 'anybody'
      const standing = controlPlane.includes(kind) ? 'control plane' : known
      for (const violates of [...levels, 'nothing'] as const) yield { username, kind, standing, violates }
    }
}

async function ask({ request, kubernetes }: TestCluster, probe: Probe, counts: Tally): Promise<void> {
  const { username, kind, standing, violates } = probe
  const object = objectOf(kind, violates, namespace)
  // The name is what the policies see; the group lets it pass authorization.
  const as = { username, groups: ['system:masters'] }
  const answer = await request('POST', `${collectionOf(object)}?dryRun=All`, { body: object, as, audit: true })
  const outcome = outcomeOf(answer)
  // What violates nothing is judged by all levels.
  for (const level of violates === 'nothing' ? levels : [violates]) {
    const expected = violates === 'nothing' ? compliant : outcomes[level][standing]
    const { id } = judging(kind, level)
    const key = { section, engine: 'vap', kubernetes, control: id } as const
    const wanted = expected.replaceAll('ID', id)
    const found = shown(outcome, judging(kind, level))
    counts.verdict(key, outcome.status === 403)
    if (wanted !== found)
      counts.disagree({ ...key, case: `${username}: ${kind} violating ${violates}`, expected: wanted, found })
  }
}

/** An outcome in the words of the table; whatever is not as it has to be is told in full. */
function shown(outcome: Outcome, { id, line, fix }: ReturnType<typeof judging>): string {
  const message = `[${id}] ${line}. ${fix} Why and exceptions: ${docsUrl}/controls/${id} (${owner})`
  const by = (said: Said) =>
    said.policy === id && said.message === message ? said.binding : `${said.binding} (${said.policy}: ${said.message})`
  return [
    `${outcome.status}${outcome.denied ? ` by ${by(outcome.denied)}` : ''}${outcome.error ? ` ${outcome.error}` : ''}`,
    ...outcome.warned.map((said) => `warns ${by(said)}`),
    ...outcome.recorded.map(({ policy, key, value }) =>
      policy === id && key === id && value === line ? 'records' : `records ${policy}/${key}: ${value}`,
    ),
    ...outcome.audited.map((said) => `audits ${by(said)} [${said.actions.join(' ')}]`),
    ...outcome.otherWarnings.map((text) => `also warns ${text}`),
  ].join(', ')
}

/**
 * The failure policy that the server stores, and what it makes of an expression that fails: no lowering does, but the
 * fields of a custom kind may be anything, and a container without a name has none to put into the message.
 */
async function checkFailure(
  { request, kubernetes }: TestCluster,
  level: Exclude<Level, 'off'>,
  counts: Tally,
): Promise<void> {
  const expected = failurePolicies[level]
  for (const kind of ['Pod', 'Service', 'Namespace'] as const) {
    const { id } = judging(kind, level)
    const found = await request('GET', pathOf(policyNamed(id)))
    const { failurePolicy } = accepted(found, `get policy ${id}`).body.spec as { failurePolicy: string }
    const key = { section, engine: 'vap', kubernetes, control: id } as const
    counts.verdict(key, false)
    if (failurePolicy !== expected)
      counts.disagree({ ...key, case: 'failurePolicy', expected, found: String(failurePolicy) })
  }
  const { id } = judging('Rollout', level)
  const body = rolloutWithoutNames(level)
  const answer = await request('POST', `${collectionOf(body)}?dryRun=All`, { body })
  const key = { section, engine: 'vap', kubernetes, control: id } as const
  // 422: the server takes the reason `Invalid` where a policy could not give one.
  const isDenied = answer.status === 422 && String(answer.body.message).includes('resulted in error')
  const found = isDenied ? 'Fail' : answer.status === 201 ? 'Ignore' : `${answer.status} ${answer.body.message}`
  counts.verdict(key, isDenied)
  if (found !== expected) counts.disagree({ ...key, case: 'an expression that fails', expected, found })
}

function rolloutWithoutNames(level: Level): KubernetesObject {
  const { spec, ...rollout } = objectOf('Rollout', level, namespace) as {
    spec: { template: { spec: { containers: readonly KubernetesObject[] } } }
  }
  const containers = spec.template.spec.containers.map(({ name: _, ...container }) => container)
  return { ...rollout, spec: { template: { spec: { containers } } } }
}

const collectionOf = (object: KubernetesObject): string =>
  object.kind === 'Rollout'
    ? `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/rollouts`
    : pathOf(object, { collection: true })

const policyNamed = (name: string): KubernetesObject => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicy',
  metadata: { name },
})

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
