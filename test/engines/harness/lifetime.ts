import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Ending {
  /** A signal asked this process to end, which it does when this is done. */
  readonly interrupted: () => Promise<void>
  /** This process ends at once: an uncaught exception, `process.exit`. */
  readonly exit: (code: number) => void
}

/** Sees to it that nothing outlives this process (but for SIGKILL, which nobody can answer). Answers how to take it back. */
export function endWithThisProcess({ interrupted, exit }: Ending): () => void {
  let asked = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked) return
    asked = true
    interrupted().finally(() => {
      undo()
      // Where others are still at it because of the same signal, the last of them ends the process.
      if (process.listenerCount(signal) === 0) process.exit(128 + constants.signals[signal])
    })
  }
  const undo = () => {
    process.off('exit', exit)
    for (const signal of signals) process.off(signal, onSignal)
  }
  process.on('exit', exit)
  for (const signal of signals) process.on(signal, onSignal)
  return undo
}
