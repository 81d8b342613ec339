import { reads } from '../../../src/ir/walk.ts'
import type { PodSecurityVerdict } from '../harness/model.ts'
import type { Reported } from './ask.ts'
import type { Subject } from './groups.ts'

/** What somebody says of one object: no lines where it passes. */
export type Lines = readonly string[]

const distinct = (lines: Lines): Lines => [...new Set(lines)]

/** Lines as an audit annotation carries them. */
const joined = (lines: Lines): string => lines.join('; ')

/** One text of several lines taken apart; a line that has the separator in it comes in pieces, on both sides alike. */
const pieces = (text: string): Lines => distinct(text.split('; ').map((line) => line.trim()))

/** Whether the judge denies by this very form of a check. Throws where the form's versions do not agree. */
export function judgeDenies({ checks }: PodSecurityVerdict, { id, versions }: NonNullable<Subject['check']>): boolean {
  const denying = versions.filter((version) => checks[id]?.includes(version))
  if (denying.length !== 0 && denying.length !== versions.length)
    throw new Error(`${id} is not one check from ${versions[0]} to ${versions.at(-1)}: it denies at ${denying.join()}`)
  return denying.length > 0
}

/** Whether a policy has to look at an object again when nothing but its ephemeral containers changed. */
export const readsEphemeralContainers = ({ policy }: Subject): boolean =>
  reads(policy.predicate).some(({ root, steps }) => root === 'pod' && steps[0] === 'ephemeralContainers')

export const verdictText = (denied: boolean): string => (denied ? 'denied' : 'admitted')

/**
 * What is wrong with what a policy reported of an object; undefined where nothing is. `wanted` are the lines of the
 * JavaScript form over the object that the server admitted; none where the object has to pass.
 */
export function misreported(
  { recorded, warned, whole, complete }: Reported,
  name: string,
  { control }: Subject,
  wanted: Lines,
): { readonly expected: string; readonly found: string } | undefined {
  const lines = recorded.get(name)
  const message = warned.get(name)
  const denied = lines !== undefined || message !== undefined
  if (denied !== wanted.length > 0)
    return {
      expected: `${verdictText(wanted.length > 0)} ${joined(wanted)}`,
      found: `${verdictText(denied)} ${lines ?? message ?? ''}`,
    }
  if (!denied) return undefined
  // Above ten thousand characters the server keeps the beginning.
  const isLong = joined(wanted).length > 10_000
  if (lines === undefined || (!isLong && joined(sorted(pieces(lines))) !== joined(sorted(pieces(joined(wanted))))))
    return { expected: joined(wanted), found: lines ?? 'nothing recorded' }
  if (message === undefined)
    return complete ? { expected: `a warning: ${joined(wanted)}`, found: 'no warning' } : undefined
  // With a line break in it, or beyond five kilobytes, the server shows the fixed message.
  const isSpecific = !/[\r\n]/.test(lines) && Buffer.byteLength(lines) < 4000
  const isRight =
    message.startsWith(`[${control.id}] `) &&
    (!whole || message.endsWith(`(${control.owner})`)) &&
    (!whole || !isSpecific || message.includes(`${lines}. `))
  return isRight ? undefined : { expected: `[${control.id}] ${lines}. … (${control.owner})`, found: message }
}

const sorted = (lines: Lines): Lines => [...lines].sort()
