import { createHash } from 'node:crypto'
import { apiVersionOf } from '../../../src/kubernetes/kinds.ts'
import { normalize } from '../../../src/kubernetes/normalize.ts'
import type { Case } from '../cases/model.ts'
import type { KubernetesObject, PodSecurityJudge, PodSecurityVerdict, TestCluster } from '../harness/model.ts'
import { ask, type Hosts, placed, type Reported, reported } from './ask.ts'
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

/** What everybody has to judge an object by: `normal` is what JavaScript and CEL get to see. */
interface Judged {
  readonly normal: KubernetesObject
  readonly judge: PodSecurityVerdict | undefined
}

/** Everything that is known of one case once everybody was asked. */
export interface Heard {
  readonly object: KubernetesObject
  /** As the object stands in the file. */
  readonly inFile: Judged
  /** As the server admitted it, and what its policies reported; or why it refused. */
  readonly inAdmission: (Judged & { readonly reported: Reported }) | { readonly refused: string }
}

/** As many as the client sends at once. */
const atOnce = 16

/** Sends every case once and compares what every engine says of it. */
export async function verdictsSection(context: VerdictsContext, cases: Iterable<PlacedCase>): Promise<SectionResult> {
  const counts = tally()
  const hosts: Hosts = new Map()
  await inParallel(cases, atOnce, async (each) => {
    const heard = await hear(context, each, hosts)
    compareCase(context, each, heard, counts)
  })
  return counts.result()
}

export const subjectsOf = ({ subjects }: Pick<Group, 'subjects'>, object: KubernetesObject): readonly Subject[] =>
  subjects.filter(({ policy }) =>
    policy.kinds.some((kind) => kind.kind === object.kind && apiVersionOf(kind) === object.apiVersion),
  )

export async function hear(
  { cluster, judge }: VerdictsContext,
  { case: each, namespace, section }: PlacedCase,
  hosts: Hosts,
): Promise<Heard> {
  const object = placed(each.object, namespace)
  const unique = uniqueName({ section, case: each })
  const [judged, asked] = await Promise.all([
    judge.verdict(object),
    ask({ request: cluster.request, hosts, audit: true }, each, object, unique),
  ])
  return {
    object,
    inFile: { normal: normal(object), judge: judged },
    inAdmission:
      asked.state === 'refused'
        ? { refused: asked.reason }
        : {
            normal: normal(asked.object),
            judge: await judge.verdict(asked.object),
            reported: reported(asked.answer),
          },
  }
}

/** The name of the Pod that a case's ephemeral containers are added to. */
export const uniqueName = ({ section, case: { id } }: Pick<PlacedCase, 'section' | 'case'>): string =>
  `pod-${createHash('sha256').update(`${section} ${id}`).digest('hex').slice(0, 32)}`

const normal = (object: KubernetesObject): KubernetesObject => normalize(object) as KubernetesObject

function compareCase(context: VerdictsContext, each: PlacedCase, heard: Heard, counts: Tally): void {
  const { group, cluster, engine, alone } = context
  const { inFile, inAdmission } = heard
  const note: Note = (who, control, denied, expected, onServer = false) => {
    const key = { section: each.section, engine: who, control, ...(onServer && { kubernetes: cluster.kubernetes }) }
    const found = typeof denied === 'string' ? denied : verdictText(denied)
    counts.verdict(key, expected)
    if (denied !== expected) counts.disagree({ ...key, case: each.case.id, expected: verdictText(expected), found })
  }
  if (alone && each.expected && 'level' in each.expected && inFile.judge) {
    const { level, denied } = each.expected
    note('judge', level, inFile.judge.levels[level].includes(each.version!), denied)
  }
  for (const subject of subjectsOf(group, heard.object)) {
    const lines = subject.judges.js(inFile.normal)
    if (alone) compareAlone(each, subject, lines, heard, note)
    if ('refused' in inAdmission)
      counts.refused({ section: each.section, engine, kubernetes: cluster.kubernetes, control: subject.control.id })
    else compareOnServer(context, each, subject, lines, inAdmission, note, counts)
  }
  if (group.name === 'pod-security' && !('refused' in inAdmission))
    comparePodSecurity(each, heard.object, inAdmission, note)
}

/** `denied` is a text where the engine failed. */
type Note = (who: Engine, control: string, denied: boolean | string, expected: boolean, onServer?: boolean) => void

type Admitted = Exclude<Heard['inAdmission'], { readonly refused: string }>

/** JavaScript against the judge and against the author, CEL against JavaScript: over the object as it stands in the file. */
function compareAlone(
  each: PlacedCase,
  subject: Subject,
  lines: Lines,
  { inFile, inAdmission }: Heard,
  note: Note,
): void {
  const { control, check, judges } = subject
  const denies = lines.length > 0
  if (check && inFile.judge) note('javascript', control.id, denies, judgeDenies(inFile.judge, check))
  if (each.expected && 'control' in each.expected && each.expected.control === control.id)
    note('javascript', control.id, denies, each.expected.denied)
  // What the server refuses may lack what CEL can rely on.
  if ('refused' in inAdmission) return
  if (each.inProcess === 'none' || (each.inProcess === 'own' && each.control !== control.id)) return
  note('cel', control.id, celDenies(judges, inFile.normal), denies)
}

function celDenies({ cel }: Subject['judges'], object: KubernetesObject): boolean | string {
  try {
    return cel(object).length > 0
  } catch (error) {
    return (error as Error).message
  }
}

/** The policy against the judge (other controls: against JavaScript) over what the server admitted; then against the file. */
function compareOnServer(
  { cluster, engine }: VerdictsContext,
  each: PlacedCase,
  subject: Subject,
  inFile: Lines,
  { normal, judge, reported }: Admitted,
  note: Note,
  counts: Tally,
): void {
  const { control, check, judges } = subject
  const isJudged = each.case.via === 'create' || readsEphemeralContainers(subject)
  const lines = judges.js(normal)
  const denies = isJudged && (check ? judge !== undefined && judgeDenies(judge, check) : lines.length > 0)
  const wanted = denies ? (lines.length > 0 ? lines : ['(JavaScript finds nothing)']) : []
  const key = { section: each.section, engine, kubernetes: cluster.kubernetes, control: control.id }
  counts.verdict(key, denies)
  const wrong = misreported(reported, nameOnServer(subject, engine === 'vap-static'), subject, wanted)
  if (wrong) counts.disagree({ ...key, case: each.case.id, ...wrong })
  // One verdict everywhere: what `check` says of the file is what the cluster says of what becomes of it.
  if (isJudged && engine === 'vap') note('javascript', control.id, inFile.length > 0, denies, true)
}

/** Pod Security Admission in the server: baseline is audited and restricted warned of, at the namespace's version. */
function comparePodSecurity(
  { version }: PlacedCase,
  object: KubernetesObject,
  { judge, reported }: Admitted,
  note: Note,
): void {
  if (!judge || version === undefined) return
  const { audit, warn } = reported.podSecurity
  const says = (text: string | undefined, level: Level) => text?.includes(`"${level}:${version}"`) ?? false
  note('psa', 'baseline', says(audit, 'baseline'), judge.levels.baseline.includes(version), true)
  // Its warning quotes values, and the server drops a warning with a control character in it.
  if (/\\[bfnrtu]/.test(JSON.stringify(object))) return
  note('psa', 'restricted', says(warn, 'restricted'), judge.levels.restricted.includes(version), true)
}
