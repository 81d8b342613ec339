import { setTimeout as delay } from 'node:timers/promises'

export interface PollOptions {
  /** Milliseconds after which it gives up. */
  readonly limit?: number
  readonly interval?: number
}

/**
 * Asks again and again until `check` answers something else than undefined or false, and answers that. An error of `check`
 * ends it at once; after the limit it throws an error that names `what`, with what `detail` says of the last state.
 */
export async function waitFor<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  { limit = 30_000, interval = 50, detail }: PollOptions & { readonly detail?: () => string } = {},
): Promise<T> {
  const end = performance.now() + limit
  for (;;) {
    const answer = await check()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end) {
      throw new Error(`${what}: not within ${limit / 1000} s${detail ? `: ${detail()}` : ''}`)
    }
    await delay(interval)
  }
}
