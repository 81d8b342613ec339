import type { AdmittedCase } from './admitted.ts'

/** What an engine gets that is too slow for all cases. */
export interface Sample {
  /** One in so many cases. */
  readonly oneIn: number
  /** Sections that it gets as a whole. */
  readonly whole: readonly string[]
}

/**
 * Every so many of the cases, in their order, besides the sections that stay whole; and the first case that a control denies,
 * or admits, where none of those is.
 */
export function sampleOf(cases: readonly AdmittedCase[], { oneIn, whole }: Sample): readonly AdmittedCase[] {
  const others = cases.filter(({ placed }) => !whole.includes(placed.section))
  const taken = new Set(cases.filter(({ placed }) => whole.includes(placed.section)))
  for (const [i, each] of others.entries()) if (i % oneIn === 0) taken.add(each)
  const seen = new Set([...taken].flatMap(verdictsOf))
  for (const each of others) {
    const verdicts = verdictsOf(each)
    if (verdicts.every((verdict) => seen.has(verdict))) continue
    taken.add(each)
    for (const verdict of verdicts) seen.add(verdict)
  }
  return cases.filter((each) => taken.has(each))
}

const verdictsOf = ({ expected }: AdmittedCase): readonly string[] =>
  [...expected].map(([id, lines]) => `${id} ${lines.length > 0}`)
