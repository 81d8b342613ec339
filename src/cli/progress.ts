import type { Io } from './io.ts'

/** How far a long run is, in one line that goes away again. */
export interface Progress {
  /** One more file; shown if the run is long and the line is older than a moment. */
  readonly judged: () => void
  /** Results follow: where they are seen too, the line makes room. */
  readonly makeRoom: () => void
  /** Takes the line away. */
  readonly end: () => void
}

const patience = 1000
const moment = 100
const erase = '\r\u001b[K'

/** Says nothing unless somebody is at a terminal, and nothing in the first second. */
export function progress({ isTerminal, clock, err }: Pick<Io, 'isTerminal' | 'clock' | 'err'>): Progress {
  if (!isTerminal?.err) return { judged: () => {}, makeRoom: () => {}, end: () => {} }
  let files = 0
  let next = clock() + patience
  let isShown = false
  const end = (): void => {
    if (isShown) err(erase)
    isShown = false
  }
  return {
    judged: () => {
      files++
      const now = clock()
      if (now < next) return
      err(`${erase}judged ${files} ${files === 1 ? 'file' : 'files'}`)
      next = now + moment
      isShown = true
    },
    makeRoom: () => {
      if (isTerminal.out) end()
    },
    end,
  }
}
