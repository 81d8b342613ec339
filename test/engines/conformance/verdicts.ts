import { createHash } from 'node:crypto'
import { apiVersionOf } from '../../../src/kubernetes/kinds.ts'
import type { Case } from '../cases/model.ts'
import type { KubernetesObject, PodSecurityJudge, PodSecurityVerdict, TestCluster } from '../harness/model.ts'
import { type Asked, ask, type Hosts, placed, reported } from './ask.ts'
import { judgeDenies, type Lines, misreported, readsEphemeralContainers, verdictText } from './compare.ts'
import { type Group, nameOnServer, type Subject } from './groups.ts'
import type { Engine, SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import { type Tally, tally } from './tally.ts'

/** A case, where it is sent, and what is known of it beforehand. */
export interface PlacedCase {
  readonly section: string
  readonly case: Case
  /** Absent for cluster-scoped kinds. */
  readonly namespace?: string
  /** The policy version of the namespace's Pod Security labels. */
  readonly version?: string
  /** By what its author says: an example's verdict, or an upstream fixture's. */
  readonly expected?:
    | { readonly control: string; readonly denied: boolean }
    | { readonly level: Level; readonly denied: boolean }
  /** The control that it was made for; others judge it as well. */
  readonly control?: string
  /** Whose CEL is run in this process too, which takes long. */
  readonly inProcess: 'all' | 'own' | 'none'
}

type Level = 'baseline' | 'restricted'

export interface VerdictsContext {
  readonly cluster: TestCluster
  readonly group: Group
  readonly judge: PodSecurityJudge
  readonly engine: 'vap' | 'vap-static'
  /** Whether JavaScript and in-process CEL are compared as well: once for all servers is enough. */
  readonly alone: boolean
}

/** Everything that is known of one case once everybody was asked. */
export interface Heard {
  readonly object: KubernetesObject
  readonly asked: Asked
  /** The judge on the object as it stands in the file, and as the server admitted it. */
  readonly inFile: PodSecurityVerdict | undefined
  readonly inAdmission: PodSecurityVerdict | undefined
}

/** Sends every case once and compares what every engine says of it. */
export async function verdictsSection(context: VerdictsContext, cases: Iterable<PlacedCase>): Promise<SectionResult> {
  const counts = tally()
  const hosts: Hosts = new Map()
  await inParallel(cases, 8, async (each) => {
    const heard = await hear(context, each, hosts)
    compareCase(context, each, heard, counts)
  })
  return counts.result()
}

export const subjectsOf = ({ subjects }: Group, object: KubernetesObject): readonly Subject[] =>
  subjects.filter(({ policy }) =>
    policy.kinds.some((kind) => kind.kind === object.kind && apiVersionOf(kind) === object.apiVersion),
  )

export async function hear(
  { cluster, judge }: VerdictsContext,
  { case: each, namespace, section }: PlacedCase,
  hosts: Hosts,
): Promise<Heard> {
  const object = placed(each.object, namespace)
  const unique = `pod-${createHash('sha256').update(`${section} ${each.id}`).digest('hex').slice(0, 32)}`
  const [inFile, asked] = await Promise.all([judge.verdict(object), ask(cluster, each, object, unique, hosts)])
  const inAdmission = asked.state === 'admitted' ? await judge.verdict(asked.object) : undefined
  return { object, asked, inFile, inAdmission }
}

function compareCase(context: VerdictsContext, each: PlacedCase, heard: Heard, counts: Tally): void {
  const { group, cluster, engine, alone } = context
  const note = (who: Engine, control: string, denied: boolean, expected: boolean, onServer = false) => {
    const key = { section: each.section, engine: who, control, ...(onServer && { kubernetes: cluster.kubernetes }) }
    counts.verdict(key, expected)
    if (denied !== expected)
      counts.disagree({ ...key, case: each.case.id, expected: verdictText(expected), found: verdictText(denied) })
  }
  if (alone && each.expected && 'level' in each.expected && heard.inFile) {
    const { level, denied } = each.expected
    note('judge', level, heard.inFile.levels[level].includes(each.version!), denied)
  }
  const subjects = subjectsOf(group, heard.object)
  const normalized = subjects[0]?.judges.normalized(heard.object)
  for (const subject of subjects) {
    const js = subject.judges.js(normalized!)
    const { id } = subject.control
    if (alone) compareAlone(each, subject, normalized!, js, heard, note)
    if (heard.asked.state === 'refused')
      counts.refused({ section: each.section, engine, kubernetes: cluster.kubernetes, control: id })
    else compareOnServer(context, each, subject, js, heard, note, counts)
  }
  if (group.name === 'pod-security') comparePodSecurity(each, heard, note)
}

type Note = (who: Engine, control: string, denied: boolean, expected: boolean, onServer?: boolean) => void

/** JavaScript against the judge and against the author, CEL against JavaScript: over the object as it stands in the file. */
function compareAlone(
  each: PlacedCase,
  subject: Subject,
  normalized: KubernetesObject,
  js: Lines,
  heard: Heard,
  note: Note,
): void {
  const { control, check, judges } = subject
  if (check && heard.inFile) note('javascript', control.id, js.length > 0, judgeDenies(heard.inFile, check))
  if (each.expected && 'control' in each.expected && each.expected.control === control.id)
    note('javascript', control.id, js.length > 0, each.expected.denied)
  // What the server refuses may lack what CEL can rely on.
  if (heard.asked.state === 'refused') return
  if (each.inProcess === 'none' || (each.inProcess === 'own' && each.control !== control.id)) return
  note('cel', control.id, judges.cel(normalized).length > 0, js.length > 0)
}

/** The policy against the judge (other controls: against JavaScript) over what the server admitted; then against the file. */
function compareOnServer(
  { cluster, engine }: VerdictsContext,
  each: PlacedCase,
  subject: Subject,
  inFile: Lines,
  { asked, inAdmission }: Heard,
  note: Note,
  counts: Tally,
): void {
  if (asked.state === 'refused') return
  const { control, check, judges } = subject
  const isJudged = each.case.via === 'create' || readsEphemeralContainers(subject)
  const js = judges.js(judges.normalized(asked.object))
  const denies = isJudged && (check ? inAdmission !== undefined && judgeDenies(inAdmission, check) : js.length > 0)
  const wanted = denies ? (js.length > 0 ? js : ['(JavaScript finds nothing)']) : []
  const key = { section: each.section, engine, kubernetes: cluster.kubernetes, control: control.id }
  counts.verdict(key, denies)
  const wrong = misreported(reported(asked.answer), nameOnServer(subject, engine === 'vap-static'), subject, wanted)
  if (wrong) counts.disagree({ ...key, case: each.case.id, ...wrong })
  // One verdict everywhere: what `check` says of the file is what the cluster says of what becomes of it.
  if (isJudged && engine === 'vap') note('javascript', control.id, inFile.length > 0, denies, true)
}

/** Pod Security Admission in the server: baseline is audited and restricted warned of, at the namespace's version. */
function comparePodSecurity({ version }: PlacedCase, { object, asked, inAdmission }: Heard, note: Note): void {
  if (asked.state === 'refused' || !inAdmission || version === undefined) return
  const { podSecurity } = reported(asked.answer)
  const says = (text: string | undefined, level: Level) => text?.includes(`"${level}:${version}"`) ?? false
  note('psa', 'baseline', says(podSecurity.audit, 'baseline'), inAdmission.levels.baseline.includes(version), true)
  // Its warning quotes values, and the server drops a warning with a control character in it.
  if (/\\[bfnrtu]/.test(JSON.stringify(object))) return
  note('psa', 'restricted', says(podSecurity.warn, 'restricted'), inAdmission.levels.restricted.includes(version), true)
}
