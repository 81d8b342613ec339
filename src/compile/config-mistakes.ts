import type { z } from 'zod'
import { type DiagnosticCode, diagnostic, nearest } from '../diagnostics/catalogue.ts'
import type { Diagnostic, Location } from '../diagnostics/model.ts'
import { shown } from '../dsl/recording.ts'
import { pathText } from '../kubernetes/path.ts'
import { engineNames } from './config-model.ts'
import type { Problem } from './config-schema.ts'

/** Makes the diagnostic for a place in the configuration, such as `clusters[1].engines[0].version`. */
export type Report = (code: DiagnosticCode, path: string, values?: Readonly<Record<string, string>>) => Diagnostic

export const reportAt =
  (location: Location, lineOf?: (path: string) => number | undefined): Report =>
  (code, path, values = {}) => {
    const line = lineOf?.(path)
    const where = line === undefined ? location : { ...location, line }
    return diagnostic(code, { path: path === '' ? 'the configuration' : path, ...values }, where)
  }

/** What zod found, as diagnostics: one for each mistake. */
export const mistakes = (error: z.ZodError, input: unknown, report: Report): readonly Diagnostic[] =>
  error.issues.flatMap((issue) => mistake(issue, [], input, report))

function mistake(
  issue: z.core.$ZodIssue,
  prefix: readonly PropertyKey[],
  input: unknown,
  report: Report,
): readonly Diagnostic[] {
  const steps = [...prefix, ...issue.path]
  const path = pathText(steps)
  switch (issue.code) {
    case 'custom': {
      const { code, values } = issue.params as unknown as Problem
      return [report(code as DiagnosticCode, path, values)]
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = issue.message.split(' ')
        const near = nearest(key, known)
        const suggestion = near ? `did you mean "${near}"?` : `known: ${known.join(', ')}`
        return report('config-key-unknown', pathText([...steps, key]), { key, suggestion })
      })
    case 'invalid_key':
      return issue.issues.flatMap((inner) => mistake(inner, steps, input, report))
    case 'invalid_union':
      return [unknownChoice(steps, input, report)]
    case 'invalid_value':
      return [
        report('config-value', path, {
          expected: issue.values.map((value) => `'${String(value)}'`).join(' or '),
          found: shown(at(input, steps)),
        }),
      ]
    case 'invalid_type':
      return [unlike(wordsFor(issue.expected, steps, at(input, steps)), path, at(input, steps), report)]
    case 'too_small':
      if (issue.origin === 'array') return [report('config-empty', path)]
      return [report('config-value', path, { expected: `at least ${issue.minimum}`, found: shown(at(input, steps)) })]
    case 'too_big':
      return [report('config-value', path, { expected: `at most ${issue.maximum}`, found: shown(at(input, steps)) })]
    // The schema says in its message what an author is to write.
    default:
      return [report('config-value', path, { expected: issue.message, found: shown(at(input, steps)) })]
  }
}

/** What a value is not, or that there is none. */
const unlike = (expected: string, path: string, value: unknown, report: Report): Diagnostic =>
  value === undefined
    ? report('config-missing', path, { expected })
    : report('config-value', path, { expected, found: shown(value) })

const words: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** A type of zod's in an author's words. */
function wordsFor(type: string, steps: readonly PropertyKey[], found: unknown): string {
  if (steps.at(-2) === 'engines') return "an engine, such as 'vap'"
  const isBare = typeof found === 'number' || typeof found === 'boolean'
  return type === 'string' && isBare ? 'text, in quotes' : (words[type] ?? type)
}

/** A union fails where its discriminator (an engine's name, namespaces' `by`) has no known value. */
function unknownChoice(steps: readonly PropertyKey[], input: unknown, report: Report): Diagnostic {
  const isEngine = steps.at(-3) === 'engines' || steps.at(-2) === 'engines'
  if (!isEngine) return unlike("'name' or 'label'", pathText(steps), at(input, steps), report)
  const owner = at(input, steps.slice(0, -1))
  // An engine given as a plain string has no place of its own for the name.
  const place = steps.at(-1) === 'name' && typeof owner === 'string' ? steps.slice(0, -1) : steps
  const name = at(input, place)
  if (typeof name !== 'string')
    return unlike(engineNames.map((each) => `'${each}'`).join(' or '), pathText(place), name, report)
  const near = nearest(name, engineNames)
  const suggestion = near ? `did you mean "${near}"?` : `known: ${engineNames.join(', ')}`
  return report('config-engine-unknown', pathText(place), { name, suggestion })
}

/** The value at a path of unvalidated input; undefined where there is none. */
export const at = (input: unknown, steps: readonly PropertyKey[]): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  )
