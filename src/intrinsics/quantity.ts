import type { Definition } from '../languages/rego/ast.ts'
import type { Intrinsic } from './model.ts'

/** Rego's own arithmetic has 64 bits, and comparisons are exact: so amounts are put together as text. */
const amount: Definition = {
  name: 'amount',
  text: `
# A quantity in billionths, rounded away from zero as Kubernetes does; undefined for a text that is none.
# https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
amount(quantity) := signed(sign, size(concat("", ["0", whole, fraction]), suffix, 9 - count(fraction))) if {
	text := sprintf("%v", [quantity])
	text != ""
	pattern := \`^([+-]?)(\\d*)\\.?(\\d*)([eE][+-]?\\d+|[numkMGTPE]|[KMGTPE]i|)$\`
	[[_, sign, whole, fraction, suffix]] := regex.find_all_string_submatch_n(pattern, text, 1)
}

signed("-", number) := 0 - number

signed(sign, number) := number if sign != "-"

# Digits times ten to the power of places, under a suffix. Amounts with a binary suffix end at 2^63 - 1.
size(digits, suffix, places) := min([rounded, 9223372036854775807000000000]) if {
	power := {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}[suffix]
	rounded := shifted(json.marshal(bits.lsh(to_number(digits), power)), places)
} else := shifted(digits, places + power_of_ten(suffix))

power_of_ten(suffix) := power if {
	power := {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}[suffix]
} else := max([-999, min([999, to_number(trim_left(suffix, "eE+"))])])

# Put together as text, because arithmetic is exact to 64 bits only, and comparisons are exact.
shifted(digits, places) := number if {
	number := json.unmarshal(sprintf("0.%se%d", [digits, places + count(digits)]))
	places >= 0
} else := ceil(json.unmarshal(sprintf("0.%se%d", [digits, places + count(digits)])))`,
}

/** A resource quantity as itself; languages compare it by amount. */
export const quantity: Intrinsic = { type: 'quantity', rego: amount, cel: (of) => of, js: (of) => of }

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
