import type { Intrinsic } from './model.ts'

/** A resource quantity as itself; languages compare it by amount. */
export const quantity: Intrinsic = { type: 'quantity', cel: (of) => of, js: (of) => of }

const suffixes: Readonly<Record<string, readonly [base: bigint, exponent: number]>> = {
  n: [10n, -9],
  u: [10n, -6],
  m: [10n, -3],
  '': [10n, 0],
  k: [10n, 3],
  M: [10n, 6],
  G: [10n, 9],
  T: [10n, 12],
  P: [10n, 15],
  E: [10n, 18],
  Ki: [2n, 10],
  Mi: [2n, 20],
  Gi: [2n, 30],
  Ti: [2n, 40],
  Pi: [2n, 50],
  Ei: [2n, 60],
}

const nano = 10n ** 9n
/** Amounts with a binary suffix stop here. */
const largestBinary = (2n ** 63n - 1n) * nano
/** Beyond any amount there is; an exponent is not allowed to fill the memory. */
const largestExponent = 999

/**
 * The amount of a quantity in billionths, or undefined for text that is none. As `resource.ParseQuantity` reads it: what
 * is below a billionth is rounded away from zero, and no digits at all are zero.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
function amountOf(value: unknown): bigint | undefined {
  const text = String(value)
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+)|(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?$/.exec(text)
  if (!match || text === '') return undefined
  const [, sign, whole = '', fraction = '', power, suffix = ''] = match
  const clamped = Math.max(-largestExponent, Math.min(largestExponent, Number(power)))
  const [base, exponent] = power === undefined ? (suffixes[suffix] as readonly [bigint, number]) : [10n, clamped]
  const digits = BigInt(whole + fraction) * nano
  const scale = 10n ** BigInt(fraction.length)
  const exact = exponent >= 0 ? digits * base ** BigInt(exponent) : digits
  const by = exponent >= 0 ? scale : scale * base ** BigInt(-exponent)
  const rounded = (exact + by - 1n) / by
  const amount = base === 2n && rounded > largestBinary ? largestBinary : rounded
  return sign === '-' ? -amount : amount
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`; undefined where one is no quantity. */
export function compareQuantities(a: unknown, b: unknown): number | undefined {
  const left = amountOf(a)
  const right = amountOf(b)
  if (left === undefined || right === undefined) return undefined
  return left < right ? -1 : left > right ? 1 : 0
}
