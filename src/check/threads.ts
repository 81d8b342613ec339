import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { JudgeSource } from '../compile/judge.ts'
import type { Judged, Task } from './judge-task.ts'

/** Threads that judge. */
export interface Threads {
  /** How many tasks keep them all busy. */
  readonly room: number
  /** Rejects, with what happened, where a thread broke: that is a bug. */
  readonly judge: (task: Task) => Promise<Judged>
  readonly end: () => Promise<void>
}

/** One for each processor at least two: one can read while the other judges. */
const count = () => Math.min(8, Math.max(2, availableParallelism()))

interface Waiting {
  readonly resolve: (judged: Judged) => void
  readonly reject: (error: Error) => void
}

/** Starts threads that judge with the same bundle; `code` is what they run (thread.ts). */
export function startThreads(code: URL, source: JudgeSource): Threads {
  const threads = Array.from({ length: count() }, () => {
    // What is judged is soon forgotten: with more room for it, memory grows and nothing is faster.
    const worker = new Worker(code, { workerData: source, resourceLimits: { maxYoungGenerationSizeMb: 8 } })
    const waiting: Waiting[] = []
    const broke = (error: Error): void => {
      for (const { reject } of waiting.splice(0)) reject(error)
    }
    worker.on('message', (judged: Judged) => waiting.shift()?.resolve(judged))
    worker.on('error', broke)
    worker.on('exit', (code) => broke(new Error(`a thread that judges ended with ${code}`)))
    return { worker, waiting }
  })
  return {
    room: threads.length * 2,
    judge: (task) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a))
        waiting.push({ resolve, reject })
        worker.postMessage(task, task.kind === 'piece' ? [task.bytes.buffer] : [])
      }),
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
