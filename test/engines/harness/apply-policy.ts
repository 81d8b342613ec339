import type { Answer, KubernetesObject, Send } from './model.ts'
import { apply } from './objects.ts'
import { waitFor } from './poll.ts'

/**
 * Applies a policy, again while the engine's own webhook cannot say anything about it: Kyverno registers its webhooks some
 * time before it answers them, and Gatekeeper may see a constraint before it has seen the template.
 */
export async function applyPolicy(
  request: Send,
  object: KubernetesObject,
  write: (request: Send, object: KubernetesObject) => Promise<Answer> = apply,
): Promise<Answer> {
  let last = ''
  return await waitFor(
    `a ${object.kind} can be applied`,
    () =>
      write(request, object).catch((error) => {
        last = String(error)
        if (!/failed calling webhook|missing ConstraintTemplate/.test(last)) throw error
        return undefined
      }),
    { limit: 120_000, detail: () => last },
  )
}
