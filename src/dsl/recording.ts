import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import type { Pred } from '../ir/nodes.ts'
import type { Predicate } from './types.ts'

/** Where the author's code was when something was recorded; its stack is read only if a diagnostic needs it. */
export type Site = Error

export interface Mistake {
  readonly code: DiagnosticCode
  readonly values: Readonly<Record<string, string | number>>
  readonly site: Site
}

/**
 * One run of an author's `require`. Every predicate made during it is known here, so that one which does not end up in
 * the result can be found.
 */
export interface Recording {
  readonly made: Map<Pred, Site>
  readonly mistakes: Mistake[]
  /** Names of the variables that the quantifiers around have bound. */
  readonly bound: string[]
  /** Declared parameters: name → the values that it has anywhere. */
  readonly parameters: ReadonlyMap<string, readonly unknown[]>
}

export interface Recorded {
  readonly recording: Recording
  readonly node: Pred
}

// Brands are registered symbols, so that data recorded by another copy of the package is known as well.
const recordedBrand = Symbol.for('groundrule.predicate')

export const newRecording = (parameters: Recording['parameters']): Recording => ({
  made: new Map(),
  mistakes: [],
  bound: [],
  parameters,
})

export const here = (): Site => new Error('site')

export function report(
  recording: Recording,
  code: DiagnosticCode,
  values: Mistake['values'],
  site: Site = here(),
): void {
  recording.mistakes.push({ code, values, site })
}

/** Makes a predicate known to its recording and gives it to the author. */
export function made(recording: Recording, node: Pred, site: Site = here()): Predicate {
  recording.made.set(node, site)
  const recorded = {
    [recordedBrand]: { recording, node } satisfies Recorded,
    because: (text: string): Predicate => {
      const line = String(text).trim()
      if (!line || /[\r\n]/.test(line)) report(recording, 'because-invalid', { text: JSON.stringify(text) })
      return made(recording, { kind: 'because', of: node, text: line.replace(/[.\s]+$/, '') })
    },
  }
  return recorded as unknown as Predicate
}

/** What a predicate recorded; undefined for anything that is no predicate. */
export function recordedIn(value: unknown): Recorded | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<symbol, Recorded>)[recordedBrand] : undefined
}
