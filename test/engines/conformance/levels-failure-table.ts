import type { Level } from './levels-table.ts'
import type { ClusterEngineName } from './model.ts'

/** What a level that is not off means where something goes wrong. Nothing here is taken from what the compiler emits. */
type ByLevel<T> = Readonly<Record<Exclude<Level, 'off'>, T>>

/** As it is written and stored: Fail for levels that deny, Ignore for audit and warn. */
export const failurePolicies: ByLevel<'Fail' | 'Ignore'> = {
  audit: 'Ignore',
  warn: 'Ignore',
  'enforce-new': 'Fail',
  enforce: 'Fail',
}

/** What becomes of a request where an expression fails, in the words of `levels-failure.ts`. */
type Failed = 'admitted' | 'admitted, warned' | 'denied'

const byFailurePolicy: ByLevel<Failed> = {
  audit: 'admitted',
  warn: 'admitted',
  'enforce-new': 'denied',
  enforce: 'denied',
}
/** To Kyverno it is a violation like any other, which the level decides about. */
const asViolation: ByLevel<Failed> = { ...byFailurePolicy, warn: 'admitted, warned' }

export const failing: Readonly<Record<ClusterEngineName, ByLevel<Failed>>> = {
  vap: byFailurePolicy,
  kyverno: asViolation,
  'kyverno-clusterpolicy': asViolation,
  gatekeeper: byFailurePolicy,
}

/** The same at `enforce`, on a cluster whose configuration asks for the failure policy Ignore: Kyverno denies all the same. */
export const failingIgnored: Readonly<Record<ClusterEngineName, Failed>> = {
  vap: 'admitted',
  kyverno: 'denied',
  'kyverno-clusterpolicy': 'denied',
  gatekeeper: 'admitted',
}

/** While an engine is away: what becomes of an object that violates nothing, of a kind judged at this level and no other. */
export const away: Readonly<Record<Exclude<ClusterEngineName, 'vap'>, Readonly<Record<'warn' | 'enforce', string>>>> = {
  kyverno: { warn: 'admitted', enforce: 'denied' },
  'kyverno-clusterpolicy': { warn: 'admitted', enforce: 'denied' },
  // One webhook for everything, which fails as whoever installed it said: the harness closed, the Helm chart open.
  gatekeeper: { warn: 'denied', enforce: 'denied' },
}

/** The same with Gatekeeper's webhook as its Helm chart has it. */
export const awayIgnored = 'admitted'
