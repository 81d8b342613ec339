import type { ObjectName } from '../manifests/model.ts'
import type { Finding } from './finding.ts'

/** Such as `Deployment shop/checkout`. As the manifest says it: escape it. */
export const objectText = ({ kind, namespace, name }: ObjectName): string =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`

/** Such as `Deployment shop/checkout: api: securityContext.privileged must not be true`. As the manifest says it: escape it. */
export const findingText = ({ object, label, line }: Finding): string =>
  `${objectText(object)}: ${label === undefined ? '' : `${label}: `}${line}`

/** Such as `1 finding`, `2 findings`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/**
 * JSON with two spaces. It says the same as without, but characters that control a terminal are escaped, and so is what CI
 * servers take for a command in a log.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escaped)
    .replace(/#(?=#(?:vso|teamcity)?\[)/g, escaped)

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')
