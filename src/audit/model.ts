import type { Level } from '../ir/control.ts'
import type { ObjectName } from '../manifests/model.ts'
import type { ControlInfo, Remark } from '../report/finding.ts'

/** What is judged as one: a workload with all its Pods, known by its top owner, or an object that holds no pod. */
export interface Subject {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
  /** False where objects of the dump name it as their owner and it is not there itself. */
  readonly inDump: boolean
  /** Holds a pod or a pod template, itself or through what it owns. */
  readonly workload: boolean
  /** A Pod that kubelets run from files of their own; `name` is without the node's. */
  readonly static?: true
  /** Its Pods in the dump. */
  readonly pods: number
}

/**
 * Where a violation was seen.
 * - `template`: in the pod template, or in the object itself
 * - `pods`: in Pods whose template is not in the dump
 * - `admission`: in Pods, and not in the template that they were made from
 * - `older`: in Pods, and in the template that they were made from, which is no longer the current one
 * - `admission-or-older`: in Pods, and not in the current template; the one that they were made from is not in the dump
 */
export type Where = 'template' | 'pods' | 'admission' | 'older' | 'admission-or-older'

/** One line of blame about one subject. */
export interface AuditLine {
  readonly text: string
  /** A container's name, `pod`, or whatever else the line is about. */
  readonly label?: string
  /** From the object that it was seen in. */
  readonly path: readonly (string | number)[]
  /** What is there, where that is no object or list. */
  readonly found?: string | number | boolean
  readonly where: Where
  /** The object whose template it is, where the subject itself has none. */
  readonly of?: Pick<ObjectName, 'kind' | 'name'>
  /** Pods that show it. */
  readonly pods: number
  /** It is in the template, and not in the Pods that were made from it. */
  readonly corrected?: true
}

/** What one control found about one subject. */
export interface AuditFinding {
  readonly control: string
  /** How hard the control is enforced where the subject is. */
  readonly level: Level
  readonly subject: Subject
  readonly lines: readonly AuditLine[]
  /** A deny level would refuse the next change of what the control reads. */
  readonly onChange: boolean
  /** `enforce` would refuse Pods that its controller creates. */
  readonly onRestart: boolean
}

/** Subjects, and the namespaces that they are in. */
export interface Count {
  readonly subjects: number
  readonly namespaces: number
}

/** What each level of a control would do today, where its level is `level` now. */
export interface Impact {
  readonly control: string
  readonly level: Level
  /** The next stricter level; absent where there is none. */
  readonly next?: Level
  /** What `audit` would record. */
  readonly recorded: Count
  /** What `warn` would tell those who change it. */
  readonly warned: Count
  /** What `enforce-new` would deny: the next change of it. */
  readonly denied: Count
  /** What `enforce` would keep from starting again, besides what it denies: Pods that a controller creates. */
  readonly stopped: Count
}

/** What was read, and what became of it; every object of the dump is in exactly one of these. */
export interface AuditCounts {
  readonly files: number
  /** Objects that controls judge. */
  readonly objects: number
  /** System or exempt namespace → its objects, left out as the engines do. */
  readonly leftOut: Readonly<Record<string, number>>
  /** Cluster-scoped objects of the system, left out. */
  readonly systemObjects: number
  /** Kinds that no control judges → number of objects. */
  readonly notJudged: Readonly<Record<string, number>>
  /** Objects that the dump has more than once: the first one counts. */
  readonly repeated: number
  /** Documents that are no Kubernetes objects. */
  readonly others: number
}

/** What could not be read. */
export interface Unread extends Remark {
  readonly file: string
}

/** The picture of a dump. */
export interface Audit {
  /** groundrule's version. */
  readonly version: string
  readonly baseline: { readonly version: string; readonly source: string }
  readonly environment?: string
  readonly cluster?: string
  /** By severity, the most severe first, then by id. */
  readonly controls: readonly ControlInfo[]
  /** In the order of their controls, then by namespace, kind and name. */
  readonly findings: readonly AuditFinding[]
  /** For each control; absent where no environment is known. */
  readonly impact?: readonly Impact[]
  /** Workloads, other objects and their namespaces. */
  readonly subjects: { readonly workloads: number; readonly others: number; readonly namespaces: number }
  /** Jobs and Pods that nothing owns and that are over, left out. */
  readonly finished: number
  /** What would make the picture better, one sentence each. */
  readonly notes: readonly string[]
  readonly counts: AuditCounts
  readonly unread: readonly Unread[]
}
