import type { NamespacesInput } from '../../../src/dsl/config.ts'
import type { KubernetesObject, RequestOptions, TestCluster } from '../harness/model.ts'
import { accepted, createNamespace, pathOf } from '../harness/objects.ts'
import { appliedForAWhile, deletedNamespace } from './applied-for-a-while.ts'
import type { SectionResult } from './model.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { inParallel } from './parallel.ts'
import {
  bindingWith,
  clusterRoleWith,
  partitionBaseline,
  podWith,
  serviceWith,
  violating,
} from './partition-baseline.ts'
import {
  byLabel,
  byName,
  controls,
  expected,
  expectedOfAll,
  expectedOfBindings,
  expectedOfClusterRoles,
  expectedOfImages,
  expectedOfNamespaces,
  expectedOfServices,
  expectedOfSystemBinding,
  labelKey,
  type PartitionNamespace,
  systemBinding,
} from './partition-table.ts'
import { objectsOf } from './synthetic.ts'
import { tally } from './tally.ts'

const section = 'partition'

/**
 * Controls with a level and a parameter for each environment: who judges what in every namespace, declared by name and then
 * by label key, is what the tables of `partition-table.ts` say, and never more than one policy of a control.
 */
export async function partitionSection(cluster: TestCluster): Promise<SectionResult> {
  const counts = tally()
  const baselines: readonly Baseline[] = [
    { title: 'by name', declared: { declared: byName.declared }, namespaces: byName.namespaces },
    {
      title: 'by label',
      declared: { by: 'label', key: labelKey, declared: byLabel.declared },
      namespaces: byLabel.namespaces,
    },
  ]
  for (const baseline of baselines) {
    const all = [...everyProbe(baseline)]
    await withNamespaces(cluster, baseline.namespaces, () =>
      appliedForAWhile(cluster, objectsOf(partitionBaseline(cluster.kubernetes, baseline.declared), 'vap'), () =>
        inParallel(all, 8, async ({ control, place, expected, ask }) => {
          const asPerson = await ask(cluster, { audit: true })
          const asController = await ask(cluster, { audit: true, as: controller })
          const found = levelOf(outcomeOf(asPerson), outcomeOf(asController))
          const key = { section, engine: 'vap', kubernetes: cluster.kubernetes, control } as const
          counts.verdict(key, asPerson.status === 403)
          if (found !== expected) counts.disagree({ ...key, case: `${baseline.title}: ${place}`, expected, found })
        }),
      ),
    )
  }
  return counts.result()
}

interface Baseline {
  readonly title: string
  readonly declared: NamespacesInput
  readonly namespaces: readonly PartitionNamespace[]
}

/** One that `enforce-new` lets through for Pods. The group lets it pass authorization. */
const controller = {
  username: 'system:serviceaccount:kube-system:replicaset-controller',
  groups: ['system:masters'],
}

interface Probe {
  readonly control: string
  /** What is judged, as a text. */
  readonly place: string
  readonly expected: string
  readonly ask: (cluster: TestCluster, options: RequestOptions) => ReturnType<TestCluster['request']>
}

function* everyProbe({ namespaces }: Baseline): Generator<Probe> {
  for (const { name, place, labels } of namespaces) {
    for (const id of controls)
      yield { control: id, place: name, expected: expected[place][id], ask: create(podWith(name, violating(id))) }
    yield {
      control: 'everywhere',
      place: `${name}, every control at once`,
      expected: expectedOfAll[place],
      ask: create(podWith(name, violating(...controls))),
    }
    for (const [registry, wanted] of Object.entries(expectedOfImages[place]))
      yield {
        control: 'registries',
        place: `${name}, image of ${registry}`,
        expected: wanted === 'passes' ? 'off' : wanted,
        ask: create(podWith(name, {}, registry)),
      }
    yield {
      control: 'mixed',
      place: name,
      expected: expectedOfServices[place],
      ask: create(serviceWith(name, violating('mixed'))),
    }
    yield {
      control: 'namespaces',
      place: `the Namespace ${name} itself`,
      expected: expectedOfNamespaces[place],
      ask: label(name, violating('namespaces')),
    }
    if (isSystem(name)) continue
    const metadata = { name: `new-${name}`, labels: { ...labels, ...violating('namespaces') } }
    // Where the name decides, a new one is one that nobody declared.
    const isDecidedByLabel = labels !== undefined && labelKey in labels
    yield {
      control: 'namespaces',
      place: `a new Namespace like ${name}`,
      expected: expectedOfNamespaces[isDecidedByLabel ? place : 'prod'],
      ask: create({ apiVersion: 'v1', kind: 'Namespace', metadata }),
    }
  }
  const generateName = 'play-'
  yield {
    control: 'namespaces',
    place: 'a new Namespace whose name is generated',
    expected: expectedOfNamespaces.prod,
    ask: create({ apiVersion: 'v1', kind: 'Namespace', metadata: { generateName, labels: violating('namespaces') } }),
  }
  yield {
    control: 'bindings',
    place: 'a ClusterRoleBinding',
    expected: expectedOfBindings,
    ask: create(bindingWith(violating('bindings'))),
  }
  yield {
    control: 'bindings',
    place: 'a ClusterRoleBinding of the platform',
    expected: expectedOfSystemBinding,
    ask: create(bindingWith(violating('bindings'), systemBinding)),
  }
  yield {
    control: 'mixed',
    place: 'a ClusterRole',
    expected: expectedOfClusterRoles,
    ask: create(clusterRoleWith(violating('mixed'))),
  }
}

/** A new namespace with another name is not the system's. */
const isSystem = (name: string): boolean => name === 'platform' || name.startsWith('kube-')

type Ask = Probe['ask']

const create =
  (object: KubernetesObject): Ask =>
  ({ request }, options) =>
    request('POST', `${pathOf(object, { collection: true })}?dryRun=All`, { ...options, body: object })

const label =
  (name: string, labels: Readonly<Record<string, string>>): Ask =>
  ({ request }, options) =>
    request('PATCH', `/api/v1/namespaces/${name}?dryRun=All`, { ...options, ...merge({ metadata: { labels } }) })

const merge = (body: KubernetesObject): RequestOptions => ({ body, contentType: 'application/merge-patch+json' })

/** The level that two answers show, and every policy that had a word in it. */
function levelOf(asPerson: Outcome, asController: Outcome): string {
  const spoke = new Set(
    [asPerson, asController].flatMap(({ denied, warned, recorded, audited }) =>
      [...(denied ? [denied] : []), ...warned, ...recorded, ...audited].map(({ policy }) => policy),
    ),
  )
  const isDenied = asPerson.denied !== undefined
  if (asPerson.error ?? asController.error) return `an error: ${asPerson.error ?? asController.error}`
  if (spoke.size === 0) return 'off'
  const tolerant = asPerson.warned.length > 0 ? 'warn' : 'audit'
  const level = isDenied ? (asController.denied ? 'enforce' : 'enforce-new') : tolerant
  return `${level} by ${[...spoke].sort().join(' and ')}`
}

/** Makes namespaces as they are declared, and leaves the cluster as it was. */
async function withNamespaces(
  { request }: TestCluster,
  namespaces: readonly PartitionNamespace[],
  run: () => Promise<void>,
): Promise<void> {
  const isOwn = ({ name }: PartitionNamespace) => name !== 'default' && !name.startsWith('kube-')
  const relabel = async ({ name, labels = {} }: PartitionNamespace, value: (label: string) => string | null) => {
    const changed = Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, value(label)]))
    const answer = await request('PATCH', `/api/v1/namespaces/${name}`, merge({ metadata: { labels: changed } }))
    accepted(answer, `label Namespace ${name}`)
  }
  try {
    for (const each of namespaces) {
      await createNamespace(request, each.name)
      await relabel(each, (label) => label)
    }
    await run()
  } finally {
    for (const each of namespaces) {
      if (isOwn(each)) await deletedNamespace(request, each.name)
      else await relabel(each, () => null)
    }
  }
}
