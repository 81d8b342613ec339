import { pathText } from '../kubernetes/path.ts'
import { shapeProblems } from '../kubernetes/shape.ts'
import type { ObjectName } from '../manifests/model.ts'
import type { KubernetesObject } from '../manifests/read.ts'
import type { DumpObject, DumpPart } from './dumps.ts'
import type { LiveJudge, LiveViolation } from './judge.ts'
import { type Metadata, nodeOf, type PodSheaf, type SeenNode, sheafOf } from './live-object.ts'
import type { AuditCounts, Unread } from './model.ts'

/** What is kept of a dump: names, owners and violations, but no object. */
export interface Collected {
  /** Whatever is no Pod of a controller, in the order of the dump. */
  readonly nodes: readonly SeenNode[]
  /** Pods by what directly owns them. */
  readonly sheaves: readonly PodSheaf[]
  readonly counts: AuditCounts
  readonly unread: readonly Unread[]
}

/** Judges the objects of a dump as they come. What it keeps grows with the number of workloads, not with that of their Pods. */
export async function collect(parts: AsyncIterable<DumpPart>, judge: LiveJudge): Promise<Collected> {
  const nodes: SeenNode[] = []
  const sheaves = new Map<string, PodSheaf>()
  const seen = new Set<string>()
  const unread: Unread[] = []
  const leftOut = new Map<string, number>()
  const notJudged = new Map<string, number>()
  const sums = { files: 0, objects: 0, systemObjects: 0, repeated: 0, others: 0 }

  const add = ({ object, line }: DumpObject, file: string): void => {
    const metadata = (object.metadata ?? {}) as Metadata
    const name = nameOf(object, metadata)
    const id = metadata.uid ?? JSON.stringify([groupKind(name), name.namespace, name.name])
    if (seen.has(id)) return void sums.repeated++
    seen.add(id)
    const out = judge.leftOut(object)
    if (out) {
      if ('system' in out) sums.systemObjects++
      else increase(leftOut, out.namespace)
      return
    }
    const isJudged = judge.judges(object)
    const problems = isJudged ? shapeProblems(object) : []
    for (const { path, message } of problems.slice(0, 1))
      unread.push({ file, line: line(), message: `${shown(name)}: ${pathText(path)} ${message}` })
    if (isJudged) sums.objects++
    else increase(notJudged, kindText(name))
    const violations: readonly LiveViolation[] = isJudged ? judge.violations(object) : []
    const sheaf = sheafOf(object, name, metadata)
    if (!sheaf)
      nodes.push({
        ...nodeOf(object, name, metadata),
        violations,
        judged: isJudged,
        holdsPods: judge.holdsPods(object),
      })
    else if (isJudged) addPod(sheaves, sheaf, violations)
  }

  for await (const { file, objects, others, broken, last } of parts) {
    for (const object of objects) add(object, file)
    for (const each of broken) unread.push({ file, ...each })
    sums.others += others
    if (last) sums.files++
  }
  const counts = { ...sums, leftOut: sorted(leftOut), notJudged: sorted(notJudged) }
  return { nodes, sheaves: [...sheaves.values()], counts, unread }
}

function addPod(
  sheaves: Map<string, PodSheaf>,
  pod: Omit<PodSheaf, 'pods' | 'lines'>,
  violations: readonly LiveViolation[],
): void {
  const { owner, namespace, revision } = pod
  const key = JSON.stringify([owner.uid ?? [owner.apiVersion, owner.kind, owner.name], namespace, revision])
  const sheaf = sheaves.get(key) ?? { ...pod, pods: 0, lines: new Map() }
  sheaves.set(key, sheaf)
  sheaf.pods++
  sheaf.running ||= pod.running
  for (const [lineKey, violation] of new Map(violations.map((each) => [lineKeyOf(each), each]))) {
    const line = sheaf.lines.get(lineKey)
    if (line) line.pods++
    else sheaf.lines.set(lineKey, { violation, pods: 1 })
  }
}

/** Two that are alike in this say the same, one of a template and the other of a Pod made from it. */
export const lineKeyOf = ({ control, line, label }: LiveViolation): string => JSON.stringify([control, line, label])

const groupKind = ({ apiVersion, kind }: ObjectName): string =>
  `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`

function nameOf({ apiVersion, kind }: KubernetesObject, { name, namespace }: Metadata): ObjectName {
  return {
    apiVersion: String(apiVersion),
    kind: String(kind),
    ...(typeof namespace === 'string' && { namespace }),
    ...(typeof name === 'string' && { name }),
  }
}

const shown = ({ kind, namespace, name }: ObjectName): string =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`

/** Kinds of Kubernetes' own are known by their names; of the others the group tells. */
const kindText = ({ apiVersion, kind }: ObjectName): string =>
  /^(v\d|[a-z]+\/)/.test(apiVersion) && !apiVersion.includes('.') ? kind : `${kind} (${apiVersion})`

const increase = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

const sorted = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
