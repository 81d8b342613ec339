import { type BundleJudge, type JudgeContext, judge } from '../compile/judge.ts'
import { parseBundle } from './parse-bundle.ts'

/** A compiled baseline, ready to judge. */
export interface Judge extends BundleJudge {
  readonly controls: number
  readonly environments: readonly string[]
  readonly clusters: readonly string[]
  /** Owner → how to reach them. */
  readonly contacts: Readonly<Record<string, string>>
}

/** The judge of a bundle's text, or why the text is no bundle that this version can read. */
export async function judgeOf(text: string, context: JudgeContext): Promise<Judge | string> {
  const bundle = await parseBundle(text)
  if (typeof bundle === 'string') return bundle
  const contacts = Object.entries(bundle.owners).map(([id, { contact }]) => [id, contact])
  return {
    ...judge(bundle, context),
    controls: bundle.controls.length,
    environments: bundle.environments,
    clusters: bundle.clusters.map(({ name }) => name),
    contacts: Object.fromEntries(contacts),
  }
}
