import { startApiServer } from './api-server.ts'
import { createAuditLog } from './audit.ts'
import { type ControllerOptions, startControllerManager } from './controller-manager.ts'
import { createCredentials } from './credentials.ts'
import { startEtcd } from './etcd.ts'
import { startGatekeeper } from './gatekeeper.ts'
import { startKyverno } from './kyverno.ts'
import { endWithThisProcess } from './lifetime.ts'
import type { Send, TestCluster, TestClusterOptions } from './model.ts'
import { onFreePorts } from './ports.ts'
import { createProcesses, type Processes, type RunningProcess } from './processes.ts'
import { createScratch } from './scratch.ts'

/**
 * Starts a cluster; resolves when its API server is ready. What it started ends with `stop`, when the start fails, and with
 * this process. Logs stay (and it is said where) after a failure, and where GROUNDRULE_KEEP_LOGS is set.
 */
export async function startCluster(options: TestClusterOptions): Promise<TestCluster> {
  const scratch = createScratch()
  const processes = createProcesses(scratch.logs)

  let interrupted = false
  let stopped: Promise<void> | undefined
  const stop = (failed = false): Promise<void> => {
    stopped ??= (async () => {
      const failure = processes.failure()
      await processes.stop()
      release()
      scratch.remove(failed || failure !== undefined)
    })()
    return stopped
  }
  const release = endWithThisProcess({
    interrupted: () => {
      interrupted = true
      return stop()
    },
    exit: (code) => {
      processes.kill()
      scratch.remove(code !== 0 && !interrupted)
    },
  })
  try {
    const cluster = await assemble(options, scratch.folder, processes)
    const request: Send = async (method, path, sent) => {
      try {
        return await cluster.request(method, path, sent)
      } catch (error) {
        if (interrupted) return await never
        throw new Error(`${method} ${path}: ${processes.failure() ?? String(error)}`, { cause: error })
      }
    }
    return { ...cluster, request, failure: processes.failure, stop: () => stop() }
  } catch (error) {
    if (interrupted) return await never
    await stop(true)
    throw error
  }
}

/** A signal ends this process in a moment: whoever waits for an answer need not fail before. */
const never = new Promise<never>(() => {})

type StartController<Options> = (
  processes: Processes,
  options: ControllerOptions,
  own?: Options,
) => Promise<RunningProcess>

async function assemble(
  options: TestClusterOptions,
  folder: string,
  processes: Processes,
): Promise<Omit<TestCluster, 'failure' | 'stop'>> {
  const { kubernetes, audits = true } = options
  if (options.staticManifests !== undefined && kubernetes === '1.31.14') {
    throw new Error('Kubernetes 1.31 knows no static manifests')
  }
  const audit = createAuditLog()
  const credentials = createCredentials(folder)
  const etcd = await startEtcd(processes, folder)

  let { staticManifests } = options
  const serve = (port: number) =>
    startApiServer(processes, port, { kubernetes, folder, etcd, credentials, audit, staticManifests })
  let server = await onFreePorts(1, ([port]) => serve(port!))
  const request: Send = (...request) => server.client.send(...request)

  const controller = <Options>(start: StartController<Options>) => {
    let started: Promise<RunningProcess> | undefined
    return {
      start: async (own?: Options) => {
        started ??= start(processes, { folder, credentials, server: { ...server, request }, audits }, own)
        await started
      },
      stop: async () => {
        const running = await started
        started = undefined
        await running?.stop()
      },
    }
  }
  const { start: startControllers } = controller(startControllerManager)
  if (options.controllers) await startControllers()
  const [kyverno, gatekeeper] = [controller(startKyverno), controller(startGatekeeper)]

  return {
    kubernetes,
    folder,
    request,
    record: audit.record,
    startControllers,
    startKyverno: kyverno.start,
    startGatekeeper: gatekeeper.start,
    stopKyverno: kyverno.stop,
    stopGatekeeper: gatekeeper.stop,
    restart: async (change = {}) => {
      staticManifests = change.staticManifests ?? staticManifests
      await server.process.stop()
      server.client.close()
      // The same port: controllers go on asking there.
      server = await serve(server.port)
    },
  }
}
