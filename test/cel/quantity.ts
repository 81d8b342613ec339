/** `resource.Quantity`, exact in billionths. A class because cel-js knows its types by their constructor. */
export class Quantity {
  readonly nanos: bigint
  constructor(nanos: bigint) {
    this.nanos = nanos
  }
}

const NANO = 1_000_000_000n
const decimal: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const binary: Record<string, bigint> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n }

/** What `resource.ParseQuantity` reads, or undefined. Fractions below a billionth are rounded away from zero, as there. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+|)$/.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', suffix = ''] = match
  const digits = BigInt(whole + fraction)
  const shift = binary[suffix]
  const exponent = shift !== undefined ? 0 : (decimal[suffix] ?? Number(suffix.slice(1)))
  const scale = 9 + exponent - fraction.length
  const scaled = digits << (shift ?? 0n)
  const nanos = scale >= 0 ? scaled * 10n ** BigInt(scale) : roundUp(scaled, 10n ** BigInt(-scale))
  return new Quantity(sign === '-' ? -nanos : nanos)
}

const roundUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by

export const compareQuantities = (a: Quantity, b: Quantity): bigint => sign(a.nanos - b.nanos)
export const sign = (value: bigint): bigint => (value > 0n ? 1n : value < 0n ? -1n : 0n)
export const isInteger = (a: Quantity): boolean => a.nanos % NANO === 0n
export const ofInteger = (value: bigint): Quantity => new Quantity(value * NANO)
export const asFloat = (a: Quantity): number => Number(a.nanos) / Number(NANO)

export function asInteger(a: Quantity): bigint {
  if (!isInteger(a)) throw new Error('cannot convert value to integer')
  return a.nanos / NANO
}
