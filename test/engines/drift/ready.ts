import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { policiesLoaded } from '../harness/policies.ts'
import { waitFor } from '../harness/poll.ts'

/** Starts the engine that these folders are for. */
export async function startEngine(cluster: TestCluster, folders: readonly string[]): Promise<void> {
  const has = (engine: string) => folders.some((folder) => folder.includes(`/${engine}`))
  if (has('kyverno')) await cluster.startKyverno()
  if (has('gatekeeper')) await cluster.startGatekeeper()
}

interface Stored {
  readonly metadata: { readonly generation?: number }
  readonly status?: { readonly observedGeneration?: number; readonly auditTimestamp?: string }
}

/** Resolves when everything is judged by, and every controller has written what it writes into what was applied. */
export async function settled({ request }: TestCluster, objects: readonly KubernetesObject[]): Promise<void> {
  await policiesLoaded(request, objects)
  for (const object of objects) {
    const isSettled = writes(object)
    if (!isSettled) continue
    const path = pathOf(object)
    const get = async () => accepted(await request('GET', path), `get ${path}`).body as unknown as Stored
    await waitFor(`${path} has its status`, async () => isSettled(await get()), { limit: 120_000, interval: 250 })
  }
}

/** What a controller is known to write into an object, once it has seen it. */
function writes({ apiVersion, kind }: KubernetesObject): ((stored: Stored) => boolean) | undefined {
  if (kind === 'ValidatingAdmissionPolicy') {
    return ({ metadata, status }) => status?.observedGeneration === metadata.generation
  }
  // Gatekeeper's audit, which begins every 10 seconds.
  const isConstraint = String(apiVersion).startsWith('constraints.gatekeeper.sh/')
  return isConstraint ? ({ status }) => status?.auditTimestamp !== undefined : undefined
}
