import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { declaredLabels, type PodSecurityContext } from './labels.ts'

/** Applied beside the namespace's own manifest, field by field, and never deleted with it. */
const keepAndMerge = {
  'argocd.argoproj.io/sync-options': 'Delete=false,Prune=false,ServerSideApply=true',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
  'kustomize.toolkit.fluxcd.io/ssa': 'Merge',
}

/** One file for each namespace declared by name: its labels and nothing else of it. */
export function namespaceFiles(context: PodSecurityContext): readonly OutputFile[] {
  const { cluster, plan, controls, header } = context
  if (cluster.namespaces.by !== 'name') return []
  return Object.keys(plan.declared).map((name) => {
    const exempt = cluster.namespaces.declared[name]?.exempt
    const object = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: declaredLabels(context, name), annotations: keepAndMerge },
    }
    const comments = exempt ? { 'metadata.labels': `Exempt: ${exempt}` } : {}
    return {
      path: `clusters/${cluster.name}/psa/namespaces/${name}.yaml`,
      content: toYaml([{ object, comments }], header),
      controls: controls.map(({ id }) => id),
      objects: [object],
    }
  })
}
