const decimal = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const binary = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/** What one of a suffix is, in billionths. */
const sizes = new Map([
  ...decimal.map((suffix, i) => [suffix, 1000n ** BigInt(i)] as const),
  ...binary.map((suffix, i) => [suffix, 10n ** 9n * 1024n ** BigInt(i + 1)] as const),
])

const pattern = /^\+?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?$/

/**
 * A resource quantity in thousandths, rounded up, as the server counts resources; 0 for what the server refuses.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export const thousandthsOf = (quantity: unknown): bigint => {
  const [match, whole = '', fraction = '', power = '0', suffix = ''] = pattern.exec(String(quantity)) ?? []
  if (match === undefined) return 0n
  const exponent = Number(power) - fraction.length - 6
  const amount = BigInt(whole + fraction) * sizes.get(suffix)!
  if (exponent >= 0) return amount * 10n ** BigInt(exponent)
  const divisor = 10n ** BigInt(-exponent)
  return (amount + divisor - 1n) / divisor
}

/** Thousandths as a quantity: of bytes with the largest binary suffix that fits, of anything else without. */
export const quantityOf = (thousandths: bigint, isBytes: boolean): string => {
  if (thousandths === 0n) return '0'
  const amount = thousandths * 10n ** 6n
  const suffixes = [...(isBytes ? [...binary].reverse() : []), '', 'm']
  const suffix = suffixes.find((each) => amount % sizes.get(each)! === 0n)!
  return `${amount / sizes.get(suffix)!}${suffix}`
}
