import { staticSuffix } from '../compile/plan-names.ts'
import type { OutputFile } from './target.ts'
import { generatedFrom, toYaml } from './yaml.ts'

/**
 * A kustomization.yaml for each folder below `clusters/` that has objects for a cluster to apply, listing its files,
 * sorted. Left out: files of the API server's own configuration, static manifests, fragments, what a GitOps tool reads for
 * itself, folders that have one.
 */
export function kustomizations(files: readonly OutputFile[]): readonly OutputFile[] {
  const folders = new Map<string, OutputFile[]>()
  for (const file of files) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')))
    if (folder.startsWith('clusters/') && folder.split('/')[2] !== 'gitops')
      folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, inside]) => {
      const path = `${folder}/kustomization.yaml`
      const resources = inside.filter(isResource).map((file) => file.path.slice(folder.length + 1))
      if (resources.length === 0 || inside.some((file) => file.path === path)) return []
      const object = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: resources.sort(),
      }
      const content = toYaml([{ object }], generatedFrom(['groundrule.config.ts']))
      const controls = [...new Set(inside.filter(isResource).flatMap((file) => file.controls))].sort()
      return [{ path, content, controls, objects: [object] }]
    })
}

/** The API server refuses names of static manifests, and configuration files have no name at all. */
function isResource({ objects }: OutputFile): boolean {
  return (
    objects.length > 0 &&
    objects.every(({ metadata }) => {
      const name = (metadata as { name?: unknown } | undefined)?.name
      return typeof name === 'string' && !name.endsWith(staticSuffix)
    })
  )
}
