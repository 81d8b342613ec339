import { type Bundle, bundleFormat } from '../compile/bundle.ts'
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
export function judgeOf(text: string, context: JudgeContext): Judge | string {
  const bundle = parse(text)
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

function parse(text: string): Bundle | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  const { format, ...parts } = (value ?? {}) as Partial<Record<keyof Bundle, unknown>>
  if (typeof format !== 'string') return 'it is no compiled baseline'
  if (format !== bundleFormat) return `its format is ${format}, and this groundrule reads ${bundleFormat}`
  const lists = ['controls', 'environments', 'clusters', 'workloadKinds', 'systemNamespaces'] as const
  const whole = lists.every((name) => Array.isArray(parts[name])) && typeof parts.owners === 'object'
  return whole ? (value as Bundle) : 'it is no whole compiled baseline'
}
