/** A number with a comma after each three digits. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** A Markdown table, everything but its first column aligned to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The values of each key, in the order of the keys' texts. */
export function grouped<V, K extends string>(
  values: readonly V[],
  keyOf: (value: V) => K,
): readonly (readonly [K, readonly V[]])[] {
  const groups = new Map<K, V[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
}
