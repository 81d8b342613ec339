import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePorts, onFreePorts } from '../../engines/harness/ports.ts'

const listen = (port: number) =>
  new Promise<{ close: () => void }>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

test('free ports are different, and can be listened on', async () => {
  const ports = await freePorts(20)
  expect(new Set(ports).size).toBe(20)
  for (const port of ports) (await listen(port)).close()
})

test('a port that is taken in between leads to another try', async () => {
  const tried: number[] = []
  const answer = await onFreePorts(1, async ([port]) => {
    tried.push(port!)
    if (tried.length === 1) throw new Error('listen tcp 127.0.0.1:1: bind: address already in use')
    return 'started'
  })
  expect(answer).toBe('started')
  expect(new Set(tried).size).toBe(2)
})

test('every other failure counts at once', async () => {
  let tries = 0
  const start = async () => {
    tries++
    throw new Error('no such flag')
  }
  await expect(onFreePorts(1, start)).rejects.toThrow('no such flag')
  expect(tries).toBe(1)
})
