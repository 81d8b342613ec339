import { type FixedFile, fixFiles, judgedAfter } from '../check/fix-files.ts'
import { judgeFiles } from '../check/judge-files.ts'
import { summing } from '../check/summary.ts'
import type { BundleJudge } from '../compile/judge.ts'
import type { Level } from '../ir/control.ts'
import { cautions, toldFixes } from './fix-told.ts'
import type { ExitCode, Io } from './io.ts'
import { patchRun } from './patch-run.ts'

export interface FixOptions {
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly as?: PatchPlace
}

/** Patches instead of edits: into a folder, or to standard output. */
export interface PatchPlace {
  readonly folder?: string
}

/**
 * Fixes files before they are judged. Gives an exit code where that is all there is to do: what would be left after
 * `--dry-run`, or with the patches, decides it.
 */
export async function fixRun(
  paths: readonly string[],
  options: FixOptions & { readonly failOn: Level },
  judge: BundleJudge,
  io: Io,
): Promise<ExitCode | undefined> {
  if (!options.fix) {
    const needs = options.dryRun ? '--dry-run' : options.as ? '--as' : undefined
    if (needs === undefined) return undefined
    io.err(`groundrule: ${needs} goes with --fix\n`)
    return 2
  }
  if (options.as && options.dryRun) {
    io.err('groundrule: --as kustomize-patch edits no file; leave out --dry-run\n')
    return 2
  }
  if (options.as) return await patchRun(paths, options.as, options.failOn, judge, io)
  return options.dryRun ? await dryRun(paths, options.failOn, judge, io) : await editFiles(paths, judge, io)
}

async function editFiles(paths: readonly string[], judge: BundleJudge, io: Io): Promise<ExitCode | undefined> {
  const watch = cautions()
  const counts = { fixes: 0, files: 0, failed: 0 }
  for await (const fixed of fixFiles(paths, { judge, write: true })) {
    io.err(toldFixes(fixed, 'fixed'))
    if (fixed.unwritten !== undefined) counts.failed++
    else if (fixed.text !== fixed.before) {
      counts.fixes += fixed.done.length
      counts.files++
      watch.add(fixed.done)
    }
  }
  io.err(watch.text())
  io.err(`${counts.fixes} fixed in ${counts.files} ${counts.files === 1 ? 'file' : 'files'}\n`)
  if (paths.includes('-')) io.err('standard input is not edited; --as kustomize-patch writes patches for it\n')
  return counts.failed > 0 ? 2 : undefined
}

/** What --fix would do, as a unified diff. */
async function dryRun(paths: readonly string[], failOn: Level, judge: BundleJudge, io: Io): Promise<ExitCode> {
  const { createTwoFilesPatch } = await import('diff')
  const sums = summing(failOn)
  const watch = cautions()
  const edited = new Set<string>()
  for await (const fixed of fixFiles(paths, { judge, write: false })) {
    if (fixed.text === fixed.before) {
      io.err(toldFixes(fixed, 'fixed'))
      continue
    }
    edited.add(fixed.file)
    sums.add(judgedAfter(fixed, judge))
    watch.add(fixed.done)
    io.err(toldFixes({ ...fixed, done: [] }, 'fixed'))
    io.out(diffOf(fixed, createTwoFilesPatch))
  }
  io.err(watch.text())
  for await (const result of judgeFiles(paths, judge, io.stdin)) if (!edited.has(result.file)) sums.add(result)
  const { broken, failing, findings } = sums.at(0)
  io.err(`${findings} ${findings === 1 ? 'finding' : 'findings'} would be left\n`)
  return broken > 0 ? 2 : failing > 0 ? 1 : 0
}

type Diff = typeof import('diff').createTwoFilesPatch

function diffOf({ file, before, text }: FixedFile, diff: Diff): string {
  const name = file.replace(/^\/+/, '')
  return diff(`a/${name}`, `b/${name}`, before, text, undefined, undefined, {
    stripTrailingCr: false,
    context: 3,
  }).replace(/^=+\n/, '')
}
