import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'

/** Path → text. */
export type Files = ReadonlyMap<string, string>

/** Those that are not there with the same text. */
export const changedFiles = (files: Files): Files => new Map([...files].filter(([path, text]) => textOf(path) !== text))

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Writes all of them, or, where one cannot be written, none. */
export function writeFiles(files: Files): void {
  const staged = [...files].map(([path, text]) => ({ path, text, next: `${path}.next` }))
  try {
    for (const { next, text } of staged) writeFileSync(next, text)
    for (const { next, path } of staged) renameSync(next, path)
  } finally {
    for (const { next } of staged) rmSync(next, { force: true })
  }
}

const longestLine = 300
const mostLines = 60

/** How the files differ from what is there. */
export const differences = (files: Files): string =>
  [...files].map(([path, text]) => difference(path, textOf(path), text)).join('\n')

function difference(path: string, before: string, after: string): string {
  if (path.endsWith('.js')) return `${path}: differs (minified)`
  const fields = fieldDifferences(before, after)
  if (fields.length > 0) return [`${path}:`, ...fields].join('\n')
  const lines = createTwoFilesPatch(path, path, before, after, 'committed', 'from the API server', { context: 2 })
    .split('\n')
    .slice(1)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
  const more = lines.length - mostLines
  return [...lines.slice(0, mostLines), ...(more > 0 ? [`… ${more} more lines`] : [])].join('\n')
}

/** Of tables with a type in each line (fields.ts): the fields that differ. */
function fieldDifferences(before: string, after: string): readonly string[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((field) =>
    old.get(field) === next.get(field)
      ? []
      : [`  ${field}`, `    - ${old.get(field) ?? '(none)'}`, `    + ${next.get(field) ?? '(none)'}`],
  )
}

const fieldsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/^"([^"]+)": (\{.*\}),$/gm)].flatMap(([, type, fields]) =>
      Object.entries(JSON.parse(fields!)).map(([name, info]): [string, string] => [
        `${type}.${name}`,
        JSON.stringify(info),
      ]),
    ),
  )
