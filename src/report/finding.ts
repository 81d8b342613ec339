import type { Level, Mapping, Severity } from '../ir/control.ts'
import type { Change } from '../ir/remedy.ts'
import type { ObjectName, Place } from '../manifests/model.ts'

/** One line of blame about one object, wherever the object stands. */
export interface Violation {
  /** The control's id. */
  readonly control: string
  /** How hard the control is enforced where the object would go; never `off`. */
  readonly level: Level
  /** What must hold, such as `securityContext.runAsNonRoot must be true`. */
  readonly line: string
  /** Whom the line is about: a container's name, or `pod`. */
  readonly label?: string
  /** Field names and list indexes from the object to what the line is about. */
  readonly path: readonly (string | number)[]
  /** What is there; undefined where nothing is. */
  readonly found: unknown
  readonly remedy?: Remedy
}

/** What puts a violation right, derived from the control's predicate alone; there is none where somebody has to choose. */
export interface Remedy {
  /** At least one. */
  readonly changes: readonly Change[]
  /** What the control says that it may break. */
  readonly caution?: string
}

/** A violation, the object that it is about and where in a file that object says so. */
export interface Finding extends Violation {
  readonly object: ObjectName
  readonly place: Place
  /** The same for the same violation wherever it stands: in another line, file, or order of a list. */
  readonly fingerprint: string
  readonly fix?: Fix
}

/** A change of the file after which the violation is gone. */
export interface Fix {
  /** What is done, such as `set allowPrivilegeEscalation to false`. */
  readonly description: string
  readonly edits: readonly Edit[]
  /** What may break at run time. */
  readonly caution?: string
}

/** Text that takes the place of what stands between two positions of a file. */
export interface Edit {
  readonly start: Position
  readonly end: Position
  readonly text: string
}

/** 1-based; `offset` counts UTF-16 units from the file's beginning, after a byte order mark. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What a report says about a control. */
export interface ControlInfo {
  readonly id: string
  readonly title: string
  readonly domain: string
  readonly severity: Severity
  /** The owner's id in the configuration. */
  readonly owner: string
  /** How to reach the owner. */
  readonly contact?: string
  readonly rationale: string
  readonly remediation: string
  /** What the remedy may break. */
  readonly caution?: string
  readonly mappings: readonly Mapping[]
  /** The control's page. */
  readonly page: string
}

/** Something about a line of a file that is no finding. */
export interface Remark {
  readonly line: number
  readonly message: string
}

/** What came of one file. */
export interface FileResult {
  readonly file: string
  /** Of a big file, more than its first part, which came just before. */
  readonly continued?: boolean
  /** The rest of this part comes next; the sums of all of it are there. */
  readonly more?: boolean
  /** By place, then control. */
  readonly findings: readonly Finding[]
  /** Objects that at least one control could judge. */
  readonly resources: number
  /** Kinds that no control judges → number of objects. */
  readonly notJudged: Readonly<Record<string, number>>
  /** Why the file was left out. */
  readonly skipped?: string
  /** Why the file, or parts of it, could not be read. */
  readonly broken: readonly Remark[]
  /** What Kubernetes reads otherwise than it looks. */
  readonly warnings: readonly Remark[]
}

/** What holds for a whole report. */
export interface ReportContext {
  /** groundrule's own. */
  readonly version: string
  /** The baseline's version: SHA-256 of its bundle. */
  readonly baseline: string
  /** What the baseline is called; a bundle may have been written without a name. */
  readonly baselineName?: string
  /** Controls by their id. */
  readonly controls: ReadonlyMap<string, ControlInfo>
  /** Findings at this level or above fail the check. */
  readonly failOn: Level
  readonly environment?: string
  readonly cluster?: string
  /** Colours of a terminal are welcome. */
  readonly color: boolean
}

/** What was judged, and what was not: the sums over all files. */
export interface Summary {
  /** Without those that were left out. */
  readonly files: number
  readonly resources: number
  readonly findings: number
  /** Findings at or above the level that fails. */
  readonly failing: number
  readonly notJudged: Readonly<Record<string, number>>
  readonly skipped: number
  readonly broken: number
  /** Where findings that were there before are left out. */
  readonly known?: KnownFindings
  /** Since the command started. */
  readonly seconds: number
}

/** Findings that were there before: a report leaves them out, and no other sum counts them. */
export interface KnownFindings {
  /** What is compared with: a commit as it was named, or a file. */
  readonly in: string
  readonly findings: number
  /** What was there and is not found any more. */
  readonly resolved: number
}
