import { basename } from 'node:path'
import type { NamespacesInput } from '../../../src/dsl/config.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import type { KubernetesObject, RequestOptions, TestCluster } from '../harness/model.ts'
import { accepted, createNamespace, pathOf } from '../harness/objects.ts'
import { applyPolicies } from '../harness/policies.ts'
import { appliedForAWhile, deletedNamespace } from './applied-for-a-while.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import type { ClusterEngineName, SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import {
  bindingWith,
  clusterRoleWith,
  partitionBaseline,
  podWith,
  serviceWith,
  violating,
} from './partition-baseline.ts'
import { audible, type Heard, heard, judgedAt, levelOf, named } from './partition-heard.ts'
import {
  byLabel,
  byName,
  controls,
  engineNamespaces,
  expected,
  expectedOfAll,
  expectedOfBindings,
  expectedOfClusterRoles,
  expectedOfImages,
  expectedOfNamespaces,
  expectedOfServices,
  expectedOfSystemBinding,
  labelKey,
  type PartitionMove,
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
export async function partitionSection(cluster: TestCluster, engine: ClusterEngine): Promise<SectionResult> {
  const { kubernetes } = cluster
  const counts = tally()
  for (const baseline of baselinesOf(engine.name)) {
    const all = [...everyProbe(baseline, engine.name)]
    const files = partitionBaseline(kubernetes, baseline.declared, engine)
    await withNamespaces(cluster, baseline.namespaces, () =>
      judged(cluster, engine.name, files, all, ({ control, place, expected }, found, isDenied) => {
        const key = { section, engine: engine.name, kubernetes, control } as const
        counts.verdict(key, isDenied)
        if (found !== expected) counts.disagree({ ...key, case: `${baseline.title}: ${place}`, expected, found })
      }),
    )
  }
  return counts.result()
}

const baselinesOf = (engine: ClusterEngineName): readonly Baseline[] => [
  {
    title: 'by name',
    declared: { declared: byName.declared },
    namespaces: [...byName.namespaces, ...engineNamespaces(engine)],
  },
  {
    title: 'by label',
    declared: { by: 'label', key: labelKey, declared: byLabel.declared },
    namespaces: [...byLabel.namespaces, ...engineNamespaces(engine)],
    moves: byLabel.moves,
  },
]

/** Finds the level of each probe under what the compiler writes, and who judges it. */
async function judged(
  cluster: TestCluster,
  engine: ClusterEngineName,
  files: readonly OutputFile[],
  probes: readonly Probe[],
  found: (probe: Probe, found: string, isDenied: boolean) => void,
): Promise<void> {
  const policies = files.filter(({ path }) => path.startsWith('clusters/')).map(({ path }) => basename(path, '.yaml'))
  const objects = named(objectsOf(files, engine), policies)
  const listen = async ({ ask }: Probe, as?: RequestOptions['as']) =>
    heard(engine, await ask(cluster, { audit: true, ...(as && { as }) }))
  await appliedForAWhile(cluster, objects, async () => {
    const answers = new Map<Probe, readonly [Heard, Heard]>()
    await inParallel(probes, 8, async (probe) => {
      answers.set(probe, [await listen(probe), await listen(probe, controller)])
    })
    if (engine !== 'vap') await applyPolicies(cluster.request, audible(objects))
    await inParallel(probes, 8, async (probe) => {
      const [asPerson, asController] = answers.get(probe)!
      const speak = engine === 'vap' ? [asPerson, asController] : [await listen(probe)]
      const judges = speak.flatMap(({ denied, warned, recorded }) => [...denied, ...warned, ...recorded])
      found(probe, judgedAt(levelOf(asPerson, asController), judges), asPerson.denied.length > 0)
    })
  })
}

interface Baseline {
  readonly title: string
  readonly declared: NamespacesInput
  readonly namespaces: readonly PartitionNamespace[]
  /** What becomes of a namespace whose label changes, or goes. */
  readonly moves?: readonly PartitionMove[]
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

function* everyProbe({ namespaces, moves = [] }: Baseline, engine: ClusterEngineName): Generator<Probe> {
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
  for (const { name, to, place, also } of moves)
    yield {
      control: 'namespaces',
      place: `the Namespace ${name} itself, going to ${to ?? 'no stage'}`,
      expected: also?.[engine] ?? expectedOfNamespaces[place],
      ask: label(name, { [labelKey]: to, ...violating('namespaces') }),
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
  (name: string, labels: Readonly<Record<string, string | null>>): Ask =>
  ({ request }, options) =>
    request('PATCH', `/api/v1/namespaces/${name}?dryRun=All`, { ...options, ...merge({ metadata: { labels } }) })

const merge = (body: KubernetesObject): RequestOptions => ({ body, contentType: 'application/merge-patch+json' })

interface List {
  readonly items: readonly { readonly metadata: { readonly name: string } }[]
}

/** Makes namespaces as they are declared, and leaves the cluster as it was. */
async function withNamespaces(
  { request }: TestCluster,
  namespaces: readonly PartitionNamespace[],
  run: () => Promise<void>,
): Promise<void> {
  const isOwn = ({ name }: PartitionNamespace) => !there.has(name)
  const relabel = async ({ name, labels = {} }: PartitionNamespace, value: (label: string) => string | null) => {
    const changed = Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, value(label)]))
    const answer = await request('PATCH', `/api/v1/namespaces/${name}`, merge({ metadata: { labels: changed } }))
    accepted(answer, `label Namespace ${name}`)
  }
  const { items } = (await request('GET', '/api/v1/namespaces')).body as unknown as List
  const there = new Set(items.map(({ metadata }) => metadata.name))
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
