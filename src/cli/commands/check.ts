import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { JudgeContext } from '../../compile/judge.ts'
import { nearest } from '../../diagnostics/catalogue.ts'
import { atLeast, type Level } from '../../ir/control.ts'
import { pathText } from '../../kubernetes/path.ts'
import { shapeProblems } from '../../kubernetes/shape.ts'
import { collect } from '../../manifests/collect.ts'
import { listFiles } from '../../manifests/files.ts'
import type { Manifest } from '../../manifests/read.ts'
import type { LocatedFinding, Summary } from '../../report/finding.ts'
import { reports, sortFindings } from '../../report/report.ts'
import { needBaseline } from '../baseline-folder.ts'
import type { ExitCode, Io } from '../io.ts'
import { type Judge, judgeOf } from '../judge.ts'

export interface CheckOptions {
  readonly bundle?: string
  readonly env?: string
  readonly cluster?: string
  readonly namespace?: string
  readonly failOn: Level
  readonly format: string
  readonly output?: string
  readonly baseline?: string
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
  const unknown =
    unknownPlace('environment', options.env, judge.environments) ??
    unknownPlace('cluster', options.cluster, judge.clusters)
  if (unknown !== undefined) {
    io.err(`groundrule: ${unknown}\n`)
    return 2
  }

  const { files, unreadable } = await listFiles(paths, io.stdin)
  const { manifests, skipped, broken, others } = collect(files)
  const judged = manifests.filter(({ object }) => judge.judges(object))
  const misshapen = judged.flatMap(misshapenParts)
  const findings = sortFindings(judged.flatMap((manifest) => findingsIn(manifest, judge)))
  const summary: Summary = {
    files: files.length - skipped.length,
    resources: judged.length,
    controls: judge.controls,
    notJudged: notJudged(manifests, others, judge),
    skipped,
    broken: [...unreadable.map((each) => ({ ...each, line: 1 })), ...broken, ...misshapen],
    failOn: options.failOn,
    ...(options.env !== undefined && { environment: options.env }),
    contacts: judge.contacts,
    ...(options.format === 'pretty' && { seconds: (io.clock() - started) / 1000 }),
  }
  const report = (reports[options.format] as (typeof reports)[string])(findings, summary, {
    color: io.color.out && options.output === undefined,
  })
  if (options.output === undefined) io.out(report)
  else await writeFile(resolve(io.cwd, options.output), report)
  if (summary.broken.length > 0) return 2
  return findings.some(({ finding }) => atLeast(finding.level, options.failOn)) ? 1 : 0
}

/** The compiled baseline's text: of the file that was named, or of the baseline here, compiled now. */
async function bundleText({ bundle, baseline }: CheckOptions, io: Io): Promise<string | undefined> {
  if (bundle !== undefined) {
    try {
      return await readFile(resolve(io.cwd, bundle), 'utf8')
    } catch (error) {
      io.err(`groundrule: the bundle cannot be read: ${(error as Error).message}\n`)
      return undefined
    }
  }
  const folder = needBaseline(baseline, io)
  if (folder === undefined) return undefined
  const { compileBundle } = await import('../compile-bundle.ts')
  return await compileBundle(folder, io)
}

const contextOf = ({ env, cluster, namespace }: CheckOptions): JudgeContext => ({
  ...(env !== undefined && { environment: env }),
  ...(cluster !== undefined && { cluster }),
  ...(namespace !== undefined && { namespace }),
})

function unknownPlace(what: string, name: string | undefined, known: readonly string[]): string | undefined {
  if (name === undefined || known.includes(name)) return undefined
  const near = nearest(name, known)
  return `there is no ${what} "${name}"; ${near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`}`
}

const findingsIn = ({ object, name, at }: Manifest, judge: Judge): readonly LocatedFinding[] =>
  judge.findings(object).map((finding) => ({ finding, object: name, place: at(finding.path) }))

/** What the API server would refuse to read: no finding, or none, means anything there. */
const misshapenParts = ({ object, name, file, at }: Manifest): Summary['broken'] =>
  shapeProblems(object).map(({ path, message }) => ({
    file,
    line: at(path).line,
    message: `${[name.kind, name.name].filter(Boolean).join(' ')}: ${pathText(path)} ${message}`,
  }))

function notJudged(manifests: readonly Manifest[], others: number, judge: Judge): Readonly<Record<string, number>> {
  const counts: Record<string, number> = others > 0 ? { 'no Kubernetes object': others } : {}
  for (const { object, name } of manifests) {
    if (!judge.judges(object)) counts[name.kind] = (counts[name.kind] ?? 0) + 1
  }
  return counts
}
