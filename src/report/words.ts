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

/** Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')
