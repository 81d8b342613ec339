import type { EntrySyntax, MappingSyntax, SequenceSyntax, Syntax } from '../manifests/syntax.ts'
import { blockEntry, columnOf, scalarText } from './render.ts'
import { lineEnd, lineStart, newlineAt } from './text.ts'
import type { Content } from './wish.ts'
import { refuse, splice, type Writing } from './writing.ts'

/** New lines after the last entry of a map, and after what is said beside it. */
export function addToBlock(
  node: MappingSyntax,
  entries: readonly (readonly [string, Content])[],
  writing: Writing,
): void {
  const { text, layout } = writing
  const [first] = node.entries
  if (!first) return refuse(writing, 'a map without entries cannot be added to')
  if (!isSimpleKey(first, text)) return refuse(writing, 'keys after a ? are not edited')
  const indent = columnOf(first.key, text)
  const style = layout()
  addLines(
    node,
    entries.flatMap(([key, value]) => {
      const [line, ...rest] = blockEntry(key, value, style, indent)
      return [' '.repeat(indent) + line, ...rest]
    }),
    writing,
  )
}

/** New elements at the end of a list. */
export function addToList(
  node: SequenceSyntax,
  elements: readonly (string | number | boolean)[],
  writing: Writing,
): void {
  const indent = ' '.repeat(columnOf(node, writing.text))
  const quote = quoteOf(node.items)
  addLines(
    node,
    elements.map((element) => `${indent}- ${scalarText(element, quote)}`),
    writing,
  )
}

/** The quotes that all elements have. */
export function quoteOf(items: readonly Syntax[]): '' | "'" | '"' {
  const [first] = items
  const quote = first?.kind === 'scalar' && first.quote !== '|' ? first.quote : ''
  return items.every((item) => item.kind === 'scalar' && item.quote === quote) ? quote : ''
}

function addLines(after: Syntax, lines: readonly string[], writing: Writing): void {
  const at = lineEnd(writing.text, after.end)
  const newline = newlineAt(writing.text, at)
  splice(writing, at, at, lines.map((line) => newline + line).join(''))
}

const isSimpleKey = ({ key }: EntrySyntax, text: string): boolean =>
  !/\?\s*$/.test(text.slice(lineStart(text, key.start), key.start))

/**
 * Takes entries out of a map, with what is said beside them on their lines; comments on lines of their own stay. Something
 * else must be left in the map.
 */
export function removeFromBlock(node: MappingSyntax, gone: ReadonlySet<EntrySyntax>, writing: Writing): void {
  const { text } = writing
  const { entries } = node
  const [first] = entries
  const begin = first ? lineStart(text, first.key.start) : 0
  const isOnDash = first !== undefined && text.slice(begin, first.key.start).trim() !== ''
  const kept = entries.findIndex((entry) => !gone.has(entry))
  for (const [i, entry] of entries.entries()) {
    if (!gone.has(entry)) continue
    if (i < kept && isOnDash) {
      if (i === 0) pullUp(entry, entries[kept] as EntrySyntax, writing)
    } else removeLines(entry.key.start, entry.value.end, writing)
  }
}

/** The first entries of a list's element: what follows takes their place after the dash. */
function pullUp(from: EntrySyntax, to: EntrySyntax, writing: Writing): void {
  const { text } = writing
  const end = lineEnd(text, from.value.end)
  const between = text.slice(from.value.end, to.key.start)
  if (between.trim() === '') return splice(writing, from.key.start, to.key.start, '')
  if (!text.slice(end, to.key.start).includes('#') && from.value.end < end && /^\s*#[^\n]*\s*$/.test(between))
    return splice(writing, from.key.start, to.key.start, '')
  const before = text.slice(0, from.key.start).trimEnd().length
  const own = /^[^\n]*\n(?:\s*#[^\n]*\n?|\s)*$/.test(between)
  if (!own || before < lineStart(text, from.key.start)) return refuse(writing, 'there are comments in between')
  splice(writing, before, end, '')
}

/** Whole lines, with the line break before them. */
export function removeLines(start: number, end: number, writing: Writing): void {
  const { text } = writing
  const begin = lineStart(text, start)
  if (begin > 0) {
    const from = text[begin - 2] === '\r' ? begin - 2 : begin - 1
    return splice(writing, from, lineEnd(text, end), '')
  }
  const next = text.indexOf('\n', end)
  splice(writing, begin, next === -1 ? text.length : next + 1, '')
}

/** Takes elements out of a list in which others are left. */
export function removeItems(node: SequenceSyntax, gone: ReadonlySet<number>, writing: Writing): void {
  const { text } = writing
  for (const index of gone) {
    const item = node.items[index] as Syntax
    const begin = lineStart(text, item.start)
    if (!/^\s*-\s+(?:[&!]\S+\s+)*$/.test(text.slice(begin, item.start)))
      return refuse(writing, 'an element of a list inside of another is not taken out')
    removeLines(item.start, item.end, writing)
  }
}
