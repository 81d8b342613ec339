import { statSync } from 'node:fs'
import { sourceFiles } from '../manifests/files.ts'
import { reason } from '../manifests/paths.ts'
import { bigFile, chunksIn, chunksOf, pieceSize, piecesOf } from '../manifests/pieces.ts'
import type { SourceFile } from '../manifests/source-file.ts'
import type { FileResult } from '../report/finding.ts'
import { type Task, unread } from './judge-task.ts'

/** Standard input, whole or bit by bit. */
export type Stdin = () => Promise<string> | AsyncIterable<Uint8Array>

const chunksFrom = async (given: ReturnType<Stdin>) => ('then' in given ? chunksIn(await given) : given)

/** Few files, so that the first results come soon, and that all threads have something to do until the end. */
const most = { files: 32, bytes: pieceSize / 2 }

/** What is to be judged, in the order of the files, in portions; `bytes` says roughly how much work each is. */
export async function* tasksOf(
  paths: readonly string[],
  stdin: Stdin,
): AsyncGenerator<{ readonly bytes: number; readonly task: Task | FileResult }> {
  let sources: SourceFile[] = []
  let bytes = 0
  const batch = () => {
    const task: Task = { kind: 'files', sources }
    const whole = { bytes, task }
    sources = []
    bytes = 0
    return whole
  }
  for await (const source of sourceFiles(paths)) {
    const size = 'found' in source ? sizeOf(source.file) : 0
    if ('found' in source && (source.file === '-' || size > bigFile)) {
      if (sources.length > 0) yield batch()
      const { file, found } = source
      yield* tasksOfPieces(file, found, file === '-' ? await chunksFrom(stdin()) : chunksOf(file))
      continue
    }
    sources.push(source)
    bytes += size
    if (sources.length >= most.files || bytes >= most.bytes) yield batch()
  }
  if (sources.length > 0) yield batch()
}

/** 0 where it cannot be known: reading it will tell why. What has no size, such as a pipe, may have no end. */
function sizeOf(file: string): number {
  try {
    const info = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
    return info?.isFIFO() ? Number.POSITIVE_INFINITY : (info?.size ?? 0)
  } catch {
    return 0
  }
}

async function* tasksOfPieces(file: string, isFound: boolean, chunks: Parameters<typeof piecesOf>[0]) {
  let continued = false
  const pieceTask = (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    // What has several documents is no other tool's file.
    const found = isFound && isLast && !continued
    const task: Task = { kind: 'piece', file, found, bytes, continued }
    continued = true
    return { bytes: bytes.length, task }
  }
  const broken = (message: string) => {
    const task: FileResult = { ...unread(file, message), ...(continued && { continued }) }
    continued = true
    return { bytes: 0, task }
  }
  let held: Uint8Array<ArrayBuffer> | undefined
  try {
    for await (const bytes of piecesOf(chunks)) {
      if (held) yield pieceTask(held, false)
      held = undefined
      if ('tooLong' in bytes) yield broken(bytes.tooLong)
      else held = bytes
    }
    if (held) yield pieceTask(held, true)
  } catch (error) {
    if (held) yield pieceTask(held, false)
    yield broken(reason(error))
  }
}
