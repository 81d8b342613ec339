import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Sees to it that nothing outlives this process: a signal that asks it to end leads to `stop` first, every other end (an
 * uncaught exception, `process.exit`) to `kill`. Answers how to take that back.
 */
export function endWithThisProcess(stop: () => Promise<void>, kill: () => void): () => void {
  const undo = () => {
    process.off('exit', kill)
    for (const signal of signals) process.off(signal, onSignal)
  }
  let asked = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked) return
    asked = true
    stop().finally(() => {
      undo()
      // Others may still be stopping because of the same signal; the last one ends the process.
      if (process.listenerCount(signal) === 0) process.exit(128 + constants.signals[signal])
    })
  }
  process.once('exit', kill)
  for (const signal of signals) process.on(signal, onSignal)
  return undo
}
