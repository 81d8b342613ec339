import { clip } from '../report/excerpt.ts'
import type { Audit, AuditFinding, AuditLine, Count, Impact, Subject } from './model.ts'

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `Deployment web`, without its namespace. */
export const subjectText = ({ kind, name, inDump, static: isStatic }: Subject): string =>
  `${isStatic ? 'static ' : ''}${kind} ${name}${inDump ? '' : ' (not in the dump)'}`

/** What is wrong, where it was seen, and what is there. */
export function lineText(line: AuditLine, { pods, workload, kind }: Subject): string {
  const { label, text, found } = line
  const is = found === undefined ? '' : ` (it is ${clip(JSON.stringify(found), 60)})`
  const where = whereText(line, workload && kind !== 'Pod' ? pods : 0)
  return `${label === undefined ? '' : `${label}: `}${text}${is}${where === '' ? '' : `; ${where}`}`
}

function whereText({ where, of, pods, corrected }: AuditLine, all: number): string {
  const some = all > 0 ? ` (${pods} of ${all})` : ''
  switch (where) {
    case 'template':
      if (corrected) return 'not in the running Pods: something corrects it at admission'
      return of ? `in ${[of.kind, of.name].filter(Boolean).join(' ')}` : ''
    case 'pods':
      return `in the running Pods${some}`
    case 'admission':
      return `only in the running Pods${some}, not in the template: something changes it at admission`
    case 'older':
      return `only in the running Pods${some}: they are of an older template`
    case 'admission-or-older':
      return `only in the running Pods${some}, not in the template: something changes it at admission, or they are of an older one`
  }
}

/** The place that an audit is about: ` in prod`, ` in cluster prod-eu`, or nothing. */
export const placeText = ({ environment, cluster }: Pick<Audit, 'environment' | 'cluster'>): string =>
  cluster !== undefined ? ` in cluster ${cluster}` : environment !== undefined ? ` in ${environment}` : ''

/** `3 in 2`: subjects in namespaces. Cluster-scoped ones are in none. */
export const countText = ({ subjects, namespaces }: Count): string =>
  subjects === 0 ? '–' : namespaces === 0 ? String(subjects) : `${subjects} in ${namespaces}`

export const impactHead = [
  'control',
  'now',
  'audit records',
  'warn tells',
  'enforce-new denies',
  'enforce also stops',
] as const

/** One row of the table of levels. */
export const impactCells = ({ control, level, recorded, warned, denied, stopped }: Impact): readonly string[] => [
  control,
  level,
  ...[recorded, warned, denied, stopped].map(countText),
]

export const impactNotes: readonly string[] = [
  'Workloads or objects in namespaces. Denied is their next change that touches what a control reads, and every new one like them;',
  'what runs goes on. Stopped are Pods that a controller creates anew, after a drained node for instance.',
]

/** The next stricter level, and what it would break. */
export function nextText({ next, denied, stopped, recorded, warned }: Impact): string {
  switch (next) {
    case undefined:
      return 'none is stricter'
    case 'enforce-new':
      return denied.subjects === 0 ? 'enforce-new: breaks nothing' : `enforce-new: denies changes of ${denied.subjects}`
    case 'enforce':
      return stopped.subjects === 0 ? 'enforce: breaks nothing more' : `enforce: stops Pods of ${stopped.subjects}`
    default:
      return `${next}: breaks nothing, shows ${(next === 'warn' ? warned : recorded).subjects}`
  }
}

/** What was looked at, and what was not, a sentence each. */
export function countTexts({ subjects, findings, counts, finished, unread, controls }: Audit): readonly string[] {
  const bad = new Set(findings.map(({ subject }) => subject)).size
  const all = subjects.workloads + subjects.others
  const what =
    subjects.others === 0
      ? count(all, 'workload')
      : `${all} workloads and other objects (${count(subjects.workloads, 'workload')})`
  const list = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([name, n]) => `${name} ${n}`)
      .join(', ')
  const sum = (record: Readonly<Record<string, number>>): number => Object.values(record).reduce((a, b) => a + b, 0)
  const [left, notJudged] = [sum(counts.leftOut), sum(counts.notJudged)]
  return [
    `${bad} of ${what} in ${count(subjects.namespaces, 'namespace')} violate${bad === 1 ? 's' : ''} at least one of ${count(controls.length, 'control')}`,
    `${count(counts.objects, 'object')} of ${count(counts.files, 'file')} judged`,
    ...(left > 0 ? [`${left} in system or exempt namespaces left out: ${list(counts.leftOut)}`] : []),
    ...(counts.systemObjects > 0 ? [`${count(counts.systemObjects, 'object')} of the system left out`] : []),
    ...(notJudged > 0 ? [`${notJudged} of other kinds not judged: ${list(counts.notJudged)}`] : []),
    ...(finished > 0 ? [`${count(finished, 'Job or Pod', 'Jobs or Pods')} of their own that are over left out`] : []),
    ...(counts.repeated > 0 ? [`${count(counts.repeated, 'object')} there more than once`] : []),
    ...(counts.others > 0
      ? [`${count(counts.others, 'document')} that ${counts.others === 1 ? 'is' : 'are'} no Kubernetes object`]
      : []),
    ...(unread.length > 0 ? [`${unread.length} not read`] : []),
  ]
}

/** The findings of one control, by namespace; '' for what is in none. */
export function byNamespace(findings: readonly AuditFinding[]): ReadonlyMap<string, readonly AuditFinding[]> {
  const groups = new Map<string, AuditFinding[]>()
  for (const finding of findings) {
    const { namespace = '' } = finding.subject
    const group = groups.get(namespace)
    if (group) group.push(finding)
    else groups.set(namespace, [finding])
  }
  return groups
}
