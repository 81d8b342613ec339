import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { BundleJudge } from '../compile/judge.ts'
import { decodeText, inChart } from '../manifests/files.ts'
import { reason } from '../manifests/paths.ts'
import type { SourceFile } from '../manifests/source-file.ts'
import type { FileResult } from '../report/finding.ts'
import { judgeText } from './judge-text.ts'
import { type Extent, extentOf } from './shifted.ts'

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

/** What came of a task, in the order of its files. */
export interface Judged {
  readonly results: readonly FileResult[]
  /** Of a piece, in which lines are counted from its own beginning. */
  readonly extent?: Extent
}

/** Reads and judges. What cannot be read, or is broken, leaves the others as they are. */
export function judgeTask(task: Task, judge: BundleJudge): Judged {
  if (task.kind === 'files') return { results: task.sources.map((source) => judgeSource(source, judge)) }
  const { file, found, continued, bytes } = task
  const text = decodeText(bytes)
  const result = named(file, () => judgeBytes({ file, found, bytes, text }, judge))
  return { results: [continued ? { ...result, continued } : result], extent: extentOf(text) }
}

function judgeSource(source: SourceFile, judge: BundleJudge): FileResult {
  const { file } = source
  if ('skipped' in source) return { ...nothing(file), skipped: source.skipped }
  if ('notJudged' in source) return { ...nothing(file), notJudged: { [source.notJudged]: 1 } }
  if ('unreadable' in source) return unread(file, source.unreadable)
  try {
    const { found } = source
    // Half the calls, and half the time, of reading bytes and decoding them.
    const text = readFileSync(file, 'utf8')
    if (!text.includes(undecodable)) return named(file, () => judgeDecoded({ file, found, text: decoded(text) }, judge))
    const bytes = readFileSync(file)
    return named(file, () => judgeBytes({ file, found, bytes, text: decodeText(bytes) }, judge))
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return unread(file, reason(error))
    throw error
  }
}

/** A bug says with which file it shows. */
function named<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw new Error(`judging ${JSON.stringify(file)}: ${(error as Error).message}`, { cause: error })
  }
}

/** What stands for bytes that are no UTF-8, and may stand in a text by itself. */
const undecodable = '\ufffd'

/** As decodeText does it. */
const decoded = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text)

interface Decoded {
  readonly file: string
  readonly found: boolean
  readonly text: string
}

const judgeDecoded = ({ file, found, text }: Decoded, judge: BundleJudge): FileResult =>
  judgeText({ file, text, found, chart: text.includes('{{') && inChart(file) }, judge)

function judgeBytes({ bytes, ...source }: Decoded & { readonly bytes: Uint8Array }, judge: BundleJudge): FileResult {
  const line = notText(bytes)
  if (line === undefined) return judgeDecoded(source, judge)
  const { file, found, text } = source
  if (found && !text.includes('apiVersion'))
    return { ...nothing(file), skipped: `no manifest: ${notUtf8} in line ${line}` }
  return { ...nothing(file), broken: [{ line, message: notUtf8 }] }
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
