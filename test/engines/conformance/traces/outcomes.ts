import { labelDefaultsName, labelGuardName } from '../../../../src/compile/plan-names.ts'
import type { Answer } from '../../harness/model.ts'
import type { ClusterEngineName, Engine } from '../model.ts'
import { deniedBy as denialsIn } from '../said.ts'
import type { Outcome, StoryLevel } from './model.ts'

export const admitted: Outcome = 'admitted'
/** The server's own validation says no, before any policy is asked. */
export const refused: Outcome = 'refused'
export const gone: Outcome = 'gone'
/** The engine does not answer the server, which then lets nothing through. */
export const unanswered: Outcome = 'unanswered'

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
const whole = /^\[([\w.-]+)\] \S.*\. \S.*\. Why and exceptions: https:\/\/\S+ \([\w-]+\)$/
const podSecurity = /violates PodSecurity "(?:baseline|restricted):v1\.\d+": /

/** The guard of the Pod Security labels, and its counterpart for new namespaces, are the API server's own on every cluster. */
const ofServer = [labelGuardName, labelDefaultsName]

/**
 * The denial that a message tells of; undefined where it is none by this engine, or does not say what a denial has to. Of
 * several controls the first by name is named.
 */
export function denialIn(message: string, engine: ClusterEngineName): Outcome | undefined {
  if (podSecurity.test(message)) return deniedByPodSecurity
  const server = denialsIn('vap', message)
  const said = server.some(({ policy }) => ofServer.includes(policy)) ? server : denialsIn(engine, message)
  const controls = said.map((each) => whole.exec(each.message)?.[1])
  const [control] = controls
  if (control === undefined || controls.includes(undefined)) return undefined
  return said[0]!.policy.endsWith('.static.k8s.io') ? deniedByStatic(control) : deniedBy(control)
}

/** Kyverno answers as if the request were malformed. */
const isDenial = (status: number, engine: ClusterEngineName): boolean =>
  status === 403 || (status === 400 && engine.startsWith('kyverno'))

export function outcomeOf({ status, body }: Answer, engine: ClusterEngineName): Outcome {
  const message = String(body.message)
  if (status < 300) return admitted
  if (status === 404) return gone
  const denial = isDenial(status, engine) ? denialIn(message, engine) : undefined
  if (denial !== undefined) return denial
  if (status === 500 && message.includes('failed calling webhook')) return `${unanswered}: ${message}`
  return status === 400 || status === 422 ? `${refused}: ${message}` : `${status}: ${message}`
}

/** Whether an outcome is the expected one; detail is not compared. */
export const isAsExpected = (found: Outcome, expected: Outcome): boolean =>
  found === expected || found.startsWith(`${expected}: `)

/** The control that an outcome names. */
export const controlIn = (outcome: Outcome): string | undefined => /denied by ([\w.-]+)/.exec(outcome)?.[1]

/** Who gives the verdict that an outcome is, where an engine judges. */
export function engineOf(outcome: Outcome, engine: ClusterEngineName): Engine {
  if (outcome.endsWith(' as written')) return 'javascript'
  if (outcome === deniedByPodSecurity) return 'psa'
  if (outcome.endsWith(' (static)')) return 'vap-static'
  return ofServer.some((policy) => outcome === deniedBy(policy)) ? 'vap' : engine
}
