import { safe } from '../report/excerpt.ts'
import type { Finding } from '../report/finding.ts'
import { type Before, type Counts, takeFrom, total } from './only-new.ts'

/** Raised when a reader of the old format could take something for known that is not. */
export const knownFormat = 'groundrule.dev/known/v1'

/** Findings that are alike, as a file of known findings has them: enough to recognise them in a pull request. */
export interface KnownEntry {
  readonly control: string
  /** Such as `Deployment shop/checkout`. */
  readonly object: string
  /** The line of blame, with whom it is about. */
  readonly line: string
  readonly fingerprint: string
  /** How many there are; one where it is left out. */
  readonly count?: number
}

/** Reads a file of known findings; a string says why it is none. */
export function readKnown(text: string): readonly KnownEntry[] | string {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  const { format, findings } = (value ?? {}) as { readonly format?: unknown; readonly findings?: unknown }
  if (typeof format !== 'string') return 'it is no file of known findings; check --write-known FILE writes one'
  if (format !== knownFormat) return `its format is ${format}, and this groundrule reads ${knownFormat}`
  if (!Array.isArray(findings)) return 'it has no list "findings"'
  const wrong = findings.findIndex((entry) => !isEntry(entry))
  if (wrong !== -1)
    return `entry ${wrong + 1} of "findings" is damaged: it needs control, object, line, and a fingerprint of 32 hexadecimal digits`
  const entries: readonly KnownEntry[] = findings
  const seen = new Set<string>()
  const twice = entries.findIndex(({ fingerprint }) => seen.size === seen.add(fingerprint).size)
  return twice === -1
    ? entries
    : `entry ${twice + 1} of "findings" has the fingerprint of another one; add up their counts`
}

function isEntry(entry: unknown): entry is KnownEntry {
  if (typeof entry !== 'object' || entry === null) return false
  const { control, object, line, fingerprint, count = 1 } = entry as Record<string, unknown>
  return (
    [control, object, line, fingerprint].every((text) => typeof text === 'string') &&
    /^[0-9a-f]{32}$/.test(fingerprint as string) &&
    Number.isSafeInteger(count) &&
    (count as number) > 0
  )
}

/** Known findings: each counts once, whatever file it is in. `resolved` gives those that nobody has taken. */
export function knownBefore(
  name: string,
  entries: readonly KnownEntry[],
): Before & { resolved: () => readonly KnownEntry[] } {
  const counts: Counts = new Map(entries.map(({ fingerprint, count = 1 }) => [fingerprint, count]))
  return {
    name,
    take: (_, fingerprint) => takeFrom(counts, fingerprint),
    left: () => total(counts),
    resolved: () =>
      entries.flatMap((entry) => {
        const count = counts.get(entry.fingerprint) ?? 0
        return count > 0 ? [{ ...entry, count }] : []
      }),
  }
}

/** Gathers findings for a file of known findings: `texts` is that file in pieces, sorted, one line for each entry. */
export function gatherKnown(): {
  readonly add: (findings: readonly Finding[]) => void
  readonly texts: () => Iterable<string>
} {
  const entries = new Map<string, KnownEntry & { count: number }>()
  // What comes from another thread is a text of its own each time.
  const same = new Map<string, string>()
  const once = (text: string): string => {
    const before = same.get(text)
    if (before === undefined) same.set(text, text)
    return before ?? text
  }
  let lastObject = ''
  return {
    add: (findings) => {
      for (const found of findings) {
        const before = entries.get(found.fingerprint)
        if (before) {
          before.count++
          continue
        }
        const { control, object, line, fingerprint } = entryOf(found)
        lastObject = object === lastObject ? lastObject : object
        entries.set(fingerprint, {
          control: once(control),
          object: lastObject,
          line: once(line),
          fingerprint,
          count: 1,
        })
      }
    },
    texts: () => knownTexts([...entries.values()]),
  }
}

function entryOf({ control, object: { kind, namespace, name }, label, line, fingerprint }: Finding): KnownEntry {
  const object = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`
  return { control, object: safe(object), line: safe(label === undefined ? line : `${label}: ${line}`), fingerprint }
}

function* knownTexts(entries: (KnownEntry & { readonly count: number })[]): Generator<string> {
  entries.sort(
    (a, b) =>
      order(a.control, b.control) ||
      order(a.object, b.object) ||
      order(a.line, b.line) ||
      order(a.fingerprint, b.fingerprint),
  )
  yield `{\n  "format": ${JSON.stringify(knownFormat)},\n  "findings": [`
  for (const [i, { count, ...entry }] of entries.entries())
    yield `${i > 0 ? ',' : ''}\n    ${row(count === 1 ? entry : { ...entry, count })}`
  yield entries.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const row = (entry: KnownEntry): string =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`
