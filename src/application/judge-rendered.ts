import { judgeText } from '../check/judge-text.ts'
import type { BundleJudge } from '../compile/judge.ts'
import { below } from '../manifests/paths.ts'
import type { FileResult } from '../report/finding.ts'
import { type Rendered, type Rendering, render } from './render.ts'

/** Renders and judges, one after the other; what cannot be rendered is broken and leaves the others as they are. */
export async function* judgeRendered(
  renderings: readonly Rendering[],
  judge: BundleJudge,
  cwd: string,
): AsyncGenerator<FileResult> {
  for (const rendering of renderings) {
    const rendered = await render(rendering, cwd)
    const { file, result } = rendered
    if ('text' in result) {
      const judged = judgeText({ file, text: result.text, found: false, chart: false }, judge)
      yield {
        ...judged,
        findings: judged.findings.map((found) => ({ ...found, place: placeOf(found.place, rendered) })),
      }
    } else {
      const broken = [{ line: 1, message: result.failed }]
      yield { file, findings: [], resources: 0, notJudged: {}, broken, warnings: [] }
    }
  }
}

/** Helm names templates from the chart's name on, which need not be what its folder is called. */
function placeOf<Place extends { readonly source?: string }>(place: Place, { file, tool }: Rendered): Place {
  const inChart = tool === 'helm' ? /^[^/]+\/(.+)$/.exec(place.source ?? '')?.[1] : undefined
  return inChart === undefined ? place : { ...place, source: below(file, inChart) }
}
