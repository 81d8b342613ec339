import { join } from 'node:path'
import { emit, validate } from '../../../../src/compile/compile.ts'
import { loadBaseline } from '../../../../src/compile/load.ts'
import { planBaseline } from '../../../../src/compile/plan.ts'
import { has, minorOf, since } from '../../../../src/kubernetes/versions.ts'
import type { OutputFile } from '../../../../src/targets/target.ts'
import type { KubernetesVersion } from '../../harness/model.ts'
import type { ClusterEngine } from '../cluster-engines.ts'
import { compileSynthetic } from '../synthetic.ts'
import { controlPlane } from './control-plane.ts'
import * as controls from './controls.ts'
import { debuggingStories } from './debugging.ts'
import { deletions } from './deletions.ts'
import { fixes } from './fixes.ts'
import { limitRanges } from './limit-ranges.ts'
import { type Story, storyLevels } from './model.ts'
import { oldPodsAndJobs } from './old-pods-and-jobs.ts'
import { oldWorkloads } from './old-workloads.ts'
import { places } from './places.ts'
import { podSecurity } from './pod-security.ts'
import { services } from './services.ts'
import { stageKey, stageLabels } from './stage-labels.ts'
import { windowsPods } from './windows.ts'

/** Stories under the same policies. */
export interface Chapter {
  readonly name: string
  /** What the compiler writes. */
  readonly files: readonly OutputFile[]
  readonly stories: readonly Story[]
  /** Each story is told at every level, or once. */
  readonly atLevels: boolean
  /** The API server is restarted in it: one story after the other. */
  readonly alone: boolean
}

export async function chaptersFor(kubernetes: KubernetesVersion, engine: ClusterEngine): Promise<readonly Chapter[]> {
  const version = `v1.${minorOf(kubernetes)}`
  return [
    levels(kubernetes, engine),
    byLabel(kubernetes, engine, version),
    await repository(engine, version),
    clusterScoped(kubernetes, engine),
  ]
}

/** A namespace for each story and level. */
export const namespaceOf = ({ name }: Story, level: string | undefined): string =>
  level === undefined ? name : `${name}-${level}`

function levels(kubernetes: KubernetesVersion, { declared: engine }: ClusterEngine): Chapter {
  const stories = [
    ...oldWorkloads,
    ...oldPodsAndJobs,
    ...fixes,
    ...deletions,
    ...debuggingStories,
    ...limitRanges,
    services,
  ]
  const declared = storyLevels.flatMap((environment) =>
    stories.map((story) => [namespaceOf(story, environment), { environment }] as const),
  )
  const files = compileSynthetic({
    kubernetes,
    cluster: { environment: 'elsewhere', engines: [engine], namespaces: { declared: Object.fromEntries(declared) } },
    config: { environments: controls.environments },
    declarations: [
      controls.noPrivilegeEscalation,
      controls.resourceRequests,
      controls.noNodePort,
      controls.memoryAtMost,
    ],
  })
  return { name: 'levels', files, stories, atLevels: true, alone: false }
}

function byLabel(kubernetes: KubernetesVersion, { declared: engine }: ClusterEngine, version: string): Chapter {
  const files = compileSynthetic({
    kubernetes,
    cluster: {
      environment: 'enforce',
      engines: ['psa', engine],
      namespaces: { by: 'label', key: stageKey, declared: { trial: { environment: 'elsewhere' } } },
    },
    config: { environments: controls.environments },
    declarations: [controls.noPrivilegeEscalation, controls.podSecurityBaseline],
  })
  return { name: 'environments by label', files, stories: stageLabels(version), atLevels: false, alone: false }
}

/** The repository's cluster of an engine. */
const clusterOf: Readonly<Record<ClusterEngine['name'], string>> = {
  vap: 'prod-eu',
  kyverno: 'prod-ap',
  'kyverno-clusterpolicy': 'lab',
  gatekeeper: 'prod-us',
}

/**
 * The production cluster of the repository's own baseline, at the server's version. Another engine takes the place of its own,
 * as it is declared for the cluster that has it.
 */
async function repository({ name, declared }: ClusterEngine, version: string): Promise<Chapter> {
  const { baseline } = await loadBaseline(join(process.cwd(), 'baseline'))
  const [cluster, other] = ['prod-eu', clusterOf[name]].map((wanted) =>
    baseline?.config.clusters.find((each) => each.name === wanted),
  )
  if (!baseline || !cluster || !other) throw new Error('the baseline does not load')
  const judging = other.engines
    .filter((engine) => engine.name === declared.name)
    .map(({ staticManifests, ...engine }) =>
      staticManifests !== undefined && has(version.slice(1), since.staticManifests)
        ? { ...engine, staticManifests }
        : engine,
    )
  const engines = [...cluster.engines.filter((engine) => engine.name === 'psa'), ...judging]
  const { systemNamespaces } = other
  const clusters = [{ ...cluster, engines, systemNamespaces, kubernetes: version.slice(1) }]
  const { plan } = planBaseline({ ...baseline, config: { ...baseline.config, clusters } })
  const files = emit(plan)
  for (const file of files) validate(file)
  return {
    name: 'the reference baseline',
    files,
    // The guard of the Pod Security labels is the API server's own on every cluster.
    stories: [places, windowsPods, ...(name === 'vap' ? podSecurity(version) : [])],
    atLevels: false,
    alone: false,
  }
}

function clusterScoped(kubernetes: KubernetesVersion, { name, declared }: ClusterEngine): Chapter {
  const isStatic = name === 'vap' && has(kubernetes, since.staticManifests)
  const files = compileSynthetic({
    kubernetes,
    cluster: {
      environment: 'enforce',
      engines: [isStatic ? { name: 'vap', staticManifests: '/etc/kubernetes/policies' } : declared],
    },
    config: { environments: controls.environments },
    declarations: [
      controls.noPrivilegeEscalation,
      controls.noClusterAdmin,
      controls.noWildcards,
      controls.separateDuties,
    ],
  })
  return { name: 'the control plane', files, stories: controlPlane(files, name), atLevels: false, alone: true }
}
