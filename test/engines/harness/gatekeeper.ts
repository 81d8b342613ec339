import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { binaries } from './binaries.ts'
import { constraintsRead, statusesForgotten } from './constraints.ts'
import type { ControllerOptions } from './controller-manager.ts'
import { applyDefinitions } from './definitions.ts'
import { writeKubeconfig } from './kubeconfig.ts'
import type { KubernetesObject } from './model.ts'
import { apply, createNamespace, pathOf } from './objects.ts'
import { freePorts } from './ports.ts'
import { type Processes, type RunningProcess, whenReady } from './processes.ts'

const namespace = 'gatekeeper-system'

/**
 * Starts Gatekeeper, webhook and, unless the cluster has no audits, audit (every 10 s); resolves when the webhook answers, and
 * has read what policies are there. Its configuration is the Helm chart's, but that it fails closed, which the chart leaves to whoever installs it.
 */
export async function startGatekeeper(
  processes: Processes,
  { folder, credentials, server, audits }: ControllerOptions,
): Promise<RunningProcess> {
  const { request } = server
  // Where it ran before, its own webhook, which nobody answers now, would stand against this.
  if ((await request('GET', pathOf(webhooks('', '')))).status === 404)
    await Promise.all([applyDefinitions(request, 'gatekeeper'), createNamespace(request, namespace)])
  else await statusesForgotten(request, namespace)
  const [port, health, metrics] = await freePorts(3)
  const controller = processes.start({
    name: 'gatekeeper',
    file: binaries.gatekeeper,
    env: {
      POD_NAMESPACE: namespace,
      // Less garbage collection: a third of its time.
      GOGC: '400',
      GOMEMLIMIT: '1GiB',
      KUBECONFIG: writeKubeconfig(folder, 'gatekeeper', server, credentials.admin),
    },
    args: [
      '--debug-use-fake-pod',
      '--disable-cert-rotation',
      `--cert-dir=${certificates(folder)}`,
      '--host=127.0.0.1',
      `--port=${port}`,
      `--health-addr=127.0.0.1:${health}`,
      `--prometheus-port=${metrics}`,
      '--shutdown-delay=0',
      '--enable-external-data=false',
      '--disable-opa-builtin={http.send}',
      `--exempt-namespace=${namespace}`,
      '--operation=webhook',
      '--operation=status',
      '--operation=generate',
      ...(audits ? ['--operation=audit', '--audit-interval=10', `--api-cache-dir=${auditFolder(folder)}`] : []),
      '--log-level=WARNING',
    ],
  })
  // Before it is ready: some of what it writes at its start is asked of its own webhook.
  await apply(request, webhooks(`https://127.0.0.1:${port}`, Buffer.from(server.authority).toString('base64')))
  // It answers before it knows what it finds, which it says here.
  await whenReady(
    controller,
    () =>
      fetch(`http://127.0.0.1:${health}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    { limit: 120_000 },
  )
  let last = ''
  await whenReady(
    controller,
    async () => {
      const answer = await request('POST', '/api/v1/namespaces?dryRun=All', { body: ignored })
      last = String(answer.body.message)
      return /check-ignore-label\S* denied the request/.test(last)
    },
    { limit: 120_000, detail: () => last },
  )
  await constraintsRead(request)
  return controller
}

/**
 * Gatekeeper denies this label to every namespace but its own. A request that is admitted may have been admitted by a server
 * that did not know the webhook yet.
 */
const ignored: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'canary', labels: { 'admission.gatekeeper.sh/ignore': 'true' } },
}

/** Those of the API server, which are signed by themselves and stand for 127.0.0.1. */
function certificates(folder: string): string {
  const target = join(folder, 'gatekeeper-certificates')
  mkdirSync(target, { recursive: true })
  copyFileSync(join(folder, 'pki/apiserver.crt'), join(target, 'tls.crt'))
  copyFileSync(join(folder, 'pki/apiserver.key'), join(target, 'tls.key'))
  return target
}

/** Where the audit keeps what it lists; it does not make it itself. */
function auditFolder(folder: string): string {
  const target = join(folder, 'gatekeeper-audit')
  mkdirSync(target, { recursive: true })
  return target
}

/** What charts/gatekeeper registers. */
function webhooks(url: string, caBundle: string): KubernetesObject {
  const common = {
    admissionReviewVersions: ['v1', 'v1beta1'],
    failurePolicy: 'Fail',
    matchPolicy: 'Exact',
    sideEffects: 'None',
    timeoutSeconds: 30,
  }
  const others = { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [namespace] }
  const every = { apiVersions: ['*'], operations: ['CREATE', 'UPDATE'], scope: '*' }
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'gatekeeper-validating-webhook-configuration', labels: { 'gatekeeper.sh/system': 'yes' } },
    webhooks: [
      {
        ...common,
        name: 'validation.gatekeeper.sh',
        clientConfig: { url: `${url}/v1/admit`, caBundle },
        namespaceSelector: {
          matchExpressions: [{ key: 'admission.gatekeeper.sh/ignore', operator: 'DoesNotExist' }, others],
        },
        rules: [{ ...every, apiGroups: ['*'], resources: ['*', ...subresources] }],
      },
      {
        ...common,
        name: 'check-ignore-label.gatekeeper.sh',
        clientConfig: { url: `${url}/v1/admitlabel`, caBundle },
        namespaceSelector: { matchExpressions: [others] },
        rules: [{ ...every, apiGroups: [''], resources: ['namespaces'] }],
      },
    ],
  }
}

const subresources = [
  'pods/ephemeralcontainers',
  'pods/exec',
  'pods/log',
  'pods/eviction',
  'pods/portforward',
  'pods/proxy',
  'pods/attach',
  'pods/binding',
  'pods/resize',
  'deployments/scale',
  'replicasets/scale',
  'statefulsets/scale',
  'replicationcontrollers/scale',
  'services/proxy',
  'nodes/proxy',
  'services/status',
]
