import type { Scalar } from '../ir/remedy.ts'
import type { Syntax } from '../manifests/syntax.ts'
import { lineStart } from './text.ts'
import type { Content } from './wish.ts'

/** How a file is laid out: in spaces, how far a map lies within a map, and the dashes of a list within its key. */
export interface Layout {
  readonly step: number
  readonly dash: number
}

/** As the first parts of a document that show it; two spaces where nothing does. */
export function layoutOf(root: Syntax, text: string): Layout {
  let step: number | undefined
  let dash: number | undefined
  const visit = (node: Syntax): void => {
    if (step !== undefined && dash !== undefined) return
    if (node.kind === 'sequence') node.items.forEach(visit)
    if (node.kind !== 'mapping') return
    for (const { key, value } of node.entries) {
      if ((value.kind === 'mapping' || value.kind === 'sequence') && !value.flow && !value.marked && !node.flow) {
        const deeper = columnOf(value, text) - columnOf(key, text)
        if (value.kind === 'mapping') step ??= deeper
        else dash ??= deeper
      }
      visit(value)
    }
  }
  visit(root)
  return { step: step ?? 2, dash: dash ?? step ?? 2 }
}

export const columnOf = ({ start }: Syntax, text: string): number => start - lineStart(text, start)

/** `key: value` in as many lines as it takes, without indentation before the first one. */
export function blockEntry(key: string, value: Content, layout: Layout, indent: number): readonly string[] {
  const name = scalarText(key, '')
  if (typeof value !== 'object') return [`${name}: ${scalarText(value, '')}`]
  return [`${name}:`, ...blockLines(value, layout, indent)]
}

/** What stands below a key that is `indent` spaces in. */
export function blockLines(value: Exclude<Content, Scalar>, layout: Layout, indent: number): readonly string[] {
  if (isList(value)) return value.map((element) => `${' '.repeat(indent + layout.dash)}- ${scalarText(element, '')}`)
  const inner = indent + layout.step
  return Object.entries(value).flatMap(([key, each]) => {
    const [first, ...rest] = blockEntry(key, each, layout, inner)
    return [`${' '.repeat(inner)}${first}`, ...rest]
  })
}

/** How `{…}` is written somewhere. */
export interface FlowStyle {
  readonly quote: '' | "'" | '"'
  /** After a colon, after a comma, and inside of braces. */
  readonly colon: string
  readonly comma: string
  readonly brace: string
  /** Each entry has its own line, this much deeper than its brace; absent where all are in one line. */
  readonly step?: string
}

/** `indent`: what the line of the opening brace begins with. */
export function flowText(value: Content, style: FlowStyle, indent: string, newline: string): string {
  if (typeof value !== 'object') return scalarText(value, style.quote)
  const [open, close, parts] = isList(value)
    ? ['[', ']', value.map((element) => scalarText(element, style.quote))]
    : [
        '{',
        '}',
        Object.entries(value).map(([key, each]) => flowEntry(key, each, style, indent + (style.step ?? ''), newline)),
      ]
  if (style.step === undefined) {
    const brace = open === '{' ? style.brace : ''
    return `${open}${brace}${parts.join(`,${style.comma}`)}${brace}${close}`
  }
  const inner = newline + indent + style.step
  return `${open}${inner}${parts.join(`,${inner}`)}${newline}${indent}${close}`
}

export const flowEntry = (key: string, value: Content, style: FlowStyle, indent: string, newline: string): string =>
  `${scalarText(key, style.quote === '"' ? '"' : '')}:${style.colon}${flowText(value, style, indent, newline)}`

const isList = (value: Content): value is readonly Scalar[] => Array.isArray(value)

/** A scalar that every reader takes for what it is; text in quotes where it is asked for or needed. */
export function scalarText(value: Scalar, quote: '' | "'" | '"'): string {
  if (typeof value !== 'string') return String(value)
  const plain = /^[A-Za-z_][\w./-]*$/.test(value) && !reserved.test(value)
  if (quote === '' && plain) return value
  return quote === "'" && !/[\p{Cc}'\u2028\u2029]/u.test(value) ? `'${value}'` : JSON.stringify(value)
}

const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i
