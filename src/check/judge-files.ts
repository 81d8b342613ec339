import type { BundleJudge, JudgeSource } from '../compile/judge.ts'
import { pieceSize } from '../manifests/pieces.ts'
import type { FileResult } from '../report/finding.ts'
import { type Judged, judgeTask } from './judge-task.ts'
import { type Extent, shifted } from './shifted.ts'
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
  const underway: Promise<Judged>[] = []
  const placed = placing()
  try {
    for await (const { bytes, task } of tasksOf(paths, stdin)) {
      const work = 'kind' in task ? task : undefined
      done.bytes += bytes
      done.files += work?.kind === 'files' ? work.sources.length : 1
      const isWorthIt = done.bytes > worthThreads.bytes || done.files > worthThreads.files
      if (threadSource && isWorthIt) threads ??= startThreads(threadSource.code, threadSource.source)
      const judged = (): Judged => ('kind' in task ? judgeTask(task, judge) : { results: [task] })
      if (!threads) {
        yield* placed(judged())
        continue
      }
      const judging = work ? threads.judge(work) : Promise.resolve(judged())
      // One that breaks is told when its turn comes.
      judging.catch(() => {})
      underway.push(judging)
      const first = underway.length > threads.room ? underway.shift() : undefined
      if (first) yield* placed(await first)
    }
    for (const judging of underway) yield* placed(await judging)
  } finally {
    await threads?.end()
  }
}

/** Puts what was found in pieces of a file, one after the other, where it stands in the whole file. */
function placing(): (judged: Judged) => readonly FileResult[] {
  let before: Extent = { lines: 0, units: 0 }
  return ({ results, extent }) =>
    results.map((result) => {
      const start = result.continued ? before : { lines: 0, units: 0 }
      if (extent) before = { lines: start.lines + extent.lines, units: start.units + extent.units }
      return shifted(result, start)
    })
}
