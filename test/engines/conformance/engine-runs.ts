import type { SampleSubject } from '../cases/samples.ts'
import type { KubernetesVersion, PodSecurityJudge, TestCluster } from '../harness/model.ts'
import { applyPolicies } from '../harness/policies.ts'
import { type AdmittedCase, admittedCases } from './admitted.ts'
import { answerTo, type Hosts } from './ask.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { compareDenials } from './denials.ts'
import { type Group, policyObjects, type Subject } from './groups.ts'
import type { SectionResult } from './model.ts'
import { onCluster } from './on-cluster.ts'
import type { Options } from './options.ts'
import { inParallel } from './parallel.ts'
import { prepare } from './prepare.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { tally } from './tally.ts'
import { uniqueName } from './verdicts.ts'
import { readDenials } from './webhook-denials.ts'

export interface EngineRun {
  readonly options: Options
  readonly samples: readonly SampleSubject[]
  readonly judge: PodSecurityJudge
  readonly say: (text: string) => void
}

/** One group's controls as policies of one engine, and the cases that reach it. */
export interface AdmittedGroup {
  readonly group: Group
  readonly cases: readonly AdmittedCase[]
}

/** Every group, its namespaces made and its cases asked of a server that no policy is in. */
export async function admittedGroups(
  cluster: TestCluster,
  declared: ClusterEngine['declared'],
  { options, samples, judge }: EngineRun,
  hosts: Hosts,
): Promise<readonly AdmittedGroup[]> {
  const { kubernetes } = cluster
  const by = { engine: declared, level: 'enforce' } as const
  const all = await subjectsFor(kubernetes, scopeFor(options, 'engines', kubernetes), samples, by)
  const subjects = subjectsIn(all)
  const groups: AdmittedGroup[] = []
  for (const { group, cases } of all) {
    await prepare(cluster, group, true)
    groups.push({ group, cases: await admittedCases({ cluster, subjects, judge, hosts }, cases()) })
  }
  return groups
}

/** Everything that is judged by in a cluster with all of these groups' policies. */
export const subjectsIn = (groups: readonly { readonly group: Group }[]): readonly Subject[] =>
  groups.flatMap(({ group }) => group.subjects)

/** A share of the cases by an engine's policies in a cluster: all of them deny, and one answer names all that do. */
export async function webhookVerdicts(
  engine: ClusterEngine,
  kubernetes: KubernetesVersion,
  context: EngineRun,
): Promise<SectionResult> {
  return await onCluster({ kubernetes, controllers: true }, context.say, async (cluster) => {
    const counts = tally()
    const hosts: Hosts = new Map()
    const groups = await admittedGroups(cluster, engine.declared, context, hosts)
    const subjects = subjectsIn(groups)
    await engine.start(cluster)
    for (const { group } of groups) await applyPolicies(cluster.request, policyObjects(group, engine.name))
    for (const { cases } of groups)
      await inParallel(cases, 16, async (each) => {
        const answer = await answerTo(cluster, each.placed.case, each.object, uniqueName(each.placed), hosts)
        const denials = readDenials(engine.name, subjects, answer)
        compareDenials({ subjects, engine: engine.name, kubernetes, sees: 'requests' }, each, denials, counts)
      })
    return counts.result()
  })
}
