/**
 * Where two values differ first, as a path with both values; undefined where they are equal. What only `found` has counts
 * as a difference too.
 */
export function difference(wanted: unknown, found: unknown, path = ''): string | undefined {
  if (isRecord(wanted) && isRecord(found)) {
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort()
    for (const key of keys) {
      const inside = difference(wanted[key], found[key], path ? `${path}.${key}` : key)
      if (inside) return inside
    }
    return undefined
  }
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    for (const [i, each] of wanted.entries()) {
      const inside = difference(each, found[i], `${path}[${i}]`)
      if (inside) return inside
    }
    return undefined
  }
  return Object.is(wanted, found) ? undefined : `${path}: ${JSON.stringify(wanted)} → ${JSON.stringify(found)}`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What of `wanted` is missing or other in `found`, as a patch; undefined where nothing is. */
export function patchTo(wanted: unknown, found: unknown): unknown {
  if (isRecord(wanted) && isRecord(found)) {
    const changed = Object.entries(wanted).flatMap(([key, value]) => {
      const patch = patchTo(value, found[key])
      return patch === undefined ? [] : [[key, patch] as const]
    })
    return changed.length > 0 ? Object.fromEntries(changed) : undefined
  }
  return difference(wanted, found) === undefined ? undefined : wanted
}
