import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { declaredLabels, type PodSecurityContext } from './labels.ts'

/** A kustomize component that labels those of the declared namespaces that a kustomization has. */
export function componentFiles(context: PodSecurityContext): readonly OutputFile[] {
  const { cluster, plan, controls, header } = context
  const { namespaces } = cluster
  const declared = Object.keys(plan.declared)
  if (declared.length === 0) return []
  const object = {
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    patches: declared.map((name) => ({
      target:
        namespaces.by === 'name'
          ? { version: 'v1', kind: 'Namespace', name }
          : { version: 'v1', kind: 'Namespace', labelSelector: `${namespaces.key}=${name}` },
      patch: toYaml([{ object: patchOf(declaredLabels(context, name)) }], '').trimEnd(),
    })),
  }
  return [
    {
      path: `clusters/${cluster.name}/psa/component/kustomization.yaml`,
      content: toYaml([{ object }], header),
      controls: controls.map(({ id }) => id),
      objects: [object],
    },
  ]
}

/** The target says which namespaces; a strategic merge patch wants a name all the same. */
const patchOf = (labels: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'any', labels },
})
