import type { Answer } from '../../harness/model.ts'
import type { Engine } from '../model.ts'
import type { Outcome, StoryLevel } from './model.ts'

export const admitted: Outcome = 'admitted'
/** The server's own validation says no, before any policy is asked. */
export const refused: Outcome = 'refused'
export const gone: Outcome = 'gone'

export const deniedBy = (control: string): Outcome => `denied by ${control}`
export const deniedByPodSecurity: Outcome = deniedBy('PodSecurity')
/** By a policy that the server has from a file. */
export const deniedByStatic = (control: string): Outcome => `denied by ${control} (static)`

/** What is said of the file, before any server sees it. */
export const asWritten = (outcome: Outcome): Outcome => `${outcome} as written`

export const noPrivilegeEscalation = deniedBy('no-privilege-escalation')

/** Pods of an application after something was done to it: those that were there already, and those that are new. */
export const pods = (old: number, fresh: number, denied?: Outcome): Outcome =>
  `${admitted}, then ${old} old and ${fresh} new Pods${denied ? `, its controller ${denied}` : ''}`

/** What the controllers do passes under `enforce-new`; under `enforce` they are denied like everybody. */
export const atLevels = (enforceNew: Outcome, enforce: Outcome): Readonly<Record<StoryLevel, Outcome>> => ({
  'enforce-new': enforceNew,
  enforce,
})

/** Law 4: control id, what is wrong and where, the fix, the page and the owner. */
const denial =
  /ValidatingAdmissionPolicy '([^']+)' with binding '[^']+' denied request: \[([\w.-]+)\] \S.*\. \S.*\. Why and exceptions: https:\/\/\S+ \([\w-]+\)$/
const podSecurity = /violates PodSecurity "(?:baseline|restricted):v1\.\d+": /

/** The denial that a message tells of; undefined where it is none, or does not say what a denial has to. */
export function denialIn(message: string): Outcome | undefined {
  if (podSecurity.test(message)) return deniedByPodSecurity
  const [, policy, control] = denial.exec(message) ?? []
  if (!policy || !control) return undefined
  return policy.endsWith('.static.k8s.io') ? deniedByStatic(control) : deniedBy(control)
}

export function outcomeOf({ status, body }: Answer): Outcome {
  const message = String(body.message)
  if (status < 300) return admitted
  if (status === 404) return gone
  if (status === 400 || status === 422) return `${refused}: ${message}`
  return (status === 403 && denialIn(message)) || `${status}: ${message}`
}

/** Whether an outcome is the expected one; detail is not compared. */
export const isAsExpected = (found: Outcome, expected: Outcome): boolean =>
  found === expected || found.startsWith(`${expected}: `)

/** The control that an outcome names. */
export const controlIn = (outcome: Outcome): string | undefined => /denied by ([\w.-]+)/.exec(outcome)?.[1]

/** Who gives the verdict that an outcome is. */
export function engineOf(outcome: Outcome): Engine {
  if (outcome.endsWith(' as written')) return 'javascript'
  if (outcome === deniedByPodSecurity) return 'psa'
  return outcome.endsWith(' (static)') ? 'vap-static' : 'vap'
}
