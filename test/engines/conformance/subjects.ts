import type { SampleSubject } from '../cases/samples.ts'
import { fixturesFolder } from '../harness/binaries.ts'
import type { KubernetesVersion } from '../harness/model.ts'
import { baselineGroup, type Enforcement, type Group, podSecurityGroup, samplesGroup } from './groups.ts'
import type { Options } from './options.ts'
import { shares } from './shares.ts'
import { controlCases, podSecurityCases, type Scope, sampleCases } from './sources.ts'
import type { PlacedCase } from './verdicts.ts'

/** Groups of controls on one server, each with its cases. */
export interface Subjects {
  readonly group: Group
  readonly cases: () => Iterable<PlacedCase>
}

export async function subjectsFor(
  kubernetes: KubernetesVersion,
  scope: Scope,
  samples: readonly SampleSubject[],
  by?: Enforcement,
): Promise<readonly Subjects[]> {
  const podSecurity = podSecurityGroup(kubernetes, by)
  const baseline = await baselineGroup(kubernetes, by)
  const shown = samplesGroup(
    samples.map(({ baseline }) => baseline),
    kubernetes,
    by,
  )
  return [
    { group: podSecurity, cases: () => podSecurityCases(podSecurity, scope) },
    { group: baseline, cases: () => controlCases(baseline, scope) },
    { group: shown, cases: () => sampleCases(shown, samples, scope) },
  ]
}

/**
 * The newest server gets all. The older one, which plans CEL anew for each request, gets a share; all other engines, which
 * take ten times as long, a smaller one, and upstream's test Pods once each rather than for every policy version; of this some
 * get a sample.
 */
export function scopeFor(
  { seed, pods, small }: Options,
  part: 'verdicts' | 'static' | 'engines',
  kubernetes: KubernetesVersion,
): Scope {
  const isNewest = part === 'verdicts' && kubernetes === '1.37.1'
  const isEngine = part === 'engines'
  const [objects, enumerated] = small ? [10, 20] : isNewest ? [150, 240] : isEngine ? [15, 30] : [30, 30]
  return {
    seed,
    pods: isNewest ? pods : Math.ceil(pods / (isEngine ? shares.pods.engines : shares.pods.older)),
    objects,
    enumerated,
    inProcess: 12,
    fixtures: fixturesFolder,
    fixturesOneIn: small ? 10 : 1,
    fixturesOnce: isEngine,
  }
}
