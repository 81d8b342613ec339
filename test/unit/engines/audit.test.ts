import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createAuditLog } from '../../engines/harness/audit.ts'
import { waitFor } from '../../engines/harness/poll.ts'

const line = (auditID: string, username = 'admin') =>
  `${JSON.stringify({ kind: 'Event', level: 'Metadata', auditID, verb: 'create', user: { username }, annotations: { id: auditID } })}\n`

function logWith(): { readonly log: ReturnType<typeof createAuditLog>; readonly stream: PassThrough } {
  const log = createAuditLog()
  const stream = new PassThrough()
  log.read(stream)
  return { log, stream }
}

test('an event reaches who waits for it, also in pieces', async () => {
  const { log, stream } = logWith()
  const [a, b] = [log.eventOf('a'), log.eventOf('b')]
  stream.write(`${line('b')}${line('x')}${line('a').slice(0, 10)}`)
  expect((await b.event).annotations).toEqual({ id: 'b' })
  stream.write(line('a').slice(10))
  expect((await a.event).annotations).toEqual({ id: 'a' })
})

test('a recording keeps what passes its filter, as long as it lasts', async () => {
  const { log, stream } = logWith()
  stream.write(line('before', 'controller'))
  await new Promise((resolve) => setImmediate(resolve))
  const recording = log.record(({ user }) => user.username === 'controller')
  stream.write(`${line('1', 'controller')}${line('2')}${line('3', 'controller')}`)
  await waitFor('two events', () => recording.events().length === 2, { interval: 1 })
  expect(recording.stop().map(({ auditID }) => auditID)).toEqual(['1', '3'])
  stream.write(line('after', 'controller'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(recording.events()).toHaveLength(2)
})
