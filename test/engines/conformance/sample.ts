import type { AdmittedCase } from './admitted.ts'

/**
 * For an engine that is too slow for all cases: upstream's pods, every so many of the others, in their order; and the first that
 * a control denies, or admits, where none of those is.
 */
export function sampleOf(cases: readonly AdmittedCase[], oneIn: number): readonly AdmittedCase[] {
  const isUpstreams = ({ placed }: AdmittedCase) => placed.section === 'fixtures'
  const others = cases.filter((each) => !isUpstreams(each)).filter((_, i) => i % oneIn === 0)
  const taken = new Set([...cases.filter(isUpstreams), ...others])
  const seen = new Set([...taken].flatMap(verdictsOf))
  for (const each of cases) {
    const verdicts = verdictsOf(each)
    if (verdicts.every((verdict) => seen.has(verdict))) continue
    taken.add(each)
    for (const verdict of verdicts) seen.add(verdict)
  }
  return cases.filter((each) => taken.has(each))
}

const verdictsOf = ({ expected }: AdmittedCase): readonly string[] =>
  [...expected].map(([id, lines]) => `${id} ${lines.length > 0}`)
