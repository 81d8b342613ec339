/** What a JSON text holds: a value and the line (1-based) where it begins, or what is wrong in a line. */
export type JsonPart =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly message: string }

/** Longer than any object of a cluster, and shorter than the longest string of Node. */
const longest = 256 * 1024 * 1024

/** More mistakes than anybody reads. */
const mostProblems = 20

/**
 * Reads JSON texts that stand one after the other, piece by piece; the elements of a list's `items`, and of an array at the
 * top, come one by one, so that no more than one of them is in memory. What has no `kind` in a list gets the list's.
 * Nothing in the text makes it throw.
 */
export function jsonValues(): { readonly push: (text: string) => readonly JsonPart[]; readonly end: () => JsonPart[] } {
  let found: JsonPart[] = []
  let problems = 0
  let line = 1
  let depth = 0
  /** Depth inside the list whose elements are cut out; 0 where there is none. */
  let list = 0
  let inString = false
  let escaped = false
  /** The last string of an object at the top: before `[` it is the key. */
  let key = ''
  /** The value at the top, with 0 for each of its items, and the item. */
  let outer = piece(1)
  let inner = piece(1)
  let hadItems = false
  let implied: Implied = {}
  let bare: { readonly line: number; readonly value: Readonly<Record<string, unknown>> }[] = []
  let stopped = false

  const problem = (at: number, message: string): void => {
    if (problems++ < mostProblems) found.push({ line: at, message })
  }
  const stop = (): void => {
    stopped = true
    problem(line, 'this is no JSON')
  }
  const parsed = ({ parts, length, line: first }: Piece): unknown => {
    if (length > longest) return problem(first, 'one object of more than 256 MB is not read')
    const text = parts.join('')
    try {
      return JSON.parse(text)
    } catch (error) {
      const position = /position (\d+)/.exec((error as Error).message)?.[1]
      const before = position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length - 1
      return problem(first + before, 'this is no JSON')
    }
  }
  const endOfElement = (): void => {
    const value = parsed(inner)
    if (!isObject(value) || value.apiVersion || value.kind) {
      if (value !== undefined) found.push({ line: inner.line, value })
    } else if (implied.kind !== undefined) found.push({ line: inner.line, value: { ...value, ...implied } })
    else bare.push({ line: inner.line, value })
  }
  const endOfValue = (): void => {
    const value = parsed(outer)
    if (hadItems)
      for (const each of bare) found.push({ line: each.line, value: { ...each.value, ...impliedBy(value) } })
    else if (value !== undefined) found.push({ line: outer.line, value })
    bare = []
  }

  const scan = (text: string): void => {
    /** What stands before is kept or not wanted. */
    let mark = 0
    let keyStart = 0
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i)
      if (inString) {
        if (escaped) escaped = false
        else if (char === backslash) escaped = true
        else if (char === quote) {
          inString = false
          if (depth === 1 && list === 0) key = `${key}${text.slice(keyStart, Math.min(i, keyStart + 16))}`
        }
        continue
      }
      switch (char) {
        case lineFeed:
          line++
          break
        case quote:
          if (depth === 0) return stop()
          inString = true
          key = ''
          keyStart = i + 1
          break
        case openBrace:
        case openBracket: {
          if (depth === 0) {
            mark = i
            outer = piece(line)
            hadItems = false
            implied = {}
            key = ''
          } else if (depth === list) {
            keep(outer, `${text.slice(mark, i)}0`)
            mark = i
            inner = piece(line)
          }
          depth++
          const isItems = char === openBracket && list === 0 && (depth === 1 || (depth === 2 && key === 'items'))
          if (isItems) {
            keep(outer, text.slice(mark, i + 1))
            mark = i + 1
            list = depth
            hadItems = true
            implied = impliedBy(tried(`${outer.parts.join('')}]}`))
          }
          break
        }
        case closeBrace:
        case closeBracket:
          depth--
          if (depth < 0) return stop()
          if (list > 0 && depth === list) {
            keep(inner, text.slice(mark, i + 1))
            mark = i + 1
            endOfElement()
          } else if (depth === list - 1) list = 0
          if (depth === 0) {
            keep(outer, text.slice(mark, i + 1))
            endOfValue()
          }
          break
        default:
          if (depth === 0 && char > 32) return stop()
      }
      if (problems >= mostProblems) return stop()
    }
    if (inString && depth === 1 && list === 0) key = `${key}${text.slice(keyStart, keyStart + 16)}`
    if (depth > 0) keep(list > 0 && depth > list ? inner : outer, text.slice(mark))
  }
  const taken = (): JsonPart[] => {
    const parts = found
    found = []
    return parts
  }
  return {
    push: (text) => {
      if (!stopped) scan(text)
      return taken()
    },
    end: () => {
      if (!stopped && depth > 0) problem(line, 'the text ends in the middle of an object: the dump is cut off')
      return taken()
    },
  }
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, lineFeed] = [34, 92, 123, 125, 91, 93, 10]

/** Text that comes bit by bit, and the line that it begins in. What is too long is not kept. */
interface Piece {
  readonly parts: string[]
  length: number
  readonly line: number
}

const piece = (line: number): Piece => ({ parts: [], length: 0, line })

function keep(to: Piece, text: string): void {
  to.length += text.length
  if (to.length <= longest) to.parts.push(text)
  else to.parts.length = 0
}

/** What the items of a list are where they do not say so. */
interface Implied {
  readonly apiVersion?: string
  readonly kind?: string
}

function impliedBy(value: unknown): Implied {
  if (!isObject(value) || typeof value.kind !== 'string') return {}
  const kind = value.kind.replace(/List$/, '')
  return { kind, ...(typeof value.apiVersion === 'string' && { apiVersion: value.apiVersion }) }
}

function tried(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
