import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { type ControlDeclaration, type ControlSetDeclaration, isDeclaration } from '../dsl/declarations.ts'
import { recordDeclaration } from '../dsl/record.ts'
import type { Mistake } from '../dsl/recording.ts'
import type { Control, ControlSet } from '../ir/control.ts'
import type { Loaded } from './baseline.ts'
import { readConfig } from './config.ts'
import { bundleSources, controlFiles } from './load-bundle.ts'
import { runSources } from './load-run.ts'

const configFiles = ['groundrule.config.ts', 'groundrule.config.mts', 'groundrule.config.js', 'groundrule.config.mjs']

/** The configuration file of a baseline folder, by name; undefined where it has none. */
export const configFileIn = (folder: string): string | undefined =>
  configFiles.find((name) => existsSync(join(folder, name)))

/**
 * Reads a baseline: bundles its TypeScript, runs it once and records what it declares. Every mistake of every file comes
 * back as a diagnostic; nothing is thrown for what an author wrote.
 */
export async function loadBaseline(folder: string): Promise<Loaded> {
  const root = resolve(folder)
  const configFile = configFileIn(root)
  if (!configFile)
    return {
      diagnostics: [
        fileProblem(folder, `has no ${configFiles[0]}`, 'run groundrule init, or name the folder with --baseline'),
      ],
    }
  const controls = controlFiles(root)
  const bundled = await bundleSources(root, [configFile, ...controls])
  if ('diagnostics' in bundled) return bundled
  const run = runSources(bundled)
  const diagnostics: Diagnostic[] = [...run.diagnostics]
  const found = controls.flatMap((file) => {
    const module = run.modules.get(file)
    if (!module) return []
    const declared = declarationsIn(module.exports)
    if (declared.length === 0)
      diagnostics.push(fileProblem(file, 'exports no control', 'export default control({ … })'))
    return declared.map((declaration) => ({ file, declaration }))
  })
  const recorded = found.map(({ file, declaration }) => {
    const line = run.locate(declaration.site)?.line ?? 1
    return recordDeclaration(declaration, { file, line })
  })
  const mistakes = [...run.mistakes, ...recorded.flatMap((each) => each.mistakes)]
  diagnostics.push(...mistakes.map((mistake) => toDiagnostic(mistake, run.locate)))
  const { kept, duplicates } = distinct(recorded.flatMap((each) => each.controls))
  diagnostics.push(...duplicates)
  const configModule = run.modules.get(configFile)
  if (!configModule) return { diagnostics: unique(diagnostics) }
  const config = readConfig(configModule.exports.default, { file: configFile })
  diagnostics.push(...config.diagnostics)
  const sets = recorded.flatMap((each): ControlSet[] => (each.set ? [each.set] : []))
  return {
    ...(config.config && { baseline: { config: config.config, controls: kept, sets: sets.sort(byId) } }),
    diagnostics: unique(diagnostics),
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const fileProblem = (file: string, reason: string, suggestion: string): Diagnostic =>
  diagnostic('baseline-file', { file, reason, suggestion }, { file })

function declarationsIn(exports: Record<string, unknown>): readonly (ControlDeclaration | ControlSetDeclaration)[] {
  const values = Object.values(exports).flatMap((value) => (Array.isArray(value) ? value : [value]))
  return [...new Set(values)].filter(isDeclaration)
}

function toDiagnostic(mistake: Mistake, locate: (site: Error) => Diagnostic['location']): Diagnostic {
  return diagnostic(mistake.code, mistake.values, locate(mistake.site))
}

/** The first control of each id, sorted, and a diagnostic for each further one. */
function distinct(controls: readonly Control[]): { kept: readonly Control[]; duplicates: readonly Diagnostic[] } {
  const first = new Map<string, Control>()
  const duplicates: Diagnostic[] = []
  for (const control of controls) {
    const known = first.get(control.id)
    if (known)
      duplicates.push(
        diagnostic(
          'id-duplicate',
          { id: control.id, first: `${known.source.file}:${known.source.line}` },
          control.source,
        ),
      )
    else first.set(control.id, control)
  }
  return { kept: [...first.values()].sort(byId), duplicates }
}

/** A check recorded for several policy versions repeats its mistakes. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()]
}
