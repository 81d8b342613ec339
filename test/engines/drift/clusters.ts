import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { load } from 'js-yaml'
import { type KubernetesVersion, kubernetesVersions } from '../harness/model.ts'

const generated = 'generated/clusters'

/** A cluster of the reference baseline, as its output describes it. */
export interface Described {
  readonly name: string
  readonly kubernetes: string
  /** Of the repository that the tools read: what they name is below it. */
  readonly root: string
  /** The folders to apply, in the order that the README gives. */
  readonly folders: readonly string[]
}

/** The output that is committed. */
export const committed = '.'

/** The table of generated/clusters/README.md. */
export function describedClusters(
  root = committed,
  text = readFileSync(join(root, generated, 'README.md'), 'utf8'),
): readonly Described[] {
  const rows = text.matchAll(/^\| ([\w-]+) \| [\w-]+ \| (\d+\.\d+) \| (.*) \|$/gm)
  return [...rows].map(([, name, kubernetes, folders]) => ({
    name: name!,
    kubernetes: kubernetes!,
    root,
    folders: [...folders!.matchAll(/`([^`]+)`/g)].map(([, folder]) => posix.join(generated, name!, folder!)),
  }))
}

/** Where the output for a cluster is. */
export const folderOf = ({ root, name }: Pick<Described, 'root' | 'name'>): string => join(root, generated, name)

const minorOf = (version: string): number => Number(version.split('.')[1])

/** Of the API servers that there are, the one that is nearest; the newer where two are. */
export function nearestServer(kubernetes: string): KubernetesVersion {
  const distance = (version: string) => Math.abs(minorOf(version) - minorOf(kubernetes))
  return [...kubernetesVersions].sort((a, b) => distance(a) - distance(b))[0]!
}

/** The folders of a cluster that kustomize builds by themselves; a component is built into something else. */
export function builtFolders(cluster: Pick<Described, 'root' | 'name'>): readonly string[] {
  const folder = folderOf(cluster)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => posix.basename(file) === 'kustomization.yaml')
    .filter(
      (file) => (load(readFileSync(posix.join(folder, file), 'utf8')) as { kind: string }).kind === 'Kustomization',
    )
    .map((file) => posix.dirname(posix.join(generated, cluster.name, file)))
    .sort()
}
