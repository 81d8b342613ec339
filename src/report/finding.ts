import type { Level, Severity } from '../ir/control.ts'
import type { ObjectName, Place } from '../manifests/model.ts'

/** One line of blame about one object: which control, what is wrong where, why, and whom to ask. */
export interface Finding {
  readonly control: string
  readonly title: string
  readonly severity: Severity
  /** The owner's id in the configuration. */
  readonly owner: string
  /** How hard the control is enforced where the object would go; never `off`. */
  readonly level: Level
  /** What must hold, such as `securityContext.runAsNonRoot must be true`. */
  readonly line: string
  /** Whom the line is about: a container's name, or `pod`. */
  readonly label?: string
  /** Field names and list indexes from the object to what the line is about. */
  readonly path: readonly (string | number)[]
  /** What would be accepted, in words. */
  readonly wanted: string
  /** What is there; undefined where nothing is. */
  readonly found: unknown
  readonly rationale: string
  readonly remediation: string
  /** The control's page. */
  readonly page: string
}

/** A finding, the object that it is about and where in a file that object says so. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly object: ObjectName
  readonly place: Place
}

/** What was judged, and what was not. */
export interface Summary {
  readonly files: number
  /** Objects that at least one control could judge. */
  readonly resources: number
  readonly controls: number
  /** Kinds that no control judges → number of objects. */
  readonly notJudged: Readonly<Record<string, number>>
  /** Files that were left out, each with why. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[]
  /** Files, or documents in them, that could not be read. */
  readonly broken: readonly { readonly file: string; readonly line: number; readonly message: string }[]
  /** Findings at this level or above fail the check. */
  readonly failOn: Level
  readonly environment?: string
  /** Owner → how to reach them. */
  readonly contacts: Readonly<Record<string, string>>
  /** Absent where the report has to be the same every time. */
  readonly seconds?: number
}
