import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { mergeKey } from './collections.ts'
import { ofLast } from './of-last.ts'
import type { ParsedDocument } from './parse.ts'
import { plainValue } from './schema.ts'

interface Common {
  /**
   * Offsets into the file: quotes and brackets are in, anchors and tags are not, nor is what introduces text in lines of its
   * own; of what is empty both are the same.
   */
  readonly start: number
  readonly end: number
  /** An anchor or a tag stands before it. */
  readonly marked: boolean
  /** Name of the anchor, where an alias repeats what is here. */
  readonly shared: string | undefined
}

export interface ScalarSyntax extends Common {
  readonly kind: 'scalar'
  readonly quote: '' | "'" | '"' | '|'
}

/** A key of a mapping, in the order of the text. */
export interface EntrySyntax {
  /** What an object calls the key: `on` is the key `true`. */
  readonly name: string
  readonly key: Syntax
  /** Offset after the colon; after the key where there is none. */
  readonly colon: number
  readonly value: Syntax
}

export interface MappingSyntax extends Common {
  readonly kind: 'mapping'
  readonly flow: boolean
  readonly entries: readonly EntrySyntax[]
}

export interface SequenceSyntax extends Common {
  readonly kind: 'sequence'
  readonly flow: boolean
  readonly items: readonly Syntax[]
}

export interface AliasSyntax extends Common {
  readonly kind: 'alias'
  readonly to: string
  /** What it repeats. */
  readonly target: Syntax | undefined
}

export type Syntax = ScalarSyntax | MappingSyntax | SequenceSyntax | AliasSyntax

type Collection = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>
type Scalar = Extract<Event, { valueStart: number }>

/** A document as it is written. */
export interface WrittenDocument {
  readonly root: Syntax
  /** Where in the file its text begins: comments may come before what it says. */
  readonly start: number
}

/** Documents as they are written, found out when they are asked for; undefined where there is nothing in one. */
export const writtenIn = (
  documents: () => readonly ParsedDocument[],
): ((index: number) => WrittenDocument | undefined) =>
  ofLast((index) => {
    const document = documents()[index]
    const root = document && syntaxOf(document)
    return root && { root, start: document.start }
  })

function syntaxOf({ source, events, start, offset }: ParsedDocument): Syntax | undefined {
  const place = (at: number): number => start + offset(at)
  const nameAt = (event: { anchorStart: number; anchorEnd: number }) => source.slice(event.anchorStart, event.anchorEnd)
  const repeated = new Set(events.flatMap((event) => (event.type === EVENT_ID.ALIAS ? [nameAt(event)] : [])))
  // The first event opens the document. `after`: where in the source the last part ended.
  let at = 1
  let after = 0
  const anchored = new Map<string, Syntax>()

  // One literal for each node, without spreads: this is done for every file with findings.
  const anchorOf = ({ anchorStart, anchorEnd }: Collection | Scalar): string | undefined =>
    anchorEnd > anchorStart ? source.slice(anchorStart, anchorEnd) : undefined
  const isMarked = (event: Collection | Scalar): boolean =>
    event.anchorEnd > event.anchorStart || event.tagEnd > event.tagStart
  const sharedBy = (anchor: string | undefined): string | undefined =>
    anchor !== undefined && repeated.has(anchor) ? anchor : undefined
  const scalar = (event: Scalar): ScalarSyntax => {
    const { valueStart, valueEnd, style } = event
    const marked = isMarked(event)
    const shared = sharedBy(anchorOf(event))
    if (valueStart < 0) {
      after = Math.max(after, event.tagEnd, event.anchorEnd)
      return { kind: 'scalar', quote: '', start: place(after), end: place(after), marked, shared }
    }
    const quote = quotes[style] ?? '|'
    const width = quote === '|' ? 0 : quote.length
    after = (quote === '|' ? blockEnd(event, source) : valueEnd) + width
    return { kind: 'scalar', quote, start: place(valueStart - width), end: place(after), marked, shared }
  }
  const collection = (event: Collection): MappingSyntax | SequenceSyntax => {
    const flow = event.style === COLLECTION_STYLE.FLOW
    after = flow ? event.start + 1 : event.start
    const entries: EntrySyntax[] = []
    const items: Syntax[] = []
    while (events[at]?.type !== EVENT_ID.POP) {
      if (event.type === EVENT_ID.MAPPING) entries.push(entry())
      else {
        if (!flow) after = skip(source, after, '-')
        items.push(node())
      }
    }
    at++
    if (flow) after = skip(source, after, event.type === EVENT_ID.MAPPING ? '}' : ']')
    const start = place(event.start)
    const end = place(after)
    const marked = isMarked(event)
    const shared = sharedBy(anchorOf(event))
    return event.type === EVENT_ID.MAPPING
      ? { kind: 'mapping', entries, flow, start, end, marked, shared }
      : { kind: 'sequence', items, flow, start, end, marked, shared }
  }
  const entry = (): EntrySyntax => {
    const event = events[at]
    const key = node()
    const name = event?.type === EVENT_ID.SCALAR ? keyName(source, event) : ''
    const colon = skip(source, after, ':')
    if (colon > after) after = colon
    return { name, key, colon: place(after), value: node() }
  }
  const node = (): Syntax => {
    const event = events[at++] as Event
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const found = event.type === EVENT_ID.SCALAR ? scalar(event) : collection(event)
      const anchor = anchorOf(event)
      if (anchor !== undefined) anchored.set(anchor, found)
      return found
    }
    if (event.type !== EVENT_ID.ALIAS) throw new Error(`an event of type ${event.type} inside a document`)
    after = event.anchorEnd
    const to = nameAt(event)
    const [start, end] = [place(event.anchorStart - 1), place(event.anchorEnd)]
    return { kind: 'alias', to, target: anchored.get(to), start, end, marked: false, shared: undefined }
  }
  return events.length > 1 && events[1]?.type !== EVENT_ID.POP ? node() : undefined
}

function keyName(source: string, event: Scalar): string {
  const text = getScalarValue(source, event)
  if (source.slice(event.tagStart, event.tagEnd) === '!!binary') return Buffer.from(text, 'base64').toString()
  if (event.tagStart !== -1) return text
  const value = event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text
  return value === mergeKey ? '<<' : String(value)
}

const KEEP = 3

/** The last line break is no part of what is to be replaced or followed; more of them are, where they are kept. */
function blockEnd({ valueStart, valueEnd, chomping }: Scalar, source: string): number {
  const text = source.slice(valueStart, valueEnd)
  return valueStart + (chomping === KEEP ? text.replace(/\n$/, '') : text.trimEnd()).length
}

const quotes: Partial<Record<number, ScalarSyntax['quote']>> = {
  [SCALAR_STYLE.PLAIN]: '',
  [SCALAR_STYLE.SINGLE_QUOTED]: "'",
  [SCALAR_STYLE.DOUBLE_QUOTED]: '"',
}

/** The offset after the next `mark`, which space, comments and commas may precede; the same offset where it is not next. */
function skip(source: string, from: number, mark: string): number {
  if (source.startsWith(mark, from)) return from + mark.length
  const before = /(?:[\s,]|(?<=[\s,[{]|^)#[^\n]*)*/y
  before.lastIndex = from
  before.test(source)
  return source.startsWith(mark, before.lastIndex) ? before.lastIndex + 1 : from
}
