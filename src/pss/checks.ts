import { minorOf } from '../kubernetes/versions.ts'

/** A level of the Pod Security Standards that demands something. */
export type StandardsLevel = 'baseline' | 'restricted'

export interface PodSecurityCheck {
  /** As `k8s.io/pod-security-admission` names it. */
  readonly id: string
  readonly level: StandardsLevel
  /** The minor version of the first policy that has it. */
  readonly since: number
  /** The baseline check that is skipped wherever this one runs. */
  readonly overrides?: string
}

/** The checks of the Pod Security Standards, as in `k8s.io/pod-security-admission` v0.37.1: 12 baseline, 7 restricted. */
export const checks: readonly PodSecurityCheck[] = [
  { id: 'appArmorProfile', level: 'baseline', since: 0 },
  { id: 'capabilities_baseline', level: 'baseline', since: 0 },
  { id: 'hostNamespaces', level: 'baseline', since: 0 },
  { id: 'hostPathVolumes', level: 'baseline', since: 0 },
  { id: 'hostPorts', level: 'baseline', since: 0 },
  { id: 'hostProbesAndHostLifecycle', level: 'baseline', since: 34 },
  { id: 'privileged', level: 'baseline', since: 0 },
  { id: 'procMount', level: 'baseline', since: 0 },
  { id: 'seLinuxOptions', level: 'baseline', since: 0 },
  { id: 'seccompProfile_baseline', level: 'baseline', since: 0 },
  { id: 'sysctls', level: 'baseline', since: 0 },
  { id: 'windowsHostProcess', level: 'baseline', since: 0 },
  { id: 'allowPrivilegeEscalation', level: 'restricted', since: 8 },
  { id: 'capabilities_restricted', level: 'restricted', since: 22, overrides: 'capabilities_baseline' },
  { id: 'procMount_restricted', level: 'restricted', since: 35, overrides: 'procMount' },
  { id: 'restrictedVolumes', level: 'restricted', since: 0, overrides: 'hostPathVolumes' },
  { id: 'runAsNonRoot', level: 'restricted', since: 0 },
  { id: 'runAsUser', level: 'restricted', since: 23 },
  { id: 'seccompProfile_restricted', level: 'restricted', since: 19, overrides: 'seccompProfile_baseline' },
]

/**
 * The ids of the checks that a Pod Security label of this level runs at a policy version (`v1.37`), sorted: restricted runs
 * baseline's too, less those that one of its own overrides. Throws where the version is none.
 */
export function effectiveChecks(level: StandardsLevel | 'privileged', version: string): readonly string[] {
  const minor = minorOf(version)
  if (minor === undefined) throw new Error(`not a Pod Security version: ${version}`)
  if (level === 'privileged') return []
  const running = checks.filter(
    (check) => check.since <= minor && (level === 'restricted' || check.level === 'baseline'),
  )
  const overridden = new Set(running.map((check) => check.overrides))
  return running.flatMap(({ id }) => (overridden.has(id) ? [] : [id])).sort()
}
