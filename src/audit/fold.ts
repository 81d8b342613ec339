import { atLeast, type Level } from '../ir/control.ts'
import { type Collected, lineKeyOf } from './collect.ts'
import type { LiveViolation } from './judge.ts'
import type { PodSheaf, SeenNode } from './live-object.ts'
import type { AuditFinding, AuditLine, Subject } from './model.ts'
import { type Owner, type Owners, owners } from './owners.ts'

/** The subjects of a dump, and what was found about them. */
export interface Folded {
  readonly subjects: readonly Subject[]
  readonly findings: readonly AuditFinding[]
  /** Subjects that are over, left out. */
  readonly finished: number
  /** Kinds of owners that Pods name and that the dump does not have, such as `ReplicaSet`. */
  readonly missing: readonly string[]
}

/** Everything below one top owner. */
interface Group {
  readonly top: Owner
  readonly members: SeenNode[]
  readonly sheaves: PodSheaf[]
}

/** Puts all that belongs to one top owner together, and tells what its template says from what its Pods show beyond it. */
export function fold(collected: Collected): Folded {
  const known = owners(collected)
  const groups = new Map<string, Group>()
  const groupOf = (chain: readonly Owner[]): Group => {
    const top = chain.at(-1)!
    const key = 'node' in top ? `${top.node.uid ?? ''} ${JSON.stringify(top.node.name)}` : absentKey(top)
    const group = groups.get(key) ?? { top, members: [], sheaves: [] }
    groups.set(key, group)
    return group
  }
  const missing = new Set<string>()
  const others: SeenNode[] = []
  for (const node of collected.nodes) {
    if (node.holdsPods)
      groupOf(node.static ? [{ node: { name: node.name } as SeenNode }] : known.above(node)).members.push(node)
    else if (node.judged) others.push(node)
  }
  for (const sheaf of collected.sheaves) {
    const chain = known.abovePods(sheaf)
    groupOf(chain).sheaves.push(sheaf)
    const [direct] = chain
    if (direct && 'absent' in direct && /^(ReplicaSet|Job)$/.test(direct.absent.kind)) missing.add(direct.absent.kind)
  }
  const all = [...groups.values()]
  const going = all.filter((group) => !isFinished(group))
  const folded = [...going.map((group) => workload(group, known)), ...others.map(single)]
  return {
    subjects: folded.map(({ subject }) => subject),
    findings: folded.flatMap(({ findings }) => findings),
    finished: all.length - going.length,
    missing: [...missing].sort(),
  }
}

const absentKey = ({ absent, namespace }: Extract<Owner, { readonly absent: unknown }>): string =>
  JSON.stringify([absent.apiVersion, absent.kind, namespace, absent.name])

interface FoldedSubject {
  readonly subject: Subject
  readonly findings: readonly AuditFinding[]
}

/** Jobs and Pods of their own that are over: no level can do anything to them. */
function isFinished({ top, members, sheaves }: Group): boolean {
  const kind = 'node' in top ? top.node.name.kind : top.absent.kind
  const over = members.every(({ finished }) => finished) && sheaves.every(({ running }) => !running)
  // A Job that is not over may have Pods that failed.
  return (kind === 'Job' || kind === 'Pod') && over
}

function workload({ top, members, sheaves }: Group, known: Owners): FoldedSubject {
  const roots = rootsOf(top, members, known)
  const templates = new Map<string, { readonly violation: LiveViolation; readonly of: SeenNode }>()
  for (const of of roots) for (const violation of of.violations) templates.set(lineKeyOf(violation), { violation, of })
  const isPod = 'node' in top && top.node.name.kind === 'Pod'
  const subject: Subject = {
    ...nameOf(top),
    inDump: 'node' in top,
    workload: true,
    ...(roots[0]?.static && { static: true as const }),
    pods: sheaves.reduce((sum, { pods }) => sum + pods, 0) + (isPod ? members.length : 0),
  }

  const lines = new Map<string, { readonly control: string; readonly level: Level; readonly line: AuditLine }>()
  const add = (key: string, violation: LiveViolation, rest: Pick<AuditLine, 'where' | 'pods' | 'of' | 'corrected'>) => {
    const before = lines.get(key)?.line
    const pods = rest.pods + (before?.pods ?? 0)
    const line = before ? { ...before, pods } : lineOf(violation, { ...rest, pods })
    lines.set(key, { control: violation.control, level: violation.level, line })
  }
  for (const [key, { violation, of }] of templates) {
    const inTop = 'node' in top && (of === top.node || of.static === true)
    const { kind, name } = of.name
    add(key, violation, {
      where: 'template',
      pods: 0,
      ...(!inTop && { of: { kind, ...(name !== undefined && { name }) } }),
      ...(isCorrected(key, sheaves, known) && { corrected: true }),
    })
  }
  const recreated = new Set<string>()
  for (const sheaf of sheaves) {
    for (const [key, { violation, pods }] of sheaf.lines) {
      recreated.add(violation.control)
      add(key, violation, { where: whereOf(key, sheaf, roots, known), pods })
    }
  }
  // A template of which no Pod is in the dump: they will be as it says.
  if (sheaves.length === 0 && !isPod) for (const { violation } of templates.values()) recreated.add(violation.control)
  return { subject, findings: findingsOf(subject, [...lines.values()], recreated) }
}

/**
 * The templates that decide: those with no other template of the dump above them. Of several ReplicaSets of one owner, such as
 * a Rollout's, those that have Pods, or else the newest.
 */
function rootsOf(top: Owner, members: readonly SeenNode[], known: Owners): readonly SeenNode[] {
  const roots = members.filter((node) => {
    const [, ...above] = known.above(node)
    return node.static || !above.some((each) => 'node' in each && each.node.holdsPods)
  })
  if ('node' in top && top.node.holdsPods) return roots
  const sets = roots.filter(({ name }) => name.kind === 'ReplicaSet')
  const busy = sets.filter(({ idle }) => !idle)
  const [newest] = [...sets].sort((a, b) => (a.created > b.created ? -1 : a.created < b.created ? 1 : 0))
  const wanted = busy.length > 0 ? busy : newest ? [newest] : []
  return roots.filter((node) => node.name.kind !== 'ReplicaSet' || wanted.includes(node))
}

/** Where a line that Pods show comes from. */
function whereOf(key: string, sheaf: PodSheaf, roots: readonly SeenNode[], known: Owners): AuditLine['where'] {
  const direct = known.find(sheaf.owner, sheaf.namespace)
  if (has(roots, key)) return 'template'
  if (direct?.holdsPods) {
    if (has([direct], key)) return 'older'
    return isCurrent(sheaf, direct) ? 'admission' : 'admission-or-older'
  }
  return roots.length > 0 ? 'admission-or-older' : 'pods'
}

const has = (nodes: readonly SeenNode[], key: string): boolean =>
  nodes.some(({ violations }) => violations.some((each) => lineKeyOf(each) === key))

const isCurrent = ({ revision }: PodSheaf, of: SeenNode): boolean =>
  revision === undefined || of.revision === undefined || revision === of.revision

/** The template says it, and no Pod that was made from one which says it shows it. */
function isCorrected(key: string, sheaves: readonly PodSheaf[], known: Owners): boolean {
  const made = sheaves.filter((sheaf) => {
    const direct = known.find(sheaf.owner, sheaf.namespace)
    return direct?.holdsPods && has([direct], key) && isCurrent(sheaf, direct)
  })
  return made.length > 0 && made.every(({ lines }) => !lines.has(key))
}

function single(node: SeenNode): FoldedSubject {
  const subject: Subject = { ...nameOf({ node }), inDump: true, workload: false, pods: 0 }
  const lines = node.violations.map((violation) => ({
    control: violation.control,
    level: violation.level,
    line: lineOf(violation, { where: 'template', pods: 0 }),
  }))
  return { subject, findings: findingsOf(subject, lines, new Set()) }
}

function nameOf(of: Owner): Pick<Subject, 'apiVersion' | 'kind' | 'namespace' | 'name'> {
  const { apiVersion, kind, name } = 'node' in of ? of.node.name : of.absent
  const namespace = 'node' in of ? of.node.name.namespace : of.namespace
  return { apiVersion, kind, ...(namespace !== undefined && { namespace }), name: name ?? '(without a name)' }
}

function lineOf(
  { line, label, path, found }: LiveViolation,
  rest: Pick<AuditLine, 'where' | 'pods' | 'of' | 'corrected'>,
): AuditLine {
  const isScalar = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
  return { text: line, ...(label !== undefined && { label }), path, ...(isScalar && { found }), ...rest }
}

/** One finding for each control. */
function findingsOf(
  subject: Subject,
  lines: readonly { readonly control: string; readonly level: Level; readonly line: AuditLine }[],
  recreated: ReadonlySet<string>,
): readonly AuditFinding[] {
  return [...new Set(lines.map(({ control }) => control))].map((control) => {
    const own = lines.filter((each) => each.control === control)
    return {
      control,
      level: own.map(({ level }) => level).reduce((a, b) => (atLeast(a, b) ? a : b)),
      subject,
      lines: own.map(({ line }) => line),
      onChange: own.some(({ line: { where } }) => where === 'template' || where === 'pods'),
      onRestart: recreated.has(control),
    }
  })
}
