/**
 * Pod Security labels as DESIGN §5 and §6 derive and guard them, written out. Nothing here is computed by the compiler,
 * nor taken from what it emits.
 */
import type { KubernetesVersion } from '../harness/model.ts'

export type Level = 'off' | 'audit' | 'warn' | 'enforce-new' | 'enforce'
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted'

/** The levels of the modes enforce, audit and warn. */
export type Levels = readonly [enforce: PodSecurityLevel, audit: PodSecurityLevel, warn: PodSecurityLevel]

export interface DerivationCase {
  /** Of the checks of baseline, and of restricted. */
  readonly baseline: Level
  readonly restricted: Level
  /** Checks with another level. */
  readonly but?: Readonly<Record<string, Level>>
  readonly labels: Levels
  /** On Kubernetes 1.31, where they are others. */
  readonly labels131?: Levels
}

/**
 * One environment each, with one namespace of that name: a mode's level is the highest one whose checks are all held by
 * controls at that level or stronger.
 */
export const derivations = {
  everything: { baseline: 'enforce', restricted: 'enforce', labels: ['restricted', 'restricted', 'restricted'] },
  baseline: { baseline: 'enforce', restricted: 'off', labels: ['baseline', 'baseline', 'baseline'] },
  nothing: { baseline: 'off', restricted: 'off', labels: ['privileged', 'privileged', 'privileged'] },
  warned: { baseline: 'warn', restricted: 'off', labels: ['privileged', 'baseline', 'baseline'] },
  audited: { baseline: 'audit', restricted: 'off', labels: ['privileged', 'baseline', 'privileged'] },
  new: { baseline: 'enforce-new', restricted: 'off', labels: ['privileged', 'baseline', 'baseline'] },
  'restricted-warned': { baseline: 'enforce', restricted: 'warn', labels: ['baseline', 'restricted', 'restricted'] },
  'restricted-audited': { baseline: 'enforce', restricted: 'audit', labels: ['baseline', 'restricted', 'baseline'] },

  // One check makes the difference.
  'one-off': {
    baseline: 'enforce',
    restricted: 'off',
    but: { hostPorts: 'off' },
    labels: ['privileged', 'privileged', 'privileged'],
  },
  'one-audited': {
    baseline: 'enforce',
    restricted: 'off',
    but: { hostPorts: 'audit' },
    labels: ['privileged', 'baseline', 'privileged'],
  },
  'one-warned': {
    baseline: 'enforce',
    restricted: 'off',
    but: { hostPorts: 'warn' },
    labels: ['privileged', 'baseline', 'baseline'],
  },
  'one-new': {
    baseline: 'enforce',
    restricted: 'off',
    but: { hostPorts: 'enforce-new' },
    labels: ['privileged', 'baseline', 'baseline'],
  },
  'restricted-but-one': {
    baseline: 'enforce',
    restricted: 'enforce',
    but: { runAsNonRoot: 'off' },
    labels: ['baseline', 'baseline', 'baseline'],
  },
  // A check that 1.31 does not have yet is not missed there.
  'without-probes': {
    baseline: 'enforce',
    restricted: 'off',
    but: { hostProbesAndHostLifecycle: 'off' },
    labels: ['privileged', 'privileged', 'privileged'],
    labels131: ['baseline', 'baseline', 'baseline'],
  },

  // A check of restricted that overrides one of baseline holds that one too.
  overriding: {
    baseline: 'enforce',
    restricted: 'off',
    but: {
      capabilities_baseline: 'off',
      hostPathVolumes: 'off',
      seccompProfile_baseline: 'off',
      capabilities_restricted: 'enforce',
      restrictedVolumes: 'enforce',
      seccompProfile_restricted: 'enforce',
    },
    labels: ['baseline', 'baseline', 'baseline'],
  },
  'overriding-at-warn': {
    baseline: 'enforce',
    restricted: 'off',
    but: { capabilities_baseline: 'off', capabilities_restricted: 'warn' },
    labels: ['privileged', 'baseline', 'baseline'],
  },
  // Restricted does not run what its own checks override. procMount has been overridden since 1.35 only.
  'without-overridden': {
    baseline: 'enforce',
    restricted: 'enforce',
    but: { capabilities_baseline: 'off', hostPathVolumes: 'off', seccompProfile_baseline: 'off', procMount: 'off' },
    labels: ['restricted', 'restricted', 'restricted'],
    labels131: ['privileged', 'privileged', 'privileged'],
  },
} as const satisfies Readonly<Record<string, DerivationCase>>

/** The environment of the cluster, hence of namespaces that nobody declared. */
export const ownEnvironment = 'baseline'

/** The policy version of the labels: the lower of the declared one, v1.37, and the cluster's. */
export const versions: Readonly<Record<KubernetesVersion, string>> = { '1.37.1': 'v1.37', '1.31.14': 'v1.31' }

/** Where a lower one is declared, it is that one everywhere. */
export const declaredLower = 'v1.29'
