import type { BundleJudge, JudgeSource } from '../compile/judge.ts'
import { pieceSize } from '../manifests/pieces.ts'
import type { FileResult } from '../report/finding.ts'
import { judgeTask } from './judge-task.ts'
import { type Stdin, tasksOf } from './tasks.ts'
import { startThreads, type Threads } from './threads.ts'

/** What threads need to judge as the judge does. */
export interface ThreadSource {
  /** Where the code is that they run. */
  readonly code: URL
  readonly source: JudgeSource
}

/** More bytes, or more files, than this are worth the time that threads take to start. */
const worthThreads = { bytes: pieceSize, files: 200 }

/**
 * Judges files and folders, results in their order; what cannot be read, or is broken, leaves the others as they are. A big
 * file has several results, one after the other; what comes after a broken part of it is judged too. With threads, all but
 * small work is shared among them.
 */
export async function* judgeFiles(
  paths: readonly string[],
  judge: BundleJudge,
  stdin: Stdin,
  threadSource?: ThreadSource,
): AsyncGenerator<FileResult> {
  const done = { bytes: 0, files: 0 }
  let threads: Threads | undefined
  const underway: Promise<readonly FileResult[]>[] = []
  try {
    for await (const { bytes, task } of tasksOf(paths, stdin)) {
      done.bytes += bytes
      done.files += 'kind' in task && task.kind === 'files' ? task.sources.length : 1
      const isWorthIt = done.bytes > worthThreads.bytes || done.files > worthThreads.files
      if (threadSource && isWorthIt) threads ??= startThreads(threadSource.code, threadSource.source)
      if (!threads) {
        yield* 'kind' in task ? judgeTask(task, judge) : task
        continue
      }
      const results = 'kind' in task ? threads.judge(task) : Promise.resolve(task)
      // One that breaks is told when its turn comes.
      results.catch(() => {})
      underway.push(results)
      if (underway.length >= threads.room) yield* (await underway.shift()) ?? []
    }
    for (const results of underway) yield* await results
  } finally {
    await threads?.end()
  }
}
