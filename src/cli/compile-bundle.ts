import { compile } from '../compile/compile.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { printDiagnostics } from './diagnostics.ts'
import type { Io } from './io.ts'

/** Compiles a baseline in memory as far as its bundle. Without `text` it has mistakes; `inputs` as `compile` gives them. */
export async function compileToBundle(
  folder: string,
  io: Io,
): Promise<{
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
  readonly inputs?: readonly string[]
}> {
  const { files, diagnostics, inputs } = await compile(folder, { asOf: io.today })
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const text = broken ? undefined : files.find(({ path }) => path === 'baseline.json')?.content
  return { diagnostics, ...(text !== undefined && { text }), ...(inputs && { inputs }) }
}

/** The same; undefined, after saying why, where it has mistakes. */
export async function compileBundle(folder: string, io: Io): Promise<string | undefined> {
  const { text, diagnostics } = await compileToBundle(folder, io)
  printDiagnostics(diagnostics, io, folder)
  return text
}
