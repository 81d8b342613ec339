import { re2 } from './re2.ts'

type Scalar = 'string' | 'int'
export interface StringFunction {
  readonly args: readonly Scalar[]
  readonly returns: string
  readonly call: (text: string, ...args: never[]) => unknown
}

const fn = (args: readonly Scalar[], returns: string, call: StringFunction['call']): StringFunction => ({
  args,
  returns,
  call,
})

const points = (text: string): string[] => Array.from(text)

function within(position: bigint, length: number): number {
  if (position < 0n || position > BigInt(length)) throw new Error(`index out of range: ${position}`)
  return Number(position)
}

function find(text: string, part: string, from: number, direction: 1 | -1): bigint {
  const all = points(text)
  const wanted = points(part)
  for (let at = from; at >= 0 && at + wanted.length <= all.length; at += direction) {
    if (wanted.every((c, i) => all[at + i] === c)) return BigInt(at)
  }
  return -1n
}

function substring(text: string, start: bigint, end: bigint): string {
  const all = points(text)
  if (start > end) throw new Error(`invalid substring range. start: ${start}, end: ${end}`)
  return all.slice(within(start, all.length), within(end, all.length)).join('')
}

function replace(text: string, old: string, by: string, limit: bigint): string {
  const parts = split(text, old, limit < 0n ? -1n : limit + 1n)
  return old === '' ? fail('replace of an empty string is not known here') : parts.join(by)
}

function split(text: string, separator: string, limit: bigint): string[] {
  if (limit === 0n) return []
  const parts = separator === '' ? points(text) : text.split(separator)
  const count = limit < 0n ? parts.length : Math.min(Number(limit), parts.length)
  return count === parts.length ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)]
}

function fail(message: string): never {
  throw new Error(message)
}

const size = (text: string): number => points(text).length

/**
 * Methods of strings, by name and number of arguments: cel-go's string library (version 2) and Kubernetes' regex library.
 * Positions count code points, letters change case in ASCII only, patterns are RE2.
 */
export function stringFunctions(): ReadonlyMap<string, StringFunction> {
  const compiled = new Map<string, RegExp>()
  const pattern = (text: string): RegExp => {
    const known = compiled.get(text) ?? re2(text)
    compiled.set(text, known)
    return known
  }
  const all = (text: string, re: string): string[] =>
    Array.from(text.matchAll(new RegExp(pattern(re), `g${pattern(re).flags}`)), ([found]) => found)
  return new Map(
    Object.entries({
      'matches/1': fn(['string'], 'bool', (text, re: string) => pattern(re).test(text)),
      'find/1': fn(['string'], 'string', (text, re: string) => pattern(re).exec(text)?.[0] ?? ''),
      'findAll/1': fn(['string'], 'list<string>', all),
      'findAll/2': fn(['string', 'int'], 'list<string>', (text, re: string, limit: bigint) =>
        limit < 0n ? all(text, re) : all(text, re).slice(0, Number(limit)),
      ),
      'lowerAscii/0': fn([], 'string', (text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase())),
      'upperAscii/0': fn([], 'string', (text) => text.replace(/[a-z]+/g, (part) => part.toUpperCase())),
      'charAt/1': fn(['int'], 'string', (text, at: bigint) => points(text)[within(at, size(text))] ?? ''),
      'indexOf/1': fn(['string'], 'int', (text, part: string) => find(text, part, 0, 1)),
      'indexOf/2': fn(['string', 'int'], 'int', (text, part: string, from: bigint) =>
        find(text, part, within(from, size(text)), 1),
      ),
      'lastIndexOf/1': fn(['string'], 'int', (text, part: string) => find(text, part, size(text) - size(part), -1)),
      'substring/1': fn(['int'], 'string', (text, start: bigint) =>
        points(text)
          .slice(within(start, size(text)))
          .join(''),
      ),
      'substring/2': fn(['int', 'int'], 'string', substring),
      'replace/2': fn(['string', 'string'], 'string', (text, old: string, by: string) => replace(text, old, by, -1n)),
      'replace/3': fn(['string', 'string', 'int'], 'string', replace),
      'split/1': fn(['string'], 'list<string>', (text, separator: string) => split(text, separator, -1n)),
      'split/2': fn(['string', 'int'], 'list<string>', split),
    }),
  )
}
