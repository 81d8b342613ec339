import { jsonText } from './words.ts'

/** The entries of a JSON array as they come, each on lines of its own. */
export function entries(): {
  readonly add: (values: readonly unknown[], indent: number) => string
  readonly any: () => boolean
} {
  let begun = false
  return {
    any: () => begun,
    add: (values, indent) => {
      const margin = ' '.repeat(indent)
      return values
        .map((value) => {
          const text = `${begun ? ',' : ''}\n${jsonText(value).replace(/^/gm, margin)}`
          begun = true
          return text
        })
        .join('')
    },
  }
}
