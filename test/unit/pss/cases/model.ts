import type { PolicyVersion } from '../../../../src/pss/index.ts'

/** A pod, and the ids of all checks that deny it, from each version on at which they change. */
export interface Case {
  readonly name: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly spec: Readonly<Record<string, unknown>>
  readonly denied: Readonly<Partial<Record<PolicyVersion, readonly string[]>>>
}

export const confined = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } }
export const noEscalation = { allowPrivilegeEscalation: false }
export const least = { ...noEscalation, capabilities: { drop: ['ALL'] } }
export const app = { name: 'app', image: 'app:1.0', securityContext: least }
/** What a pod that meets restricted has. */
export const compliant = { securityContext: confined, containers: [app] }
