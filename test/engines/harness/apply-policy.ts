import type { KubernetesObject, Send } from './model.ts'
import { apply } from './objects.ts'
import { waitFor } from './poll.ts'

/**
 * Applies a policy, again while the engine's own webhook does not answer for it: Kyverno registers its webhooks some time
 * before it answers them, and takes its time where it is asked about many policies at once.
 */
export async function applyPolicy(request: Send, object: KubernetesObject): Promise<void> {
  let last = ''
  await waitFor(
    `a ${object.kind} can be applied`,
    () =>
      apply(request, object).catch((error) => {
        last = String(error)
        if (!last.includes('failed calling webhook')) throw error
        return undefined
      }),
    { limit: 120_000, detail: () => last },
  )
}
