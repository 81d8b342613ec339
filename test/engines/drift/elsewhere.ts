import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { dump, load, loadAll } from 'js-yaml'
import type { KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { createdByOthers, fieldsLost, labelledLater } from './foreign.ts'
import { type Finding, type Share, titleOf } from './model.ts'
import { deleted } from './removed.ts'
import type { Said, Tool } from './tool.ts'
import { type Built, build, objectsIn, textOf } from './tools.ts'

type Fields = Readonly<Record<string, string>>

export interface Elsewhere {
  readonly share: Share
  readonly findings: readonly Finding[]
}

/** A Namespace of another Application: what it has of its own, and what the baseline gives it. */
interface Labelled {
  readonly object: KubernetesObject
  readonly labels: Fields
}

interface Component {
  readonly patches: readonly {
    readonly target: { readonly name?: string; readonly labelSelector?: string }
    readonly patch: string
  }[]
}

const namespace = (name: string, labels: Fields): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
})

const labelsOf = ({ metadata }: KubernetesObject): Fields =>
  (metadata as { readonly labels?: Fields } | undefined)?.labels ?? {}

/** The Namespaces that psa/component patches, by their name or by the label that it selects. */
function labelled(component: string): readonly Labelled[] {
  const { patches } = load(readFileSync(join(component, 'kustomization.yaml'), 'utf8')) as Component
  return patches.map(({ target, patch }) => {
    const labels = labelsOf(load(patch) as KubernetesObject)
    const [key, value] = target.labelSelector?.split('=') ?? []
    const own = key && value ? { [key]: value } : {}
    return { object: namespace(target.name ?? `of-${value}`, own), labels: { ...own, ...labels } }
  })
}

/** What an Application of a team says, which knows nothing of the baseline. */
const files: Readonly<Record<Tool['name'], (spec: object) => KubernetesObject>> = {
  flux: (spec) => ({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'team', namespace: 'flux-system' },
    spec: { interval: '10m', timeout: '1m', path: './team', prune: true, wait: true, sourceRef: source, ...spec },
  }),
  argocd: (spec) => ({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'team', namespace: 'argocd' },
    spec,
  }),
}

const source = { kind: 'GitRepository', name: 'team' }

interface Place {
  readonly cluster: TestCluster
  readonly kubeconfig: string
  /** Of the cluster's output, psa. */
  readonly psa: string
  readonly tool: Tool
}

/** A team's own folder with psa/component in it: its Namespaces get their labels, and nothing changes the second time. */
export async function withComponent({ cluster, kubeconfig, psa, tool }: Place): Promise<Elsewhere> {
  const folder = join(cluster.folder, `${tool.name}-team`)
  mkdirSync(folder)
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const namespaces = labelled(`${psa}/component`)
  write('namespaces.yaml', textOf(namespaces.map(({ object }) => object)))
  write(
    'kustomization.yaml',
    dump({ resources: ['namespaces.yaml'], components: [relative(folder, resolve(psa, 'component'))] }),
  )
  const file = join(folder, 'unit.yaml')
  writeFileSync(file, dump(files[tool.name]({})))
  const built: Built = { unit: { name: 'team', file, folders: [folder] }, text: await build([folder]) }
  const { request } = cluster
  const objects = objectsIn(built.text)

  await tool.apply(kubeconfig, built)
  // Not with kubectl: whose Namespace it is, Flux undoes that by default.
  const foreign = await labelledLater(request, objects, 'backup')
  const said = [...(await tool.apply(kubeconfig, built)), ...(await tool.diff(kubeconfig, built))]
  const findings = [
    ...said.flatMap(({ finding }: Said) => finding ?? []),
    ...(await fieldsLost(request, foreign)),
    ...(await unlabelled(request, namespaces)),
  ]
  await deleted(request, objects)
  return { share: shareOf(namespaces, findings), findings }
}

/**
 * An Application of Argo CD for each Namespace, with what psa/argocd-namespace-metadata.yaml has for it: the first Namespace is
 * made by Argo CD, the others are there before. Argo CD does not compare what it labels so; a second sync writes nothing.
 */
export async function withNamespaceMetadata({ cluster, kubeconfig, psa, tool }: Place): Promise<Elsewhere> {
  const { request } = cluster
  const namespaces = labelled(`${psa}/component`)
  const snippets = loadAll(readFileSync(`${psa}/argocd-namespace-metadata.yaml`, 'utf8')) as { spec: object }[]
  if (snippets.length !== namespaces.length) throw new Error(`${psa}: as many snippets as patches are expected`)
  const withLabels = namespaces.map(({ object, labels }) => ({
    ...object,
    metadata: { ...metadataOf(object), labels },
  }))
  const before = await createdByOthers(request, withLabels.slice(1))
  const apps = namespaces.map(({ object }, i): Built => {
    const { name } = metadataOf(object)
    const file = join(cluster.folder, `team-${name}.yaml`)
    const destination = { namespace: name }
    writeFileSync(file, dump(files[tool.name]({ ...snippets[i]!.spec, destination })))
    const own = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'own', namespace: name } }
    return { unit: { name, file, folders: [] }, text: textOf([own]) }
  })
  const all = async () => {
    for (const app of apps) await tool.apply(kubeconfig, app)
  }
  const versions = async () => {
    const texts: string[] = []
    for (const { object } of namespaces) texts.push(String(metadataOf(await stored(request, object)).resourceVersion))
    return texts
  }
  await all()
  const foreign = [...before, ...(await labelledLater(request, withLabels))]
  const written = await versions()
  await all()
  const again = await versions()
  const findings = [
    ...(await fieldsLost(request, foreign)),
    ...(await unlabelled(request, namespaces)),
    ...namespaces.flatMap(({ object }, i): readonly Finding[] =>
      written[i] === again[i] ? [] : [{ object: titleOf(object), what: 'written again', differences: [] }],
    ),
  ]
  await deleted(request, withLabels)
  return { share: shareOf(namespaces, findings), findings }
}

const metadataOf = ({ metadata }: KubernetesObject) =>
  metadata as { readonly name: string; readonly labels?: Fields; readonly resourceVersion?: string }

const stored = async (request: Send, object: KubernetesObject): Promise<KubernetesObject> =>
  accepted(await request('GET', pathOf(object)), `get ${titleOf(object)}`).body

async function unlabelled(request: Send, namespaces: readonly Labelled[]): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { object, labels } of namespaces) {
    const found = labelsOf(await stored(request, object))
    const differences = Object.entries(labels)
      .filter(([key, value]) => found[key] !== value)
      .map(([key, value]) => ({ path: `metadata.labels['${key}']`, live: found[key], wanted: value }))
    if (differences.length > 0) findings.push({ object: titleOf(object), what: 'not labelled', differences })
  }
  return findings
}

const shareOf = (namespaces: readonly Labelled[], findings: readonly Finding[]): Share => {
  const wrong = namespaces.filter(({ object }) => findings.some((finding) => finding.object === titleOf(object)))
  return [namespaces.length, namespaces.length - wrong.length]
}
