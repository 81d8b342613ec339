import { applyPolicy } from './apply-policy.ts'
import { admissionCanaries, canarySpeaks, kyvernoCanaries } from './canary.ts'
import { constraintKindsServed, constraintsEnforced } from './constraints.ts'
import type { KubernetesObject, Send } from './model.ts'
import { apply } from './objects.ts'

const isTemplate = ({ kind }: KubernetesObject): boolean => kind === 'ConstraintTemplate'

/** Applies policies and their bindings, or templates and their constraints; resolves when they are judged by. */
export async function applyPolicies(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const templates = objects.filter(isTemplate)
  await Promise.all(templates.map((object) => apply(request, object)))
  await constraintKindsServed(request, templates)
  const others = objects.filter((object) => !isTemplate(object)).values()
  // Kyverno compiles a policy while it is applied, and does not have all the time in the world.
  const one = async () => {
    for (const object of others) await applyPolicy(request, object)
  }
  await Promise.all([one(), one(), one(), one()])
  await policiesLoaded(request, objects)
}

/**
 * Resolves when these policies are judged by, all of which were applied, or deleted, before.
 *
 * Those of the API server: it looks once a second whether any changed, and then puts the active ones together anew: first it
 * lists the bindings, then it reads the policy of each (k8s.io/apiserver, pkg/admission/plugin/policy/generic/policy_source.go).
 * It learns of policies among themselves, and of bindings among themselves, in the order in which they were written. So once a
 * canary's policy and binding, written last, are active, all bindings and all policies are known; yet a policy may have come
 * to be known while that very list was put together, after it was looked up. The next list has them all: a second change of
 * the canary, sent when the first is seen, is answered by that one or a later one.
 *
 * Those of Kyverno are awaited in the same way. Of Gatekeeper's, constraints say themselves that they are enforced, and a
 * template that was deleted leaves no trace of its state.
 */
export async function policiesLoaded(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const written = (kind: string) => objects.some((object) => String(object.kind).startsWith(kind))
  const canaries = [...admissionCanaries, ...kyvernoCanaries].filter(({ kind }) => written(kind))
  await Promise.all(canaries.map((canary) => canarySpeaks(request, canary)))
  await constraintsEnforced(request, objects)
}
