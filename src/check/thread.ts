// What a thread runs: judges tasks, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { type JudgeSource, judge } from '../compile/judge.ts'
import { judgeTask, type Task } from './judge-task.ts'

const { bundle, context } = workerData as JudgeSource
const judgeObjects = judge(bundle, context)

parentPort?.on('message', (task: Task) => parentPort?.postMessage(judgeTask(task, judgeObjects)))
