import { expect, test } from 'vitest'
import { startJsonLines } from '../../engines/harness/json-lines.ts'

const script = (body: string) =>
  startJsonLines(process.execPath, [
    '-e',
    `require('readline').createInterface(process.stdin).on('line', (line) => { ${body} })`,
  ])

test('answers come in order, however many questions are under way', async () => {
  const { ask, stop } = script('console.log(line)')
  const questions = Array.from({ length: 5000 }, (_, i) => ({ i, text: 'x'.repeat(i % 100) }))
  expect(await Promise.all(questions.map(ask))).toEqual(questions)
  await stop()
  await stop()
  await expect(ask(1)).rejects.toThrow('exited with code 0')
})

test('a process that ends tells why to all that wait', async () => {
  const { ask, stop } = script('console.error("no more"); process.exit(3)')
  const [first, second] = await Promise.allSettled([ask(1), ask(2)])
  for (const one of [first, second])
    expect(String((one as PromiseRejectedResult).reason)).toMatch(/exited with code 3: no more/)
  await stop()
})

test('a file that is none is told', async () => {
  const { ask, stop } = startJsonLines('/no/such/file', [])
  await expect(ask(1)).rejects.toThrow('cannot be started')
  await stop()
})
