import type { Target } from '../target.ts'
import { applicationFragments } from './argocd.ts'
import { componentFiles } from './component.ts'
import { configurationFile } from './configuration.ts'
import { defaultsFiles } from './defaults.ts'
import { guardFiles } from './guard.ts'
import { contextOf } from './labels.ts'
import { namespaceFiles } from './namespaces.ts'

/**
 * Pod Security Admission: the labels of declared namespaces, in three forms to choose from (objects, a kustomize component,
 * fragments for Argo CD), the API server's own defaults, a policy that guards the labels and one that gives new
 * namespaces theirs. Writes nothing for a cluster where every level is privileged.
 */
export const psa: Target = {
  name: 'psa',
  per: 'cluster',
  emit: (cluster, plan) => {
    const context = contextOf(cluster, plan)
    if (!context) return []
    return [
      ...applicationFragments(context),
      ...componentFiles(context),
      ...namespaceFiles(context),
      configurationFile(context),
      ...defaultsFiles(context),
      ...guardFiles(context),
    ]
  },
}
