import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { BundleJudge } from '../compile/judge.ts'
import { decodeText, inChart } from '../manifests/files.ts'
import { reason } from '../manifests/paths.ts'
import { shortPieces } from '../manifests/pieces.ts'
import type { SourceFile } from '../manifests/source-file.ts'
import type { FileResult } from '../report/finding.ts'
import { judgeTextParts } from './judge-text.ts'
import { partsOf } from './parts.ts'
import { type Extent, extentOf, noExtent, shifted, together } from './shifted.ts'

/** What one thread judges in one go: plain data. */
export type Task =
  | { readonly kind: 'files'; readonly sources: readonly SourceFile[] }
  | {
      readonly kind: 'piece'
      readonly file: string
      readonly found: boolean
      /** Whole documents. */
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Not the first piece of its file. */
      readonly continued: boolean
    }

/** What came of a task, or of a part of it, in the order of its files. */
export interface Judged {
  readonly results: readonly FileResult[]
  /** Of a piece, in which lines are counted from its own beginning; it comes after the results. */
  readonly extent?: Extent
}

/** Reads and judges, in portions. What cannot be read, or is broken, leaves the others as they are. */
export function* judgeTask(task: Task, judge: BundleJudge): Generator<Judged> {
  if (task.kind === 'files') {
    for (const results of partsOf(resultsOf(task.sources, judge))) yield { results }
    return
  }
  let extent = noExtent
  const judged = function* (): Generator<FileResult> {
    for (const bytes of shortPieces(task.bytes)) {
      const text = decodeText(bytes)
      const continued = task.continued || extent.units > 0
      for (const result of named(task.file, judgeContents({ ...task, bytes, text }, judge)))
        yield shifted(continued ? { ...result, continued } : result, extent)
      extent = together(extent, extentOf(text))
    }
  }
  for (const results of partsOf(judged())) yield { results }
  yield { results: [], extent }
}

function* resultsOf(sources: readonly SourceFile[], judge: BundleJudge): Generator<FileResult> {
  for (const source of sources) yield* judgeSource(source, judge)
}

function* judgeSource(source: SourceFile, judge: BundleJudge): Generator<FileResult> {
  const { file } = source
  if ('skipped' in source) yield { ...nothing(file), skipped: source.skipped }
  else if ('notJudged' in source) yield { ...nothing(file), notJudged: { [source.notJudged]: 1 } }
  else if ('unreadable' in source) yield unread(file, source.unreadable)
  else {
    const contents = contentsOf(file)
    if (typeof contents === 'string') yield unread(file, contents)
    else yield* named(file, judgeContents({ file, found: source.found, ...contents }, judge))
  }
}

interface Contents {
  readonly text: string
  /** The same as bytes, where they may not all be text. */
  readonly bytes?: Uint8Array
}

/** What stands for bytes that are no UTF-8, and may stand in a text by itself. */
const undecodable = '\ufffd'

/** What a file holds, or why it cannot be read. */
function contentsOf(file: string): Contents | string {
  try {
    // Half the calls, and half the time, of reading bytes and decoding them.
    const text = readFileSync(file, 'utf8')
    if (!text.includes(undecodable)) return { text: text.startsWith('\ufeff') ? text.slice(1) : text }
    const bytes = readFileSync(file)
    return { text: decodeText(bytes), bytes }
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return reason(error)
    throw error
  }
}

/** A bug says with which file it shows. */
function* named(file: string, results: Iterable<FileResult>): Generator<FileResult> {
  try {
    yield* results
  } catch (error) {
    throw new Error(`judging ${JSON.stringify(file)}: ${(error as Error).message}`, { cause: error })
  }
}

interface Source extends Contents {
  readonly file: string
  readonly found: boolean
}

function judgeContents({ file, found, bytes, text }: Source, judge: BundleJudge): Iterable<FileResult> {
  const line = bytes && notText(bytes)
  if (line === undefined)
    return judgeTextParts({ file, text, found, chart: text.includes('{{') && inChart(file) }, judge)
  if (found && !text.includes('apiVersion'))
    return [{ ...nothing(file), skipped: `no manifest: ${notUtf8} in line ${line}` }]
  return [{ ...nothing(file), broken: [{ line, message: notUtf8 }] }]
}

const notUtf8 = 'not UTF-8'

/** The first line that is neither UTF-8 nor, where a byte order mark says so, UTF-16. */
function notText(bytes: Uint8Array): number | undefined {
  const [first, second] = bytes
  if (isUtf8(bytes) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined
  let line = 1
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

export const nothing = (file: string): FileResult => ({
  file,
  findings: [],
  resources: 0,
  notJudged: {},
  broken: [],
  warnings: [],
})

export const unread = (file: string, message: string, line = 1): FileResult => ({
  ...nothing(file),
  broken: [{ line, message }],
})
