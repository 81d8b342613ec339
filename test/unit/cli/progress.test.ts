import { expect, it } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { progress } from '../../../src/cli/progress.ts'

function run(isTerminal: Io['isTerminal'], times: readonly number[]): string {
  let now = 0
  let written = ''
  const err = (text: string) => {
    written += text
  }
  const shown = progress({ ...(isTerminal && { isTerminal }), clock: () => now, err })
  for (const time of times) {
    now = time
    if (times.length > 5) shown.makeRoom()
    shown.judged()
  }
  shown.end()
  shown.end()
  return written
}

const line = (text: string) => `\r\u001b[K${text}`
const watched = { out: false, err: true }

it('is shown at a terminal after a second, ten times a second, and goes away', () => {
  expect(run(watched, [500, 999, 1000, 1050, 1100])).toBe(line('judged 3 files') + line('judged 5 files') + line(''))
})

it('makes room for results that are seen too', () => {
  const times = [1000, 1001, 1100, 1101, 1102, 1103]
  expect(run(watched, times)).toBe(line('judged 1 file') + line('judged 3 files') + line(''))
  expect(run({ out: true, err: true }, times)).toBe(
    line('judged 1 file') + line('') + line('judged 3 files') + line(''),
  )
})

it('a short run shows none, nor does one that nobody watches', () => {
  expect(run(watched, [1, 2, 900])).toBe('')
  expect(run({ out: true, err: false }, [1, 2000, 4000])).toBe('')
  expect(run(undefined, [1, 2000, 4000])).toBe('')
})
