import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml'
import type { Place } from './model.ts'

interface Scalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

type Node =
  | Scalar
  | { readonly kind: 'mapping'; readonly start: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'sequence'; readonly start: number; readonly items: readonly Node[] }
  | { readonly kind: 'alias'; readonly start: number; readonly end: number; readonly to: Node | undefined }

/**
 * Where a path of one document is: a scalar's value, another value's key or first line, or the nearest part of the path
 * that exists. Reads the text once more, which only files with findings cost.
 */
export function placeOf(file: string, text: string, document: number, path: readonly (string | number)[]): Place {
  const root = nodesOf(text)[document]
  const span = root ? spanOf(root, path, text) : { start: 0, end: 0 }
  const before = text.slice(0, span.start)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const lines = text.split(/\r?\n/)
  const here = lines[line - 1] ?? ''
  const column = span.start - lineStart + 1
  const width = Math.max(1, Math.min(span.end - span.start, here.length - column + 1))
  const first = Math.max(1, line - 2)
  return { file, line, column, width, excerpt: { first, lines: lines.slice(first - 1, line + 1) } }
}

function spanOf(root: Node, path: readonly (string | number)[], text: string): { start: number; end: number } {
  let node = root
  let shown: { start: number; end: number } = lineFrom(root.start, text)
  for (const step of path) {
    const from = follow(node)
    if (from?.kind === 'sequence' && typeof step === 'number') {
      const item = from.items[step]
      if (!item) return shown
      node = item
      shown = ownSpan(item, text)
    } else if (from?.kind === 'mapping') {
      const entry = entryOf(from, String(step))
      if (!entry) return shown
      node = entry.value
      shown = isSpot(entry.value) ? ownSpan(entry.value, text) : ownSpan(entry.key, text)
    } else return shown
  }
  return shown
}

const follow = (node: Node | undefined): Node | undefined => (node?.kind === 'alias' ? node.to : node)

/** Of duplicate keys the last one; a key of its own before a merged one. */
function entryOf(mapping: Node & { kind: 'mapping' }, name: string): Entry | undefined {
  const own = mapping.entries.findLast((entry) => entry.name === name)
  if (own) return own
  for (const { value } of mapping.entries.filter((entry) => entry.name === '<<')) {
    const merged = follow(value)
    for (const from of merged?.kind === 'sequence' ? merged.items.map(follow) : [merged]) {
      const found = from?.kind === 'mapping' ? entryOf(from, name) : undefined
      if (found) return found
    }
  }
  return undefined
}

const isSpot = (node: Node): boolean => (node.kind === 'scalar' || node.kind === 'alias') && node.end > node.start

function ownSpan(node: Node, text: string): { start: number; end: number } {
  return node.kind === 'scalar' || node.kind === 'alias' ? node : lineFrom(node.start, text)
}

function lineFrom(start: number, text: string): { start: number; end: number } {
  const end = text.indexOf('\n', start)
  return { start, end: start + text.slice(start, end === -1 ? text.length : end).trimEnd().length }
}

/** The documents of a text as trees of places. */
function nodesOf(text: string): readonly (Node | undefined)[] {
  const events = parseEvents(text, {})
  const found: (Node | undefined)[] = []
  let anchors = new Map<string, Node>()
  let at = 0
  const next = (): Node => {
    const event = events[at++] as Event
    const node = nodeOf(event)
    if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorEnd > event.anchorStart) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
    }
    return node
  }
  const until = <T>(each: () => T): T[] => {
    const parts: T[] = []
    while (events[at]?.type !== EVENT_ID.POP) parts.push(each())
    at++
    return parts
  }
  const nodeOf = (event: Event): Node => {
    switch (event.type) {
      case EVENT_ID.MAPPING:
        return {
          kind: 'mapping',
          start: event.start,
          entries: until(() => {
            const keyEvent = events[at]
            const key = next()
            const name = keyEvent?.type === EVENT_ID.SCALAR ? getScalarValue(text, keyEvent) : ''
            return { name, key, value: next() }
          }),
        }
      case EVENT_ID.SEQUENCE:
        return { kind: 'sequence', start: event.start, items: until(next) }
      case EVENT_ID.ALIAS: {
        const to = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
        return { kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd, to }
      }
      case EVENT_ID.SCALAR:
        return { kind: 'scalar', start: event.valueStart, end: event.valueEnd }
      default:
        throw new Error(`an event of type ${event.type} inside a document`)
    }
  }
  while (at < events.length) {
    at++
    anchors = new Map()
    found.push(until(next)[0])
  }
  return found
}
