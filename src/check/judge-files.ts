import type { BundleJudge, JudgeSource } from '../compile/judge.ts'
import { pieceSize } from '../manifests/pieces.ts'
import type { FileResult } from '../report/finding.ts'
import { type Judged, judgeTask } from './judge-task.ts'
import { noExtent, shifted, together } from './shifted.ts'
import { type Stdin, tasksOf } from './tasks.ts'
import { startThreads, type Threads } from './threads.ts'

/** What threads need to judge as the judge does. */
export interface ThreadSource {
  /** Where the code is that they run. */
  readonly code: URL
  readonly source: JudgeSource
}

/** More bytes, or more files, than this are worth the time that threads take to start. */
const worthThreads = { bytes: pieceSize, files: 100 }

/** A document of more bytes is judged here, where its findings are written as they are found: it cannot be shared among threads. */
const mostInThread = 1 << 23

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
  const underway: (Iterable<Judged> | AsyncIterable<Judged>)[] = []
  const placed = placing()
  const next = async function* (): AsyncGenerator<FileResult> {
    for await (const part of underway.shift() ?? []) yield* placed(part)
  }
  try {
    for await (const { bytes, task } of tasksOf(paths, stdin)) {
      done.bytes += bytes
      done.files += 'kind' in task && task.kind === 'files' ? task.sources.length : 1
      const isWorthIt = done.bytes > worthThreads.bytes || done.files > worthThreads.files
      if (threadSource && isWorthIt) threads ??= startThreads(threadSource.code, threadSource.source)
      if (!('kind' in task)) underway.push([{ results: [task] }])
      else underway.push(threads && bytes <= mostInThread ? threads.judge(task) : judgeTask(task, judge))
      if (underway.length > (threads?.room ?? 0)) yield* next()
    }
    while (underway.length > 0) yield* next()
  } finally {
    await threads?.end()
  }
}

/** Puts what was found in pieces of a file, one after the other, where it stands in the whole file. */
function placing(): (judged: Judged) => readonly FileResult[] {
  let before = noExtent
  return ({ results, extent }) => {
    const placed = results.map((result) => {
      if (!result.continued) before = noExtent
      return shifted(result, before)
    })
    if (extent) before = together(before, extent)
    return placed
  }
}
