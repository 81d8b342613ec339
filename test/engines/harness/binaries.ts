import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { KubernetesVersion } from './model.ts'

const folder = join(process.cwd(), '.cache/engines')

const binary = (name: string): string => {
  const path = join(folder, 'bin', name)
  if (!existsSync(path)) throw new Error(`${name} is not there: run npm run engines`)
  return path
}

/** The engines that `npm run engines` built. Reading one that is missing throws, and says what to run. */
export const binaries = {
  get etcd(): string {
    return binary('etcd')
  },
  apiServer: (version: KubernetesVersion): string => binary(`kube-apiserver-${version}`),
  get controllerManager(): string {
    return binary('kube-controller-manager-1.37.1')
  },
  get judge(): string {
    return binary('judge')
  },
}

/** Upstream's Pod Security test pods: `<level>/<version>/<pass|fail>/*.yaml`. */
export const fixturesFolder = join(folder, 'pod-security-fixtures')
