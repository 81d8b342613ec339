import { type BundleJudge, controlInfos, type JudgeContext, type JudgeSource, judge } from '../compile/judge.ts'
import type { ControlInfo } from '../report/finding.ts'
import { parseBundle } from './parse-bundle.ts'

/** A compiled baseline, ready to judge. */
export interface Judge extends BundleJudge {
  /** The bundle's version. */
  readonly version: string
  /** The baseline's name. */
  readonly name: string
  readonly controls: ReadonlyMap<string, ControlInfo>
  readonly environments: readonly string[]
  readonly clusters: readonly string[]
  /** What it is made of. */
  readonly source?: JudgeSource
}

/** The judge of a bundle's text, or why the text is no bundle that this version can read. */
export async function judgeOf(text: string, context: JudgeContext): Promise<Judge | string> {
  const bundle = await parseBundle(text)
  if (typeof bundle === 'string') return bundle
  return {
    ...judge(bundle, context),
    version: bundle.version,
    name: bundle.name,
    controls: controlInfos(bundle),
    environments: bundle.environments,
    clusters: bundle.clusters.map(({ name }) => name),
    source: { bundle, context },
  }
}
