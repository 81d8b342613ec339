import { startCluster } from '../harness/cluster.ts'
import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { builtFolders, type Described, generated, nearestServer } from './clusters.ts'
import { changed, createdByOthers, fieldsIn, fieldsLost, labelledLater } from './foreign.ts'
import { handOn, isConstraint } from './hand.ts'
import { type Finding, type Outcome, titleOf } from './model.ts'
import { settled, startEngine } from './ready.ts'
import { mismatch, type Said, type Tool } from './tool.ts'
import { adminKubeconfig, type Built, build, objectsIn } from './tools.ts'

type Say = (text: string) => void

/**
 * Applies everything that a cluster gets, in the order of the tool's own files, twice: the second time nothing may change.
 * Namespaces are there before, with fields of other owners, and get more of them in between.
 */
export async function withoutDrift(described: Described, tool: Tool, say: Say): Promise<Outcome> {
  const start = performance.now()
  const { name, folders } = described
  const units = tool.units(`${generated}/${name}`)
  const wrong = mismatch(described, units, builtFolders(name))
  if (wrong) throw new Error(`${name}, ${tool.name}: ${wrong}`)
  const built: Built[] = []
  for (const unit of units) built.push({ unit, text: await build(unit.folders) })
  const objects = built.flatMap(({ text }) => objectsIn(text))

  const kubernetes = nearestServer(described.kubernetes)
  const cluster = await startCluster({ kubernetes, controllers: true })
  try {
    await startEngine(cluster, folders)
    say(`${kubernetes} has started`)
    const before = await createdByOthers(cluster.request, objects)
    const kubeconfig = adminKubeconfig(cluster.folder)
    const all = inTurn(kubeconfig, built)
    await all(tool.apply)
    await settled(cluster, objects)
    say(`${objects.length} objects are applied`)
    const foreign = [...before, ...(await labelledLater(cluster.request, objects))]

    // Only Flux says of an apply whether it changed anything.
    const again = await all(tool.apply)
    const compared = await all(tool.diff)
    const findings = findingsOf([...again, ...compared])
    const lost = await fieldsLost(cluster.request, foreign)
    say('applied again, and compared')

    const touched = await changedOnPurpose(cluster, objects)
    const noticed = findingsOf(await all(tool.diff)).filter(({ object }) => touched.includes(object))
    await all(tool.apply)
    await settled(cluster, objects)
    const repaired = findingsOf(await all(tool.diff))
    say('changed on purpose, and repaired')
    return {
      cluster: name,
      kubernetes,
      tool: tool.name,
      objects: objects.length,
      still: compared.length - new Set(findings.map(({ object }) => object)).size,
      foreign: [fieldsIn(foreign), fieldsIn(foreign) - lost.flatMap(({ differences }) => differences).length],
      changed: [touched.length, noticed.length],
      seconds: Math.round((performance.now() - start) / 1000),
      findings: [...findings, ...lost, ...repaired.map((each) => ({ ...each, what: `${each.what}, after a repair` }))],
    }
  } finally {
    await cluster.stop()
  }
}

const findingsOf = (said: readonly Said[]): readonly Finding[] => said.flatMap(({ finding }) => finding ?? [])

/** Units in their order, as `dependsOn` and sync waves have them. */
const inTurn = (kubeconfig: string, built: readonly Built[]) => async (step: Tool['apply']) => {
  const said: Said[] = []
  for (const each of built) said.push(...(await step(kubeconfig, each)))
  return said
}

/** Lets somebody's hand into the last object of each kind, which has to be seen. */
async function changedOnPurpose(
  { request }: TestCluster,
  objects: readonly KubernetesObject[],
): Promise<readonly string[]> {
  const perKind = new Map(objects.map((object) => [isConstraint(object) ? 'constraint' : object.kind, object]))
  for (const object of perKind.values()) await changed(request, object, handOn(object), 'somebody')
  return [...perKind.values()].map(titleOf)
}
