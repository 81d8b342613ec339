import { resolve } from 'node:path'
import { audit } from '../../audit/audit.ts'
import { dumpParts } from '../../audit/dumps.ts'
import type { AuditFormat } from '../../audit/formats.ts'
import { auditReports } from '../../audit/report.ts'
import { fileSink } from '../../check/sinks.ts'
import { atLeast, type Level } from '../../ir/control.ts'
import { otherEnvironment, unknownPlace } from '../context.ts'
import type { ExitCode, Io } from '../io.ts'
import { parseBundle } from '../parse-bundle.ts'
import { anyBundle } from '../starter-bundle.ts'
import { version } from '../version.ts'

export interface AuditOptions {
  readonly bundle?: string
  readonly baseline?: string
  readonly env?: string
  readonly cluster?: string
  readonly failOn?: Level
  readonly format: AuditFormat
  readonly output?: string
}

/**
 * Shows what controls find in a dump of a live cluster. It is a picture: findings fail only where `failOn` says which. 2 wins over
 * 1: what could not be read could hide any finding.
 */
export async function auditCommand(paths: readonly string[], options: AuditOptions, io: Io): Promise<ExitCode> {
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
    dumpParts(paths, io.cwd, () => stdinOf(io)),
    {
      version,
      bundle,
      source: named.source,
      ...(env !== undefined && { environment: env }),
      ...(cluster !== undefined && { cluster }),
    },
  )
  await write(
    auditReports[options.format](picture, { color: options.output === undefined && io.color.out }),
    options,
    io,
  )
  for (const { file, line, message } of options.format === 'pretty' ? [] : picture.unread)
    io.err(`groundrule: ${JSON.stringify(file)}, line ${line}: not read: ${JSON.stringify(message)}\n`)
  if (picture.unread.length > 0) return 2
  return failOn !== undefined && picture.findings.some(({ level }) => atLeast(level, failOn)) ? 1 : 0
}

async function* stdinOf(io: Io): AsyncGenerator<Uint8Array> {
  if (io.stdinPieces) yield* io.stdinPieces()
  else yield Buffer.from(await io.stdin())
}

async function write(text: string, { output }: AuditOptions, io: Io): Promise<void> {
  if (output === undefined) return io.out(text)
  const sink = await fileSink(resolve(io.cwd, output))
  await sink.write(text)
  await sink.end()
}
