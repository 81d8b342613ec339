/** Works through the items with at most `count` at once, in order of their start. The first error ends it. */
export async function inParallel<T>(
  items: Iterable<T>,
  count: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  const failed: unknown[] = []
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done && failed.length === 0; next = iterator.next()) {
      try {
        await work(next.value)
      } catch (error) {
        failed.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: count }, worker))
  if (failed.length > 0) throw failed[0]
}
