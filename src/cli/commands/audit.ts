import { resolve } from 'node:path'
import { audit } from '../../audit/audit.ts'
import { type DumpPart, dumpParts } from '../../audit/dumps.ts'
import type { AuditFormat } from '../../audit/formats.ts'
import type { Audit } from '../../audit/model.ts'
import { type AuditReport, auditReports } from '../../audit/report.ts'
import { fileSink } from '../../check/sinks.ts'
import { atLeast, type Level } from '../../ir/control.ts'
import { safe } from '../../report/excerpt.ts'
import { otherEnvironment, unknownPlace } from '../context.ts'
import type { ExitCode, Io } from '../io.ts'
import { parseBundle } from '../parse-bundle.ts'
import { progress } from '../progress.ts'
import { anyBundle } from '../starter-bundle.ts'
import { version } from '../version.ts'
import type { FormatOption } from './check.ts'

export interface AuditOptions {
  readonly bundle?: string
  readonly baseline?: string
  readonly env?: string
  readonly cluster?: string
  readonly failOn?: Level
  readonly format: readonly FormatOption<AuditFormat>[]
  readonly output?: string
}

/**
 * Shows what controls find in a dump of a live cluster. It is a picture: findings fail only where `failOn` says which. 2 wins over
 * 1: what could not be read could hide any finding.
 */
export async function auditCommand(paths: readonly string[], options: AuditOptions, io: Io): Promise<ExitCode> {
  const targets = options.format.map(({ format, file }) => ({ format, file: file ?? options.output }))
  const twice = targets.find(({ file }, i) => targets.findIndex((other) => other.file === file) !== i)
  if (twice) {
    const { format, file = 'standard output' } = twice
    io.err(`groundrule: two formats would go to ${file}; name a file for each, such as --format ${format}=FILE\n`)
    return 2
  }
  const named = await anyBundle(options, io)
  if (!named) return 2
  const bundle = await parseBundle(named.text)
  if (typeof bundle === 'string') {
    io.err(`groundrule: ${named.source}: ${bundle}\n`)
    return 2
  }
  const { env, cluster, failOn } = options
  const names = bundle.clusters.map(({ name }) => name)
  const wrong = unknownPlace(options, bundle.environments, names) ?? otherEnvironment(options, bundle.clusters)
  if (wrong !== undefined) {
    io.err(`groundrule: ${named.source}: ${wrong}\n`)
    return 2
  }
  io.err(`groundrule: judging with ${named.source}\n`)
  const picture = await audit(
    watched(
      dumpParts(paths, io.cwd, () => stdinOf(io)),
      io,
    ),
    {
      version,
      bundle,
      source: named.source,
      ...(env !== undefined && { environment: env }),
      ...(cluster !== undefined && { cluster }),
    },
  )
  for (const { format, file } of targets) await write(auditReports[format], picture, file, io)
  for (const { file, line, message } of picture.unread)
    io.err(`groundrule: ${safe(file)}:${line}: not read: ${safe(message)}\n`)
  if (picture.unread.length > 0) return 2
  return failOn !== undefined && picture.findings.some(({ level }) => atLeast(level, failOn)) ? 1 : 0
}

/** The same parts, whose objects are counted for who watches. */
async function* watched(parts: AsyncIterable<DumpPart>, io: Io): AsyncGenerator<DumpPart> {
  const shown = progress(io, 'object')
  try {
    for await (const part of parts) {
      yield part
      shown.judged(part.objects.length)
    }
  } finally {
    shown.end()
  }
}

async function* stdinOf(io: Io): AsyncGenerator<Uint8Array> {
  if (io.stdinPieces) yield* io.stdinPieces()
  else yield Buffer.from(await io.stdin())
}

async function write(report: AuditReport, picture: Audit, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return io.out(report(picture, { color: io.color.out }))
  const sink = await fileSink(resolve(io.cwd, file))
  await sink.write(report(picture, { color: false }))
  await sink.end()
}
