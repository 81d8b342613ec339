import {
  type AnyControlInput,
  branded,
  type ControlSetDeclaration,
  type PodSecurityCheck,
  workloads,
} from '../dsl/declarations.ts'
import { here } from '../dsl/recording.ts'
import type { Domain, Level, Mapping, Severity } from '../ir/control.ts'
import { effectiveChecks, type StandardsLevel } from './checks.ts'
import { type PolicyVersion, policyVersions } from './policy-version.ts'
import { examplesAt } from './standard.ts'
import { mappingsOf, standardOf } from './standards.ts'

export interface PodSecurityInput {
  /** A DNS label; `pod-security-<level>` by default. Members are `<id>.host-path-volumes` and so on. */
  readonly id?: string
  /** `restricted` contains baseline's checks too, less those that a stricter one of its own stands for. */
  readonly level: StandardsLevel
  /** Clusters older than this are held to their own version of the policy. */
  readonly version: PolicyVersion
  /** The id of an owner in groundrule.config.ts. */
  readonly owner: string
  /** A level for every environment, or one for all; the same for every member. */
  readonly enforcement: Level | Readonly<Record<string, Level>>
  readonly title?: string
  /** `workload-hardening` by default. */
  readonly domain?: Domain
  /** One for all members, instead of each member's own. */
  readonly severity?: Severity
  /** One for all members, instead of each member's own; at most two sentences. */
  readonly rationale?: string
  /** Requirements that every member contributes to, besides its own. */
  readonly mappings?: readonly Mapping[]
}

/**
 * Declares a whole level of the Pod Security Standards as one entry of the baseline, with a member control for each check
 * that the level runs at that version. Throws what an author reads where level or version is unknown.
 */
export function podSecurity(input: PodSecurityInput): ControlSetDeclaration {
  const { level, version } = input
  if (level !== 'baseline' && level !== 'restricted')
    throw new TypeError(`podSecurity(…): level is baseline or restricted, not ${JSON.stringify(level)}`)
  if (!policyVersions.includes(version))
    throw new TypeError(
      `podSecurity(…): version is ${policyVersions[0]} to ${policyVersions.at(-1)}, not ${JSON.stringify(version)}`,
    )
  return branded({
    kind: 'control-set',
    id: input.id ?? `pod-security-${level}`,
    title: input.title ?? `Pods must meet the ${level} level of the Pod Security Standards`,
    members: effectiveChecks(level, version)
      .map((check) => memberOf(check, input))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    site: here(),
  })
}

function memberOf(id: string, input: PodSecurityInput): AnyControlInput {
  const standard = standardOf(id)
  return {
    id: standard.member,
    title: standard.title,
    domain: input.domain ?? 'workload-hardening',
    severity: input.severity ?? standard.severity,
    owner: input.owner,
    enforcement: input.enforcement,
    rationale: input.rationale ?? standard.rationale,
    remediation: standard.remediation,
    ...(standard.caution !== undefined && { caution: standard.caution }),
    ...(input.mappings && { mappings: input.mappings }),
    appliesTo: workloads(),
    require: { check: id, version: input.version, build: buildWithin(id), mappings: mappingsOf(id, input.version) },
    examples: examplesAt(standard, Number(input.version.slice('v1.'.length))),
  }
}

/**
 * The predicate of a member of a level: a version that lacks the check still runs the one that it overrides, so a set that
 * is compiled for an older cluster has no hole there.
 */
function buildWithin(id: string): PodSecurityCheck['build'] {
  const { since, overrides, require } = standardOf(id)
  const older = overrides === undefined ? undefined : buildWithin(overrides)
  return (w, minor) => (minor < since ? older?.(w, minor) : require(w, minor))
}
