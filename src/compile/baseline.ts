import type { Diagnostic } from '../diagnostics/model.ts'
import type { Control, ControlSet } from '../ir/control.ts'
import type { Config } from './config-model.ts'

/** A loaded baseline: what the author declared, recorded as data. */
export interface Baseline {
  readonly config: Config
  /** Every control, members of sets included, sorted by id. */
  readonly controls: readonly Control[]
  readonly sets: readonly ControlSet[]
}

export interface Loaded {
  /** Absent where the configuration itself could not be read. */
  readonly baseline?: Baseline
  readonly diagnostics: readonly Diagnostic[]
}
