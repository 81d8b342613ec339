import type { Control, Variant } from '../ir/control.ts'
import { lowest, minorOf } from '../kubernetes/versions.ts'

/**
 * The Pod Security policy version that a control is compiled at for a Kubernetes version, such as `v1.37`: the lower of
 * declared and that. Undefined for a control without versions.
 */
export function podSecurityVersion(control: Pick<Control, 'podSecurity'>, kubernetes: string): string | undefined {
  const declared = control.podSecurity?.version
  return declared === undefined || minorOf(declared) === undefined ? undefined : lowest([declared, kubernetes])
}

/** The newest variant of a control that a version has. */
export const variantAt = (control: Pick<Control, 'variants'>, version: string): Variant | undefined =>
  control.variants.findLast(({ since }) => since === null || (minorOf(since) ?? 0) <= (minorOf(version) ?? 0))
