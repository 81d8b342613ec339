import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { KnownEntry } from '../check/known.ts'
import type { Before } from '../check/only-new.ts'
import type { BundleJudge } from '../compile/judge.ts'
import { safe } from '../report/excerpt.ts'
import type { FileResult, KnownFindings } from '../report/finding.ts'
import type { Io } from './io.ts'

export interface ComparisonOptions {
  readonly since?: string
  readonly known?: string
  readonly writeKnown?: string
}

/** What a check leaves out since it was there before. */
export interface Comparison {
  /** The result without that. */
  readonly fresh: (result: FileResult) => FileResult
  /** What the summary says of it; nothing where nothing is compared. */
  readonly summary: () => { readonly known?: KnownFindings }
  /** Tells what is resolved, and writes what is known now, unless the run is not `whole`: what could not be read could hold more. */
  readonly end: (whole: boolean) => Promise<void>
}

/** Reads what there was before; undefined, after saying why, where that cannot be. */
export async function comparison(
  options: ComparisonOptions,
  paths: readonly string[],
  judge: BundleJudge,
  io: Io,
): Promise<Comparison | undefined> {
  const { since, known: knownFile, writeKnown } = options
  if (since === undefined && knownFile === undefined && writeKnown === undefined)
    return { fresh: (result) => result, summary: () => ({}), end: async () => {} }
  const refuse = (why: string): undefined => io.err(`groundrule: ${why}\n`) as undefined
  if (since !== undefined && (knownFile ?? writeKnown) !== undefined)
    return refuse('--since compares with a commit, --known and --write-known with a file: use one of them')
  const [{ onlyNew }, { gatherKnown }] = await Promise.all([
    import('../check/only-new.ts'),
    import('../check/known.ts'),
  ])
  const before = since !== undefined ? await beforeSince(since, paths, judge, io) : await beforeIn(knownFile, io)
  if (typeof before === 'string') return refuse(before)
  const gathered = gatherKnown()
  let findings = 0
  return {
    fresh: (result) => {
      // What is written anew is known from now on.
      const { fresh, known } = onlyNew(result, before?.take ?? (() => true))
      findings += known.length
      if (writeKnown !== undefined) gathered.add(known)
      return fresh
    },
    summary: () => ({ known: { in: before?.name ?? (writeKnown as string), findings, resolved: before?.left() ?? 0 } }),
    end: async (whole) => {
      if (before?.resolved) tellResolved(before.resolved(), before.name, io)
      if (writeKnown === undefined) return
      if (!whole) return void refuse(`${writeKnown} was not written: what could not be read could hold more`)
      const { fileSink } = await import('../check/sinks.ts')
      const sink = await fileSink(resolve(io.cwd, writeKnown))
      for (const text of gathered.texts()) await sink.write(text)
      await sink.end()
    },
  }
}

type Earlier = Before & { readonly resolved?: () => readonly KnownEntry[] }

async function beforeSince(
  ref: string,
  paths: readonly string[],
  judge: BundleJudge,
  io: Io,
): Promise<Earlier | string> {
  const { findingsSince } = await import('../check/since.ts')
  const before = await findingsSince(ref, paths, judge, io.cwd)
  return typeof before === 'string' ? `--since ${ref}: ${before}` : before
}

async function beforeIn(file: string | undefined, io: Io): Promise<Earlier | string | undefined> {
  if (file === undefined) return undefined
  const { readKnown, knownBefore } = await import('../check/known.ts')
  let text: string
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    return `the known findings cannot be read: ${(error as Error).message}`
  }
  const entries = readKnown(text)
  return typeof entries === 'string' ? `${file}: ${entries}` : knownBefore(file, entries)
}

const told = 10

function tellResolved(resolved: readonly KnownEntry[], file: string, io: Io): void {
  if (resolved.length === 0) return
  const lines = resolved
    .slice(0, told)
    .map(({ control, object, line, count = 1 }) =>
      safe(`  ${control}  ${object}  ${line}${count > 1 ? ` (${count} times)` : ''}`),
    )
  const more = resolved.length > told ? [`  and ${resolved.length - told} more`] : []
  io.err(
    `groundrule: known in ${file} and not found any more (--known ${file} --write-known ${file} takes them out):\n${[...lines, ...more].join('\n')}\n`,
  )
}
