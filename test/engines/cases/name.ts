import { createHash } from 'node:crypto'
import type { KubernetesObject } from '../harness/model.ts'
import type { Reads } from './complete.ts'
import { isObject, without } from './object.ts'

/** Room for what a CronJob's controller appends; other kinds allow more. */
const LONGEST = 52
const DIGITS = 8

/**
 * A valid and unique object name for a case: its words where they fit, and a short digest of `scope` (a control, a
 * sample …) and `id`. The same for the same input, on every machine.
 */
export function caseName(scope: string, id: string): string {
  const digest = createHash('sha256').update(`${scope}\n${id}`).digest('hex').slice(0, DIGITS)
  const words = id.toLowerCase().split(/[^a-z0-9]+/)
  const text = words.join('-').slice(0, LONGEST - DIGITS - 1)
  return [...text.split('-').filter(Boolean), digest].join('-')
}

/** The namespace that every cluster has: an object that names it is about it. */
export const alwaysThere = 'default'

/**
 * The object under this name, in no namespace but the one that is always there: whoever sends it says where. A name that
 * is read stays as it is.
 */
export function named(object: KubernetesObject, name: string, reads?: Reads): KubernetesObject {
  const given = isObject(object.metadata) ? object.metadata : {}
  const metadata = given.namespace === alwaysThere ? given : without(given, ['namespace'])
  const isRead = reads?.children.get('metadata')?.children.has('name') && (metadata.name ?? undefined) !== undefined
  return { ...object, metadata: { ...metadata, name: isRead ? metadata.name : name } }
}
