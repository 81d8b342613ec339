import type { EngineInput } from '../../../src/dsl/config.ts'
import type { KubernetesVersion, TestCluster } from '../harness/model.ts'
import type { ClusterEngineName } from './model.ts'
import { shares } from './shares.ts'

/** An engine that judges a cluster's requests. It is named as the target that writes its policies. */
export interface ClusterEngine {
  readonly name: ClusterEngineName
  /** How the configuration declares it. */
  readonly declared: Exclude<EngineInput, string>
  /** The API servers that it is proved on. */
  readonly kubernetes: readonly KubernetesVersion[]
  /** It gets a sample (`sampleOf`), since it is slow. */
  readonly oneIn?: number
  /** Resolves when it enforces its policies. */
  readonly start: (cluster: TestCluster) => Promise<void>
  /** Ends it; absent where it is the API server itself. */
  readonly stop?: (cluster: TestCluster) => Promise<void>
  /** Starts it again, so that it writes down what it finds. */
  readonly startRecording?: (cluster: TestCluster) => Promise<void>
}

export const clusterEngines: readonly ClusterEngine[] = [
  { name: 'vap', declared: { name: 'vap' }, kubernetes: ['1.37.1', '1.31.14'], start: async () => {} },
  {
    name: 'kyverno',
    declared: { name: 'kyverno', version: '1.19' },
    kubernetes: ['1.37.1'],
    start: ({ startKyverno }) => startKyverno(),
    stop: ({ stopKyverno }) => stopKyverno(),
    startRecording: ({ startKyverno }) => startKyverno({ events: true }),
  },
  {
    name: 'kyverno-clusterpolicy',
    declared: { name: 'kyverno', version: '1.16' },
    kubernetes: ['1.31.14'],
    oneIn: shares.clusterPolicy,
    start: ({ startKyverno }) => startKyverno(),
    stop: ({ stopKyverno }) => stopKyverno(),
    startRecording: ({ startKyverno }) => startKyverno({ events: true }),
  },
  {
    name: 'gatekeeper',
    declared: { name: 'gatekeeper', version: '3.23' },
    kubernetes: ['1.37.1'],
    start: ({ startGatekeeper }) => startGatekeeper(),
    stop: ({ stopGatekeeper }) => stopGatekeeper(),
  },
]

/** One engine by its name. */
export function clusterEngine(name: ClusterEngineName): ClusterEngine {
  const found = clusterEngines.find((each) => each.name === name)
  if (!found) throw new Error(`no engine ${name}`)
  return found
}
