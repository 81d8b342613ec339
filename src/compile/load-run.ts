import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic, Location } from '../diagnostics/model.ts'
import * as dsl from '../dsl/index.ts'
import type { Mistake } from '../dsl/recording.ts'
import * as pss from '../pss/index.ts'
import type { Sources } from './load-bundle.ts'
import { watchOperators } from './load-watch.ts'

export interface Run {
  /** What each file exports; a file that threw is missing and has a diagnostic. */
  readonly modules: ReadonlyMap<string, { readonly exports: Record<string, unknown> }>
  readonly diagnostics: readonly Diagnostic[]
  /** JavaScript operators used on predicates and fields, filled while the controls are recorded. */
  readonly mistakes: readonly Mistake[]
  /** Where in the author's files something was when its stack was taken. */
  readonly locate: (site: Error) => Location | undefined
}

const scriptName = 'groundrule-baseline.cjs'

/**
 * Runs the bundled files. `groundrule` and `groundrule/pss` are this very package, whatever is installed beside the
 * baseline, so that the declarations and the compiler agree.
 */
export function runSources({ code, map, files }: Sources): Run {
  const mistakes: Mistake[] = []
  const watched = watchOperators(code, mistakes)
  const trace = new TraceMap(map)
  const locate = (site: Error): Location | undefined => {
    const frame = new RegExp(`${scriptName}:(\\d+):(\\d+)`).exec(site.stack ?? '')
    if (!frame) return undefined
    const at = watched.original(Number(frame[1]), Number(frame[2]))
    const { source, line, column } = originalPositionFor(trace, { line: at.line, column: at.column - 1 })
    if (source === null || line === null) return undefined
    return { file: source, line, ...(column !== null && { column: column + 1 }) }
  }
  const system = createRequire(import.meta.url)
  const require = (name: string): unknown => {
    if (name === 'groundrule') return dsl
    if (name === 'groundrule/pss') return pss
    return system(name)
  }
  const module: { exports: Record<string, () => Record<string, unknown>> } = { exports: {} }
  const wrapped = `(function (module, exports, require, ${watched.name}) {${watched.code}\n})`
  const script = runInThisContext(wrapped, { filename: scriptName, columnOffset: -(wrapped.indexOf('{') + 1) })
  script(module, module.exports, require, watched.watch)
  const modules = new Map<string, { exports: Record<string, unknown> }>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    try {
      modules.set(file, { exports: (module.exports[file] as () => Record<string, unknown>)() })
    } catch (error) {
      const thrown = error instanceof Error ? error : new Error(String(error))
      const values = {
        file,
        reason: `throws: ${thrown.message}`,
        suggestion: 'correct what the file runs when it is loaded',
      }
      diagnostics.push(diagnostic('baseline-file', values, locate(thrown) ?? { file }))
    }
  }
  return { modules, diagnostics, mistakes, locate }
}
