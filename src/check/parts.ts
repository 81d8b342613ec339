import type { FileResult, Finding } from '../report/finding.ts'

/** A message to another thread, or a text to write, with about as many findings takes little memory. */
export const enough = 250

/** Results in portions of about as many findings as take little memory: a result with more than that becomes several. */
export function* partsOf(results: Iterable<FileResult>): Generator<readonly FileResult[]> {
  let held: FileResult[] = []
  let size = 0
  for (const result of results) {
    for (const part of divided(result)) {
      if (size > 0 && size + part.findings.length > enough) {
        yield held
        held = []
        size = 0
      }
      held.push(part)
      size += part.findings.length
    }
  }
  yield held
}

/** No place has findings in two of them. */
function* divided(result: FileResult): Generator<FileResult> {
  const { findings } = result
  let from = 0
  while (findings.length - from > enough) {
    let to = from + enough
    while (to < findings.length && isSamePlace(findings[to - 1] as Finding, findings[to] as Finding)) to++
    if (to === findings.length) break
    const { file, continued } = result
    const empty = { resources: 0, notJudged: {}, broken: [], warnings: [] }
    const isContinued = continued === true || from > 0
    yield { file, findings: findings.slice(from, to), ...empty, ...(isContinued && { continued: true }), more: true }
    from = to
  }
  yield from === 0 ? result : { ...result, findings: findings.slice(from), continued: true }
}

const isSamePlace = (a: Finding, b: Finding): boolean =>
  a.place.line === b.place.line && a.place.column === b.place.column && a.control === b.control
