import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiServer, startApiServer } from './api-server.ts'
import { createAuditLog } from './audit.ts'
import { startControllerManager } from './controller-manager.ts'
import { createCredentials } from './credentials.ts'
import { startEtcd } from './etcd.ts'
import { endWithThisProcess } from './lifetime.ts'
import type { Send, TestCluster, TestClusterOptions } from './model.ts'
import { createProcesses, type RunningProcess } from './processes.ts'

/**
 * Starts a cluster; resolves when its API server is ready. What it started ends with `stop`, when the start fails, and with
 * this process. Logs stay (and it is said where) after a failure, and where GROUNDRULE_KEEP_LOGS is set.
 */
export async function startCluster(options: TestClusterOptions): Promise<TestCluster> {
  if (options.staticManifests !== undefined && options.kubernetes === '1.31.14') {
    throw new Error('static manifests need Kubernetes 1.37')
  }
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-'))
  const processes = createProcesses(join(folder, 'logs'))
  const audit = createAuditLog()

  let failed = false
  const clean = () => {
    const failures = processes.failures()
    const keep = failed || failures.length > 0 || Boolean(process.env.GROUNDRULE_KEEP_LOGS)
    for (const entry of readdirSync(folder)) {
      if (!keep || entry !== 'logs') rmSync(join(folder, entry), { recursive: true, force: true })
    }
    if (keep) process.stderr.write(`${[...failures, `Logs: ${join(folder, 'logs')}`].join('\n')}\n`)
    else rmSync(folder, { recursive: true, force: true })
  }
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      server?.client.close()
      await processes.stop()
      released()
      clean()
    })()
    return stopped
  }
  const released = endWithThisProcess(stop, () => {
    failed = process.exitCode !== undefined && process.exitCode !== 0
    processes.kill()
    clean()
  })

  let server: ApiServer | undefined
  let controllers: RunningProcess | undefined
  let { staticManifests } = options
  const credentials = createCredentials(folder)

  const request: Send = async (method, path, sent) => {
    if (server === undefined) throw new Error('the API server is being restarted')
    return await server.client.send(method, path, sent)
  }
  const startControllers = async () => {
    if (controllers !== undefined || server === undefined) return
    controllers = await startControllerManager(processes, { folder, credentials, server: { ...server, request } })
  }
  try {
    const etcd = await startEtcd(processes, folder)
    const serve = (port?: number) =>
      startApiServer(processes, { ...options, staticManifests, folder, etcd: etcd.url, credentials, audit, port })
    server = await serve()
    if (options.controllers) await startControllers()

    return {
      kubernetes: options.kubernetes,
      folder,
      request,
      record: audit.record,
      startControllers,
      restart: async (change = {}) => {
        staticManifests = change.staticManifests ?? staticManifests
        const before = server
        server = undefined
        before?.client.close()
        await before?.process.stop()
        server = await serve(before?.port)
      },
      stop,
    }
  } catch (error) {
    failed = true
    await stop()
    throw error
  }
}
