import { configEntries } from './catalogue-config.ts'
import { controlEntries } from './catalogue-control.ts'
import { fileEntries } from './catalogue-files.ts'
import { outputEntries } from './catalogue-output.ts'
import { planEntries } from './catalogue-plan.ts'
import { requireEntries } from './catalogue-require.ts'
import type { Diagnostic, DiagnosticSeverity, Location } from './model.ts'

/** One code: how bad it is and its sentences. */
export interface Entry {
  readonly severity: DiagnosticSeverity
  /** What went wrong, with `{name}` where a value goes. */
  readonly message: string
  readonly hint: string
  /** Why it is a mistake, for docs/diagnostics.md. */
  readonly why: string
}

/**
 * Every diagnostic that groundrule can give, by code. `groundrule list diagnostics` and docs/diagnostics.md are made
 * from this table; each code has a test that provokes it (test/unit/mistakes).
 */
export const catalogue = {
  ...configEntries,
  ...planEntries,
  ...outputEntries,
  ...requireEntries,
  ...controlEntries,
  ...fileEntries,
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue

/** Makes a diagnostic from the catalogue: `values` fill the `{name}` places of its message and hint. */
export function diagnostic(
  code: DiagnosticCode,
  values: Readonly<Record<string, string | number>>,
  location?: Location,
): Diagnostic {
  const { severity, message, hint }: Entry = catalogue[code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
  return { code, severity, message: fill(message), hint: fill(hint), ...(location && { location }) }
}

/** The known name nearest to a misspelt one, by edit distance; undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance =
      candidate.toLowerCase() === name.toLowerCase() ? 0 : editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Letters to insert, remove or replace, and neighbours to swap. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (beforePrevious[j - 2] as number) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, substitution, swap))
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.length] as number
}
