import type { FileResult, Finding, Position, Remark } from '../report/finding.ts'

/** How much a part of a file holds, and of several parts all together. */
export interface Extent {
  readonly lines: number
  /** UTF-16 units, without a byte order mark. */
  readonly units: number
}

/** How much is in a text that ends with a line, or a file. */
export function extentOf(text: string): Extent {
  let lines = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines++
  return { lines, units: text.length }
}

/** Of nothing. */
export const noExtent: Extent = { lines: 0, units: 0 }

/** Of one after the other. */
export const together = (a: Extent, b: Extent): Extent => ({ lines: a.lines + b.lines, units: a.units + b.units })

/** What was found in a part of a file, as it stands in the whole file. */
export function shifted(result: FileResult, before: Extent): FileResult {
  if (before.units === 0) return result
  const remark = (each: Remark): Remark => ({ ...each, line: each.line + before.lines })
  return {
    ...result,
    findings: result.findings.map((found) => shiftedFinding(found, before)),
    broken: result.broken.map(remark),
    warnings: result.warnings.map(remark),
  }
}

function shiftedFinding(found: Finding, { lines, units }: Extent): Finding {
  const { place, fix } = found
  const position = (at: Position): Position => ({ ...at, line: at.line + lines, offset: at.offset + units })
  return {
    ...found,
    place: {
      ...place,
      line: place.line + lines,
      end: { ...place.end, line: place.end.line + lines },
      excerpt: { ...place.excerpt, first: place.excerpt.first + lines },
    },
    ...(fix && {
      fix: {
        ...fix,
        edits: fix.edits.map((edit) => ({ ...edit, start: position(edit.start), end: position(edit.end) })),
      },
    }),
  }
}
