import { constructFromEvents, EVENT_ID, type Event, getScalarValue, mapTag, SCALAR_STYLE, type Schema } from 'js-yaml'
import type { Parsed } from './flow.ts'
import { isBooleanWord, isOctalLike } from './oddities.ts'
import { kubernetesSchema, plainValue } from './schema.ts'

/** Whether something was read that may look otherwise than it is read (see oddities.ts). */
export interface Noticed {
  odd: boolean
}

/**
 * Begins to read a text: gives what each of its documents stands for, undefined where there is nothing in one. Throws a
 * YAMLException. Nearly every document is plain, and is put together here; one with tags, anchors, aliases, merges or odd
 * keys is left to js-yaml, which gives the same for the others, but takes four times as long.
 */
export function documentReader(noticed: Noticed = { odd: false }): (document: Parsed) => unknown {
  let schema: Schema | undefined
  return ({ source, events }) => {
    const value = plainDocument(source, events, noticed)
    if (value !== odd) return value
    noticed.odd = true
    schema ??= kubernetesSchema()
    return constructFromEvents(events, { source, schema, json: true })[0]
  }
}

/** What is not plain. */
const odd = Symbol('odd')

function plainDocument(source: string, events: readonly Event[], noticed: Noticed): unknown {
  // The first event opens the document.
  let at = 1
  const scalar = (event: Event & { type: typeof EVENT_ID.SCALAR }): unknown => {
    const text = getScalarValue(source, event)
    if (event.style !== SCALAR_STYLE.PLAIN) return text
    const value = plainValue(text)
    if (typeof value !== 'string' && (isBooleanWord(text) || isOctalLike(text))) noticed.odd = true
    return typeof value === 'symbol' || (typeof value === 'number' && !Number.isFinite(value)) ? odd : value
  }
  const next = (): unknown => {
    const event = events[at++] as Event
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS) return odd
    if (event.anchorStart !== -1 || event.tagStart !== -1) return odd
    if (event.type === EVENT_ID.SCALAR) return scalar(event)
    return event.type === EVENT_ID.MAPPING ? mapping() : sequence()
  }
  const mapping = (): unknown => {
    const map: Record<string, unknown> = {}
    while (events[at]?.type !== EVENT_ID.POP) {
      const key = next()
      if (key === null || typeof key === 'object' || key === odd) return odd
      const value = next()
      if (value === odd) return odd
      const name = String(key)
      if (Object.hasOwn(map, name)) noticed.odd = true
      if (key === '__proto__') mapTag.addPair(map, key, value)
      else map[name] = value
    }
    at++
    return map
  }
  const sequence = (): unknown => {
    const list: unknown[] = []
    while (events[at]?.type !== EVENT_ID.POP) {
      const item = next()
      if (item === odd) return odd
      list.push(item)
    }
    at++
    return list
  }
  if (events.length === 0) return undefined
  return events[0]?.type === EVENT_ID.DOCUMENT ? next() : odd
}
