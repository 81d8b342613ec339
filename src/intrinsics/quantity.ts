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

/**
 * The exact amount of a quantity as a fraction, or undefined for text that is none.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
function amountOf(value: unknown): readonly [numerator: bigint, denominator: bigint] | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?$/.exec(
    String(value),
  )
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', power, suffix = ''] = match
  if (whole === '' && fraction === '') return undefined
  const [base, exponent] = power === undefined ? (suffixes[suffix] as readonly [bigint, number]) : [10n, Number(power)]
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const scale = 10n ** BigInt(fraction.length)
  return exponent >= 0 ? [digits * base ** BigInt(exponent), scale] : [digits, scale * base ** BigInt(-exponent)]
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`; undefined where one is no quantity. */
export function compareQuantities(a: unknown, b: unknown): number | undefined {
  const left = amountOf(a)
  const right = amountOf(b)
  if (!left || !right) return undefined
  const difference = left[0] * right[1] - right[0] * left[1]
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
