import type { FileResult, Finding } from '../report/finding.ts'
import type { Judged } from './judge-task.ts'

/** A message to another thread, or a text to write, with about as many findings takes little memory. */
const enough = 250

/**
 * What came of a task, in portions of about as many findings as take little memory: a result with more than that becomes
 * several. No place has findings in two of them.
 */
export function* partsOf({ results, extent }: Judged): Generator<Judged> {
  let held: FileResult[] = []
  let size = 0
  for (const result of results) {
    for (const part of divided(result)) {
      if (size > 0 && size + part.findings.length > enough) {
        yield { results: held }
        held = []
        size = 0
      }
      held.push(part)
      size += part.findings.length
    }
  }
  yield { results: held, ...(extent && { extent }) }
}

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
