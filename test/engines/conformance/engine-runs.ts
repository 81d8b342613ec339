import type { SampleSubject } from '../cases/samples.ts'
import type { KubernetesVersion, PodSecurityJudge, TestCluster } from '../harness/model.ts'
import { applyPolicies } from '../harness/policies.ts'
import { type AdmittedCase, admittedCases } from './admitted.ts'
import { type Asking, answerTo, hostOf } from './ask.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { compareDenials } from './denials.ts'
import { type Group, policyObjects, type Subject } from './groups.ts'
import type { SectionResult } from './model.ts'
import { onCluster } from './on-cluster.ts'
import type { Options } from './options.ts'
import { inParallel } from './parallel.ts'
import { prepare } from './prepare.ts'
import { sampleOf } from './sample.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { tally } from './tally.ts'
import { uniqueName } from './verdicts.ts'
import { readDenials } from './webhook-denials.ts'

export interface EngineRun {
  readonly options: Options
  readonly samples: readonly SampleSubject[]
  readonly judge: PodSecurityJudge
  readonly say: (text: string) => void
  /** What reaches admission on a server; asked once, whichever engines it is for. */
  readonly admitted: (kubernetes: KubernetesVersion) => Promise<readonly AdmittedGroup[]>
}

/** The cases of one group that reach admission. */
export interface AdmittedGroup {
  readonly name: Group['name']
  readonly cases: readonly AdmittedCase[]
}

/** A run of engines, none of which has been asked yet. */
export function engineRun(context: Omit<EngineRun, 'admitted'>): EngineRun {
  const found = new Map<KubernetesVersion, Promise<readonly AdmittedGroup[]>>()
  const admitted = (kubernetes: KubernetesVersion) => {
    const groups = found.get(kubernetes) ?? admittedOn(kubernetes, context)
    found.set(kubernetes, groups)
    return groups
  }
  return { ...context, admitted }
}

/** Every group's cases, asked of a server that no policy is in. */
async function admittedOn(
  kubernetes: KubernetesVersion,
  { options, samples, judge, say }: Omit<EngineRun, 'admitted'>,
): Promise<readonly AdmittedGroup[]> {
  const all = await subjectsFor(kubernetes, scopeFor(options, 'engines', kubernetes), samples)
  const subjects = all.flatMap(({ group }) => group.subjects)
  return await onCluster({ kubernetes }, say, async (cluster) => {
    const groups: AdmittedGroup[] = []
    for (const { group, cases } of all) {
      await prepare(cluster, group, true)
      groups.push({ name: group.name, cases: await admittedCases({ cluster, subjects, judge }, cases()) })
    }
    return groups
  })
}

/** Every group, with the policies of one engine, all of which deny. */
export async function groupsOf(
  declared: ClusterEngine['declared'],
  kubernetes: KubernetesVersion,
  { options, samples }: EngineRun,
): Promise<readonly Group[]> {
  const by = { engine: declared, level: 'enforce' } as const
  const all = await subjectsFor(kubernetes, scopeFor(options, 'engines', kubernetes), samples, by)
  return all.map(({ group }) => group)
}

/** The cases, or a sample, by an engine's policies in a cluster: all of them deny, and one answer names all that do. */
export async function webhookVerdicts(
  engine: ClusterEngine,
  kubernetes: KubernetesVersion,
  context: EngineRun,
): Promise<SectionResult> {
  const all = (await context.admitted(kubernetes)).flatMap((group) => group.cases)
  const cases = engine.oneIn ? sampleOf(all, engine.oneIn) : all
  const groups = await groupsOf(engine.declared, kubernetes, context)
  return await onCluster({ kubernetes, controllers: true, audits: false }, context.say, async (cluster) => {
    const asking: Asking = { request: cluster.request, hosts: new Map(), audit: false }
    await prepareFor(cluster, groups, cases, asking)
    await engine.start(cluster)
    await applyPolicies(
      cluster.request,
      groups.flatMap((group) => policyObjects(group, engine.name)),
    )
    const subjects: readonly Subject[] = groups.flatMap((group) => group.subjects)
    const counts = tally()
    // Who is slow has the less time for each the more there are.
    await inParallel(cases, engine.oneIn ? 4 : 16, async (each) => {
      const answer = await answerTo(asking, each.placed.case, each.object, uniqueName(each.placed))
      const denials = readDenials(engine.name, subjects, answer)
      compareDenials({ subjects, engine: engine.name, kubernetes, sees: 'requests' }, each, denials, counts)
    })
    return counts.result()
  })
}

/** The namespaces, and the Pods whose ephemeral containers are added later: the policies may deny some of them. */
async function prepareFor(
  cluster: TestCluster,
  groups: readonly Group[],
  cases: readonly AdmittedCase[],
  asking: Asking,
): Promise<void> {
  for (const group of groups) await prepare(cluster, group, true)
  const added = cases.filter(({ placed }) => placed.case.via === 'ephemeral')
  await inParallel(added, 16, async ({ placed, object }) => {
    await hostOf(asking, object, uniqueName(placed))
  })
}
