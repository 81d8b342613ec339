import { binaries } from './binaries.ts'
import type { Credentials } from './credentials.ts'
import { type ServerAddress, writeKubeconfig } from './kubeconfig.ts'
import type { Send } from './model.ts'
import { type Processes, type RunningProcess, whenReady } from './processes.ts'

/** What a controller needs of the cluster that it works in. */
export interface ControllerOptions {
  readonly folder: string
  readonly credentials: Credentials
  readonly server: ServerAddress & { readonly request: Send }
  /** Whether Gatekeeper judges what is there as well. */
  readonly audits: boolean
}

/** The controllers that run, each with the service account in kube-system that it works under. */
const controllers = {
  'namespace-controller': 'namespace-controller',
  'serviceaccount-controller': 'service-account-controller',
  'validatingadmissionpolicy-status-controller': 'validatingadmissionpolicy-status-controller',
  'deployment-controller': 'deployment-controller',
  'replicaset-controller': 'replicaset-controller',
  'statefulset-controller': 'statefulset-controller',
  'daemonset-controller': 'daemon-set-controller',
  'job-controller': 'job-controller',
  'cronjob-controller': 'cronjob-controller',
  'replicationcontroller-controller': 'replication-controller',
  'clusterrole-aggregation-controller': 'clusterrole-aggregation-controller',
}

/** Starts kube-controller-manager; resolves when each controller has an identity, which is made when it begins. */
export async function startControllerManager(
  processes: Processes,
  { folder, credentials, server }: ControllerOptions,
): Promise<RunningProcess> {
  const manager = processes.start({
    name: 'kube-controller-manager',
    file: binaries.controllerManager,
    args: [
      `--kubeconfig=${writeKubeconfig(folder, 'controller-manager', server, credentials.controllerManager)}`,
      '--leader-elect=false',
      // It serves nothing that is asked for.
      '--secure-port=0',
      '--use-service-account-credentials=true',
      `--service-account-private-key-file=${credentials.privateKey}`,
      `--controllers=${Object.keys(controllers).join(',')}`,
    ],
  })
  let missing: readonly string[] = Object.values(controllers)
  await whenReady(
    manager,
    async () => {
      const { body } = await server.request('GET', '/api/v1/namespaces/kube-system/serviceaccounts')
      const accounts = (body.items ?? []) as readonly { readonly metadata: { readonly name: string } }[]
      missing = missing.filter((name) => !accounts.some(({ metadata }) => metadata.name === name))
      return missing.length === 0
    },
    { limit: 120_000, detail: () => `no service account yet of ${missing.join(', ')}` },
  )
  return manager
}
