import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { builtFolders, type Described, folderOf } from './clusters.ts'
import { type Elsewhere, withComponent, withNamespaceMetadata } from './elsewhere.ts'
import { changed, createdByOthers, fieldsIn, fieldsLost, labelledLater } from './foreign.ts'
import { handOn, isConstraint } from './hand.ts'
import { type Finding, type Outcome, type Share, titleOf } from './model.ts'
import { settled } from './ready.ts'
import { deleted, removed } from './removed.ts'
import { mismatch, type Said, type Tool } from './tool.ts'
import { adminKubeconfig, type Built, build, objectsIn, textOf } from './tools.ts'

export interface Way {
  readonly tool: Tool
  /** A word in the names of what is applied; nothing else is. */
  readonly only: string
  readonly say: (text: string) => void
}

/**
 * Applies everything that a cluster gets, in the order of the tool's own files, twice: the second time nothing may change.
 * Namespaces are there before, with fields of other owners, and get more of them in between. What is changed by hand has to be
 * noticed and put right, what is built no more has to go. Leaves the cluster as it was.
 */
export async function trial(
  cluster: TestCluster,
  described: Described,
  { tool, only: word, say }: Way,
): Promise<Outcome> {
  const start = performance.now()
  const { request } = cluster
  const { name } = described
  const units = tool.units(folderOf(described))
  const wrong = mismatch(described, units, builtFolders(described))
  if (wrong) throw new Error(`${name}, ${tool.name}: ${wrong}`)
  const built: Built[] = []
  for (const unit of units.filter((each) => each.name.includes(word))) {
    built.push({ unit, text: await build(unit.folders.map((folder) => join(described.root, folder))) })
  }
  const objects = built.flatMap(({ text }) => objectsIn(text))
  const kubeconfig = adminKubeconfig(cluster.folder)
  const all = inTurn(kubeconfig, built)

  const before = await createdByOthers(request, objects)
  await all(tool.apply)
  await settled(cluster, objects)
  say(`${objects.length} objects are applied`)

  const foreign = [...before, ...(await labelledLater(request, objects))]
  // Only Flux says of an apply whether it changed anything.
  const again = await all(tool.apply)
  const compared = await all(tool.diff)
  const drifted = findingsOf([...again, ...compared])
  const lost = await fieldsLost(request, foreign)
  say('applied again, and compared')

  const touched = await changedOnPurpose(cluster, objects)
  const some = inTurn(kubeconfig, only(built, touched))
  const noticed = touchedOf(findingsOf(await some(tool.diff)), touched)
  await all(tool.apply)
  await settled(cluster, objects)
  const broken = findingsOf(await some(tool.diff)).map((each) => ({ ...each, what: `${each.what}, after a repair` }))
  say('changed on purpose, and repaired')

  const pruned = await removed(cluster, kubeconfig, tool, built)
  say('pruned')
  const elsewhere: Record<string, Elsewhere> = {}
  const psa = join(folderOf(described), 'psa')
  if (existsSync(`${psa}/component`)) {
    const place = { cluster, kubeconfig, psa, tool }
    await deleted(
      request,
      objects.filter(({ kind }) => kind === 'Namespace'),
    )
    elsewhere.component = await withComponent(place)
    if (tool.name === 'argocd') elsewhere.managedNamespaceMetadata = await withNamespaceMetadata(place)
    say('namespaces of other Applications are labelled')
  }
  await deleted(request, objects)
  const others = Object.entries(elsewhere)
  return {
    cluster: name,
    kubernetes: cluster.kubernetes,
    tool: tool.name,
    objects: [objects.length, objects.length - new Set(drifted.map(({ object }) => object)).size],
    foreign: [fieldsIn(foreign), fieldsIn(foreign) - lost.flatMap(({ differences }) => differences).length],
    noticed: [touched.length, noticed.length],
    repaired: [touched.length, touched.length - touchedOf(broken, touched).length],
    pruned: pruned.pruned,
    namespacesKept: pruned.namespacesKept,
    elsewhere: Object.fromEntries(others.map(([way, { share }]): [string, Share] => [way, share])),
    seconds: Math.round((performance.now() - start) / 1000),
    findings: [
      ...drifted,
      ...lost,
      ...broken,
      ...pruned.findings,
      ...others.flatMap(([way, { findings }]) =>
        findings.map((each) => ({ ...each, what: `${each.what}, labelled by ${way}` })),
      ),
    ],
  }
}

const findingsOf = (said: readonly Said[]): readonly Finding[] => said.flatMap(({ finding }) => finding ?? [])

const touchedOf = (findings: readonly Finding[], touched: readonly KubernetesObject[]): readonly Finding[] =>
  findings.filter(({ object }) => touched.some((each) => titleOf(each) === object))

/** Units in their order, as `dependsOn` and sync waves have them. */
const inTurn = (kubeconfig: string, built: readonly Built[]) => async (step: Tool['apply']) => {
  const said: Said[] = []
  for (const each of built) said.push(...(await step(kubeconfig, each)))
  return said
}

/** The units with those of their objects that are meant. */
function only(built: readonly Built[], meant: readonly KubernetesObject[]): readonly Built[] {
  const titles = new Set(meant.map(titleOf))
  return built.flatMap(({ unit, text }) => {
    const some = objectsIn(text).filter((object) => titles.has(titleOf(object)))
    return some.length > 0 ? [{ unit, text: textOf(some) }] : []
  })
}

/** Lets somebody's hand into the last object of each kind, which has to be seen. */
async function changedOnPurpose(
  { request }: TestCluster,
  objects: readonly KubernetesObject[],
): Promise<readonly KubernetesObject[]> {
  const perKind = new Map(objects.map((object) => [isConstraint(object) ? 'constraint' : object.kind, object]))
  const touched = [...perKind.values()]
  for (const object of touched) await changed(request, object, handOn(object), 'somebody')
  return touched
}
