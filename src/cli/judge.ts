import { type Bundle, bundleFormat, versionOf } from '../compile/bundle.ts'
import { type BundleJudge, type JudgeContext, judge } from '../compile/judge.ts'

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
  const bundle = await parse(text)
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

async function parse(text: string): Promise<Bundle | string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  const { format, version } = (value ?? {}) as Partial<Record<keyof Bundle, unknown>>
  if (typeof format !== 'string') return 'it is no compiled baseline'
  if (format !== bundleFormat) return `its format is ${format}, and this groundrule reads ${bundleFormat}`
  if (versionOf(value as Bundle) === version) return value as Bundle
  // Only what was not written by groundrule is worth the time that its schema takes.
  const { default: validate } = await import('../schemas/bundle-v1.validator.js')
  if (validate(value)) return 'it was changed after it was compiled (its version does not match); compile it anew'
  const [first] = validate.errors ?? []
  return `it is no whole compiled baseline: ${first?.instancePath || 'the document'} ${first?.message ?? 'is wrong'}`
}
