import { type Bundle, bundleFormat, versionOf } from '../compile/bundle.ts'
import { version as groundrule } from './version.ts'

/** A bundle's text as a bundle, or why it is none that this version can read. */
export async function parseBundle(text: string): Promise<Bundle | string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  const { format, version } = (value ?? {}) as Partial<Record<keyof Bundle, unknown>>
  if (typeof format !== 'string') return 'it is no compiled baseline'
  if (format !== bundleFormat) return otherFormat(format)
  if (versionOf(value as Bundle) === version) return value as Bundle
  // Only what was not written by groundrule is worth the time that its schema takes.
  const { default: validate } = await import('../schemas/bundle-v1.validator.js')
  if (validate(value)) return 'it was changed after it was compiled (its version does not match); compile it anew'
  const [first] = validate.errors ?? []
  return `it is no whole compiled baseline: ${first?.instancePath || 'the document'} ${first?.message ?? 'is wrong'}`
}

/** Formats are numbered: a newer one takes a newer groundrule, an older one a bundle that is compiled anew. */
function otherFormat(format: string): string {
  const [ours, theirs] = [bundleFormat, format].map((each) =>
    Number(/^groundrule\.dev\/bundle\/v(\d+)$/.exec(each)?.[1]),
  )
  const shown = `its format is ${JSON.stringify(format)}, and groundrule ${groundrule} reads ${bundleFormat}`
  if (theirs === undefined || Number.isNaN(theirs)) return `${shown}; name a baseline.json that groundrule compiled`
  const instead =
    theirs > Number(ours) ? 'install a newer groundrule' : 'have it compiled anew with this version, or a newer one'
  return `${shown}; ${instead}`
}
