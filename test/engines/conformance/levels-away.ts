import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { policiesLoaded } from '../harness/policies.ts'
import { waitFor } from '../harness/poll.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { configMap, objectOf } from './levels-baseline.ts'
import { away, awayIgnored } from './levels-failure-table.ts'
import type { Tally } from './tally.ts'

/** Objects that violate nothing, of kinds that are judged at one failure policy only. */
const compliant = [
  { level: 'warn', control: 'config-map-warn', object: configMap },
  { level: 'enforce', control: 'service-enforce', object: objectOf('Service', 'nothing', 'levels') },
] as const

/** Ends the engine, asks, and starts it again, recording. The API server's own policies are never away. */
export async function checkAway(
  cluster: TestCluster,
  { name, start, stop, startRecording = start }: ClusterEngine,
  policies: readonly KubernetesObject[],
  counts: Tally,
): Promise<void> {
  if (name === 'vap' || !stop) return
  const { request, kubernetes } = cluster
  const ask = async (what: string, wanted: (level: 'warn' | 'enforce') => string) => {
    for (const { level, control, object } of compliant) {
      const answer = await request('POST', `${pathOf(object, { collection: true })}?dryRun=All`, { body: object })
      const text = `${answer.status} ${answer.body.message ?? ''} ${answer.warnings.join('; ')}`.trim()
      const denied = answer.status === 500 && /failed calling webhook/.test(text) ? 'denied' : text
      const found = text === '201' ? 'admitted' : denied
      const key = { section: 'levels', engine: name, kubernetes, control } as const
      const expected = wanted(level)
      counts.verdict(key, expected === 'denied')
      if (found !== expected) counts.disagree({ ...key, case: what, expected, found })
    }
  }
  await ask('while the engine is there', () => 'admitted')
  await stop(cluster)
  await ask('while the engine is away', (level) => away[name][level])
  if (name === 'gatekeeper') {
    await ignoreFailures(cluster)
    await ask('while the engine is away, and its webhook fails open', () => awayIgnored)
  }
  await startRecording(cluster)
  await policiesLoaded(request, policies)
}

/** Changes Gatekeeper's webhooks to the failure policy of its Helm chart, until it is started again. */
async function ignoreFailures({ request }: TestCluster): Promise<void> {
  const path =
    '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/gatekeeper-validating-webhook-configuration'
  const { webhooks } = accepted(await request('GET', path), 'get webhooks').body as unknown as {
    readonly webhooks: readonly KubernetesObject[]
  }
  const body = { webhooks: webhooks.map((each) => ({ ...each, failurePolicy: 'Ignore' })) }
  accepted(await request('PATCH', path, { body, contentType: 'application/merge-patch+json' }), 'patch webhooks')
  const { object } = compliant[1]
  await waitFor('the webhooks fail open', async () => {
    const answer = await request('POST', `${pathOf(object, { collection: true })}?dryRun=All`, { body: object })
    return answer.status === 201
  })
}
