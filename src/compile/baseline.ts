import type { Diagnostic, Location } from '../diagnostics/model.ts'
import type { Path } from '../dsl/recording.ts'
import type { Control, ControlSet } from '../ir/control.ts'
import type { Config } from './config-model.ts'

/** A loaded baseline: what the author declared, recorded as data. */
export interface Baseline {
  readonly config: Config
  /** Every control, members of sets included, sorted by id. */
  readonly controls: readonly Control[]
  readonly sets: readonly ControlSet[]
}

/**
 * Where a property of a control or of the configuration is in the author's files; of one that is missing or no literal,
 * what is around it.
 */
export type Locate = (of: Control | Config, path: Path) => Location | undefined

/** All that is known without the files: the line that each control carries. */
export const sourceOf: Locate = (of) => ('source' in of ? of.source : undefined)

export interface Loaded {
  /** Absent where the configuration itself could not be read. */
  readonly baseline?: Baseline
  /** Exact places of what is in `baseline`. */
  readonly locate?: Locate
  readonly diagnostics: readonly Diagnostic[]
  /** Every file that it was read from, with absolute paths; absent where reading them again may give something else. */
  readonly inputs?: readonly string[]
}
