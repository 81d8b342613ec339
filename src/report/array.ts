import { jsonText } from './words.ts'

/** The entries of a JSON array as they come, each on lines of its own, indented by two spaces or more. */
export function entries(): {
  readonly add: (values: readonly unknown[], indent: number) => string
  readonly any: () => boolean
} {
  let begun = false
  return {
    any: () => begun,
    add: (values, indent) => {
      if (values.length === 0) return ''
      // All at once, without the brackets: there may be a million.
      const text = jsonText(values)
        .slice(1, -2)
        .replaceAll('\n', `\n${' '.repeat(indent - 2)}`)
      const comma = begun ? ',' : ''
      begun = true
      return comma + text
    },
  }
}

/** What a text begins with: all of it the first time, then nothing. */
export function once(text: string): () => string {
  let left = text
  return () => {
    const given = left
    left = ''
    return given
  }
}
