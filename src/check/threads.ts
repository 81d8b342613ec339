import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { JudgeSource } from '../compile/judge.ts'
import type { Judged, Task } from './judge-task.ts'

/** Threads that judge. */
export interface Threads {
  /** How many tasks keep them all busy. */
  readonly room: number
  /** Begins at once; gives results in portions. Throws, with what happened, where a thread broke: that is a bug. */
  readonly judge: (task: Task) => AsyncIterable<Judged>
  readonly end: () => Promise<void>
}

/** What a thread is given when it starts. */
export interface ThreadData extends JudgeSource {
  /** One number: the portions that the thread has sent and that nobody has taken. */
  readonly untaken: Int32Array
  /** It waits where there are so many. */
  readonly mostUntaken: number
}

/** What a thread says: portions of what came of a task, then that this was all. */
export type ThreadMessage = { readonly part: Judged } | 'whole'

/** More than the tasks that a thread has at a time: it waits for nobody where there are few findings. */
const mostUntaken = 4

/** One for each processor at least two: one can read while the other judges. */
const count = () => Math.min(8, Math.max(2, availableParallelism()))

/** What has come of a task, as far as nobody has taken it. */
interface Arriving {
  readonly parts: Judged[]
  isWhole: boolean
  broke?: Error
  /** Something has come. */
  wake: () => void
}

/** Starts threads that judge with the same bundle; `code` is what they run (thread.ts). */
export function startThreads(code: URL, source: JudgeSource): Threads {
  const threads = Array.from({ length: count() }, () => startThread(code, source))
  return {
    room: threads.length * 2,
    judge: (task) => threads.reduce((a, b) => (b.tasks() < a.tasks() ? b : a)).judge(task),
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(code: URL, source: JudgeSource) {
  const untaken = new Int32Array(new SharedArrayBuffer(4))
  const workerData: ThreadData = { ...source, untaken, mostUntaken }
  // What is judged is soon forgotten: with half the room, five in a hundred more time goes by; with more, memory grows alone.
  const worker = new Worker(code, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } })
  const waiting: Arriving[] = []
  const broke = (error: Error): void => {
    for (const each of waiting.splice(0)) {
      each.broke = error
      each.wake()
    }
  }
  worker.on('message', (message: ThreadMessage) => {
    const first = waiting[0]
    if (!first) return
    if (message === 'whole') {
      first.isWhole = true
      waiting.shift()
    } else first.parts.push(message.part)
    first.wake()
  })
  worker.on('error', broke)
  worker.on('exit', (code) => broke(new Error(`a thread that judges ended with ${code}`)))
  return {
    worker,
    tasks: () => waiting.length,
    judge: (task: Task): AsyncIterable<Judged> => {
      const arriving: Arriving = { parts: [], isWhole: false, wake: () => {} }
      waiting.push(arriving)
      worker.postMessage(task, task.kind === 'piece' ? [task.bytes.buffer] : [])
      return taken(arriving, untaken)
    },
  }
}

async function* taken(arriving: Arriving, untaken: Int32Array): AsyncGenerator<Judged> {
  for (;;) {
    const part = arriving.parts.shift()
    if (part) {
      Atomics.sub(untaken, 0, 1)
      Atomics.notify(untaken, 0)
      yield part
    } else if (arriving.broke) throw arriving.broke
    else if (arriving.isWhole) return
    else
      await new Promise<void>((resolve) => {
        arriving.wake = resolve
      })
  }
}
