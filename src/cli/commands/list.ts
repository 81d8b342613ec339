import { needBaseline } from '../baseline-folder.ts'
import { printDiagnostics } from '../diagnostics.ts'
import type { ExitCode, Io } from '../io.ts'

export type Listed = 'controls' | 'exceptions' | 'targets' | 'diagnostics'

/** One row of a list, in the order of its columns. */
type Row = Readonly<Record<string, unknown>>

export async function listCommand(
  what: Listed,
  options: { readonly format: string; readonly baseline?: string },
  io: Io,
): Promise<ExitCode> {
  const rows = await lists[what](options.baseline, io)
  if (!rows) return 2
  io.out(options.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : table(rows))
  return 0
}

const lists: Readonly<Record<Listed, (baseline: string | undefined, io: Io) => Promise<readonly Row[] | undefined>>> = {
  controls: async (asked, io) => {
    const folder = needBaseline(asked, io)
    if (folder === undefined) return undefined
    const { loadBaseline } = await import('../../compile/load.ts')
    const { baseline, diagnostics } = await loadBaseline(folder)
    if (printDiagnostics(diagnostics, io, folder) || !baseline) return undefined
    return baseline.controls.map(({ id, domain, severity, owner, enforcement, title, source }) => ({
      id,
      domain,
      severity,
      owner,
      enforcement,
      title,
      source: `${source.file}:${source.line}`,
    }))
  },
  exceptions: async (_, io) => {
    io.err('groundrule: this version has no exceptions yet\n')
    return []
  },
  targets: async () => {
    const { targets } = await import('../../targets/index.ts')
    return targets.map(({ name, per }) => ({ name, per }))
  },
  diagnostics: async () => {
    const { catalogue } = await import('../../diagnostics/catalogue.ts')
    return Object.entries(catalogue)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { severity, message, hint, why }]) => ({ code, severity, message, hint, why }))
  },
}

/** Columns side by side, the last one as wide as it is; sentences beyond the first few columns are for JSON. */
function table(rows: readonly Row[]): string {
  const first = rows[0]
  if (!first) return ''
  const columns = Object.keys(first).filter((column) => !['hint', 'why', 'source'].includes(column))
  const cells = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  return cells
    .map(
      (row) =>
        `${row
          .map((text, i) => text.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function cell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, of]) => `${name}=${of}`)
    .join(' ')
}
