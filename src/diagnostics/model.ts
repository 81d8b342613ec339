import type { DiagnosticCode } from './catalogue.ts'

/** A place in an author's file. `line` and `column` are 1-based. */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export type DiagnosticSeverity = 'error' | 'warning'

/** One author mistake about the baseline or its configuration: a value, never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: DiagnosticSeverity
  readonly message: string
  /** What to write instead. */
  readonly hint: string
  readonly location?: Location
}
