import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../ir/remedy.ts'

type Container = Record<string | number, unknown>

/**
 * The object with all changes made; undefined where one of them cannot be: what it would take away is not there, what it
 * would go into is something else, or two of them contradict each other.
 */
export function applied<T>(object: T, changes: readonly Change[]): T | undefined {
  const fresh = new Set<unknown>()
  const copy = copied(object as Container, fresh)
  // Lists keep their indexes until all is done.
  const gone: { readonly list: unknown[]; readonly index: number }[] = []
  const written = new Map<string, Change>()
  for (const change of changes) {
    const at = JSON.stringify(change.path)
    const other = written.get(at)
    if (other && other.kind !== 'add' && !isDeepStrictEqual(other, change)) return undefined
    if (other && isDeepStrictEqual(other, change)) continue
    written.set(at, change)
    if (!apply(copy, change, gone, fresh)) return undefined
  }
  for (const { list, index } of gone.sort((a, b) => b.index - a.index)) list.splice(index, 1)
  return copy as T
}

/** What aliases share is not changed for all of them: each container on the way to a change becomes this object's own. */
function copied(of: Container, fresh: Set<unknown>): Container {
  const copy = (Array.isArray(of) ? [...of] : { ...of }) as Container
  fresh.add(copy)
  return copy
}

function apply(
  object: Container,
  change: Change,
  gone: { list: unknown[]; index: number }[],
  fresh: Set<unknown>,
): boolean {
  const { path } = change
  const last = path.at(-1)
  const container = path.slice(0, -1).reduce<Container | undefined>((of, step) => {
    if (of === undefined || !isContainer(of)) return undefined
    const within = own(of, step)
    if (isContainer(within)) return fresh.has(within) ? within : (put(of, step, copied(within, fresh)) as Container)
    if (within !== undefined && within !== null) return undefined
    if (change.kind === 'remove' || Array.isArray(of)) return undefined
    return put(of, step, copied({}, fresh)) as Container
  }, object)
  if (container === undefined || last === undefined || !isContainer(container)) return false
  if (Array.isArray(container) !== (typeof last === 'number')) return false
  const there = own(container, last)
  switch (change.kind) {
    case 'set':
      if (isContainer(there)) return false
      put(container, last, change.value)
      return true
    case 'add':
      if (there !== undefined && there !== null && !Array.isArray(there)) return false
      put(container, last, [...((there as unknown[] | undefined | null) ?? []), change.value])
      return true
    case 'remove':
      if (there === undefined) return false
      if (Array.isArray(container)) gone.push({ list: container, index: last as number })
      else delete container[last]
      return true
  }
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

const own = (of: Container, step: string | number): unknown => (Object.hasOwn(of, step) ? of[step] : undefined)

/** A manifest's `__proto__` is a key like any other. */
function put(of: Container, step: string | number, value: unknown): unknown {
  Object.defineProperty(of, step, { value, writable: true, enumerable: true, configurable: true })
  return value
}
