// Starts every API server, asks it, restarts it, starts Kyverno and Gatekeeper, and shows that nothing outlives whoever
// started it:
// node test/engines/run.mjs harness-check
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startCluster } from './harness/cluster.ts'
import { type KubernetesObject, kubernetesVersions, type TestCluster } from './harness/model.ts'
import { accepted, apply, createNamespace, pathOf } from './harness/objects.ts'
import { applyPolicies } from './harness/policies.ts'
import { waitFor } from './harness/poll.ts'

const policy = 'no-host-network'
const spec = { hostNetwork: true, containers: [{ name: 'app', image: 'registry.example.com/app:1' }] }
const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec }
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec },
  },
}
const policies: readonly KubernetesObject[] = [
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: policy },
    spec: {
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      },
      validations: [{ expression: '!object.spec.?hostNetwork.orValue(false)', message: 'no "host", please' }],
      auditAnnotations: [{ key: 'name', valueExpression: 'string(object.metadata.name)' }],
    },
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: policy },
    spec: { policyName: policy, validationActions: ['Warn'] },
  },
]

const validations = [{ expression: '!object.spec.?hostNetwork.orValue(false)', message: 'no "host", please' }]
const kyvernoPolicies: readonly KubernetesObject[] = [
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: { name: policy },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      },
      validations,
    },
  },
]
const kind = 'NoHostNetwork'
const gatekeeperPolicies: readonly KubernetesObject[] = [
  {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: kind.toLowerCase() },
    spec: {
      crd: { spec: { names: { kind } } },
      targets: [
        {
          target: 'admission.k8s.gatekeeper.sh',
          code: [{ engine: 'K8sNativeValidation', source: { generateVAP: false, validations } }],
        },
      ],
    },
  },
  {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind,
    metadata: { name: policy },
    spec: {
      // A plain `deny` would have it complain that it makes no ValidatingAdmissionPolicyBinding.
      enforcementAction: 'scoped',
      scopedEnforcementActions: [{ action: 'deny', enforcementPoints: [{ name: 'validation.gatekeeper.sh' }] }],
      match: { kinds: [{ apiGroups: [''], kinds: ['Pod'] }] },
    },
  },
]

if (process.argv[2] === 'until-signal') {
  const cluster = await startCluster({ kubernetes: '1.37.1', controllers: true })
  process.stdout.write(cluster.folder)
  for (;;) await cluster.request('GET', '/api/v1/namespaces/default')
}

for (const kubernetes of kubernetesVersions) {
  const lap = stopwatch(kubernetes)
  const cluster = await startCluster({ kubernetes })
  try {
    lap('started')
    await cluster.startControllers()
    lap('controllers started')
    await createNamespace(cluster.request, 'shop')
    await applyPolicies(cluster.request, policies)
    lap('policy applied, and active')
    await askForPod(cluster)
    await waitForPodOfDeployment(cluster)
    lap('a Pod made by the controllers')
    await cluster.restart()
    lap('restarted')
    await askForPod(cluster)
  } finally {
    await cluster.stop()
  }
  assert(await isGone(cluster.folder), 'nothing is left after stop')
  lap('stopped')
}
for (const engine of ['Kyverno', 'Gatekeeper'] as const) await enforcedBy(engine)
for (const signal of ['SIGINT', 'SIGTERM'] as const) await endBy(signal)

async function askForPod({ request }: TestCluster): Promise<void> {
  const path = `${pathOf(pod, { collection: true })}?dryRun=All`
  const as = { username: 'jane', groups: ['system:masters'] }
  const answer = accepted(await request('POST', path, { body: pod, audit: true, as }), 'create a Pod')
  assert(
    answer.warnings.length === 1 && answer.warnings.every((text) => text.endsWith(': no "host", please')),
    'the warning arrives',
  )
  assert(answer.annotations[`${policy}/name`] === 'web', 'the audit annotation arrives')
}

/** The replica set's controller makes it, under its own identity, and the policy speaks of it. */
async function waitForPodOfDeployment({ request, record }: TestCluster): Promise<void> {
  const user = 'system:serviceaccount:kube-system:replicaset-controller'
  const recording = record((event) => event.user.username === user && event.objectRef?.resource === 'pods')
  await apply(request, deployment)
  const event = await waitFor('a Pod of the Deployment', () => recording.events()[0])
  recording.stop()
  assert(event.annotations?.[`${policy}/name`] !== undefined, 'the policy saw it')
}

/** With the controllers there, it starts, refuses what its policy forbids, and nothing else. */
async function enforcedBy(engine: 'Kyverno' | 'Gatekeeper'): Promise<void> {
  const lap = stopwatch(engine)
  const cluster = await startCluster({ kubernetes: '1.37.1', controllers: true })
  try {
    await createNamespace(cluster.request, 'shop')
    lap('controllers started')
    if (engine === 'Kyverno') await cluster.startKyverno()
    else await cluster.startGatekeeper()
    lap('started')
    await applyPolicies(cluster.request, engine === 'Kyverno' ? kyvernoPolicies : gatekeeperPolicies)
    lap('policy applied, and active')
    const path = `${pathOf(pod, { collection: true })}?dryRun=All`
    const denied = await cluster.request('POST', path, { body: pod })
    assert(String(denied.body.message).includes('no "host", please'), 'a violating Pod is denied')
    const { hostNetwork: _, ...compliant } = spec
    accepted(await cluster.request('POST', path, { body: { ...pod, spec: compliant } }), 'create a compliant Pod')
    assert((await processesOf(cluster.folder)).length === 4, 'four processes run')
  } finally {
    await cluster.stop()
  }
  assert(await isGone(cluster.folder), 'nothing is left after stop')
  lap('stopped')
}

async function endBy(signal: NodeJS.Signals): Promise<void> {
  const child = spawn(process.execPath, [process.argv[1]!, 'until-signal'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let folder = ''
  child.stdout.on('data', (chunk) => {
    folder += chunk
  })
  await waitFor('the child has its cluster', () => folder !== '', { limit: 120_000 })
  assert((await processesOf(folder)).length === 3, 'three processes run')
  const lap = stopwatch('1.37.1')
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  assert((await ended) === (signal === 'SIGINT' ? 130 : 143), `the exit code tells of ${signal}`)
  assert(await isGone(folder), `nothing is left after ${signal}`)
  lap(`ended by ${signal}, nothing left`)
}

/** Logs may have been asked for. */
async function isGone(folder: string): Promise<boolean> {
  return !existsSync(join(folder, 'etcd')) && (await processesOf(folder)).length === 0
}

/** The command lines that name this folder. */
async function processesOf(folder: string): Promise<readonly string[]> {
  const ps = spawn('ps', ['-A', '-o', 'args'], { stdio: ['ignore', 'pipe', 'inherit'] })
  return (await text(ps.stdout)).split('\n').filter((line) => line.includes(folder))
}

function stopwatch(kubernetes: string): (what: string) => void {
  let start = performance.now()
  return (what) => {
    const now = performance.now()
    process.stdout.write(`${kubernetes}: ${what} (${((now - start) / 1000).toFixed(1)} s)\n`)
    start = now
  }
}

function assert(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`)
}
