import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileSink, streamSink } from '../../../src/check/sinks.ts'

const long = `x${'🙂'.repeat(1_500_000)}`

it('waits until what was written is on its way', async () => {
  const seen: string[] = []
  let free = (): void => {}
  const sink = streamSink(
    (text) => seen.push(text),
    () =>
      new Promise((resolve) => {
        free = resolve
      }),
  )
  let isWritten = false
  const writing = sink.write('a').then(() => {
    isWritten = true
  })
  await Promise.resolve()
  expect([seen, isWritten]).toEqual([['a'], false])
  free()
  await writing
  expect(isWritten).toBe(true)
})

it('writes long texts in pieces, which divide no character', async () => {
  const seen: string[] = []
  await streamSink((text) => seen.push(text)).write(long)
  expect(seen.length).toBeGreaterThan(2)
  expect(Buffer.concat(seen.map((text) => Buffer.from(text))).toString()).toBe(long)
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-sinks-'))
  const sink = await fileSink(join(folder, 'a'))
  await sink.write(long)
  await sink.end()
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(long)
  rmSync(folder, { recursive: true })
})
