import { Optional } from '@marcbachmann/cel-js'
import { Quantity } from './quantity.ts'

/**
 * A JSON value as CEL sees it: whole numbers are ints, other numbers doubles, objects maps, null stays null.
 * Objects become `Map`s because cel-js reads `constructor` off plain objects, which a label may be called.
 */
export function toCel(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value
  if (typeof value !== 'object' || value === null || value instanceof Map) return value
  if (Array.isArray(value)) return value.map(toCel)
  const result = new Map<string, unknown>()
  for (const [key, item] of Object.entries(value)) if (item !== undefined) result.set(key, toCel(item))
  return result
}

/** A CEL value as plain data: ints are numbers where they fit, optionals `{ some }` or `{ none: true }`. */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (Array.isArray(value)) return value.map(toPlain)
  if (value instanceof Optional) return value.hasValue() ? { some: toPlain(value.value()) } : { none: true }
  if (value instanceof Quantity) return { nanos: value.nanos }
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), toPlain(item)]))
  if (isLiteralMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]))
  return value
}

/** Map literals of an expression are plain objects. */
export const isLiteralMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const entriesOf = (value: unknown): Map<unknown, unknown> | undefined =>
  value instanceof Map ? value : isLiteralMap(value) ? new Map(Object.entries(value)) : undefined

/** cel-go's equality: numbers by value across types, everything else of different types is unequal, never an error. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  // biome-ignore lint/suspicious/noDoubleEquals: 1n == 1 is meant
  if (isNumber(a) && isNumber(b)) return a == b
  if (a instanceof Optional && b instanceof Optional) {
    return a.hasValue() && b.hasValue() ? equal(a.value(), b.value()) : a.hasValue() === b.hasValue()
  }
  if (a instanceof Quantity && b instanceof Quantity) return a.nanos === b.nanos
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]))
  const left = entriesOf(a)
  const right = entriesOf(b)
  if (!left || !right || left.size !== right.size) return false
  return [...left].every(([key, item]) => right.has(key) && equal(item, right.get(key)))
}

const isNumber = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'
