import { kyvernoTarget } from '../kyverno-target.ts'
import { policyDocument } from './policy.ts'

/** Kyverno's ClusterPolicies, for versions before ValidatingPolicy; one rule in each. */
export const kyvernoClusterPolicy = kyvernoTarget('kyverno-clusterpolicy', policyDocument)
