import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export interface Command {
  /** Also the name of its log. */
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Takes the standard output, which goes to the log otherwise. */
  readonly stdout?: (stream: Readable) => void
}

export interface RunningProcess {
  readonly name: string
  readonly pid: number | undefined
  /** How it ended, with the end of its log; undefined as long as it runs. */
  readonly ended: () => string | undefined
  /** Asks it to end, ends it after a while, and resolves when it is gone. May be called twice. */
  readonly stop: () => Promise<void>
}

export interface Processes {
  readonly start: (command: Command) => RunningProcess
  /** Stops everything, the latest first; nothing can be started afterwards. */
  readonly stop: () => Promise<void>
  /** Ends everything at once, without waiting. */
  readonly kill: () => void
  /** What ended although nobody stopped it. */
  readonly failures: () => readonly string[]
}

/** Milliseconds between TERM and KILL. */
const patience = 3_000

/** Starts processes whose logs are `<logs>/<name>.log`, and ends exactly these. */
export function createProcesses(logs: string): Processes {
  mkdirSync(logs, { recursive: true })
  const running: (RunningProcess & { readonly kill: () => void })[] = []
  let closed = false
  return {
    start: (command) => {
      if (closed) throw new Error(`${command.name}: not started, everything is being stopped`)
      const started = startProcess(command, join(logs, `${command.name}.log`))
      // What replaces an earlier process takes its place in the order of stopping.
      const earlier = running.findIndex(({ name }) => name === command.name)
      running.splice(earlier < 0 ? running.length : earlier, earlier < 0 ? 0 : 1, started)
      return started
    },
    stop: async () => {
      closed = true
      for (const one of running.toReversed()) await one.stop()
    },
    kill: () => {
      closed = true
      for (const one of running) one.kill()
    },
    failures: () => running.flatMap((one) => one.ended() ?? []),
  }
}

function startProcess(command: Command, log: string): RunningProcess & { readonly kill: () => void } {
  const output = openSync(log, 'a')
  // A group of its own: a terminal's Ctrl-C reaches this process alone, which then stops them in order.
  const child = spawn(command.file, command.args, {
    detached: true,
    stdio: ['ignore', command.stdout ? 'pipe' : output, output],
    env: { ...process.env, ...command.env },
  })
  closeSync(output)
  if (command.stdout && child.stdout) command.stdout(child.stdout)

  let end: string | undefined
  let stopping = false
  const exit = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      end = `cannot be started: ${error.message}`
      resolve()
    })
    child.once('exit', (code, signal) => {
      end = signal ? `was ended by ${signal}` : `exited with code ${code}`
      resolve()
    })
  })
  return {
    name: command.name,
    pid: child.pid,
    ended: () => (end === undefined || stopping ? undefined : `${command.name} ${end}; ${endOf(log)}`),
    stop: async () => {
      stopping = true
      if (end !== undefined) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await exit
      clearTimeout(timer)
    },
    kill: () => {
      stopping = true
      child.kill('SIGKILL')
    },
  }
}

function endOf(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15)
  return `${log} ends with:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
