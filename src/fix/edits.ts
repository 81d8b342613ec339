import type { Change } from '../ir/remedy.ts'
import type { EntrySyntax, MappingSyntax, SequenceSyntax, Syntax } from '../manifests/syntax.ts'
import { addToBlock, addToList, removeFromBlock, removeItems, removeLines } from './block.ts'
import { addToFlow, addToFlowList, flowStyleOf, indentAt, plainFlow, takeOut } from './flow.ts'
import { blockLines, columnOf, type FlowStyle, flowText, layoutOf, scalarText } from './render.ts'
import { lineEnd, lineStart, newlineAt, ordered, type Splice } from './text.ts'
import { type Content, contentOf, type Wish, wishOf } from './wish.ts'
import { refuse, splice, type Writing } from './writing.ts'

/** Why changes are not made in a text. */
export interface Refused {
  readonly refused: string
}

/**
 * The smallest edits of a text that make changes of a document in it: comments, order, quotes and layout stay as they are, and
 * what is new is written as the rest is. Refused where an anchor or a merge key would carry a change elsewhere.
 */
export function splicesOf(
  text: string,
  root: Syntax | undefined,
  changes: readonly Change[],
): readonly Splice[] | Refused {
  if (root === undefined) return { refused: 'the text is not read as YAML' }
  const wish = wishOf(changes)
  if (!wish) return { refused: 'two changes contradict each other' }
  const writing: Writing = { text, layout: () => layoutOf(root, text), splices: [], refusals: [] }
  editNode(root, wish, plainFlow, writing)
  const [why] = writing.refusals
  if (why !== undefined) return { refused: why }
  return ordered(writing.splices) ?? { refused: 'two changes touch the same text' }
}

/** What is inside of a part of the text; `colon`: the end of the key that it is the value of, if it is one. */
function editNode(node: Syntax, wish: Wish, flow: FlowStyle, writing: Writing, colon?: number): void {
  if (node.kind === 'alias') return refuse(writing, `*${node.to} repeats what stands elsewhere`)
  if (node.shared !== undefined) return refuse(writing, `&${node.shared} is repeated elsewhere`)
  if (node.kind === 'mapping') return editMapping(node, wish, flow, writing, colon)
  if (node.kind === 'sequence') return editSequence(node, wish, flow, writing, colon)
  return refuse(writing, 'there is something else in its place')
}

function editMapping(node: MappingSyntax, wish: Wish, outer: FlowStyle, writing: Writing, colon?: number): void {
  const style = node.flow ? flowStyleOf(node, outer, writing.text) : outer
  const added: [string, Content][] = []
  const gone = new Set<EntrySyntax>()
  for (const [step, inner] of wish.within) {
    const at = node.entries.findLastIndex(({ name }) => name === step)
    const entry = node.entries[at]
    // A merge sets its keys where it stands, over those before it.
    if (node.entries.findLastIndex(({ name }) => name === '<<') > at && (at !== -1 || inner.set === undefined))
      return refuse(writing, 'a merge key (<<) brings what stands elsewhere')
    if (entry && inner.remove) gone.add(entry)
    else if (entry) editEntry(entry, inner, node.flow, style, writing)
    else {
      const content = contentOf(inner)
      if (content === undefined || typeof step !== 'string') return refuse(writing, `${step} is not there`)
      added.push([step, content])
    }
  }
  const isShared = [...gone].find(({ value }) => value.kind !== 'alias' && value.shared !== undefined)
  if (isShared) return refuse(writing, `${isShared.name} is repeated elsewhere`)
  if (added.length > 0) {
    if (node.entries.length === 0) return fill(node, Object.fromEntries(added), style, writing)
    if (gone.size === node.entries.length) return refuse(writing, 'two changes touch the same text')
    if (node.flow) addToFlow(node, added, style, writing)
    else addToBlock(node, added, writing)
  }
  if (gone.size === 0) return
  if (!node.flow && gone.size < node.entries.length) return removeFromBlock(node, gone, writing)
  const parts = node.entries.map(({ key, value }) => ({ start: key.start, end: value.end }))
  if (!node.flow) return empty(node, parts, colon, writing)
  takeOut(parts, new Set([...gone].map((entry) => node.entries.indexOf(entry))), writing)
}

function editSequence(node: SequenceSyntax, wish: Wish, flow: FlowStyle, writing: Writing, colon?: number): void {
  const gone = new Set<number>()
  for (const [step, inner] of wish.within) {
    const item = typeof step === 'number' ? node.items[step] : undefined
    if (!item || typeof step !== 'number') return refuse(writing, 'there is something else in its place')
    if (!inner.remove) editNode(item, inner, flow, writing)
    else if (item.kind !== 'alias' && item.shared !== undefined)
      return refuse(writing, `&${item.shared} is repeated elsewhere`)
    else gone.add(step)
  }
  const { add } = wish
  if (add) {
    if (node.items.length === 0) return fill(node, add, flow, writing)
    if (node.flow) addToFlowList(node, add, flow, writing)
    else addToList(node, add, writing)
  }
  if (gone.size === 0) return
  if (node.flow) takeOut(node.items, gone, writing)
  else if (gone.size < node.items.length) removeItems(node, gone, writing)
  else empty(node, node.items, colon, writing)
}

/** The value of a key that is there. */
function editEntry(entry: EntrySyntax, wish: Wish, inFlow: boolean, flow: FlowStyle, writing: Writing): void {
  const { text, layout } = writing
  const { value, colon } = entry
  if (wish.set !== undefined) return setValue(entry, wish.set, flow, writing)
  const isNull = value.kind === 'scalar' && /^(?:|~|null|Null|NULL)$/.test(text.slice(value.start, value.end))
  const isEmpty =
    isNull ||
    (value.kind === 'mapping' && value.entries.length === 0) ||
    (value.kind === 'sequence' && value.items.length === 0)
  if (!isEmpty) return editNode(value, wish, flow, writing, colon)
  if (value.shared !== undefined) return refuse(writing, `&${value.shared} is repeated elsewhere`)
  const content = contentOf(wish)
  if (content === undefined || typeof content !== 'object')
    return refuse(writing, 'there is something else in its place')
  if (value.marked && isNull) return refuse(writing, 'it has a tag or an anchor')
  const isOneLine = lineStart(text, value.end) === lineStart(text, entry.key.start)
  if (inFlow || value.marked || !isOneLine || entry.colon === entry.key.end) {
    if (entry.colon === entry.key.end) return refuse(writing, 'a key without a value is not edited')
    return fill(value, content, flow, writing)
  }
  if (value.end > value.start) splice(writing, colon, value.end, '')
  const at = lineEnd(text, value.end)
  const newline = newlineAt(text, at)
  const lines = blockLines(content, layout(), columnOf(entry.key, text))
  splice(writing, at, at, lines.map((line) => newline + line).join(''))
}

function setValue(
  { key, value, colon }: EntrySyntax,
  to: string | number | boolean,
  flow: FlowStyle,
  writing: Writing,
): void {
  if (value.kind === 'mapping' || value.kind === 'sequence' || (value.kind === 'scalar' && value.quote === '|'))
    return refuse(writing, 'there is something else in its place')
  if (value.kind === 'scalar' && value.shared !== undefined)
    return refuse(writing, `&${value.shared} is repeated elsewhere`)
  if (value.marked || colon === key.end) return refuse(writing, 'it has a tag or an anchor')
  const quote = value.kind === 'scalar' && value.quote !== '|' && value.quote !== '' ? value.quote : flow.quote
  const isThere = value.end > value.start
  splice(
    writing,
    isThere ? value.start : colon,
    isThere ? value.end : colon,
    `${isThere ? '' : ' '}${scalarText(to, quote)}`,
  )
}

/** Content in braces or brackets for what is empty. */
function fill(node: Syntax, content: Content, flow: FlowStyle, writing: Writing): void {
  const { text } = writing
  const written = flowText(content, flow, indentAt(text, node.start), newlineAt(text, node.start))
  splice(writing, node.start, node.end, node.end > node.start ? written : ` ${written}`)
}

/** What loses its last part is written as empty, so that it does not become null. Comments on lines of their own stay. */
function empty(
  node: MappingSyntax | SequenceSyntax,
  parts: readonly { readonly start: number; readonly end: number }[],
  colon: number | undefined,
  writing: Writing,
): void {
  const { text } = writing
  const as = node.kind === 'mapping' ? '{}' : '[]'
  const [first, ...rest] = parts
  if (node.marked || !first) return refuse(writing, 'it has a tag or an anchor')
  if (/^\s*(?:-\s+)?$/.test(text.slice(lineStart(text, first.start), first.start)) && colon !== undefined) {
    if (lineStart(text, colon) === lineStart(text, first.start)) return refuse(writing, 'it is not laid out as usual')
    splice(writing, colon, colon, ` ${as}`)
    removeLines(first.start, first.end, writing)
  } else splice(writing, first.start, first.end, as)
  for (const { start, end } of rest) removeLines(start, end, writing)
}
