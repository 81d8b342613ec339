import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AuditLog, auditPolicy } from './audit.ts'
import { binaries } from './binaries.ts'
import { type Client, createClient } from './client.ts'
import type { Credentials } from './credentials.ts'
import type { KubernetesVersion } from './model.ts'
import { waitFor } from './poll.ts'
import { freePorts } from './ports.ts'
import type { Processes, RunningProcess } from './processes.ts'

export interface ApiServerOptions {
  readonly kubernetes: KubernetesVersion
  readonly folder: string
  readonly etcd: string
  readonly credentials: Credentials
  readonly audit: AuditLog
  /** The port of the server that this one replaces. */
  readonly port?: number | undefined
  readonly staticManifests?: string | undefined
}

export interface ApiServer {
  readonly process: RunningProcess
  readonly port: number
  /** PEM: what signed its certificate. */
  readonly authority: string
  readonly client: Client
}

/** Starts kube-apiserver; resolves when `/readyz` says so. */
export async function startApiServer(processes: Processes, options: ApiServerOptions): Promise<ApiServer> {
  const { folder, credentials, audit } = options
  const port = options.port ?? (await freePorts(1))[0]!
  const server = processes.start({
    name: 'kube-apiserver',
    file: binaries.apiServer(options.kubernetes),
    args: [
      `--etcd-servers=${options.etcd}`,
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
      // No token is mounted into Pods that never run.
      '--disable-admission-plugins=ServiceAccount',
      `--admission-control-config-file=${writeAdmission(folder, options.staticManifests)}`,
      `--audit-policy-file=${writeJson(folder, 'audit-policy.json', auditPolicy)}`,
      '--audit-log-path=-',
    ],
    stdout: audit.read,
  })
  const certificate = join(folder, 'pki/apiserver.crt')
  let client: Client | undefined
  let last = 'no certificate'
  await waitFor(
    'kube-apiserver is ready',
    async () => {
      const ended = server.ended()
      if (ended !== undefined) throw new Error(ended)
      if (client === undefined) {
        if (!existsSync(certificate)) return false
        client = createClient({ port, authority: readFileSync(certificate, 'utf8'), token: credentials.admin, audit })
      }
      return await client.send('GET', '/readyz').then(
        ({ status, body }) => {
          last = JSON.stringify(body)
          return status === 200
        },
        (error: Error) => {
          last = error.message
          return false
        },
      )
    },
    { limit: 120_000, detail: () => last },
  )
  return { process: server, port, authority: readFileSync(certificate, 'utf8'), client: client! }
}

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
