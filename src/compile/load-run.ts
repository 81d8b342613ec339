import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { parse } from 'acorn'
import { diagnostic, nearest } from '../diagnostics/catalogue.ts'
import type { Diagnostic, Location } from '../diagnostics/model.ts'
import * as dsl from '../dsl/index.ts'
import { type Path, type Site, thrownText } from '../dsl/recording.ts'
import * as pss from '../pss/index.ts'
import type { Sources } from './load-bundle.ts'
import { placesIn } from './load-places.ts'
import { watchOperators } from './load-watch.ts'

export interface Run {
  /** What each file exports; a file that threw is missing and has a diagnostic. */
  readonly modules: ReadonlyMap<string, { readonly exports: unknown }>
  readonly diagnostics: readonly Diagnostic[]
  /** Where in the author's files something was when its stack was taken, or the property of what it was given. */
  readonly locate: (site: Site, property?: Path) => Location | undefined
  /** Where a property of what a file exports as its default is; of one that is missing, what it is missing in. */
  readonly locateExport: (file: string, path: Path) => Location | undefined
}

const scriptName = 'groundrule-baseline.cjs'

/**
 * Runs the bundled files. `groundrule` and `groundrule/pss` are this very package, whatever is installed beside the
 * baseline, so that the declarations and the compiler agree.
 */
export function runSources({ code, map, files }: Sources): Run {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true })
  const watched = watchOperators(code, program)
  const places = placesIn(program)
  const trace = new TraceMap(map)
  const lines = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const original = (line: number, column: number): Location | undefined => {
    const found = originalPositionFor(trace, { line, column: column - 1 })
    if (found.source === null || found.line === null) return undefined
    return { file: found.source, line: found.line, ...(found.column !== null && { column: found.column + 1 }) }
  }
  const atOffset = (offset: number): Location | undefined => {
    const line = lines.findLastIndex((start) => start <= offset)
    return original(line + 1, offset - (lines[line] as number) + 1)
  }
  const locate = (site: Site, property?: Path): Location | undefined => {
    const frame = new RegExp(`${scriptName}:(\\d+):(\\d+)`).exec(String(site.stack ?? ''))
    if (!frame) return undefined
    const at = watched.original(Number(frame[1]), Number(frame[2]))
    const offset = property && places.inCall((lines[at.line - 1] as number) + at.column - 1, property)
    return offset === undefined ? original(at.line, at.column) : atOffset(offset)
  }
  const run = runFiles(`(function (module, exports, require, ${watched.name}) {`, watched.code, watched.watch)
  const modules = new Map<string, { exports: unknown }>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    try {
      modules.set(file, { exports: (run[file] as () => unknown)() })
    } catch (error) {
      const values = {
        file,
        reason: `throws: ${thrownText(error)}`,
        suggestion: 'correct what the file runs when it is loaded',
      }
      const location = error instanceof Error ? locate(error) : undefined
      diagnostics.push(diagnostic('baseline-file', values, location ?? { file, line: 1 }))
    }
  }
  return {
    modules,
    diagnostics,
    locate,
    locateExport: (file, path) =>
      places
        .inExport(file, path)
        .map(atOffset)
        .find((location) => location?.file === file),
  }
}

/** The bundle's table: what runs each file and gives what it exports. */
function runFiles(head: string, code: string, watch: unknown): Readonly<Record<string, () => unknown>> {
  const system = createRequire(import.meta.url)
  const require = (name: string): unknown => {
    if (name === 'groundrule') return telling(name, dsl)
    if (name === 'groundrule/pss') return telling(name, pss)
    return system(name)
  }
  const module: { exports: Record<string, () => unknown> } = { exports: {} }
  const script = runInThisContext(`${head}${code}\n})`, { filename: scriptName, columnOffset: -head.length })
  script(module, module.exports, require, watch)
  return module.exports
}

/** A module of ours that says which name an author may have meant. */
const telling = (from: string, module: object): object =>
  new Proxy(
    { ...module },
    {
      get(target, name) {
        if (typeof name === 'symbol' || Object.hasOwn(target, name) || name === '__esModule' || name === 'default')
          return Reflect.get(target, name)
        const near = nearest(name, Object.keys(target))
        throw new TypeError(`${from} exports no "${name}"${near ? `; did you mean "${near}"?` : ''}`)
      },
    },
  )
