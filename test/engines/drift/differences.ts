import type { Difference } from './model.ts'

/** What every write changes. */
const ofWrites = new Set(['metadata.managedFields', 'metadata.resourceVersion', 'metadata.generation'])

/** Every place in which two objects differ, but for what every write changes where there is more than that. */
export function differences(live: unknown, wanted: unknown): readonly Difference[] {
  const found = between(live, wanted, '')
  const own = found.filter(({ path }) => ![...ofWrites].some((prefix) => path.startsWith(prefix)))
  return own.length > 0 ? own : found
}

function between(live: unknown, wanted: unknown, path: string): readonly Difference[] {
  if (isRecord(live) && isRecord(wanted)) {
    const keys = [...new Set([...Object.keys(live), ...Object.keys(wanted)])].sort()
    return keys.flatMap((key) => between(live[key], wanted[key], path === '' ? step(key) : `${path}${after(key)}`))
  }
  if (Array.isArray(live) && Array.isArray(wanted) && live.length === wanted.length) {
    return live.flatMap((each, i) => between(each, wanted[i], `${path}[${i}]`))
  }
  const [there, given] = [JSON.stringify(live), JSON.stringify(wanted)]
  return there === given ? [] : [{ path, live: there, wanted: given }]
}

const isName = (key: string): boolean => /^\w+$/.test(key)
const step = (key: string): string => (isName(key) ? key : `['${key}']`)
const after = (key: string): string => (isName(key) ? `.${key}` : step(key))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
