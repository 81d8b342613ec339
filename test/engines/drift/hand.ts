import type { KubernetesObject } from '../harness/model.ts'

export const isConstraint = ({ apiVersion }: KubernetesObject): boolean =>
  String(apiVersion).startsWith('constraints.gatekeeper.sh/')

type Fields = Readonly<Record<string, string>>

/** A merge patch by which somebody changes an object that belongs to the baseline: who manages it, and what it does. */
export function handOn({ metadata, spec = {} }: KubernetesObject): KubernetesObject {
  const { labels, annotations = {} } = metadata as { readonly labels?: Fields; readonly annotations?: Fields }
  const managed = 'app.kubernetes.io/managed-by'
  const [annotation] = Object.keys(annotations)
  const { failurePolicy, enforcementAction, validationActions } = spec as KubernetesObject
  return {
    metadata: {
      ...(labels?.[managed] !== undefined && { labels: { [managed]: 'somebody' } }),
      ...(annotation !== undefined && { annotations: { [annotation]: 'other' } }),
    },
    spec: {
      ...(failurePolicy !== undefined && { failurePolicy: failurePolicy === 'Fail' ? 'Ignore' : 'Fail' }),
      ...(enforcementAction !== undefined && { enforcementAction: 'dryrun' }),
      ...(Array.isArray(validationActions) && { validationActions: fewerOf(validationActions) }),
    },
  }
}

/**
 * The actions of a binding, and of Kyverno's policies, are a set, and server-side apply leaves in a set what others have put
 * there (an action more, which weakens nothing): so one is taken away, where there are several.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 */
const fewerOf = (actions: readonly unknown[]): readonly unknown[] => (actions.length > 1 ? actions.slice(1) : actions)
