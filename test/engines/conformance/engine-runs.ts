import type { SampleSubject } from '../cases/samples.ts'
import type { KubernetesVersion, PodSecurityJudge, TestCluster } from '../harness/model.ts'
import { applyPolicies } from '../harness/policies.ts'
import { type AdmittedCase, admittedCases } from './admitted.ts'
import { ask, type Hosts } from './ask.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { compareDenials, type Denials } from './denials.ts'
import { type Group, policyObjects } from './groups.ts'
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
  const subjects = await subjectsFor(kubernetes, scopeFor(options, 'engines', kubernetes), samples, by)
  const groups: AdmittedGroup[] = []
  for (const { group, cases } of subjects) {
    await prepare(cluster, group, true)
    groups.push({ group, cases: await admittedCases({ cluster, group, judge, hosts }, cases()) })
  }
  return groups
}

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
    await engine.start(cluster)
    for (const { group } of groups) await applyPolicies(cluster.request, policyObjects(group, engine.name))
    for (const { group, cases } of groups)
      await inParallel(cases, 16, async (each) => {
        const denials = await denialsOf(cluster, engine, each, hosts)
        compareDenials({ group, engine: engine.name, kubernetes, sees: 'requests' }, each, denials, counts)
      })
    return counts.result()
  })
}

async function denialsOf(
  cluster: TestCluster,
  { name }: ClusterEngine,
  { placed, object }: AdmittedCase,
  hosts: Hosts,
): Promise<Denials> {
  return readDenials(name, await ask(cluster, placed.case, object, uniqueName(placed), hosts))
}
