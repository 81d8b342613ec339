import type { Before } from '../manifests/pieces.ts'
import type { FileResult, Finding, Position, Remark } from '../report/finding.ts'

/** What was found in a part of a file, as it stands in the whole file. */
export function shifted(result: FileResult, before: Before): FileResult {
  if (before.units === 0) return result
  const remark = (each: Remark): Remark => ({ ...each, line: each.line + before.lines })
  return {
    ...result,
    findings: result.findings.map((found) => shiftedFinding(found, before)),
    broken: result.broken.map(remark),
    warnings: result.warnings.map(remark),
  }
}

function shiftedFinding(found: Finding, { lines, units }: Before): Finding {
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
