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
  get kyverno(): string {
    return binary('kyverno-1.19.0')
  },
  get kyvernoCli(): string {
    return binary('kyverno-cli-1.19.0')
  },
  get gatekeeper(): string {
    return binary('gatekeeper-3.23.1')
  },
  get gator(): string {
    return binary('gator-3.23.1')
  },
  /** The OPA that Gatekeeper is built with: `fmt`, `check`, `eval`. */
  get opa(): string {
    return binary('opa')
  },
}

/** The CustomResourceDefinitions of an engine, each a YAML file; those of a CLI and of `match` are never applied. */
export const definitionFolders = {
  kyverno: join(folder, 'kyverno-crds'),
  'kyverno-cli': join(folder, 'kyverno-cli-crds'),
  gatekeeper: join(folder, 'gatekeeper-crds'),
  'gatekeeper-match': join(folder, 'gatekeeper-match-crd'),
} as const

/** Upstream's Pod Security test pods: `<level>/<version>/<pass|fail>/*.yaml`. */
export const fixturesFolder = join(folder, 'pod-security-fixtures')
