/** The policy versions that groundrule knows: those of `k8s.io/pod-security-admission` v0.37.1, the oldest ones left out. */
export const policyVersions = [
  'v1.25',
  'v1.26',
  'v1.27',
  'v1.28',
  'v1.29',
  'v1.30',
  'v1.31',
  'v1.32',
  'v1.33',
  'v1.34',
  'v1.35',
  'v1.36',
  'v1.37',
] as const

/** A version of the Pod Security Standards: what a level demands is a matter of it. */
export type PolicyVersion = (typeof policyVersions)[number]
