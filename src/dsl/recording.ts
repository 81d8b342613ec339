import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import type { Pred } from '../ir/nodes.ts'
import { children } from '../ir/walk.ts'
import type { Types } from '../kubernetes/model.ts'
import type { Predicate } from './types.ts'

/** Where the author's code was when something was recorded; its stack is read only if a diagnostic needs it. */
export type Site = Error

export interface Mistake {
  readonly code: DiagnosticCode
  readonly values: Readonly<Record<string, string | number>>
  readonly site: Site
  /** The place below what the call at `site` is given, such as `['examples', 'pass', 1]`. */
  readonly property?: Path
}

/** Property names and positions, from an object literal inwards. */
export type Path = readonly (string | number)[]

/**
 * One run of an author's `require`. Every predicate made during it is known here, so that one which does not end up in
 * the result can be found.
 */
export interface Recording {
  readonly made: Map<Pred, Site>
  /** Predicates that a mistake has been told about: that they are not part of the result is no second one. */
  readonly told: Set<Pred>
  /** Of each predicate made: how deep it is, and how many nodes it has. */
  readonly extents: Map<Pred, Extent>
  readonly mistakes: Mistake[]
  /** Names of the variables that the quantifiers around have bound. */
  readonly bound: string[]
  /** Declared parameters: name → the values that it has anywhere. */
  readonly parameters: ReadonlyMap<string, readonly unknown[]>
  /** The types of a custom resource, besides those of Kubernetes. */
  readonly types: Types
}

interface Extent {
  readonly depth: number
  readonly size: number
}

/** More than any control needs, and less than what a compiler of expressions on any engine refuses. */
const largest: Extent = { depth: 100, size: 10_000 }

export interface Recorded {
  readonly recording: Recording
  readonly node: Pred
}

// Brands are registered symbols, so that data recorded by another copy of the package is known as well.
const recordedBrand = Symbol.for('groundrule.predicate')

export const newRecording = (parameters: Recording['parameters'], types: Types): Recording => ({
  made: new Map(),
  told: new Set(),
  extents: new Map(),
  mistakes: [],
  bound: [],
  parameters,
  types,
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
export function made(recording: Recording, given: Pred, site: Site = here()): Predicate {
  const node = bounded(recording, given, site)
  recording.made.set(node, site)
  const recorded = {
    [recordedBrand]: { recording, node } satisfies Recorded,
    because: (text: string): Predicate => {
      const line = typeof text === 'string' ? text.trim() : ''
      if (!isLine(line)) report(recording, 'because-invalid', { text: shown(text) })
      return made(recording, { kind: 'because', of: node, text: line.replace(/[.\s]+$/, '') })
    },
  }
  return recorded as unknown as Predicate
}

/** The predicate, or `true` after telling that nobody could read it: without recursion, a shared part counted each time. */
function bounded(recording: Recording, node: Pred, site: Site): Pred {
  const extent = extentOf(recording, node)
  recording.extents.set(node, extent)
  if (extent.depth <= largest.depth && extent.size <= largest.size) return node
  if (!recording.mistakes.some(({ code }) => code === 'predicate-large'))
    report(recording, 'predicate-large', { depth: largest.depth, size: largest.size }, site)
  return { kind: 'constant', value: true }
}

function extentOf(recording: Recording, node: Pred): Extent {
  const parts = children(node).map((child) => recording.extents.get(child) ?? extentOf(recording, child))
  return {
    depth: 1 + parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    size: 1 + parts.reduce((sum, { size }) => sum + size, 0),
  }
}

/** Visible text without a line break or another control character. */
export const isLine = (text: string): boolean => text.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text.trim())

/** A value as a message names it, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (value instanceof Promise) return 'a promise'
  if (value instanceof RegExp) return `the regular expression ${value}`
  if (value instanceof Date) return 'a Date'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
  return String(value)
}

/** What something thrown says, whatever it is. */
export function thrownText(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message : typeof error === 'string' ? error : shown(error)
    return text.trim().replace(/\s+/g, ' ') || 'an error without a message'
  } catch {
    return 'something that cannot be shown'
  }
}

/** What a predicate recorded; undefined for anything that is no predicate. */
export function recordedIn(value: unknown): Recorded | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<symbol, Recorded>)[recordedBrand] : undefined
}
