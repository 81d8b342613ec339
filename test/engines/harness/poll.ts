import { setTimeout as delay } from 'node:timers/promises'

export interface WaitOptions {
  /** Milliseconds after which it gives up. */
  readonly limit?: number
  readonly interval?: number
  /** The state last seen, for the error. */
  readonly detail?: () => string
}

/**
 * Asks again and again until `check` answers something else than undefined or false, and resolves with that. An error of
 * `check` ends it at once; after the limit it throws an error that names `what`.
 */
export async function waitFor<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  { limit = 30_000, interval = 50, detail }: WaitOptions = {},
): Promise<T> {
  const end = performance.now() + limit
  for (;;) {
    const answer = await check()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end)
      throw new Error(`${what}: not within ${limit / 1000} s${detail ? `; ${detail()}` : ''}`)
    await delay(interval)
  }
}
