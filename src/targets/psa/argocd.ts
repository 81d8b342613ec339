import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { labelsOf, type PodSecurityContext } from './labels.ts'

/** What to put into the Argo CD Application of each declared namespace: fragments, not objects. */
export function applicationFragments({ cluster, plan, controls, header }: PodSecurityContext): readonly OutputFile[] {
  const { namespaces } = cluster
  const documents = Object.entries(plan.declared).map(([name, labels]) => {
    const own = namespaces.by === 'label' ? { [namespaces.key]: name } : {}
    const place = namespaces.by === 'label' ? `namespaces with ${namespaces.key}: ${name}` : `namespace ${name}`
    return {
      object: {
        spec: {
          syncPolicy: {
            managedNamespaceMetadata: { labels: { ...own, ...labelsOf(labels) } },
            syncOptions: ['CreateNamespace=true'],
          },
        },
      },
      comments: { '': `For the Application that creates ${place}.` },
    }
  })
  if (documents.length === 0) return []
  return [
    {
      path: `clusters/${cluster.name}/psa/argocd-namespace-metadata.yaml`,
      content: toYaml(documents, header),
      controls: controls.map(({ id }) => id),
      objects: [],
    },
  ]
}
