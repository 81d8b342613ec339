import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { load } from 'js-yaml'
import { type KubernetesVersion, kubernetesVersions } from '../harness/model.ts'

export const generated = 'generated/clusters'

/** A cluster of the reference baseline, as its output describes it. */
export interface Described {
  readonly name: string
  readonly kubernetes: string
  /** The folders to apply, in the order that the README gives. */
  readonly folders: readonly string[]
}

/** The table of generated/clusters/README.md. */
export function describedClusters(text = readFileSync(join(generated, 'README.md'), 'utf8')): readonly Described[] {
  const rows = text.matchAll(/^\| ([\w-]+) \| [\w-]+ \| (\d+\.\d+) \| (.*) \|$/gm)
  return [...rows].map(([, name, kubernetes, folders]) => ({
    name: name!,
    kubernetes: kubernetes!,
    folders: [...folders!.matchAll(/`([^`]+)`/g)].map(([, folder]) => posix.join(generated, name!, folder!)),
  }))
}

const minorOf = (version: string): number => Number(version.split('.')[1])

/** Of the API servers that there are, the one that is nearest; the newer where two are. */
export function nearestServer(kubernetes: string): KubernetesVersion {
  const distance = (version: string) => Math.abs(minorOf(version) - minorOf(kubernetes))
  return [...kubernetesVersions].sort((a, b) => distance(a) - distance(b))[0]!
}

/** The folders of a cluster that kustomize builds by themselves; a component is built into something else. */
export function builtFolders(cluster: string): readonly string[] {
  const root = posix.join(generated, cluster)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => posix.basename(file) === 'kustomization.yaml')
    .filter((file) => (load(readFileSync(posix.join(root, file), 'utf8')) as { kind: string }).kind === 'Kustomization')
    .map((file) => posix.dirname(posix.join(root, file)))
    .sort()
}
