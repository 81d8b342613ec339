import { type Event, parseEvents, YAMLException } from 'js-yaml'

export interface Parsed {
  /** The text that the events are about: the one given, with more indentation where it was too little. */
  readonly source: string
  readonly events: Event[]
  /** Where an offset into `source` is in the text given. */
  readonly offset: (at: number) => number
}

/** How many characters may be parsed to find out what is lacking: half a second or so. */
const patience = 10_000_000

/**
 * Parses one document. Kubernetes' reader takes lines inside of `[…]`, `{…}` and quotes that are indented no more than
 * their key, or with tabs, which YAML 1.2 forbids. Such lines get the indentation that they lack. Throws a YAMLException.
 */
export function parseDocument(text: string): Parsed {
  const paddings: Padding[] = []
  const offset = (at: number): number => unpadded(paddings, at)
  const budget = { left: patience }
  let source = text
  for (;;) {
    try {
      return { source, events: parseEvents(source, {}), offset }
    } catch (error) {
      if (!(error instanceof YAMLException) || !error.mark) throw error
      const { position } = error.mark
      budget.left -= source.length
      const line = lineOf(source, position)
      const lacks = error.reason === 'deficient indentation'
      if (lacks && openIn(source.slice(0, line).trimEnd(), budget)) {
        const padding = { at: line, width: deepestIndent(text) + 1 }
        paddings.push(padding)
        source = source.slice(0, line) + ' '.repeat(padding.width) + source.slice(line)
        continue
      }
      const tabs = lacks ? tabsBetween(source, line, position, budget) : undefined
      if (!tabs) YAMLException.throwAt(text, offset(position), error.reason)
      source = source.slice(0, tabs.at) + ' '.repeat(tabs.width) + source.slice(tabs.at + tabs.width)
    }
  }
}

interface Padding {
  readonly at: number
  readonly width: number
}

function unpadded(paddings: readonly Padding[], at: number): number {
  return paddings.reduce((shift, padding) => shift - Math.max(0, Math.min(padding.width, at - padding.at)), at)
}

const lineOf = (source: string, end: number): number => source.lastIndexOf('\n', end - 1) + 1

const deepestIndent = (text: string): number =>
  [...text.matchAll(/^ +/gm)].reduce((most, [indent]) => Math.max(most, indent.length), 0)

/** The first space with tabs that stands between two parts of a line, and not inside quotes or text. */
function tabsBetween(source: string, line: number, end: number, budget: Budget): Padding | undefined {
  for (let at = line; at < end; at++) {
    if (!/[ \t]/.test(source.charAt(at))) continue
    const start = at
    while (/[ \t]/.test(source.charAt(at + 1))) at++
    const space = source.slice(start, at + 1)
    if (!space.includes('\t') || !/[:,?[{-]/.test(source.charAt(start - 1))) continue
    const open = openIn(source.slice(0, start), budget)
    if (budget.left < 0) return undefined
    if (open !== 'quotes') return { at: start, width: space.length }
  }
  return undefined
}

interface Budget {
  left: number
}

/** What a text breaks off in; nothing once the budget is spent. */
function openIn(text: string, budget: Budget): 'collection' | 'quotes' | undefined {
  budget.left -= text.length
  if (budget.left < 0) return undefined
  try {
    parseEvents(text, {})
    return undefined
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    if (error.reason === 'unexpected end of the stream within a flow collection') return 'collection'
    // A last line with nothing but a comment lacks indentation itself.
    if (error.reason === 'deficient indentation')
      return openIn(text.slice(0, lineOf(text, text.length)).trimEnd(), budget)
    return error.reason.startsWith('unexpected end of the stream within a') ? 'quotes' : undefined
  }
}
