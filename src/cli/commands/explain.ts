import { compile } from '../../compile/compile.ts'
import { explainControl } from '../../compile/explain.ts'
import { needBaseline, unknownControl } from '../baseline-folder.ts'
import { printDiagnostics } from '../diagnostics.ts'
import type { ExitCode, Io } from '../io.ts'

/** Prints one control as the IR has it and as each language writes it. */
export async function explainCommand(id: string, options: { readonly baseline?: string }, io: Io): Promise<ExitCode> {
  const folder = needBaseline(options.baseline, io)
  if (folder === undefined) return 2
  const { plan, diagnostics } = await compile(folder, { asOf: io.today })
  if (printDiagnostics(diagnostics, io, folder) || !plan) return 2
  const { controls } = plan.baseline
  if (!controls.some((control) => control.id === id)) return unknownControl(id, controls, io)
  const text = explainControl(plan, id)
  io.out(text.endsWith('\n') ? text : `${text}\n`)
  return 0
}
