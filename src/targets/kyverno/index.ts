import { kyvernoTarget } from '../kyverno-target.ts'
import { policyDocument } from './policy.ts'

/** Kyverno's ValidatingPolicies (Kyverno >= 1.17). */
export const kyverno = kyvernoTarget('kyverno', policyDocument)
