import { once } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What a command may use of the world around it; tests give their own. */
export interface Io {
  readonly cwd: string
  /** Results. */
  readonly out: (text: string) => void
  /** Resolves when the results so far are on their way: whoever reads them may be slow. */
  readonly drained?: () => Promise<void>
  /** Progress and diagnostics. */
  readonly err: (text: string) => void
  readonly stdin: () => Promise<string>
  /** The same bit by bit, for what is larger than a string can be. */
  readonly stdinPieces?: () => AsyncIterable<Uint8Array>
  /** Where the code is that threads run; without it, there are none. */
  readonly threadCode?: URL
  /** Colours for results and for the rest. */
  readonly color: { readonly out: boolean; readonly err: boolean }
  /** Somebody watches. */
  readonly isTerminal?: { readonly out: boolean; readonly err: boolean }
  /** Today's date in UTC, such as `2026-01-31`. */
  readonly today: string
  /** Milliseconds from any fixed moment. */
  readonly clock: () => number
  /** Where a user's caches are kept. */
  readonly cacheHome?: string
}

/** 0 clean, 1 findings or a stale output, 2 the job could not be done. */
export type ExitCode = 0 | 1 | 2

/** The process's own streams and clock. */
export function processIo(threadCode: URL): Io {
  const colored = (stream: NodeJS.WriteStream): boolean => {
    const { NO_COLOR, FORCE_COLOR } = process.env
    if (NO_COLOR) return false
    return FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : stream.isTTY === true
  }
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    },
    err: (text) => void process.stderr.write(text),
    stdin: async () => {
      const parts: Buffer[] = []
      for await (const part of process.stdin) parts.push(part as Buffer)
      return Buffer.concat(parts).toString()
    },
    stdinPieces: () => process.stdin,
    threadCode,
    color: { out: colored(process.stdout), err: colored(process.stderr) },
    isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    today: new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    cacheHome: process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  }
}
