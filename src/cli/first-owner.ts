import { loadBaseline } from '../compile/load.ts'
import { printDiagnostics } from './diagnostics.ts'
import type { Io } from './io.ts'

/** The default owner of a baseline: its first. Undefined, after saying why, where the configuration cannot be read. */
export async function firstOwner(folder: string, io: Io): Promise<string | undefined> {
  const { baseline, diagnostics } = await loadBaseline(folder)
  if (!baseline) printDiagnostics(diagnostics, io, folder)
  return baseline && Object.keys(baseline.config.owners)[0]
}
