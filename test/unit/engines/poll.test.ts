import { expect, test } from 'vitest'
import { waitFor } from '../../engines/harness/poll.ts'

test('resolves with what is found at last', async () => {
  let asked = 0
  expect(await waitFor('three', () => ++asked === 3 && 'found', { interval: 1 })).toBe('found')
  expect(asked).toBe(3)
  expect(await waitFor('zero', () => 0)).toBe(0)
})

test('after the limit, says what it waited for and what it saw last', async () => {
  const waiting = waitFor('a Pod', () => false, { limit: 20, interval: 1, detail: () => 'none yet' })
  await expect(waiting).rejects.toThrow('a Pod: not within 0.02 s; none yet')
})

test('an error ends it at once', async () => {
  let asked = 0
  const check = () => {
    asked++
    throw new Error('gone')
  }
  await expect(waitFor('a Pod', check)).rejects.toThrow('gone')
  expect(asked).toBe(1)
})
