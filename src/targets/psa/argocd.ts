import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { declaredLabels, type PodSecurityContext } from './labels.ts'

/** What to put into the Argo CD Application of each declared namespace: fragments, not objects. */
export function applicationFragments(context: PodSecurityContext): readonly OutputFile[] {
  const { cluster, plan, controls, header } = context
  const { namespaces } = cluster
  const documents = Object.keys(plan.declared).map((name) => {
    const own = namespaces.by === 'label' ? { [namespaces.key]: name } : {}
    const place = namespaces.by === 'label' ? `namespaces with ${namespaces.key}: ${name}` : `namespace ${name}`
    return {
      object: {
        spec: {
          syncPolicy: {
            managedNamespaceMetadata: { labels: { ...own, ...declaredLabels(context, name) } },
            syncOptions: ['CreateNamespace=true', 'ClientSideApplyMigration=false'],
          },
        },
      },
      comments: {
        '': `For the Application that creates ${place}.`,
        'spec.syncPolicy.syncOptions': 'Without the migration, what others once applied from the client stays theirs.',
      },
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
