import { resolve } from 'node:path'
import { judgeFiles } from '../../check/judge-files.ts'
import { fileSink, type Sink, streamSink } from '../../check/sinks.ts'
import { summing } from '../../check/summary.ts'
import type { Level } from '../../ir/control.ts'
import type { ReportContext } from '../../report/finding.ts'
import type { Format } from '../../report/formats.ts'
import { type Reporter, reports } from '../../report/report.ts'
import { bundleText } from '../bundle-text.ts'
import { type ComparisonOptions, comparison } from '../comparison.ts'
import { contextOf, type PlaceOptions, unknownPlace } from '../context.ts'
import type { FixOptions } from '../fix.ts'
import type { ExitCode, Io } from '../io.ts'
import { judgeOf } from '../judge.ts'
import { version } from '../version.ts'

export interface CheckOptions extends ComparisonOptions, FixOptions, PlaceOptions {
  readonly bundle?: string
  readonly failOn: Level
  readonly format: readonly FormatOption[]
  readonly output?: string
  readonly baseline?: string
}

/** How to report, and where to; to standard output where no file is named. */
export interface FormatOption {
  readonly format: Format
  readonly file?: string
}

/** Judges manifests and reports. 2 wins over 1: what could not be read could hide any finding. */
export async function checkCommand(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const started = io.clock()
  const text = await bundleText(options, io)
  if (text === undefined) return 2
  const judge = await judgeOf(text, contextOf(options))
  if (typeof judge === 'string') {
    io.err(`groundrule: ${options.bundle ?? 'the compiled baseline'}: ${judge}\n`)
    return 2
  }
  const unknown = unknownPlace(options, judge.environments, judge.clusters)
  if (unknown !== undefined) {
    io.err(`groundrule: ${unknown}\n`)
    return 2
  }

  const context: Omit<ReportContext, 'color'> = {
    version,
    baseline: judge.version,
    baselineName: judge.name,
    controls: judge.controls,
    failOn: options.failOn,
    ...(options.env !== undefined && { environment: options.env }),
    ...(options.cluster !== undefined && { cluster: options.cluster }),
  }
  if (options.fix || options.dryRun || options.as) {
    const code = await (await import('../fix.ts')).fixRun(paths, options, judge, io)
    if (code !== undefined) return code
  }
  const compared = await comparison(options, paths, judge, io)
  if (compared === undefined) return 2
  const outputs = await outputsOf(options, context, io)
  if (outputs === undefined) return 2
  const sums = summing(options.failOn)
  const threads = io.threadCode && judge.source && { code: io.threadCode, source: judge.source }
  try {
    for await (const whole of judgeFiles(paths, judge, io.stdinPieces ?? io.stdin, threads)) {
      const result = compared.fresh(whole)
      sums.add(result)
      for (const { reporter, sink } of outputs) await sink.write(reporter.file(result))
    }
    const summary = { ...sums.at((io.clock() - started) / 1000), ...compared.summary() }
    for (const { reporter, sink } of outputs) {
      await sink.write(reporter.end(summary))
      await sink.end()
    }
    await compared.end(summary.broken === 0)
    if (summary.broken > 0) return 2
    return summary.failing > 0 ? 1 : 0
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon()
    throw error
  }
}

interface Output {
  readonly reporter: Reporter
  readonly sink: Sink
}

/** One for each format; undefined, after saying why, where two would go to the same place. */
async function outputsOf(
  { format, output }: CheckOptions,
  context: Omit<ReportContext, 'color'>,
  io: Io,
): Promise<readonly Output[] | undefined> {
  const targets = format.map((each) => ({ format: each.format, file: each.file ?? output }))
  const twice = targets.find(({ file }, i) => targets.findIndex((other) => other.file === file) !== i)
  if (twice) {
    const where = twice.file === undefined ? 'standard output' : `"${twice.file}"`
    io.err(
      `groundrule: two formats would go to ${where}; name a file for each, such as --format ${twice.format}=FILE\n`,
    )
    return undefined
  }
  const outputs: Output[] = []
  for (const { format: name, file } of targets)
    outputs.push({
      reporter: reports[name]({ ...context, color: file === undefined && io.color.out }),
      sink: file === undefined ? streamSink(io.out) : await fileSink(resolve(io.cwd, file)),
    })
  return outputs
}
