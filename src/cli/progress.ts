import { count } from '../report/words.ts'
import type { Io } from './io.ts'

/** How far a long run is, in one line that goes away again. */
export interface Progress {
  /** One more, or some; shown if the run is long and the line is older than a moment. */
  readonly judged: (more?: number) => void
  /** Results follow: where they are seen too, the line makes room. */
  readonly makeRoom: () => void
  /** Takes the line away. */
  readonly end: () => void
}

const patience = 1000
const moment = 100
const erase = '\r\u001b[K'

/** Counts what `what` names, such as files. Says nothing unless somebody is at a terminal, and nothing in the first second. */
export function progress(
  { isTerminal, clock, err }: Pick<Io, 'isTerminal' | 'clock' | 'err'>,
  what = 'file',
): Progress {
  if (!isTerminal?.err) return { judged: () => {}, makeRoom: () => {}, end: () => {} }
  let sum = 0
  let next = clock() + patience
  let isShown = false
  const end = (): void => {
    if (isShown) err(erase)
    isShown = false
  }
  return {
    judged: (more = 1) => {
      sum += more
      const now = clock()
      if (now < next) return
      err(`${erase}judged ${count(sum, what)}`)
      next = now + moment
      isShown = true
    },
    makeRoom: () => {
      if (isTerminal.out) end()
    },
    end,
  }
}
