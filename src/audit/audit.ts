import type { Bundle } from '../compile/bundle.ts'
import { controlInfos, type JudgeContext } from '../compile/judge.ts'
import { severities } from '../ir/control.ts'
import { namespaceJudge } from './by-label.ts'
import { collect } from './collect.ts'
import type { DumpPart } from './dumps.ts'
import { fold } from './fold.ts'
import { impactOf } from './impact.ts'
import type { Audit, AuditFinding, Subject } from './model.ts'

/** What an audit is made of, besides the dump. */
export interface AuditContext {
  readonly version: string
  readonly bundle: Bundle
  /** What the bundle is called in reports. */
  readonly source: string
  readonly environment?: string
  readonly cluster?: string
}

/** The picture of a dump. Where the bundle has one environment only, it is that one's. */
export async function audit(parts: AsyncIterable<DumpPart>, context: AuditContext): Promise<Audit> {
  const { version, bundle, source, cluster } = context
  const [only, ...more] = bundle.environments
  const environment = context.environment ?? (cluster === undefined && more.length === 0 ? only : undefined)
  const place: JudgeContext = {
    ...(environment !== undefined && { environment }),
    ...(cluster !== undefined && { cluster }),
  }
  const judge = namespaceJudge(bundle, place)
  const collected = await collect(parts, judge)
  const { subjects, findings, finished, missing } = fold(collected)

  const infos = controlInfos(bundle)
  const controls = judge.controls
    .flatMap(({ id }) => infos.get(id) ?? [])
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || order(a.id, b.id))
  const rank = new Map(controls.map(({ id }, i) => [id, i]))
  const sorted = [...findings].sort(
    (a, b) => (rank.get(a.control) ?? 0) - (rank.get(b.control) ?? 0) || bySubject(a.subject, b.subject),
  )
  const environments = environmentOf(bundle, place)
  return {
    version,
    baseline: { version: bundle.version, source },
    ...place,
    controls,
    findings: sorted.map(withSortedLines),
    ...(environments !== undefined && { impact: impactOf(judge.controls, controls, sorted, environments) }),
    subjects: {
      workloads: subjects.filter(({ workload }) => workload).length,
      others: subjects.filter(({ workload }) => !workload).length,
      namespaces: new Set(subjects.flatMap(({ namespace }) => namespace ?? [])).size,
    },
    finished,
    notes: notesOf(missing, judge.unknown()),
    counts: collected.counts,
    unread: collected.unread,
  }
}

/** The environment that a place is in, for controls about which nothing was found. */
const environmentOf = (bundle: Bundle, { environment, cluster }: JudgeContext): string | undefined =>
  bundle.clusters.find(({ name }) => name === cluster)?.environment ?? environment

function notesOf(missing: readonly string[], unknown: readonly string[]): readonly string[] {
  const plurals = missing.map((kind) => `${kind.toLowerCase()}s`).join(',')
  const kinds = missing.map((kind) => `${kind}s`).join(' and ')
  return [
    ...(missing.length > 0
      ? [`Pods belong to ${kinds} that are not in the dump: add ${plurals} to kubectl get for their owners`]
      : []),
    ...(unknown.length > 0
      ? [
          `the labels of ${unknown.join(', ')} are not known in time, so that they count as undeclared: ask kubectl for namespaces first`,
        ]
      : []),
  ]
}

const withSortedLines = (finding: AuditFinding): AuditFinding => ({
  ...finding,
  lines: [...finding.lines].sort(
    (a, b) => order(a.label ?? '', b.label ?? '') || order(a.text, b.text) || order(a.where, b.where),
  ),
})

/** Cluster-scoped ones first. */
const bySubject = (a: Subject, b: Subject): number =>
  order(a.namespace ?? '', b.namespace ?? '') ||
  order(a.kind, b.kind) ||
  order(a.name, b.name) ||
  order(a.apiVersion, b.apiVersion)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
