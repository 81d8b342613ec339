import { judgeText } from '../check/judge-text.ts'
import type { BundleJudge } from '../compile/judge.ts'
import { below } from '../manifests/paths.ts'
import type { FileResult, Finding } from '../report/finding.ts'
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
      // Nothing to judge is no clean result: a value may have switched everything off.
      const nothing = result.text.trim() === '' && { skipped: 'it renders to nothing' }
      yield { ...judged, ...nothing, findings: judged.findings.map((found) => inTemplate(found, rendered)) }
    } else {
      const broken = [{ line: 1, message: result.failed }]
      yield { file, findings: [], resources: 0, notJudged: {}, broken, warnings: [] }
    }
  }
}

/**
 * Helm names templates from the chart's name on, which need not be what its folder is called. There is no fix: what is
 * rendered is no file.
 */
function inTemplate({ fix: _, ...found }: Finding, { file, tool }: Rendered): Finding {
  const name = tool === 'helm' ? /^[^/]+\/(.+)$/.exec(found.place.source ?? '')?.[1] : undefined
  return name === undefined ? found : { ...found, place: { ...found.place, source: below(file, name) } }
}
