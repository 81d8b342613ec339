import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { ParsedDocument } from './parse.ts'

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

/** What a block scalar begins with; its lines come after that. */
const blockHeader = /[|>][-+\d]*(?=[ \t]*(?:[ \t]#.*)?\r?\n?$)/

/** A document as a tree of places; undefined where there is nothing in it. */
export function nodesOf({ source, events, start, offset }: ParsedDocument): Node | undefined {
  const anchors = new Map<string, Node>()
  const place = (at: number): number => start + offset(at)
  // The first event opens the document.
  let at = 1
  const next = (): Node => {
    const event = events[at++] as Event
    const node = nodeOf(event)
    if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorEnd > event.anchorStart) {
      anchors.set(source.slice(event.anchorStart, event.anchorEnd), node)
    }
    return node
  }
  const spotOf = (event: Event & { type: typeof EVENT_ID.SCALAR }): { start: number; end: number } => {
    const { style, valueStart, valueEnd } = event
    const isBlock = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
    const line = isBlock ? source.lastIndexOf('\n', valueStart - 2) + 1 : 0
    const header = isBlock ? blockHeader.exec(source.slice(line, valueStart)) : null
    if (!header) return { start: place(valueStart), end: place(valueEnd) }
    const start = line + header.index
    return { start: place(start), end: place(start + header[0].length) }
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
          start: place(event.start),
          entries: until(() => {
            const keyEvent = events[at]
            const key = next()
            const name = keyEvent?.type === EVENT_ID.SCALAR ? getScalarValue(source, keyEvent) : ''
            return { name, key, value: next() }
          }),
        }
      case EVENT_ID.SEQUENCE:
        return { kind: 'sequence', start: place(event.start), items: until(next) }
      case EVENT_ID.ALIAS: {
        const to = anchors.get(source.slice(event.anchorStart, event.anchorEnd))
        return { kind: 'alias', start: place(event.anchorStart - 1), end: place(event.anchorEnd), to }
      }
      case EVENT_ID.SCALAR:
        return { kind: 'scalar', ...spotOf(event) }
      default:
        throw new Error(`an event of type ${event.type} inside a document`)
    }
  }
  return events.length === 0 ? undefined : until(next)[0]
}
