import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server as its clients need to know it. */
export interface ServerAddress {
  readonly port: number
  /** PEM: what signed its certificate. */
  readonly authority: string
}

/** Writes a kubeconfig for one client of one server below `folder`, readable by its owner alone; answers the file's path. */
export function writeKubeconfig(folder: string, name: string, server: ServerAddress, token: string): string {
  const file = join(folder, `pki/${name}.kubeconfig`)
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: `https://127.0.0.1:${server.port}`,
          'certificate-authority-data': Buffer.from(server.authority).toString('base64'),
        },
      },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  }
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
  return file
}
