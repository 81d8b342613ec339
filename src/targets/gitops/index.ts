import type { Target } from '../target.ts'
import { generatedFrom } from '../yaml.ts'
import { argoFiles } from './argocd.ts'
import { fluxFiles } from './flux.ts'
import { foldersOf } from './folders.ts'

/** For each cluster what Argo CD or Flux needs to apply its folders in order, where the configuration asks for it. */
export const gitops: Target = {
  name: 'gitops',
  per: 'output',
  emit: (files, { baseline, clusters }) => {
    const { gitops } = baseline.config
    if (!gitops) return []
    const header = generatedFrom(['groundrule.config.ts'])
    return clusters.flatMap(({ cluster }) => {
      const folders = foldersOf(cluster.name, files)
      if (folders.length === 0) return []
      const context = { cluster: cluster.name, gitops, folders, header }
      return [
        ...(gitops.tools.includes('argocd') ? argoFiles(context) : []),
        ...(gitops.tools.includes('flux') ? fluxFiles(context) : []),
      ]
    })
  },
}
