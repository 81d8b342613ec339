import type { Answer } from '../harness/model.ts'
import type { Denials } from './denials.ts'
import { gatekeeperDenials } from './gatekeeper-denials.ts'
import type { Subject } from './groups.ts'
import { clusterPolicyDenials, validatingPolicyDenials } from './kyverno-denials.ts'
import type { ClusterEngineName } from './model.ts'

/** What a denial says, by the ids of the controls whose policies it names; undefined where it is none of the engine's. */
export type ReadDenial = (message: string, subjects: readonly Subject[]) => Denials | undefined

const forms: Readonly<Partial<Record<ClusterEngineName, ReadDenial>>> = {
  kyverno: validatingPolicyDenials,
  'kyverno-clusterpolicy': clusterPolicyDenials,
  gatekeeper: gatekeeperDenials,
}

/** What an engine's webhook says of a request, by the control's id. What is neither a yes nor a denial of its own failed. */
export function readDenials(engine: ClusterEngineName, subjects: readonly Subject[], answer: Answer): Denials {
  const { status, body } = answer
  if (status === 200 || status === 201) return new Map()
  const message = String(body.message)
  return forms[engine]?.(message, subjects) ?? { failed: `${status}: ${message}` }
}
