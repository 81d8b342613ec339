import type { Target } from '../target.ts'
import { generatedFrom } from '../yaml.ts'
import { argoFiles } from './argocd.ts'
import { fluxFiles } from './flux.ts'
import { foldersOf } from './folders.ts'
import { readme } from './readme.ts'

/**
 * For each cluster what Argo CD or Flux needs to apply its folders in order, where the configuration asks for it; and a
 * page that says how.
 */
export const gitops: Target = {
  name: 'gitops',
  per: 'output',
  emit: (files, { baseline, clusters }) => {
    const { config } = baseline
    const applied = clusters.map(({ cluster }) => ({ cluster, folders: foldersOf(cluster.name, files) }))
    const header = generatedFrom(['groundrule.config.ts'])
    const synced = applied.flatMap(({ cluster, folders }) => {
      if (!config.gitops || folders.length === 0) return []
      const context = { cluster: cluster.name, gitops: config.gitops, folders, header }
      const { tools } = config.gitops
      return [
        ...(tools.includes('argocd') ? argoFiles(context) : []),
        ...(tools.includes('flux') ? fluxFiles(context) : []),
      ]
    })
    return [readme(applied, baseline), ...synced]
  },
}
