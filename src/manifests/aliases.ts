/** More values than any manifest has: the API server's limit for a request is 3 MB. */
const maxValues = 1_000_000

/**
 * What is wrong with documents that use aliases: one that contains itself, or a few lines that stand for more values
 * than could be judged in reasonable time. Takes time in proportion to what is written, not to what it stands for.
 */
export function aliasProblem(documents: readonly unknown[]): string | undefined {
  const sizes = new Map<object, number>()
  const open = new Set<object>()
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1
    const known = sizes.get(value)
    if (known !== undefined) return known
    if (open.has(value)) return Number.POSITIVE_INFINITY
    open.add(value)
    const size = Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 1)
    open.delete(value)
    sizes.set(value, size)
    return size
  }
  const total = documents.reduce((sum: number, document) => sum + sizeOf(document), 0)
  if (total === Number.POSITIVE_INFINITY) return 'an alias stands for a value that contains the alias itself'
  return total > maxValues ? `aliases stand for more than ${maxValues} values` : undefined
}
