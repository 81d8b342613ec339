import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process that answers each line of JSON that it is given with one line, in order. */
export interface JsonLines {
  /** Any number may be under way. Rejects where the process ends before it has answered. */
  readonly ask: (question: unknown) => Promise<unknown>
  /** Waits for what is under way, then for the process to end. May be called twice. */
  readonly stop: () => Promise<void>
}

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/** Starts a process that ends with this one: its standard input ends then, and it has nothing left to answer. */
export function startJsonLines(file: string, args: readonly string[]): JsonLines {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const waiting: Waiting[] = []
  let complaint = ''
  let ended: Error | undefined
  const end = (why: string) => {
    ended ??= new Error(`${[file, ...args].join(' ')} ${why}${complaint === '' ? '' : `: ${complaint.trim()}`}`)
    for (const { reject } of waiting.splice(0)) reject(ended)
  }
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)))
  // Where it has ended, `close` tells more than a write that fails.
  child.stdin.on('error', () => {})
  const gone = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      end(`cannot be started (${error.message})`)
      resolve()
    })
    child.on('close', (code, signal) => {
      end(signal === null ? `exited with code ${code}` : `was ended by ${signal}`)
      resolve()
    })
  })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        waiting.push({ resolve, reject })
        child.stdin.write(`${JSON.stringify(question)}\n`)
      }),
    stop: () => {
      child.stdin.end()
      return gone
    },
  }
}
