import { atLeast, type Control, type Level, levelIn } from '../ir/control.ts'
import { minorOf } from '../kubernetes/versions.ts'
import { checks, effectiveChecks } from '../pss/checks.ts'
import type { Cluster } from './config-model.ts'
import type { ClusterPlan, PodSecurityLabels, PodSecurityLevel, PodSecurityMode } from './plan-model.ts'
import { podSecurityVersion, variantAt } from './variants.ts'

/** The weakest level of a control that holds a check for a mode of the label. */
const needed: Readonly<Record<PodSecurityMode, Level>> = { enforce: 'enforce', audit: 'audit', warn: 'warn' }
const modes: readonly PodSecurityMode[] = ['enforce', 'audit', 'warn']
const levels: readonly PodSecurityLevel[] = ['privileged', 'baseline', 'restricted']

const privileged: PodSecurityLabels['levels'] = { enforce: 'privileged', audit: 'privileged', warn: 'privileged' }

/** The Pod Security labels of a cluster's namespaces: by declared namespace (or label value), and for the others. */
export function podSecurityPlan(
  controls: readonly Control[],
  cluster: Cluster,
): NonNullable<ClusterPlan['podSecurity']> {
  const declared = Object.entries(cluster.namespaces.declared).map(([name, { environment, exempt }]) => [
    name,
    exempt
      ? { levels: privileged, version: `v${cluster.kubernetes}` }
      : podSecurityLabels(controls, cluster, environment),
  ])
  return {
    declared: Object.fromEntries(declared),
    undeclared: podSecurityLabels(controls, cluster, cluster.environment),
  }
}

/**
 * For each mode the highest level whose effective checks are all held by controls that are exactly these checks, at that
 * level or stronger, at one policy version: so a label never demands what the baseline does not. Where controls are
 * declared at different versions, the version that gives the stronger labels is taken, then the newer one.
 */
function podSecurityLabels(controls: readonly Control[], cluster: Cluster, environment: string): PodSecurityLabels {
  const held = controls
    .filter(({ scope }) => scope === 'admission')
    .filter((each) => levelIn(each, environment) !== 'off')
  const versions = new Set(held.flatMap((control) => podSecurityVersion(control, cluster.kubernetes) ?? []))
  if (versions.size === 0) versions.add(`v${cluster.kubernetes}`)
  const candidates = [...versions].map((version) => labelsAt(version, controls, cluster, environment))
  return candidates.sort((a, b) => (strength(a) < strength(b) ? 1 : -1))[0] as PodSecurityLabels
}

function labelsAt(
  version: string,
  controls: readonly Control[],
  cluster: Cluster,
  environment: string,
): PodSecurityLabels {
  const levelOf = (mode: PodSecurityMode): PodSecurityLevel => {
    const held = new Set(
      controls
        .filter(
          (control) => atLeast(levelIn(control, environment), needed[mode]) && isSameAt(control, version, cluster),
        )
        .flatMap((control) => withOverridden(checkAt(control, version))),
    )
    return levels.findLast((level) => effectiveChecks(level, version).every((check) => held.has(check))) ?? 'privileged'
  }
  return { levels: { enforce: levelOf('enforce'), audit: levelOf('audit'), warn: levelOf('warn') }, version }
}

/**
 * A held check holds the one that it overrides as well: it is stricter for every pod that the API server accepts. (Those of
 * restricted exempt Windows pods, on which the API server refuses the fields in question.)
 */
function withOverridden(check: string | undefined): readonly string[] {
  const overrides = checks.find(({ id }) => id === check)?.overrides
  return check === undefined ? [] : [check, ...withOverridden(overrides)]
}

/** Whether a control, compiled at its own version, says what it would say at another one. */
function isSameAt(control: Control, version: string, cluster: Cluster): boolean {
  const own = podSecurityVersion(control, cluster.kubernetes)
  if (own === undefined || control.scope !== 'admission' || !control.appliesTo.workloads) return false
  return variantAt(control, own) === variantAt(control, version)
}

/**
 * The check that a control is at a version: its own, or, where that version lacks it and the control has a predicate all
 * the same, the one that it overrides. Undefined where it is none.
 */
export function checkAt(control: Control, version: string): string | undefined {
  if (!variantAt(control, version)) return undefined
  let check = checks.find(({ id }) => id === control.podSecurity?.check)
  while (check && check.since > (minorOf(version) ?? 0)) {
    const { overrides } = check
    check = checks.find(({ id }) => id === overrides)
  }
  return check?.id
}

/** Compares as text: the levels of the modes, enforce first, then the version. */
const strength = ({ levels: found, version }: PodSecurityLabels): string =>
  modes.map((mode) => levels.indexOf(found[mode])).join('') + String(minorOf(version)).padStart(3, '0')
