import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitFor } from '../../engines/harness/poll.ts'
import { createProcesses, type Processes, whenReady } from '../../engines/harness/processes.ts'

let logs: string
let processes: Processes
beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), 'groundrule-test-'))
  processes = createProcesses(logs)
})
afterEach(async () => {
  await processes.stop()
  rmSync(logs, { recursive: true })
})

const start = (name: string, script: string) =>
  processes.start({ name, file: process.execPath, args: ['-e', `${script}; console.log(process.pid)`] })

const logOf = (name: string) => readFileSync(join(logs, `${name}.log`), 'utf8')

const pidOf = (name: string) => waitFor(`${name} runs`, () => Number.parseInt(logOf(name), 10) || undefined)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const forever = 'setInterval(() => {}, 1000)'

test('ends what it started, those that will not listen too', async () => {
  start('first', `process.on('SIGTERM', () => { console.log('first'); process.exit() }); ${forever}`)
  start('stubborn', `process.on('SIGTERM', () => console.log('no')); ${forever}`)
  const pids = [await pidOf('first'), await pidOf('stubborn')]
  await processes.stop()
  expect(pids.map(isAlive)).toEqual([false, false])
  expect(logOf('stubborn')).toContain('no')
  expect(logOf('first')).toContain('first')
  expect(processes.failure()).toBeUndefined()
  expect(() => start('late', forever)).toThrow('everything is being stopped')
  expect(existsSync(join(logs, 'late.log'))).toBe(false)
  await processes.stop()
})

test('a process that ends by itself is a failure, told with the end of its log', async () => {
  const failing = start('failing', "console.error('cannot bind'); process.exit(3)")
  await expect(whenReady(failing, async () => false)).rejects.toThrow(
    /failing exited with code 3; .*failing\.log ends with:\n {2}cannot bind/,
  )
  expect(processes.failure()).toContain('cannot bind')
})

test('a crash is told with its reason, which stands far above the end of the log', async () => {
  const script =
    "console.error('fatal error: all asleep'); for (let i = 0; i < 40; i++) console.error('goroutine ' + i)"
  const failing = start('failing', `${script}; process.exit(2)`)
  await expect(whenReady(failing, async () => false)).rejects.toThrow(
    /^failing exited with code 2; fatal error: all asleep; .* ends with:\n {2}goroutine 25\n/,
  )
})

test('a program that is not there is a failure too', async () => {
  const missing = processes.start({ name: 'missing', file: join(logs, 'nothing'), args: [] })
  await expect(whenReady(missing, async () => false)).rejects.toThrow('missing cannot be started: spawn')
})

test('a process is not reached by what a terminal sends to the group of this one', async () => {
  start('child', forever)
  const pid = await pidOf('child')
  // A group of its own has its number.
  expect(() => process.kill(-pid, 0)).not.toThrow()
})
