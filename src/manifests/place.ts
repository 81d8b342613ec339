import { lineAt, lineStarts } from './lines.ts'
import { type Place, widestShown } from './model.ts'
import { ofLast } from './of-last.ts'
import { documentsOf } from './parse.ts'
import { type EntrySyntax, type MappingSyntax, type Syntax, writtenIn } from './syntax.ts'

/**
 * Where a path of one document of a text is: a scalar's value, another value's key or first line, or the nearest part of
 * the path that exists. Nothing is done before the first place is asked for. JSON that is no YAML (several objects, very long
 * keys) has no documents; its places are at the beginning.
 */
export function places(
  file: string,
  text: string,
  written = writtenIn(documentsOf(text)),
): (document: number, path: readonly (string | number)[]) => Place {
  const sourceOf = ofLast((index) => {
    const document = written(index)
    return document && templateNamed(text.slice(document.start, document.root.start))
  })
  let lines: Lines | undefined
  return (document, path) => {
    lines ??= linesOf(text)
    const root = written(document)?.root
    const source = sourceOf(document)
    const span: Span = root ? spanOf(root, path, text, lines) : { start: 0, end: 0 }
    const line = lines.at(span.start)
    const column = span.start - (lines.starts[line - 1] ?? 0) + 1
    const here = lines.text(line)
    const width = Math.max(1, Math.min(span.end - span.start, here.length - column + 1))
    const first = Math.max(1, line - 2)
    const exact = span.exact === true
    const endLine = lines.at(Math.max(span.start, span.end - 1))
    const end = { line: endLine, column: Math.max(span.end, span.start + 1) - (lines.starts[endLine - 1] ?? 0) + 1 }
    const lastLine = Math.min(line + 1, lines.starts.length)
    // A line may be as long as the file, and each finding has its own excerpt. One character more tells that there are more.
    const from = here.length > widestShown ? Math.max(0, column - 1 - 40) : 0
    const around = Array.from({ length: lastLine - first + 1 }, (_, i) => {
      const start = first + i === line ? from : 0
      return lines?.text(first + i).slice(start, start + widestShown + 1) ?? ''
    })
    const excerpt = { first, lines: around, ...(from > 0 && { from }) }
    return { file, line, column, width, end, exact, excerpt, ...(source !== undefined && { source }) }
  }
}

interface Lines {
  /** Offset of each line's first character. */
  readonly starts: readonly number[]
  /** The 1-based line of an offset. */
  readonly at: (offset: number) => number
  /** What stands in a 1-based line. */
  readonly text: (line: number) => string
}

function linesOf(text: string): Lines {
  const starts = lineStarts(text)
  const at = (offset: number): number => lineAt(starts, offset)
  const lineText = (line: number): string => {
    const next = starts[line]
    const found = text.slice(starts[line - 1], next === undefined ? text.length : next - 1)
    return next !== undefined && found.endsWith('\r') ? found.slice(0, -1) : found
  }
  return { starts, at, text: lineText }
}

/** Helm's comment before an object names the template that it comes from. */
const templateNamed = (comments: string): string | undefined => /^# Source: (.*\S)/m.exec(comments)?.[1]

interface Span {
  readonly start: number
  readonly end: number
  readonly exact?: boolean
}

function spanOf(root: Syntax, path: readonly (string | number)[], text: string, lines: Lines): Span {
  let node = root
  let shown: Span = lineFrom(root.start, text, lines)
  for (const step of path) {
    const from = follow(node)
    const item = from?.kind === 'sequence' && typeof step === 'number' ? from.items[step] : undefined
    const entry = from?.kind === 'mapping' ? entryOf(from, String(step)) : undefined
    const next = item ?? entry?.value
    if (!next) return shown
    node = next
    shown = ownSpan(entry && !isWritten(spotOf(next, text)) ? entry.key : next, text, lines)
  }
  return { start: shown.start, end: shown.end, exact: true }
}

const follow = (node: Syntax | undefined): Syntax | undefined => (node?.kind === 'alias' ? node.target : node)

/** Of duplicate keys the last one; a merge counts as the keys that it brings, where it stands. */
function entryOf(mapping: MappingSyntax, name: string): EntrySyntax | undefined {
  for (const entry of mapping.entries.toReversed()) {
    if (entry.name === name) return entry
    if (entry.name !== '<<') continue
    const merged = follow(entry.value)
    for (const from of merged?.kind === 'sequence' ? merged.items.map(follow) : [merged]) {
      const found = from?.kind === 'mapping' ? entryOf(from, name) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** What text in lines of its own begins with; the lines come after that. */
const blockHeader = /[|>][-+\d]*(?=[ \t]*(?:[ \t]#.*)?\r?\n?$)/

/** Of a scalar what stands between its quotes, or what introduces its lines; of an alias all of it. */
function spotOf(node: Syntax, text: string): Span | undefined {
  if (node.kind === 'alias') return node
  if (node.kind !== 'scalar') return undefined
  const { quote, start, end } = node
  if (quote === '') return node
  if (quote !== '|') return { start: start + 1, end: end - 1 }
  const line = text.lastIndexOf('\n', start - 2) + 1
  const header = blockHeader.exec(text.slice(line, start))
  return header ? { start: line + header.index, end: line + header.index + header[0].length } : node
}

const isWritten = (span: Span | undefined): span is Span => span !== undefined && span.end > span.start

function ownSpan(node: Syntax, text: string, lines: Lines): Span {
  const spot = spotOf(node, text)
  if (spot) return spot
  // An element is known by its name, wherever in it the name stands.
  const name = node.kind === 'mapping' ? node.entries.find((entry) => entry.name === 'name') : undefined
  if (name?.key.kind === 'scalar' && name.value.kind === 'scalar') {
    const [key, value] = [spotOf(name.key, text), spotOf(name.value, text)]
    if (key && isWritten(value)) return { start: key.start, end: value.end }
  }
  return lineFrom(node.start, text, lines)
}

function lineFrom(start: number, text: string, { starts, at }: Lines): Span {
  const next = starts[at(start)]
  return { start, end: start + text.slice(start, next === undefined ? text.length : next - 1).trimEnd().length }
}
