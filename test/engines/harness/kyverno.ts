import { binaries } from './binaries.ts'
import type { ControllerOptions } from './controller-manager.ts'
import { applyDefinitions } from './definitions.ts'
import { writeKubeconfig } from './kubeconfig.ts'
import type { KubernetesObject, KyvernoOptions, Send } from './model.ts'
import { apply, createNamespace, pathOf } from './objects.ts'
import { policiesLoaded } from './policies.ts'
import { freePorts } from './ports.ts'
import { type Processes, type RunningProcess, whenReady } from './processes.ts'

const namespace = 'kyverno'
const account = (name: string) => `system:serviceaccount:${namespace}:kyverno-${name}-controller`

/**
 * Starts Kyverno's admission controller; resolves when it enforces its policies. It reads exceptions from every namespace and
 * reports nothing. Unlike a default install it judges every kind in every namespace: that leaves out some by `resourceFilters`
 * in its ConfigMap, whatever a policy says. And it learns of new kinds at once: a default install denies whatever is of a kind
 * that a policy names and that came after Kyverno, until it lists the kinds again, after 15 minutes at most.
 */
export async function startKyverno(
  processes: Processes,
  { folder, credentials, server }: ControllerOptions,
  { events = false }: KyvernoOptions = {},
): Promise<RunningProcess> {
  const { request } = server
  // Where it ran before, its own webhooks, which nobody answers now, may stand against this.
  if ((await request('GET', pathOf(readers.at(-1)!))).status === 404) await prepare(request)
  const [port, metrics] = await freePorts(2)
  const controller = processes.start({
    name: 'kyverno',
    file: binaries.kyverno,
    env: {
      KYVERNO_NAMESPACE: namespace,
      KYVERNO_SERVICEACCOUNT_NAME: 'kyverno-admission-controller',
      KYVERNO_DEPLOYMENT: 'none',
      KYVERNO_POD_NAME: 'none',
      INIT_CONFIG: 'kyverno',
      METRICS_CONFIG: 'kyverno-metrics',
      // It throws away much of what it compiles.
      GOGC: '400',
    },
    args: [
      `--kubeconfig=${writeKubeconfig(folder, 'kyverno', server, credentials.admin)}`,
      `--serverIP=127.0.0.1:${port}`,
      '--webhookServerHost=127.0.0.1',
      `--webhookServerPort=${port}`,
      `--backgroundServiceAccountName=${account('background')}`,
      `--reportsServiceAccountName=${account('reports')}`,
      '--caSecretName=kyverno-svc.kyverno.svc.kyverno-tls-ca',
      '--tlsSecretName=kyverno-svc.kyverno.svc.kyverno-tls-pair',
      '--disableMetrics=true',
      // It listens there all the same.
      '--metricsHost=127.0.0.1',
      `--metricsPort=${metrics}`,
      '--controllerRuntimeMetricsAddress=0',
      '--admissionReports=false',
      // Half of what a denial costs is an Event for each policy that denies.
      `--omitEvents=${['PolicyApplied', 'PolicySkipped', ...(events ? [] : ['PolicyViolation', 'PolicyError'])]}`,
      '--crdWatcher=true',
      // It compiles a policy while it is applied, and several at once; 10 s is what it has otherwise.
      '--webhookTimeout=30',
      // It ends where it cannot tell the server for 10 s that it leads, as while that is restarted on a busy machine.
      '--leaderElectionRetryPeriod=20s',
      '--enablePolicyException=true',
      '--exceptionNamespace=*',
    ],
  })
  await whenReady(controller, () => hasWebhooks(request), { limit: 120_000 })
  await policiesLoaded(request, [{ kind: 'ValidatingPolicy' }, { kind: 'ClusterPolicy' }])
  return controller
}

async function prepare(request: Send): Promise<void> {
  await applyDefinitions(request, 'kyverno')
  await createNamespace(request, namespace)
  for (const name of ['kyverno', 'kyverno-metrics'])
    await apply(request, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } })
  for (const object of readers) await apply(request, object)
}

/**
 * What the Helm chart lets the controller read that reports on what is there already: what everybody may view, and what roles
 * with its label add. Kyverno says of a policy that it is not ready where it may not read what the policy judges. Roles are
 * added up by the controller manager.
 */
const readers: readonly KubernetesObject[] = [
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'kyverno:reports-controller' },
    aggregationRule: {
      clusterRoleSelectors: [
        { matchLabels: { 'rbac.kyverno.io/aggregate-to-reports-controller': 'true' } },
        { matchLabels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
      ],
    },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'kyverno:reports-controller' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'kyverno:reports-controller' },
    subjects: [{ kind: 'ServiceAccount', name: 'kyverno-reports-controller', namespace }],
  },
]

/** It registers them some time before it answers them. */
async function hasWebhooks(request: Send): Promise<boolean> {
  const path = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations'
  const { body } = await request('GET', `${path}/kyverno-policy-validating-webhook-cfg`)
  return Array.isArray(body.webhooks) && body.webhooks.length > 0
}
