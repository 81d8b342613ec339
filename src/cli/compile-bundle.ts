import { compile } from '../compile/compile.ts'
import { printDiagnostics } from './diagnostics.ts'
import type { Io } from './io.ts'

/** Compiles a baseline in memory as far as its bundle; undefined, after saying why, where it has mistakes. */
export async function compileBundle(folder: string, io: Io): Promise<string | undefined> {
  const { files, diagnostics } = await compile(folder, { asOf: io.today })
  if (printDiagnostics(diagnostics, io, folder)) return undefined
  return files.find(({ path }) => path === 'baseline.json')?.content
}
