import type { Scalar } from '../ir/remedy.ts'
import type { EntrySyntax, MappingSyntax, SequenceSyntax, Syntax } from '../manifests/syntax.ts'
import { quoteOf } from './block.ts'
import { type FlowStyle, flowEntry, scalarText } from './render.ts'
import { lineEnd, lineStart, newlineAt } from './text.ts'
import type { Content } from './wish.ts'
import { refuse, splice, type Writing } from './writing.ts'

/** Where nothing in the text shows another. */
export const plainFlow: FlowStyle = { quote: '', colon: ' ', comma: ' ', brace: '' }

/** How a map in braces is written; `outer` where it is empty. */
export function flowStyleOf(node: MappingSyntax, outer: FlowStyle, text: string): FlowStyle {
  const [first, second] = node.entries
  if (!first) return outer
  const quote = text[first.key.start] === '"' ? '"' : ''
  const colon = text.slice(first.colon, first.value.start)
  const comma = second ? text.slice(text.indexOf(',', first.value.end) + 1, second.key.start) : colon
  const brace = text.slice(node.start + 1, first.key.start)
  const isSpace = (space: string) => /^[ \t]*$/.test(space)
  // The dashes of a list's elements count as spaces.
  const outerIndent = (/^[ \t]*(?:- +)*/.exec(text.slice(lineStart(text, node.start)))?.[0] ?? '').replaceAll('-', ' ')
  const indent = indentAt(text, first.key.start)
  return {
    quote,
    colon: isSpace(colon) && !first.value.marked && (colon !== '' || quote === '"') ? colon : ' ',
    comma: isSpace(comma) ? comma : ' ',
    brace: isSpace(brace) ? brace : '',
    ...(isOnOwnLine(first.key, text) &&
      indent.startsWith(outerIndent) && { step: indent.slice(outerIndent.length) || '  ' }),
  }
}

export const indentAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? ''

const isOnOwnLine = ({ start }: Syntax, text: string): boolean =>
  text.slice(lineStart(text, start), start).trim() === '' && lineStart(text, start) > 0

/** More entries in braces that have some. */
export function addToFlow(
  node: MappingSyntax,
  entries: readonly (readonly [string, Content])[],
  style: FlowStyle,
  writing: Writing,
): void {
  const { text } = writing
  const last = node.entries.at(-1) as EntrySyntax
  const indent = indentAt(text, last.key.start)
  const newline = newlineAt(text, last.key.start)
  const isInLines = isOnOwnLine(last.key, text)
  const parts = entries.map(([key, value]) => flowEntry(key, value, style, isInLines ? indent : '', newline))
  addParts(last.value.end, parts, isInLines ? newline + indent : undefined, style.comma, writing)
}

/** More elements in brackets. */
export function addToFlowList(
  node: SequenceSyntax,
  elements: readonly Scalar[],
  style: FlowStyle,
  writing: Writing,
): void {
  const { text } = writing
  const last = node.items.at(-1) as Syntax
  const quote = style.quote === '"' ? '"' : quoteOf(node.items)
  const parts = elements.map((element) => scalarText(element, quote))
  const newline = isOnOwnLine(last, text) ? newlineAt(text, last.start) + indentAt(text, last.start) : undefined
  addParts(last.end, parts, newline, style.comma || (style.colon === '' ? '' : ' '), writing)
}

function addParts(
  after: number,
  parts: readonly string[],
  line: string | undefined,
  comma: string,
  writing: Writing,
): void {
  const { text } = writing
  if (line === undefined) return splice(writing, after, after, parts.map((part) => `,${comma}${part}`).join(''))
  const end = lineEnd(text, after)
  const rest = text.slice(after, end)
  const added = parts.join(`,${line}`)
  // What is said beside the last one stays beside it.
  if (!/^[ \t]*,?[ \t]*(?:#.*)?$/.test(rest)) return splice(writing, after, after, `,${line}${added}`)
  if (!/^[ \t]*,/.test(rest)) splice(writing, after, after, ',')
  splice(writing, end, end, line + added)
}

/** Takes parts out of braces or brackets. */
export function takeOut(
  parts: readonly { readonly start: number; readonly end: number }[],
  gone: ReadonlySet<number>,
  writing: Writing,
): void {
  const { text } = writing
  const firstKept = parts.findIndex((_, i) => !gone.has(i))
  const [first] = parts
  const last = parts.at(-1)
  if (firstKept === -1 && first && last) {
    if (text.slice(first.start, last.end).includes('#')) return refuse(writing, 'there are comments in between')
    return splice(writing, first.start, last.end, '')
  }
  for (const [i, part] of parts.entries()) {
    if (!gone.has(i)) continue
    const isLed = firstKept < i
    const before = parts[i - 1]
    const next = parts[i + 1]
    const [start, end] = isLed && before ? [before.end, part.end] : [part.start, next ? next.start : part.end]
    const around = text.slice(start, part.start) + text.slice(part.end, end)
    if (around.includes('#')) return refuse(writing, 'there are comments in between')
    splice(writing, start, end, '')
  }
}
