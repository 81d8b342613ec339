import type { Plan } from '../../compile/plan-model.ts'
import { kustomizations } from '../kustomize.ts'
import type { OutputFile } from '../target.ts'

/** A folder of the output whose objects a cluster is to have. */
export interface Folder {
  /** Below the cluster's folder, such as `gatekeeper/templates`. */
  readonly name: string
  /** Of the objects in it: `group/Kind`, sorted, each once; the core group is ''. */
  readonly kinds: readonly string[]
  /** Ids of the controls that its objects carry, sorted. */
  readonly controls: readonly string[]
}

/** The folders that a cluster applies, sorted: those that have a kustomization of their own. */
export function foldersOf(cluster: string, files: readonly OutputFile[]): readonly Folder[] {
  const root = `clusters/${cluster}/`
  return kustomizations(files)
    .filter(({ path }) => path.startsWith(root))
    .map(({ path, controls, objects }) => {
      const folder = path.slice(0, path.lastIndexOf('/'))
      const names = (objects[0] as { resources: readonly string[] }).resources.map((name) => `${folder}/${name}`)
      const kinds = files.filter((file) => names.includes(file.path)).flatMap((file) => file.objects.map(groupKind))
      return { name: folder.slice(root.length), kinds: [...new Set(kinds)].sort(), controls }
    })
}

function groupKind({ apiVersion, kind }: Readonly<Record<string, unknown>>): string {
  const [group] = String(apiVersion).includes('/') ? String(apiVersion).split('/') : ['']
  return `${group}/${kind}`
}

/** What a folder waits for: templates make the kinds of constraints; the guard of labels must know those to come. */
export const after: Readonly<Record<string, string>> = {
  'gatekeeper/constraints': 'gatekeeper/templates',
  'psa/namespaces': 'psa',
}

/** Labels and what guards them, then policies; what waits for another comes after it. */
export function inOrder(folders: readonly Folder[]): readonly Folder[] {
  const key = ({ name }: Folder): string =>
    [name.startsWith('psa') ? 0 : 1, after[name] ?? name, name in after ? 1 : 0].join(' ')
  return [...folders].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** What every file of this target is written from. */
export interface GitopsContext {
  readonly cluster: string
  readonly gitops: NonNullable<Plan['baseline']['config']['gitops']>
  readonly folders: readonly Folder[]
  readonly header: string
}

/** Where a folder is in the repository. */
export const pathInRepository = ({ cluster, gitops }: GitopsContext, folder: string): string =>
  `${gitops.path}/clusters/${cluster}/${folder}`

/** Every object of a repository that the tool itself reads; no cluster's kustomization lists it. */
export const gitopsFile = (
  context: GitopsContext,
  file: string,
  {
    content,
    object,
    controls = [],
  }: { content: string; object: OutputFile['objects'][number]; controls?: readonly string[] },
): OutputFile => ({
  path: `clusters/${context.cluster}/gitops/${file}.yaml`,
  content,
  controls,
  objects: [object],
})
