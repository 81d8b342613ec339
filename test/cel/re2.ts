/**
 * An RE2 pattern (https://github.com/google/re2/wiki/Syntax) as a JavaScript expression that matches the same texts.
 * What RE2 refuses (lookaround, backreferences, repetition above 1000) throws, and so does what has no translation here:
 * inline flags other than a leading `(?i)` or `(?s)`, `\Q…\E`, `\C` and POSIX classes not in the table.
 */
export function re2(pattern: string): RegExp {
  const leading = /^\(\?([is]+)\)/.exec(pattern)
  const flags = leading?.[1] ?? ''
  const body = pattern.slice(leading?.[0].length ?? 0)
  const fail = (why: string): never => {
    throw new Error(`invalid regular expression '${pattern}': ${why}`)
  }
  let source = ''
  for (let at = 0; at < body.length; ) {
    const [text, next] = step(body, at, flags.includes('s'), fail)
    source += text
    at = next
  }
  try {
    return new RegExp(source, flags.includes('i') ? 'iu' : 'u')
  } catch (error) {
    return fail((error as Error).message)
  }
}

type Fail = (why: string) => never
type Step = readonly [text: string, next: number]

function step(body: string, at: number, dotAll: boolean, fail: Fail): Step {
  const rest = body.slice(at)
  switch (rest[0]) {
    case '\\':
      return escaped(body, at, false, fail)
    case '[':
      return characterClass(body, at, fail)
    case '.':
      return [dotAll ? '[^]' : '[^\\n]', at + 1]
    case '(': {
      if (!rest.startsWith('(?') || rest.startsWith('(?:')) return ['(', at + 1]
      const named = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest)
      return named ? [`(?<${named[1]}>`, at + named[0].length] : fail(`'${rest.slice(0, 4)}' is not RE2`)
    }
    case '{': {
      const repeat = /^\{(\d+)(?:,(\d*))?\}/.exec(rest)
      if (!repeat) return ['\\{', at + 1]
      if (Number(repeat[1]) > 1000 || Number(repeat[2] ?? 0) > 1000) fail('repetition above 1000')
      return [repeat[0], at + repeat[0].length]
    }
    case '}':
    case ']':
      return [`\\${rest[0]}`, at + 1]
    default: {
      const point = String.fromCodePoint(rest.codePointAt(0) ?? 0)
      return [point, at + point.length]
    }
  }
}

const same = new Set('dDwWbBnrtfv')
// JavaScript's \s is Unicode's white space, RE2's is ASCII's without \v.
const classes: Record<string, string> = { s: '\\t\\n\\f\\r ', d: '0-9', w: '0-9A-Za-z_' }

function escaped(body: string, at: number, inClass: boolean, fail: Fail): Step {
  const rest = body.slice(at)
  const next = rest[1] ?? fail('trailing backslash')
  if (same.has(next) && !(inClass && (next === 'b' || next === 'B'))) return [`\\${next}`, at + 2]
  if (next === 's') return [inClass ? (classes.s ?? '') : `[${classes.s}]`, at + 2]
  if (next === 'S' && !inClass) return [`[^${classes.s}]`, at + 2]
  if (next === 'a') return ['\\x07', at + 2]
  if (next === 'A' && !inClass) return ['^', at + 2]
  if (next === 'z' && !inClass) return ['$', at + 2]
  const hex = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(rest)
  if (hex) return [`\\u{${hex[1] ?? hex[2]}}`, at + hex[0].length]
  const unicode = /^\\([pP])(?:([A-Z])|\{([A-Za-z]+)\})/.exec(rest)
  if (unicode) return [`\\${unicode[1]}{${unicode[2] ?? unicode[3]}}`, at + unicode[0].length]
  if (/[0-9A-Za-z]|[^\x20-\x7e]/.test(next)) fail(`'\\${next}' is not RE2 or not known here`)
  return [literal(next), at + 2]
}

const literal = (character: string): string =>
  /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\u{${hexOf(character)}}` : character
const hexOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16)

const posix: Record<string, string> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  space: '\\t\\n\\v\\f\\r ',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
}

function characterClass(body: string, at: number, fail: Fail): Step {
  const negated = body[at + 1] === '^'
  const start = at + (negated ? 2 : 1)
  let text = negated ? '[^' : '['
  let pos = start
  while (pos === start || body[pos] !== ']') {
    const rest = body.slice(pos)
    if (rest === '') fail('missing closing ]')
    const named = /^\[:(\^?\w+):\]/.exec(rest)
    if (named) {
      text += posix[named[1] ?? ''] ?? fail(`${named[0]} is not known here`)
      pos += named[0].length
    } else if (rest[0] === '\\') {
      const [part, next] = escaped(body, pos, true, fail)
      text += part
      pos = next
    } else {
      const point = String.fromCodePoint(rest.codePointAt(0) ?? 0)
      // A hyphen is a range only between two single characters; first, last or behind a class it is itself.
      const range =
        point === '-' && pos !== start && rest[1] !== ']' && !/(?:\\[dDwWpP]|:\]|\\s)$/.test(body.slice(start, pos))
      text += point === '-' && range ? '-' : literal(point)
      pos += point.length
    }
  }
  return [`${text}]`, pos + 1]
}
