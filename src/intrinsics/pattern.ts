/**
 * Patterns that RE2 (CEL, Rego) and JavaScript can both read, and JavaScript's reading of them made RE2's: `.` is
 * anything but a line feed and `\s` is ASCII's white space. https://github.com/google/re2/wiki/Syntax
 */

/** The most that RE2 repeats; nested counts multiply. */
const MOST_REPEATS = 1000

const space = '\\t\\n\\f\\r '
const notSpace = '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}'

type Read = { readonly source: string } | { readonly problem: string }

const outside = (what: string): Read => ({ problem: `"${what}" is not in the common subset of RE2` })

function read(pattern: string): Read {
  let source = ''
  let classStart = -1
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at)
    const inClass = classStart >= 0
    const next = rest.startsWith('\\') ? escaped(rest, inClass) : inClass ? member(rest) : plain(rest)
    if ('problem' in next) return next
    if (!inClass && rest.startsWith('[')) classStart = at
    else if (inClass && rest.startsWith(']')) classStart = -1
    source += next.source
    at += next.length
  }
  return { source }
}

type Token = { readonly source: string; readonly length: number } | { readonly problem: string }

const same = (text: string): Token => ({ source: text, length: text.length })

function escaped(rest: string, inClass: boolean): Token {
  const text = rest.slice(0, 2)
  if (text === '\\s') return { source: inClass ? space : `[${space}]`, length: 2 }
  if (text === '\\S') return { source: inClass ? notSpace : `[^${space}]`, length: 2 }
  // What is left: classes and control characters that mean the same, and punctuation as itself.
  const shared = inClass ? /^\\[dDwWfnrtv]/ : /^\\[bBdDwWfnrtv]/
  if (shared.test(text) || /^\\[^0-9A-Za-z_\x80-\u{10ffff}]/u.test(text)) return same(text)
  return outside(text) as Token
}

/** One character of a class. RE2 takes a first `]` for itself, and `[:` for the beginning of a POSIX class. */
function member(rest: string): Token {
  return rest.startsWith('[:') ? (outside('[:') as Token) : same(rest.charAt(0))
}

function plain(rest: string): Token {
  const refused = /^(?:\(\?(?!:)..?|\[\^?\]|\{0\d|\{\d+,0\d)/s.exec(rest)
  if (refused) return outside(refused[0]) as Token
  if (rest.startsWith('.')) return { source: '[^\\n]', length: 1 }
  return same(rest.startsWith('[^') ? '[^' : rest.charAt(0))
}

/** The largest number of repetitions that counts, multiplied through nested groups, ask for. */
function repeats(pattern: string): number {
  const bare = pattern.replace(/\\./gs, 'x').replace(/\[\^?[^\]]*\]/g, 'x')
  const groups: number[] = [1]
  let last = 1
  let most = 1
  for (const [token, low, high] of bare.matchAll(/\(|\)|\{(\d+)(?:,(\d*))?\}|\\.|./gs)) {
    if (token === '(') groups.push(1)
    else if (token === ')') last = (groups.length > 1 && groups.pop()) || 1
    else if (low !== undefined) last *= Math.max(Number(low), Number(high || 0), 1)
    else last = 1
    most = Math.max(most, last)
    groups.push(Math.max(groups.pop() ?? 1, last))
  }
  return most
}

/** Why a pattern is not in the subset that every language reads alike; undefined where it is. */
export function patternProblem(pattern: string): string | undefined {
  const translated = read(pattern)
  if ('problem' in translated) return translated.problem
  if (repeats(pattern) > MOST_REPEATS) return `RE2 repeats at most ${MOST_REPEATS} times, nested counts multiplied`
  for (const source of [pattern, translated.source]) {
    try {
      new RegExp(source, 'u')
    } catch (error) {
      return (error as Error).message
    }
  }
  return undefined
}

/** A pattern as RE2 reads it. Throws for one that `patternProblem` refuses. */
export function patternOf(pattern: string): RegExp {
  const translated = read(pattern)
  if ('problem' in translated) throw new Error(`the pattern ${pattern}: ${translated.problem}`)
  return new RegExp(translated.source, 'u')
}
