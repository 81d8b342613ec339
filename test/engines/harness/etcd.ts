import { join } from 'node:path'
import { binaries } from './binaries.ts'
import { onFreePorts } from './ports.ts'
import { type Processes, whenReady } from './processes.ts'

/** Starts etcd over `folder`; resolves with its address when it serves. */
export const startEtcd = (processes: Processes, folder: string): Promise<string> =>
  onFreePorts(2, async (ports) => {
    const [client, peer] = ports.map((port) => `http://127.0.0.1:${port}`)
    const etcd = processes.start({
      name: 'etcd',
      file: binaries.etcd,
      args: [
        `--data-dir=${join(folder, 'etcd')}`,
        // The data need not outlive the machine.
        '--unsafe-no-fsync',
        `--listen-client-urls=${client}`,
        `--advertise-client-urls=${client}`,
        `--listen-peer-urls=${peer}`,
        `--initial-advertise-peer-urls=${peer}`,
        `--initial-cluster=default=${peer}`,
        '--log-level=warn',
      ],
    })
    await whenReady(etcd, () =>
      fetch(`${client}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    return String(client)
  })
