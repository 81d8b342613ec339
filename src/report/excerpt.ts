import { type Place, widestShown } from '../manifests/model.ts'
import type { Paint } from './paint.ts'

/**
 * One line of text, as long as it was. Control characters of a manifest must not reach a terminal; nor what CI servers take for
 * a command in a log: `::name` at the beginning of a line, `##[name]` and `##vso[name]` anywhere.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const safe = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/^(\s*):(?=:)|#(?=#(?:vso|teamcity)?\[)/g, '$1\ufffd')

/** Each line of a text, made safe by itself. */
export const safeLines = (text: string): string => text.split('\n').map(safe).join('\n')

export const clip = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text

/** The lines around a place, numbered, with the place marked and what is to be said about it beside the mark. */
export function excerpt(
  place: Place,
  messages: readonly string[],
  tint: (text: string) => string,
  ink: Paint,
): readonly string[] {
  const { first, lines, from: cut = 0 } = place.excerpt
  const gutter = Math.max(4, String(first + lines.length).length)
  if (lines.length === 0) return messages.map((message) => `  ${tint('›')} ${tint(message)}`)
  const margin = `  ${' '.repeat(gutter)} ${ink.dim('│')} `
  return lines.flatMap((line, i) => {
    const number = first + i
    const here = number === place.line
    const from = here ? cut : 0
    const shown = `${from > 0 ? '…' : ''}${clip(line, widestShown)}`.replaceAll('\t', ' ')
    const row = `  ${here ? tint('›') : ' '} ${ink.dim(`${String(number).padStart(gutter - 2)} │`)} ${safe(shown)}`
    if (!here) return [row]
    const column = place.column - 1 - from + (from > 0 ? 1 : 0)
    const mark = '^'.repeat(Math.max(1, Math.min(place.width, shown.length - column)))
    const told = messages.map((message, at) => `${at === 0 ? tint(mark) : ' '.repeat(mark.length)} ${tint(message)}`)
    return [row, ...told.map((text) => `${margin}${' '.repeat(column)}${text}`)]
  })
}
