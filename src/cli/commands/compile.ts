import { relative, resolve, sep } from 'node:path'
import { compile } from '../../compile/compile.ts'
import { compareOutput, type OutputCounts, unifiedDiff, writeOutput } from '../../compile/write.ts'
import { needBaseline } from '../baseline-folder.ts'
import { printDiagnostics } from '../diagnostics.ts'
import type { ExitCode, Io } from '../io.ts'
import { summarize } from '../summary.ts'

export interface CompileOptions {
  readonly check?: boolean
  readonly out: string
  readonly asOf?: string
  readonly baseline?: string
}

/** Compiles the baseline and writes the output, or with `check` shows what differs and writes nothing. */
export async function compileCommand(options: CompileOptions, io: Io): Promise<ExitCode> {
  const folder = needBaseline(options.baseline, io)
  if (folder === undefined) return 2
  const { files, plan, diagnostics } = await compile(folder, { asOf: options.asOf ?? io.today })
  if (printDiagnostics(diagnostics, io, folder) || !plan) return 2

  const out = resolve(io.cwd, options.out)
  const show = (path: string) => relative(io.cwd, path).replaceAll(sep, '/') || '.'
  const result = await (options.check ? compareOutput : writeOutput)(out, files, show)
  if (!result.counts) {
    printDiagnostics(result.diagnostics, io)
    return 2
  }
  const shown = `${show(out)}/`
  if (!options.check) {
    io.out(summarize(plan, `${shown}  ${written(result.counts)}`))
    return 0
  }
  if (result.changes.length === 0) {
    io.out(summarize(plan, `${shown}  ${written(result.counts)}`))
    return 0
  }
  io.out(unifiedDiff(result.changes))
  io.err(`groundrule: ${shown} is stale: ${stale(result.counts)}; run groundrule compile and commit the result\n`)
  return 1
}

function written({ written, changed, removed, same }: OutputCounts): string {
  const files = `${written + changed + same} files`
  if (written + changed + removed === 0) return `${files}, all as they were`
  return `${files}: ${written} written, ${changed} changed, ${removed} removed, ${same} as they were`
}

const stale = ({ written, changed, removed }: OutputCounts): string =>
  written + changed + removed === 0
    ? 'its manifest.json differs'
    : `${written} missing, ${changed} different, ${removed} no longer wanted`
