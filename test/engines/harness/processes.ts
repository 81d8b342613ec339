import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type WaitOptions, waitFor } from './poll.ts'

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
  /** How it ended although nobody stopped it, with the end of its log. */
  readonly failure: () => string | undefined
  /** Asks it to end, ends it after a while, and resolves when it is gone. May be called twice. */
  readonly stop: () => Promise<void>
  /** Ends it at once, without waiting. */
  readonly kill: () => void
}

export interface Processes {
  readonly start: (command: Command) => RunningProcess
  /** Stops everything, the latest first; nothing can be started afterwards. */
  readonly stop: () => Promise<void>
  /** Ends everything at once, without waiting. */
  readonly kill: () => void
  /** The first failure of those that run. */
  readonly failure: () => string | undefined
}

/** Milliseconds between TERM and KILL. An API server that still has watchers would wait for a minute. */
const patience = 2_000

/** Starts processes whose logs are `<logs>/<name>.log`, and ends exactly these. */
export function createProcesses(logs: string): Processes {
  mkdirSync(logs, { recursive: true })
  const running: RunningProcess[] = []
  let closed = false
  return {
    start: (command) => {
      if (closed) throw new Error(`${command.name}: not started, everything is being stopped`)
      const started = startProcess(command, join(logs, `${command.name}.log`))
      // What replaces an earlier process takes its place in the order of stopping.
      const earlier = running.findIndex(({ name }) => name === command.name)
      if (earlier < 0) running.push(started)
      else running[earlier] = started
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
    failure: () => running.map((one) => one.failure()).find((failure) => failure !== undefined),
  }
}

/** Resolves when `ready` says so; fails at once when the process ends. */
export async function whenReady(
  { name, failure }: RunningProcess,
  ready: () => Promise<boolean>,
  options?: WaitOptions,
): Promise<void> {
  await waitFor(
    `${name} is ready`,
    () => {
      const failed = failure()
      if (failed !== undefined) throw new Error(failed)
      return ready()
    },
    options,
  )
}

function startProcess(command: Command, log: string): RunningProcess {
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
  const gone = new Promise<void>((resolve) => {
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
    failure: () => (end === undefined || stopping ? undefined : `${command.name} ${end}; ${endOf(log)}`),
    stop: async () => {
      stopping = true
      if (end !== undefined) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await gone
      clearTimeout(timer)
    },
    kill: () => {
      stopping = true
      child.kill('SIGKILL')
    },
  }
}

function endOf(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
  // A Go program that crashes says why first, and then where all its goroutines were.
  const why = lines.findLast((line) => /^(fatal error|panic): /.test(line))
  const shown = lines.slice(-15).map((line) => `  ${line}`)
  return `${why ? `${why}; ` : ''}${log} ends with:\n${shown.join('\n')}`
}
