import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { mergeKey } from './collections.ts'
import type { ParsedDocument } from './parse.ts'
import { plainValue } from './schema.ts'

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

/** What an object calls the key: `on` is the key `true`. Bytes are read as text. */
function keyName(source: string, event: Event & { type: typeof EVENT_ID.SCALAR }): string {
  const text = getScalarValue(source, event)
  if (source.slice(event.tagStart, event.tagEnd) === '!!binary') return Buffer.from(text, 'base64').toString()
  if (event.tagStart !== -1) return text
  const value = event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text
  return value === mergeKey ? '<<' : String(value)
}

/** What may stand between the end of one part and the dash of an empty element. */
const untilDash = /(?:[\s"':?,\]}]|#[^\n]*)*-/y

/** A document as a tree of places; undefined where there is nothing in it. */
export function nodesOf({ source, events, start, offset }: ParsedDocument): Node | undefined {
  const anchors = new Map<string, Node>()
  const place = (at: number): number => start + offset(at)
  // The first event opens the document. `after`: where in the source the last part ended.
  let at = 1
  let after = 0
  const next = (isElement = false): Node => {
    const event = events[at++] as Event
    const node = nodeOf(event, isElement)
    if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorEnd > event.anchorStart) {
      anchors.set(source.slice(event.anchorStart, event.anchorEnd), node)
    }
    return node
  }
  const spotOf = (
    event: Event & { type: typeof EVENT_ID.SCALAR },
    isElement: boolean,
  ): { start: number; end: number } => {
    const { style, valueStart, valueEnd } = event
    if (valueStart === -1) {
      // Nothing is written; an element of a list is where its dash is.
      const marked = [event.tagStart, event.anchorStart - 1].filter((each) => each >= 0)
      untilDash.lastIndex = after
      if (marked.length > 0) after = Math.max(after, ...marked)
      else if (isElement && untilDash.test(source)) after = untilDash.lastIndex
      return { start: place(after), end: place(after) }
    }
    after = valueEnd
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
  const nodeOf = (event: Event, isElement: boolean): Node => {
    switch (event.type) {
      case EVENT_ID.MAPPING:
        return {
          kind: 'mapping',
          start: place(event.start),
          entries: until(() => {
            const keyEvent = events[at]
            const key = next()
            const name = keyEvent?.type === EVENT_ID.SCALAR ? keyName(source, keyEvent) : ''
            return { name, key, value: next() }
          }),
        }
      case EVENT_ID.SEQUENCE:
        after = event.start
        return { kind: 'sequence', start: place(event.start), items: until(() => next(true)) }
      case EVENT_ID.ALIAS: {
        after = event.anchorEnd
        const to = anchors.get(source.slice(event.anchorStart, event.anchorEnd))
        return { kind: 'alias', start: place(event.anchorStart - 1), end: place(event.anchorEnd), to }
      }
      case EVENT_ID.SCALAR:
        return { kind: 'scalar', ...spotOf(event, isElement) }
      default:
        throw new Error(`an event of type ${event.type} inside a document`)
    }
  }
  return events.length === 0 ? undefined : until(() => next())[0]
}
