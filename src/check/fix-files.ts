import { readFile, stat } from 'node:fs/promises'
import type { BundleJudge } from '../compile/judge.ts'
import { inChart, sourceFiles } from '../manifests/files.ts'
import type { FileResult } from '../report/finding.ts'
import { type FixedText, fixText } from './fix-text.ts'
import { judgeText } from './judge-text.ts'
import { encodedText, rewrite } from './rewrite.ts'

/** What became of a file with remedies in it. */
export interface FixedFile extends FixedText {
  readonly file: string
  readonly before: string
  /** Why it is not written. */
  readonly unwritten?: string
  /** Why it is not looked at. */
  readonly skipped?: string
}

/** Files of more bytes are not edited, and that is told: no person would read the difference. */
const largest = 64 << 20

/** Applies the remedies in files one by one, and writes those that change, if `write` says so. Standard input is left out. */
export async function* fixFiles(
  paths: readonly string[],
  { judge, write }: { readonly judge: BundleJudge; readonly write: boolean },
): AsyncGenerator<FixedFile> {
  for await (const source of sourceFiles(paths)) {
    if (!('found' in source) || source.file === '-') continue
    const path = source.file
    const bytes = await bytesOf(path)
    if (typeof bytes === 'string') {
      yield { file: path, before: '', text: '', done: [], left: [], skipped: bytes }
      continue
    }
    const text = bytes && encodedText(bytes)
    if (!bytes || !text || (text.text.includes('{{') && inChart(path))) continue
    const fixed = { file: source.file, before: text.text, ...fixText(source.file, text.text, judge) }
    const isChanged = fixed.text !== fixed.before
    if (!isChanged && fixed.left.length === 0 && fixed.bug === undefined) continue
    const problem = isChanged && write ? await written(path, bytes, text.encode(fixed.text)) : undefined
    yield problem === undefined ? fixed : { ...fixed, unwritten: problem }
  }
}

/** A text says why it is not edited. Undefined for what cannot be read: judging it tells why. */
async function bytesOf(path: string): Promise<Uint8Array | string | undefined> {
  try {
    const info = await stat(path)
    if (!info.isFile()) return 'it is no file'
    return info.size > largest ? `it has more than ${largest >> 20} MB` : await readFile(path)
  } catch {
    return undefined
  }
}

async function written(path: string, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  try {
    await rewrite(path, before, after)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** What would be found in a file once it is written. */
export const judgedAfter = ({ file, text }: FixedFile, judge: BundleJudge): FileResult =>
  judgeText({ file, text, found: false, chart: false }, judge)
