import type { Layout } from './render.ts'
import type { Splice } from './text.ts'

/** A text that is being edited. */
export interface Writing {
  readonly text: string
  /** Found out when something is laid out. */
  readonly layout: () => Layout
  readonly splices: Splice[]
  /** Why it is not edited after all: more would change than should, or what should is not there. */
  readonly refusals: string[]
}

export function splice({ splices }: Writing, start: number, end: number, text: string): void {
  splices.push({ start, end, text })
}

export function refuse({ refusals }: Writing, why: string): void {
  refusals.push(why)
}
