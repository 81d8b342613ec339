import { kinds } from './generated/kinds.ts'
import type { KindInfo } from './model.ts'

export { kinds }

/** The kinds that are a pod or embed a pod template, Pod first. */
export const workloadKinds: readonly KindInfo[] = kinds.filter((kind) => kind.podSpec !== undefined)

/** `v1` or `apps/v1`, as an object's `apiVersion` says it. */
export const apiVersionOf = (kind: Pick<KindInfo, 'group' | 'version'>): string =>
  kind.group === '' ? kind.version : `${kind.group}/${kind.version}`

/** The group of an object's `apiVersion`; '' for the core group. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''

const byName: ReadonlyMap<string, KindInfo> = new Map(kinds.map((kind) => [kind.kind, kind]))

/** The kind of this name; the known kinds have different names. */
export const kindNamed = (kind: string): KindInfo | undefined => byName.get(kind)

/** The kind of an object with this `apiVersion` and `kind`; undefined also for another version of a known kind. */
export function kindOf(apiVersion: string, kind: string): KindInfo | undefined {
  const known = byName.get(kind)
  return known && apiVersionOf(known) === apiVersion ? known : undefined
}
