import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import { applyPolicies } from '../harness/policies.ts'
import { type Asking, answerTo, hostOf } from './ask.ts'
import { type ClusterEngine, clusterEngine, clusterEngines } from './cluster-engines.ts'
import type { Denials } from './denials.ts'
import { type EngineRun, groupsOf } from './engine-runs.ts'
import { gatekeeperFor, gatorDenials } from './gator.ts'
import { type Group, policyObjects } from './groups.ts'
import { answersOf } from './kyverno-cli-run.ts'
import { onCluster } from './on-cluster.ts'
import type { engines } from './options.ts'
import { prepare } from './prepare.ts'
import { type PlacedCase, uniqueName } from './verdicts.ts'
import { readDenials } from './webhook-denials.ts'

export type OtherEngine = Exclude<(typeof engines)[number], 'vap'>

/** A case as it is sent, as a server admits it, and the control that is asked about it. */
export interface OneCase {
  readonly control: string
  readonly placed: PlacedCase
  readonly object: KubernetesObject
  readonly admitted: KubernetesObject
}

/** What those say that are not built into the API server; nothing of one that is not proved on this version of it. */
export async function othersOn(
  kubernetes: KubernetesVersion,
  engines: readonly OtherEngine[],
  context: EngineRun,
  one: OneCase,
): Promise<readonly (readonly [string, string])[]> {
  const asked = engines.filter((name) => kubernetesOf(name).includes(kubernetes))
  const answers = asked.map(async (name) => [name, said(one, await asks[name](kubernetes, context, one))] as const)
  return await Promise.all(answers)
}

const kubernetesOf = (name: OtherEngine): readonly KubernetesVersion[] =>
  clusterEngines.find((each) => each.name === name)?.kubernetes ?? ['1.37.1']

function said({ control }: OneCase, denials: Denials): string {
  if ('failed' in denials) return denials.failed
  const message = denials.get(control)
  return message === undefined ? 'admitted' : `denied: ${message}`
}

type Ask = (kubernetes: KubernetesVersion, context: EngineRun, one: OneCase) => Promise<Denials>

const byWebhook =
  (engine: ClusterEngine): Ask =>
  async (kubernetes, context, one) => {
    const group = await groupWith(engine.declared, kubernetes, context, one)
    return await onCluster({ kubernetes, controllers: true, audits: false }, context.say, async (cluster) => {
      const asking: Asking = { request: cluster.request, hosts: new Map(), audit: false }
      const { object, placed } = one
      await prepare(cluster, group, true)
      if (placed.case.via === 'ephemeral') await hostOf(asking, object, uniqueName(placed))
      await engine.start(cluster)
      await applyPolicies(cluster.request, policyObjects(group, engine.name))
      const answer = await answerTo(asking, placed.case, object, uniqueName(placed))
      return readDenials(engine.name, group.subjects, answer)
    })
  }

const byGator =
  (engine: 'gator' | 'gator-rego'): Ask =>
  async (kubernetes, context, one) => {
    const group = await groupWith(gatekeeperFor(engine), kubernetes, context, one)
    const [denials] = await gatorDenials([group], [one.admitted])
    return denials!
  }

const asks: Readonly<Record<OtherEngine, Ask>> = {
  kyverno: byWebhook(clusterEngine('kyverno')),
  'kyverno-clusterpolicy': byWebhook(clusterEngine('kyverno-clusterpolicy')),
  'kyverno-cli': async (kubernetes, context, one) => {
    const group = await groupWith(clusterEngine('kyverno').declared, kubernetes, context, one)
    const [denials] = await answersOf(group, [{ ...one, expected: new Map([[one.control, []]]) }])
    return denials!
  },
  gatekeeper: byWebhook(clusterEngine('gatekeeper')),
  gator: byGator('gator'),
  'gator-rego': byGator('gator-rego'),
}

/** The control's group, with its policy alone. */
async function groupWith(
  declared: ClusterEngine['declared'],
  kubernetes: KubernetesVersion,
  context: EngineRun,
  { control }: OneCase,
): Promise<Group> {
  const groups = await groupsOf(declared, kubernetes, context)
  const group = groups.find(({ subjects }) => subjects.some((each) => each.control.id === control))!
  return {
    ...group,
    subjects: group.subjects.filter((each) => each.control.id === control),
    files: group.files.filter(({ controls }) => controls.includes(control)),
  }
}
