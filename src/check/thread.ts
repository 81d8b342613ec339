// What a thread runs: judges tasks, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { judge } from '../compile/judge.ts'
import { judgeTask, type Task } from './judge-task.ts'
import type { ThreadData, ThreadMessage } from './threads.ts'

const { bundle, context, untaken, mostUntaken } = workerData as ThreadData
const judgeObjects = judge(bundle, context)
const send = (message: ThreadMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (task: Task) => {
  for (const part of judgeTask(task, judgeObjects)) {
    // Whoever takes the results may be slow: what is not taken yet does not pile up.
    for (let waiting = Atomics.load(untaken, 0); waiting >= mostUntaken; waiting = Atomics.load(untaken, 0))
      Atomics.wait(untaken, 0, waiting)
    Atomics.add(untaken, 0, 1)
    send({ part })
  }
  send('whole')
})
