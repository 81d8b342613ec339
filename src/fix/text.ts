import { lineAt, lineStarts } from '../manifests/lines.ts'
import type { Position } from '../report/finding.ts'

/** Text that takes the place of what stands between two offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** In order, insertions at one place as one; undefined where two overlap. */
export function ordered(splices: readonly Splice[]): readonly Splice[] | undefined {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Splice[] = []
  for (const splice of sorted) {
    const last = merged.at(-1)
    if (last && splice.start < last.end) return undefined
    if (last && splice.start === last.end && (last.start === last.end || splice.start === splice.end))
      merged[merged.length - 1] = { start: last.start, end: splice.end, text: last.text + splice.text }
    else merged.push(splice)
  }
  return merged
}

/** The text with the splices made, which are in order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: by } of splices) {
    parts.push(text.slice(at, start), by)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** Where offsets of a text are. */
export function positions(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lineAt(starts, offset)
    return { line, column: offset - (starts[line - 1] as number) + 1, offset }
  }
}

/** As far is a line break looked for: JSON may have but one line, and there may be an edit for each of its objects. */
const longLine = 2000

/** Where the line of an offset begins; of a very long one, some place in it after which there is more than space. */
export function lineStart(text: string, at: number): number {
  const near = Math.max(0, at - longLine)
  const before = text.slice(near, at)
  const found = before.lastIndexOf('\n')
  if (found !== -1) return near + found + 1
  return near === 0 || before.trim() !== '' ? near : text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line of an offset ends: before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end === -1) return text.length
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}

/** The line break that the text has where a line is added. */
export function newlineAt(text: string, at: number): string {
  const near = Math.max(0, at - longLine)
  const around = text.slice(near, at + longLine)
  const next = around.indexOf('\n', at - near)
  const end = next === -1 ? around.lastIndexOf('\n', at - near - 1) : next
  return end > 0 && around[end - 1] === '\r' ? '\r\n' : '\n'
}
