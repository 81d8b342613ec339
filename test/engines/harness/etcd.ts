import { join } from 'node:path'
import { binaries } from './binaries.ts'
import { waitFor } from './poll.ts'
import { freePorts } from './ports.ts'
import type { Processes, RunningProcess } from './processes.ts'

export interface Etcd {
  readonly process: RunningProcess
  readonly url: string
}

/** Starts etcd over `folder`; resolves when it serves. */
export async function startEtcd(processes: Processes, folder: string): Promise<Etcd> {
  const [client, peer] = (await freePorts(2)).map((port) => `http://127.0.0.1:${port}`) as [string, string]
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
  await waitFor('etcd is ready', async () => {
    const ended = etcd.ended()
    if (ended !== undefined) throw new Error(ended)
    return await fetch(`${client}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
  })
  return { process: etcd, url: client }
}
