import { join } from 'node:path'
import { emit, validate } from '../../../../src/compile/compile.ts'
import { loadBaseline } from '../../../../src/compile/load.ts'
import { planBaseline } from '../../../../src/compile/plan.ts'
import { has, minorOf, since } from '../../../../src/kubernetes/versions.ts'
import type { OutputFile } from '../../../../src/targets/target.ts'
import type { KubernetesVersion } from '../../harness/model.ts'
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

export async function chaptersFor(kubernetes: KubernetesVersion): Promise<readonly Chapter[]> {
  const version = `v1.${minorOf(kubernetes)}`
  return [
    levels(kubernetes),
    byLabel(kubernetes, version),
    await repository(kubernetes, version),
    clusterScoped(kubernetes),
  ]
}

/** A namespace for each story and level. */
export const namespaceOf = ({ name }: Story, level: string | undefined): string =>
  level === undefined ? name : `${name}-${level}`

function levels(kubernetes: KubernetesVersion): Chapter {
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
    cluster: { environment: 'elsewhere', engines: ['vap'], namespaces: { declared: Object.fromEntries(declared) } },
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

function byLabel(kubernetes: KubernetesVersion, version: string): Chapter {
  const files = compileSynthetic({
    kubernetes,
    cluster: {
      environment: 'enforce',
      engines: ['psa', 'vap'],
      namespaces: { by: 'label', key: stageKey, declared: { trial: { environment: 'elsewhere' } } },
    },
    config: { environments: controls.environments },
    declarations: [controls.noPrivilegeEscalation, controls.podSecurityBaseline],
  })
  return { name: 'environments by label', files, stories: stageLabels(version), atLevels: false, alone: false }
}

/** The production cluster of the repository's own baseline, at the server's version. */
async function repository(kubernetes: KubernetesVersion, version: string): Promise<Chapter> {
  const { baseline } = await loadBaseline(join(process.cwd(), 'baseline'))
  const cluster = baseline?.config.clusters.find(({ name }) => name === 'prod-eu')
  if (!baseline || !cluster) throw new Error('the baseline does not load')
  const engines = cluster.engines.map(({ staticManifests, ...engine }) =>
    staticManifests !== undefined && has(kubernetes, since.staticManifests) ? { ...engine, staticManifests } : engine,
  )
  const clusters = [{ ...cluster, engines, kubernetes: version.slice(1) }]
  const { plan } = planBaseline({ ...baseline, config: { ...baseline.config, clusters } })
  const files = emit(plan)
  for (const file of files) validate(file)
  return {
    name: 'the reference baseline',
    files,
    stories: [places, windowsPods, ...podSecurity(version)],
    atLevels: false,
    alone: false,
  }
}

function clusterScoped(kubernetes: KubernetesVersion): Chapter {
  const isStatic = has(kubernetes, since.staticManifests)
  const files = compileSynthetic({
    kubernetes,
    cluster: {
      environment: 'enforce',
      engines: [isStatic ? { name: 'vap', staticManifests: '/etc/kubernetes/policies' } : 'vap'],
    },
    config: { environments: controls.environments },
    declarations: [
      controls.noPrivilegeEscalation,
      controls.noClusterAdmin,
      controls.noWildcards,
      controls.separateDuties,
    ],
  })
  return { name: 'the control plane', files, stories: controlPlane(files), atLevels: false, alone: true }
}
