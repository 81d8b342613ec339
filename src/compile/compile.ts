import type { Diagnostic } from '../diagnostics/model.ts'
import { validateObject } from '../kubernetes/validate.ts'
import { targets } from '../targets/index.ts'
import { kustomizations } from '../targets/kustomize.ts'
import type { OutputFile, Target } from '../targets/target.ts'
import { analyze } from './analyze.ts'
import { loadBaseline } from './load.ts'
import { ownObjectChecks } from './own-objects.ts'
import { planBaseline } from './plan.ts'
import type { Plan } from './plan-model.ts'

export interface CompileOptions {
  /** The date that exceptions are judged by, `YYYY-MM-DD`. */
  readonly asOf: string
}

export interface Compiled {
  /** Sorted by path; empty where a diagnostic is an error. */
  readonly files: readonly OutputFile[]
  readonly plan?: Plan
  readonly diagnostics: readonly Diagnostic[]
  /** Every file that went in, with absolute paths; absent where compiling them again may give something else. */
  readonly inputs?: readonly string[]
}

/**
 * Compiles the baseline in a folder: load → analyze → plan → emit. Reads files and writes none; the same sources give
 * the same bytes. Every emitted object is valid against the closed schema of its kind, or this throws: that is a bug.
 */
export async function compile(folder: string, _options: CompileOptions): Promise<Compiled> {
  const loaded = await loadBaseline(folder)
  const { baseline, locate } = loaded
  if (!baseline) return { files: [], diagnostics: loaded.diagnostics }
  const planned = planBaseline(baseline, locate)
  const diagnostics = [...loaded.diagnostics, ...analyze(baseline, locate), ...planned.diagnostics]
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics }
  const files = emit(planned.plan)
  for (const file of files) validate(file)
  const { inputs } = loaded
  return {
    files,
    plan: planned.plan,
    diagnostics: [...diagnostics, ...ownObjectChecks(files, planned.plan, locate)],
    ...(inputs && { inputs }),
  }
}

/** Every file of every target, with a kustomization for each folder of manifests. */
export function emit(plan: Plan): readonly OutputFile[] {
  const files: OutputFile[] = []
  for (const target of targets) files.push(...emitted(target, files, plan))
  return [...files, ...kustomizations(files)].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function emitted(target: Target, before: readonly OutputFile[], plan: Plan): readonly OutputFile[] {
  if (target.per === 'baseline') return target.emit(plan)
  if (target.per === 'output') return target.emit(before, plan)
  return plan.clusters.flatMap((cluster) => target.emit(cluster, plan))
}

/** Throws where an emitted object is not valid: a bug of the target. */
export function validate(file: OutputFile): void {
  for (const object of file.objects) {
    const [problem] = validateObject(object)
    if (problem) throw new Error(`${file.path} is not valid: ${problem.path} ${problem.message}`)
  }
}
