import type { BundleJudge } from '../compile/judge.ts'
import { inChart, readText, sourceFiles } from '../manifests/files.ts'
import type { FileResult } from '../report/finding.ts'
import { judgeText } from './judge-text.ts'

/** Judges files and folders one by one; what cannot be read, or is broken, leaves the others as they are. */
export async function* judgeFiles(
  paths: readonly string[],
  judge: BundleJudge,
  stdin: () => Promise<string>,
): AsyncGenerator<FileResult> {
  for await (const source of sourceFiles(paths)) {
    const { file } = source
    if ('skipped' in source) {
      yield { ...nothing(file), skipped: source.skipped }
      continue
    }
    if ('notJudged' in source) {
      yield { ...nothing(file), notJudged: { [source.notJudged]: 1 } }
      continue
    }
    const text = 'unreadable' in source ? source : file === '-' ? await stdin() : await readText(file)
    if (typeof text !== 'string') yield unread(file, text.unreadable)
    else {
      const found = !('unreadable' in source) && source.found
      yield judgeText({ file, text, found, chart: text.includes('{{') && inChart(file) }, judge)
    }
  }
}

const nothing = (file: string): FileResult => ({
  file,
  findings: [],
  resources: 0,
  notJudged: {},
  broken: [],
  warnings: [],
})

const unread = (file: string, message: string): FileResult => ({ ...nothing(file), broken: [{ line: 1, message }] })
