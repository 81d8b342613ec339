import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Scratch {
  readonly folder: string
  readonly logs: string
  /** Removes it, but for the logs where `keepLogs`, or GROUNDRULE_KEEP_LOGS, says so: then it is told where they are. */
  readonly remove: (keepLogs: boolean) => void
}

/** A new folder below the system's temporary one. */
export function createScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-'))
  const logs = join(folder, 'logs')
  // A process that was killed a moment ago may still be writing.
  const remove = (path: string) => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  return {
    folder,
    logs,
    remove: (keepLogs) => {
      const keep = (keepLogs || Boolean(process.env.GROUNDRULE_KEEP_LOGS)) && hasText(logs)
      if (!keep) return remove(folder)
      for (const entry of readdirSync(folder)) if (entry !== 'logs') remove(join(folder, entry))
      process.stderr.write(`logs of the engines: ${logs}\n`)
    },
  }
}

const hasText = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((file) => statSync(join(folder, file)).size > 0)
