import type { Place } from './model.ts'
import { type Entry, type Node, nodesOf } from './nodes.ts'
import { parseText } from './parse.ts'

/**
 * Where a path of one document of a text is: a scalar's value, another value's key or first line, or the nearest part of
 * the path that exists. The text is read once more when the first place is asked for, which only files with findings cost.
 */
export function places(file: string, text: string): (document: number, path: readonly (string | number)[]) => Place {
  let read: { readonly roots: readonly Root[]; readonly lines: Lines } | undefined
  return (document, path) => {
    read ??= { roots: rootsOf(text), lines: linesOf(text) }
    const { roots, lines } = read
    const { root, source } = roots[document] ?? {}
    const span: Span = root ? spanOf(root, path, text) : { start: 0, end: 0 }
    const line = lines.at(span.start)
    const column = span.start - (lines.starts[line - 1] ?? 0) + 1
    const here = lines.texts[line - 1] ?? ''
    const width = Math.max(1, Math.min(span.end - span.start, here.length - column + 1))
    const first = Math.max(1, line - 2)
    const exact = span.exact === true
    const endLine = lines.at(Math.max(span.start, span.end - 1))
    const end = { line: endLine, column: Math.max(span.end, span.start + 1) - (lines.starts[endLine - 1] ?? 0) + 1 }
    const excerpt = { first, lines: lines.texts.slice(first - 1, line + 1) }
    return { file, line, column, width, end, exact, excerpt, ...(source !== undefined && { source }) }
  }
}

/** A document, and the template that it was rendered from. */
interface Root {
  readonly root?: Node
  readonly source?: string | undefined
}

interface Lines {
  readonly texts: readonly string[]
  /** Offset of each line's first character. */
  readonly starts: readonly number[]
  /** The 1-based line of an offset. */
  readonly at: (offset: number) => number
}

function linesOf(text: string): Lines {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const at = (offset: number): number => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  return { texts: text.split(/\r?\n/), starts, at }
}

/** JSON that is no YAML (several objects, very long keys) has no places; its findings point at the beginning. */
function rootsOf(text: string): readonly Root[] {
  const parsed = parseText(text)
  if ('message' in parsed) return []
  return parsed.map((document) => {
    const root = nodesOf(document)
    return root ? { root, source: templateNamed(text.slice(document.start, root.start)) } : {}
  })
}

/** Helm's comment before an object names the template that it comes from. */
const templateNamed = (comments: string): string | undefined => /^# Source: (.*\S)/m.exec(comments)?.[1]

interface Span {
  readonly start: number
  readonly end: number
  readonly exact?: boolean
}

function spanOf(root: Node, path: readonly (string | number)[], text: string): Span {
  let node = root
  let shown: Span = lineFrom(root.start, text)
  for (const step of path) {
    const from = follow(node)
    const item = from?.kind === 'sequence' && typeof step === 'number' ? from.items[step] : undefined
    const entry = from?.kind === 'mapping' ? entryOf(from, String(step)) : undefined
    const next = item ?? entry?.value
    if (!next) return shown
    node = next
    shown = ownSpan(entry && !isSpot(next) ? entry.key : next, text)
  }
  return { start: shown.start, end: shown.end, exact: true }
}

const follow = (node: Node | undefined): Node | undefined => (node?.kind === 'alias' ? node.to : node)

/** Of duplicate keys the last one; a merge counts as the keys that it brings, where it stands. */
function entryOf(mapping: Node & { kind: 'mapping' }, name: string): Entry | undefined {
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

const isSpot = (node: Node): boolean => (node.kind === 'scalar' || node.kind === 'alias') && node.end > node.start

function ownSpan(node: Node, text: string): { start: number; end: number } {
  if (node.kind === 'scalar' || node.kind === 'alias') return node
  // An element is known by its name, wherever in it the name stands.
  const name = node.kind === 'mapping' ? node.entries.find((entry) => entry.name === 'name') : undefined
  const { key, value } = name ?? {}
  return key?.kind === 'scalar' && value?.kind === 'scalar' && value.end > value.start
    ? { start: key.start, end: value.end }
    : lineFrom(node.start, text)
}

function lineFrom(start: number, text: string): { start: number; end: number } {
  const end = text.indexOf('\n', start)
  return { start, end: start + text.slice(start, end === -1 ? text.length : end).trimEnd().length }
}
