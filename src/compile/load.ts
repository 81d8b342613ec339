import { resolve } from 'node:path'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { type ControlDeclaration, type ControlSetDeclaration, isDeclaration } from '../dsl/declarations.ts'
import { recordDeclaration } from '../dsl/record.ts'
import { type Path, thrownText } from '../dsl/recording.ts'
import type { Control, ControlSet } from '../ir/control.ts'
import type { Loaded, Locate } from './baseline.ts'
import { type ReadConfig, readConfig } from './config.ts'
import { configFileIn, configFiles } from './config-file.ts'
import type { Config } from './config-model.ts'
import { bundleSources, controlFiles } from './load-bundle.ts'
import { type Run, runSources } from './load-run.ts'

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
        fileProblem(configFiles[0], 'is missing', 'run groundrule init, or name the folder with --baseline'),
      ],
    }
  const controls = controlFiles(root)
  const { sources, diagnostics: unreadable } = await bundleSources(root, [configFile, ...controls])
  if (!sources) return { diagnostics: unreadable }
  const run = runSources(sources)
  const diagnostics: Diagnostic[] = [...unreadable, ...run.diagnostics]
  if (controls.length === 0) diagnostics.push(diagnostic('baseline-empty', {}, { file: configFile, line: 1 }))
  const found = controls.flatMap((file) => {
    const module = run.modules.get(file)
    const declared = module ? declarationsIn(file, module.exports) : []
    if (!('length' in declared)) diagnostics.push(declared)
    return 'length' in declared ? declared.map((declaration) => ({ file, declaration })) : []
  })
  const recorded = found.map(({ file, declaration }) => {
    const line = run.locate(declaration.site)?.line ?? 1
    return { ...recordDeclaration(declaration, { file, line }), site: declaration.site }
  })
  const mistakes = recorded.flatMap((each) => each.mistakes)
  diagnostics.push(
    ...mistakes.map(({ code, values, site, property }) => diagnostic(code, values, run.locate(site, property))),
  )
  const { kept, duplicates } = distinct(recorded.flatMap((each) => each.controls))
  diagnostics.push(...duplicates)
  const configModule = run.modules.get(configFile)
  if (!configModule) return { diagnostics: unique(diagnostics) }
  const config = configIn(configFile, configModule.exports, run)
  diagnostics.push(...config.diagnostics)
  const sets = recorded.flatMap((each): ControlSet[] => (each.set ? [each.set] : []))
  const baseline = config.config && {
    config: config.config,
    controls: kept.map((control) => (hasItsValues(control, config.config) ? control : { ...control, variants: [] })),
    sets: sets.sort(byId),
  }
  const locate: Locate = (of, path) => {
    if (!('source' in of)) return { file: configFile, line: run.locateExport(configFile, path)?.line ?? 1 }
    // The first control of an id is the one that was kept.
    const declared = recorded.find(({ controls }) => controls.some(({ id }) => id === of.id))
    return (declared && run.locate(declared.site, path)) ?? of.source
  }
  const inputs = sources.isClosed ? { inputs: sources.inputs } : {}
  return { ...(baseline && { baseline, locate }), diagnostics: unique(diagnostics), ...inputs }
}

/** Whether each parameter has a value everywhere. Without one nothing can be judged; the plan tells that it is missing. */
const hasItsValues = ({ parameters }: Control, config: Config | undefined): boolean =>
  Object.values(parameters).every(
    ({ value }) =>
      'all' in value || config?.environments.every((environment) => Object.hasOwn(value.perEnvironment, environment)),
  )

/** What the configuration file exports as its default, read; each mistake with its line. */
function configIn(file: string, exports: unknown, run: Run): ReadConfig {
  const { __esModule: isModule, default: exported } = (exports ?? {}) as Readonly<Record<string, unknown>>
  const input = exported === undefined && !isModule ? exports : exported
  if (input === undefined)
    return { diagnostics: [fileProblem(file, 'exports no configuration', 'export default defineConfig({ … })')] }
  return readConfig(input, { file, line: 1 }, (path) => run.locateExport(file, stepsOf(path))?.line)
}

/** `clusters[1].name` as the steps of a path. */
const stepsOf = (path: string): Path =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, position, quoted, name]) =>
    position !== undefined
      ? Number(position)
      : quoted !== undefined
        ? (JSON.parse(quoted) as string)
        : (name as string),
  )

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const fileProblem = (file: string, reason: string, suggestion: string): Diagnostic =>
  diagnostic('baseline-file', { file, reason, suggestion }, { file, line: 1 })

/** The declarations that a file exports, or what is wrong with what it exports. */
function declarationsIn(
  file: string,
  exports: unknown,
): readonly (ControlDeclaration | ControlSetDeclaration)[] | Diagnostic {
  try {
    const values = [exports, ...Object.values(exports as object)].flat()
    const declared = [...new Set(values)].filter(isDeclaration)
    return declared.length > 0 ? declared : fileProblem(file, 'exports no control', 'export default control({ … })')
  } catch (error) {
    const reason = `exports what cannot be read: ${thrownText(error)}`
    return fileProblem(file, reason, 'export default control({ … })')
  }
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
