/** JSON objects, one after the other, as `kubectl get -o json` and `jq` print them; undefined where the text is something else. */
export function readJson(text: string): readonly unknown[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    return [JSON.parse(text)]
  } catch {}
  try {
    const parts = objectsOf(text)
    return parts.length > 1 ? parts.map((part) => JSON.parse(part)) : undefined
  } catch {
    return undefined
  }
}

/** Cuts after each brace that closes an object at the top. */
function objectsOf(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) {
      parts.push(text.slice(start, at + 1))
      start = at + 1
    }
  }
  const rest = text.slice(start)
  return rest.trim() === '' ? parts : [...parts, rest]
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/** Text or what follows it: of a key, a colon. */
const texts = /"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/g

/** JSON of more characters than this was written by a program, which writes no key twice. */
const writtenByHand = 1 << 20

/** Whether a key stands twice in an object of a JSON text, whose values are those: then it has more keys than they. */
export function repeatsKeys(text: string, values: readonly unknown[]): boolean {
  if (text.length > writtenByHand) return false
  let written = 0
  for (const [, colon] of text.matchAll(texts)) if (colon === ':') written++
  return written > keysIn(values)
}

function keysIn(value: unknown): number {
  let count = 0
  const left = [value]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next)) count += Object.keys(next).length
    for (const each of Object.values(next)) left.push(each)
  }
  return count
}
