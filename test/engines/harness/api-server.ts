import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AuditLog, auditPolicy } from './audit.ts'
import { binaries } from './binaries.ts'
import { type Client, createClient } from './client.ts'
import type { Credentials } from './credentials.ts'
import type { KubernetesVersion } from './model.ts'
import { type Processes, type RunningProcess, whenReady } from './processes.ts'

export interface ApiServerOptions {
  readonly kubernetes: KubernetesVersion
  readonly folder: string
  /** The address of etcd. */
  readonly etcd: string
  readonly credentials: Credentials
  readonly audit: AuditLog
  readonly staticManifests: string | undefined
}

export interface ApiServer {
  readonly process: RunningProcess
  readonly port: number
  /** PEM: what signed its certificate. */
  readonly authority: string
  readonly client: Client
}

/** Milliseconds; it takes 5 s on an idle machine. */
const limit = 120_000

/** Starts kube-apiserver on a port; resolves when `/readyz` says so. */
export async function startApiServer(
  processes: Processes,
  port: number,
  { kubernetes, folder, etcd, credentials, audit, staticManifests }: ApiServerOptions,
): Promise<ApiServer> {
  const server = processes.start({
    name: 'kube-apiserver',
    file: binaries.apiServer(kubernetes),
    args: [
      `--etcd-servers=${etcd}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--cert-dir=${join(folder, 'pki')}`,
      `--token-auth-file=${credentials.tokenFile}`,
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
      '--service-cluster-ip-range=10.0.0.0/24',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${credentials.publicKey}`,
      `--service-account-signing-key-file=${credentials.privateKey}`,
      // It would refuse Pods until the namespace has a service account, and mount a token into each.
      '--disable-admission-plugins=ServiceAccount',
      `--admission-control-config-file=${writeAdmission(folder, staticManifests)}`,
      `--audit-policy-file=${writeJson(folder, 'audit-policy.json', auditPolicy)}`,
      // A file would be rotated away under its reader.
      '--audit-log-path=-',
      // Otherwise every request waits until this process has read the events of those before.
      '--audit-log-mode=batch',
      '--audit-log-batch-buffer-size=10000',
      '--audit-log-batch-max-size=100',
      '--audit-log-batch-max-wait=5ms',
      '--audit-log-batch-throttle-enable=false',
    ],
    stdout: audit.read,
  })
  // Made by the server at its first start.
  const certificate = join(folder, 'pki/apiserver.crt')
  await whenReady(server, async () => isWritten(certificate), { limit })
  const authority = readFileSync(certificate, 'utf8')
  const client = createClient({ port, authority, token: credentials.admin, audit })
  let last = ''
  const isReady = async () => {
    const { status, body } = await client.send('GET', '/readyz')
    last = String(body.text)
    return status === 200
  }
  // It does not listen at once.
  await whenReady(
    server,
    () =>
      isReady().catch((error) => {
        last = String(error)
        return false
      }),
    { limit, detail: () => last },
  )
  return { process: server, port, authority, client }
}

/** A file that is there may be empty still. */
const isWritten = (certificate: string): boolean =>
  existsSync(certificate) && /-----END CERTIFICATE-----\s*$/.test(readFileSync(certificate, 'utf8'))

function writeAdmission(folder: string, staticManifests: string | undefined): string {
  const podSecurity = {
    name: 'PodSecurity',
    configuration: {
      apiVersion: 'pod-security.admission.config.k8s.io/v1',
      kind: 'PodSecurityConfiguration',
      // What denies comes from the namespaces' labels alone.
      defaults: { enforce: 'privileged', audit: 'privileged', warn: 'privileged' },
    },
  }
  const policies = {
    name: 'ValidatingAdmissionPolicy',
    configuration: {
      apiVersion: 'apiserver.config.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyConfiguration',
      staticManifestsDir: staticManifests,
    },
  }
  return writeJson(folder, 'admission.json', {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AdmissionConfiguration',
    plugins: staticManifests === undefined ? [podSecurity] : [podSecurity, policies],
  })
}

function writeJson(folder: string, name: string, value: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(value, undefined, 2))
  return file
}
