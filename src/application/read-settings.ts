import { nearest } from '../diagnostics/catalogue.ts'
import { odditiesIn } from '../manifests/oddities.ts'
import { documentsOf } from '../manifests/parse.ts'
import { places } from '../manifests/place.ts'
import { readYaml } from '../manifests/read.ts'
import { chartFields, type Field, fields } from './fields.ts'
import type { Settings, SettingsFile } from './settings.ts'

/** What is wrong with the settings: a line, and a sentence that says what to write instead. */
export interface Mistake {
  readonly line: number
  readonly message: string
}

type Path = readonly (string | number)[]

/** The settings of a `.groundrule.yaml`, or every mistake in it, by line. Never throws for what it says. */
export function readSettings(
  file: string,
  text: string,
): Pick<SettingsFile, 'settings' | 'lines'> | { readonly mistakes: readonly Mistake[] } {
  const documents = readYaml(text)
  if ('message' in documents) {
    const line = text.slice(0, documents.at).split('\n').length
    return { mistakes: [{ line, message: `it is no YAML: ${documents.message}` }] }
  }
  const [given = {}, ...more] = documents.filter((value) => value !== null && value !== undefined)
  const at = places(file, text)
  const index = Math.max(0, documents.indexOf(given))
  const lineOf = (path: Path): number => at(index, path).line
  if (more.length > 0 || !isRecord(given)) {
    const message = 'it must be one document with settings, such as bundle: baseline.json'
    return { mistakes: [{ line: lineOf([]), message }] }
  }
  const problems = [
    ...problemsIn(given, fields, []),
    ...(Array.isArray(given.helm) ? given.helm.flatMap((chart, i) => chartProblems(chart, ['helm', i])) : []),
  ]
  const repeated = documentsOf(text)()
    .flatMap(odditiesIn)
    .filter(({ is }) => is === 'repeated')
    .map(({ path, written }) => ({ path, message: `${JSON.stringify(written)} is there twice; keep one` }))
  const mistakes = [...repeated, ...problems].map(({ path, message }) => ({ line: lineOf(path), message }))
  if (mistakes.length > 0) return { mistakes: mistakes.sort((a, b) => a.line - b.line) }
  return {
    settings: given as Settings,
    lines: Object.fromEntries(Object.keys(given).map((name) => [name, lineOf([name])])),
  }
}

interface Problem {
  readonly path: Path
  readonly message: string
}

function problemsIn(
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, Field>>,
  within: Path,
): readonly Problem[] {
  const names = Object.keys(known)
  return Object.entries(given).flatMap(([name, value]): readonly Problem[] => {
    const path = [...within, name]
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (!field) {
      const near = nearest(name, names)
      const instead = near === undefined ? `there are: ${names.join(', ')}` : `did you mean "${near}"?`
      return [{ path, message: `there is no setting ${JSON.stringify(name)}; ${instead}` }]
    }
    return field.fits(value) ? [] : [{ path, message: `${name} must be ${field.wanted}${notThat(value, field)}` }]
  })
}

function chartProblems(chart: unknown, path: Path): readonly Problem[] {
  if (!isRecord(chart)) return [{ path, message: `helm must be ${fields.helm.wanted}` }]
  const missing =
    'chart' in chart ? [] : [{ path, message: `a chart of helm needs chart: ${chartFields.chart?.wanted}` }]
  return [...missing, ...problemsIn(chart, chartFields, path)]
}

function notThat(value: unknown, { names }: Field): string {
  if (value === null) return '; nothing is there'
  if (typeof value === 'object') return ''
  const near = names && nearest(String(value), names)
  const shown = `, not ${JSON.stringify(value)}`
  if (near !== undefined) return `${shown}; did you mean "${near}"?`
  return typeof value === 'string' ? shown : `${shown}; write text in quotes`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
