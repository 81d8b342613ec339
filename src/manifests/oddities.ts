import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { ParsedDocument } from './parse.ts'

/** Something that Kubernetes reads otherwise than it looks. */
export interface Oddity {
  /** The document of the text, from 0. */
  readonly document: number
  /** From the document to the value, or to the value of the key. */
  readonly path: readonly (string | number)[]
  /** Where it stands, in UTF-16 units from the beginning of the text. */
  readonly at: number
  /** A key that was there before, or a key or value as it is written, without quotes. */
  readonly is: 'repeated' | 'key' | 'value'
  readonly written: string
}

const words = new Set(['y', 'yes', 'n', 'no', 'on', 'off'].flatMap((word) => [word, word.toUpperCase(), capital(word)]))

/** A plain scalar that is a boolean to Kubernetes and text to most readers of YAML. */
export const isBooleanWord = (text: string): boolean => text.length <= 3 && words.has(text)

/** A plain scalar that looks like digits in a row and is a number: octal, unless there is an 8 or 9 in it. */
export const isOctalLike = (text: string): boolean => text.charCodeAt(0) === 0x30 && /^0[0-9_]+$/.test(text)

/** More than anybody reads of one text. */
const enough = 100

/** What is odd in a document: keys that stand twice, and plain `yes`, `no`, `on`, `off`, `y`, `n` and `0755`. */
export function odditiesIn({ source, events, start, offset }: ParsedDocument, document: number): readonly Oddity[] {
  const found: Oddity[] = []
  const open: Level[] = []
  const note = (is: Oddity['is'], at: number, written: string): void => {
    const path = open.map(({ step }) => step)
    found.push({ document, path, at: start + offset(at), is, written })
  }
  for (const event of events) {
    if (found.length >= enough) return found
    if (event.type === EVENT_ID.DOCUMENT) continue
    if (event.type === EVENT_ID.POP) {
      open.pop()
      finish(open.at(-1))
      continue
    }
    const level = open.at(-1)
    if (level?.keys && !level.hasKey) {
      level.hasKey = true
      level.step = ''
      if (event.type === EVENT_ID.SCALAR) {
        const key = getScalarValue(source, event)
        level.step = key
        if (isOdd(event, key)) note('key', event.valueStart, key)
        if (level.keys.has(key) && key !== '<<') note('repeated', event.valueStart, key)
        level.keys.add(key)
      }
      // What else is read as a key is an alias.
      continue
    }
    if (event.type === EVENT_ID.SCALAR) {
      const text = source.slice(event.valueStart, event.valueEnd)
      if (isOdd(event, text)) note('value', event.valueStart, text)
    }
    if (event.type === EVENT_ID.MAPPING) open.push({ step: '', keys: new Set(), hasKey: false })
    else if (event.type === EVENT_ID.SEQUENCE) open.push({ step: 0, hasKey: true })
    else finish(level)
  }
  return found
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A map or a list on the way down, and where in it we are. */
interface Level {
  step: string | number
  /** Of a map. */
  readonly keys?: Set<string>
  /** The key of what comes next was there. */
  hasKey: boolean
}

function finish(level: Level | undefined): void {
  if (!level) return
  if (typeof level.step === 'number') level.step++
  else level.hasKey = false
}

const isOdd = (event: Extract<Event, { valueStart: number }>, text: string): boolean =>
  event.style === SCALAR_STYLE.PLAIN && event.tagStart === -1 && (isBooleanWord(text) || isOctalLike(text))
