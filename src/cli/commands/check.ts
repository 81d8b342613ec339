import { resolve } from 'node:path'
import { judgeFiles } from '../../check/judge-files.ts'
import { fileSink, type Sink, streamSink } from '../../check/sinks.ts'
import { summing } from '../../check/summary.ts'
import { safe } from '../../report/excerpt.ts'
import type { FileResult, ReportContext } from '../../report/finding.ts'
import { type Format, withFixes } from '../../report/formats.ts'
import { type Reporter, reports } from '../../report/report.ts'
import { type ApplicationOptions, application } from '../application.ts'
import { bundleText } from '../bundle-text.ts'
import { type ComparisonOptions, comparison } from '../comparison.ts'
import { contextOf, otherEnvironment, unknownPlace } from '../context.ts'
import type { FixOptions } from '../fix.ts'
import type { ExitCode, Io } from '../io.ts'
import { judgeOf } from '../judge.ts'
import { progress } from '../progress.ts'
import { version } from '../version.ts'

export interface CheckOptions extends ComparisonOptions, ApplicationOptions, FixOptions {
  readonly format: readonly FormatOption[]
  readonly output?: string
}

/** How to report, and where to; to standard output where no file is named. */
export interface FormatOption<Name extends string = Format> {
  readonly format: Name
  readonly file?: string
}

/** Judges manifests and reports. 2 wins over 1: what could not be read could hide any finding. */
export async function checkCommand(asked: readonly string[], given: CheckOptions, io: Io): Promise<ExitCode> {
  const started = io.clock()
  const here = await application(asked, given, io)
  if (here === undefined) return 2
  const { paths, options, renderings, maxAge } = here
  const text = await bundleText(options, io)
  if (text === undefined) return 2
  const judge = await judgeOf(text, {
    ...contextOf(options),
    fixes: options.format.some(({ format }) => withFixes.includes(format)),
  })
  if (typeof judge === 'string') {
    io.err(`groundrule: ${options.bundle ?? 'the compiled baseline'}: ${judge}\n`)
    return 2
  }
  const unknown =
    unknownPlace(options, judge.environments, judge.clusters) ??
    otherEnvironment(options, judge.source?.bundle.clusters ?? []) ??
    (options.since !== undefined && renderings.length > 0 ? notSince : undefined)
  if (unknown !== undefined) {
    io.err(`groundrule: ${safe(unknown)}\n`)
    return 2
  }
  const isCurrent = maxAge === undefined || (await isYoungEnough(options.bundle, maxAge, io))

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
  const shown = progress(io)
  try {
    const take = async (whole: FileResult): Promise<void> => {
      const result = compared.fresh(whole)
      sums.add(result)
      for (const { reporter, sink } of outputs) {
        const text = reporter.file(result)
        if (text !== '') shown.makeRoom()
        await sink.write(text)
      }
      if (!whole.more) shown.judged()
    }
    for await (const whole of judgeFiles(paths, judge, io.stdinPieces ?? io.stdin, threads)) await take(whole)
    if (renderings.length > 0) {
      const { judgeRendered } = await import('../../application/judge-rendered.ts')
      for await (const whole of judgeRendered(renderings, judge, io.cwd)) await take(whole)
    }
    shown.end()
    const summary = { ...sums.at((io.clock() - started) / 1000), ...compared.summary() }
    for (const { reporter, sink } of outputs) {
      await sink.write(reporter.end(summary))
      await sink.end()
    }
    await compared.end(summary.broken === 0)
    if (summary.broken > 0 || !isCurrent) return 2
    return summary.failing > 0 ? 1 : 0
  } catch (error) {
    shown.end()
    for (const { sink } of outputs) await sink.abandon()
    throw error
  }
}

const notSince = '--since compares files, and what is rendered is none; use --known for --helm and --kustomize'

async function isYoungEnough(
  bundle: string | undefined,
  { days, isStrict }: { readonly days: number; readonly isStrict: boolean },
  io: Io,
): Promise<boolean> {
  const young = await (await import('../bundle-age.ts')).isYoungEnough(bundle, days, io)
  return young || !isStrict
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
      sink: file === undefined ? streamSink(io.out, io.drained) : await fileSink(resolve(io.cwd, file)),
    })
  return outputs
}
