import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml'

interface Scalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
}

/** A key of a mapping, in the order of the text. */
export interface Entry {
  readonly name: string
  readonly key: Node
  readonly value: Node
}

/** A part of a document by its place: offsets into the text. */
export type Node =
  | Scalar
  | { readonly kind: 'mapping'; readonly start: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'sequence'; readonly start: number; readonly items: readonly Node[] }
  | { readonly kind: 'alias'; readonly start: number; readonly end: number; readonly to: Node | undefined }

/** The documents of a text as trees of places. */
export function nodesOf(text: string): readonly (Node | undefined)[] {
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
