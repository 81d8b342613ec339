import { hash } from 'node:crypto'
import type { Manifest } from '../manifests/read.ts'
import type { Violation } from '../report/finding.ts'

/**
 * 128 bits in hexadecimal that name a violation: its control, its object and what in the object it is about. Lines, files and the
 * order of lists do not count; an element of a list is known by its name, or by what it says. Two that are alike in all this
 * have the same.
 */
export function fingerprint({ control, line, path }: Violation, { object, name }: Manifest): string {
  const group = name.apiVersion.includes('/') ? name.apiVersion.slice(0, name.apiVersion.indexOf('/')) : ''
  const parts = [control, group, name.kind, name.namespace ?? '', name.name ?? '', line, ...identities(object, path)]
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32)
}

/** A path in which each list index is replaced by what the element is known by. */
function identities(object: unknown, path: Violation['path']): readonly unknown[] {
  let at = object
  return path.map((step) => {
    const within = typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>) : {}
    at = Object.hasOwn(within, step) ? within[step] : undefined
    if (typeof step === 'string') return step
    const { name } = (typeof at === 'object' && at !== null ? at : {}) as { readonly name?: unknown }
    return [typeof name === 'string' ? name : (at ?? null)]
  })
}
