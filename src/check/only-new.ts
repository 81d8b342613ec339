import type { FileResult, Finding } from '../report/finding.ts'

/** How many findings there are of each fingerprint. */
export type Counts = Map<string, number>

/** What was there before, and is not reported again. */
export interface Before {
  /** What is compared with, as it is shown. */
  readonly name: string
  /** Takes one such finding of a file away, if one is left. */
  readonly take: (file: string, fingerprint: string) => boolean
  /** Findings that were there before and that nobody has taken. */
  readonly left: () => number
}

/** A result without what was there before, and what that was. */
export function onlyNew(
  result: FileResult,
  take: Before['take'],
): { readonly fresh: FileResult; readonly known: readonly Finding[] } {
  const fresh: Finding[] = []
  const known: Finding[] = []
  for (const found of result.findings) (take(result.file, found.fingerprint) ? known : fresh).push(found)
  return { fresh: known.length === 0 ? result : { ...result, findings: fresh }, known }
}

/** One more of a fingerprint. */
export const add = (counts: Counts, fingerprint: string, by = 1): void =>
  void counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + by)

/** One less, if there is one. */
export function takeFrom(counts: Counts | undefined, fingerprint: string): boolean {
  const count = counts?.get(fingerprint) ?? 0
  if (count > 0) counts?.set(fingerprint, count - 1)
  return count > 0
}

export const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)
