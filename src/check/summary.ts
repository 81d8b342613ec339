import { atLeast, type Level } from '../ir/control.ts'
import type { FileResult, Summary } from '../report/finding.ts'

/** Sums over results as they come; `at` gives them all with the seconds that it took. */
export function summing(failOn: Level): {
  readonly add: (result: FileResult) => void
  readonly at: (seconds: number) => Summary
} {
  const sums = { files: 0, resources: 0, findings: 0, failing: 0, skipped: 0, broken: 0 }
  const notJudged = new Map<string, number>()
  return {
    add: (result) => {
      if (!result.continued) {
        if (result.skipped === undefined) sums.files++
        else sums.skipped++
      }
      sums.resources += result.resources
      sums.findings += result.findings.length
      sums.failing += result.findings.filter(({ level }) => atLeast(level, failOn)).length
      sums.broken += result.broken.length
      for (const [kind, count] of Object.entries(result.notJudged))
        notJudged.set(kind, (notJudged.get(kind) ?? 0) + count)
    },
    at: (seconds) => ({
      ...sums,
      notJudged: Object.fromEntries([...notJudged].sort(([a], [b]) => (a < b ? -1 : 1))),
      seconds,
    }),
  }
}
