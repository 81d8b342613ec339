import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { type Refusal, splitDocuments, strangeCharacter } from './documents.ts'
import { type Parsed, parseDocument } from './flow.ts'

/** One document as events, whose offsets count from `start`. Without events where there is nothing but comments. */
export interface ParsedDocument extends Parsed {
  /** Where in the file the text of the document begins. */
  readonly start: number
}

type Scalar = Extract<Event, { valueStart: number }>

/** The documents of a YAML text, or why it is not read. */
export function parseText(text: string): readonly ParsedDocument[] | Refusal {
  const strange = strangeCharacter(text)
  if (strange) return strange
  const documents = splitDocuments(text)
  if ('message' in documents) return documents
  const parsed: ParsedDocument[] = []
  for (const { text: source, start } of documents) {
    try {
      const document = parseDocument(source)
      const refused = secondDocument(document) ?? refusedPart(document)
      if (refused) return { ...refused, at: start + document.offset(refused.at) }
      parsed.push({ ...document, start })
    } catch (error) {
      return refusalOf(error, start)
    }
  }
  return parsed
}

/** The documents of a text for who looks for places, parsed when they are first asked for; none where it is no YAML. */
export function documentsOf(text: string): () => readonly ParsedDocument[] {
  let parsed: readonly ParsedDocument[] | undefined
  return () => {
    if (parsed) return parsed
    const found = parseText(text)
    parsed = 'message' in found ? [] : found
    return parsed
  }
}

/** What js-yaml refused in a document that starts at `start`. */
export function refusalOf(error: unknown, start: number, offset = (at: number) => at): Refusal {
  if (!(error instanceof YAMLException)) throw error
  return { at: start + offset(error.mark?.position ?? 0), message: error.reason }
}

/** kubectl drops it without a word, as it drops everything that comes after a document's end. */
function secondDocument({ events }: Parsed): Refusal | undefined {
  const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT)
  if (second === -1) return undefined
  const content = events[second + 1]
  const at = content && 'start' in content ? content.start : content && 'valueStart' in content ? content.valueStart : 0
  return { at: Math.max(at, 0), message: 'Kubernetes does not read what follows; begin a document with ---' }
}

/**
 * `\/`, halves of surrogate pairs, and what is beyond Unicode: fine in JSON, but not in JSON inside YAML. And a line break
 * before an empty line.
 */
const notInYaml = /\\(?:\/|u[dD][89a-fA-F]|U0000[dD][89a-fA-F]|U(?!000|0010)|\r?\n[ \t]*[\r\n])/

/** What YAML 1.2 has, and Kubernetes' reader refuses or reads as something else. */
function refusedPart({ source, events }: Parsed): Refusal | undefined {
  const inFlow: boolean[] = []
  for (const event of events) {
    if (hasAnchor(event) && !/^[\w-]+$/.test(source.slice(event.anchorStart, event.anchorEnd))) {
      return { at: event.anchorStart, message: 'the name of an anchor or alias has letters, digits, _ and - only' }
    }
    if (event.type === EVENT_ID.POP) inFlow.pop()
    else if (event.type === EVENT_ID.SCALAR) {
      const refused = refusedScalar(source, event, inFlow.at(-1) === true)
      if (refused) return refused
    } else if (event.type !== EVENT_ID.ALIAS) {
      inFlow.push('style' in event && event.style === COLLECTION_STYLE.FLOW)
    }
  }
  return undefined
}

const hasAnchor = (event: Event): event is Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }> =>
  'anchorStart' in event && event.anchorStart >= 0

function refusedScalar(source: string, event: Scalar, inFlow: boolean): Refusal | undefined {
  const { style, valueStart, valueEnd } = event
  if (style === SCALAR_STYLE.DOUBLE_QUOTED) {
    const text = source.slice(valueStart, valueEnd)
    const found = text.includes('\\') ? notInYaml.exec(text.replaceAll('\\\\', '  ')) : undefined
    return found
      ? { at: valueStart + found.index, message: 'an escape that is not read alike by all readers' }
      : undefined
  }
  if (!inFlow) return undefined
  if (event.tagEnd > event.tagStart && /[,\]}]/.test(source.charAt(event.tagEnd))) {
    return { at: event.tagStart, message: 'a tag needs a space after it' }
  }
  const isStrange =
    style === SCALAR_STYLE.PLAIN && (/[?:]/.test(source.charAt(valueStart)) || isBareKey(source, valueEnd))
  return isStrange ? { at: valueStart, message: 'inside [ ] and { }, quote text with a ? or : at its end' } : undefined
}

/** Whether a colon follows with nothing after it, as in `{a:}`. */
function isBareKey(source: string, end: number): boolean {
  let at = end
  while (/\s/.test(source.charAt(at))) at++
  return source.charAt(at) === ':' && /[,\]}]/.test(source.charAt(at + 1))
}
