import type { Cluster, NamespaceInfo } from '../../compile/config-model.ts'
import type { ClusterPlan, CoverageRow, Plan } from '../../compile/plan-model.ts'
import { code, join, type Markdown, md, text } from '../markdown.ts'
import { engineOf, levelWords, listed, policiesOf, stateWords } from './words.ts'

/** One row of "Where it holds": a cluster and an environment in it, or what is apart there. */
export interface WhereRow {
  readonly cluster: Markdown
  readonly environment: Markdown
  readonly objects: Markdown
  readonly level: Markdown
  readonly held: Markdown
  /** What there is to say about who holds it; one note may be of several rows. */
  readonly note?: Markdown
}

/** Where a control holds and who sees to it, cluster by cluster, environments in rollout order. */
export const whereRows = (control: string, { clusters, baseline }: Plan): readonly WhereRow[] =>
  clusters.flatMap((plan) =>
    cellsOf(control, plan, baseline.config.environments).map((cell) => ({
      cluster: code(plan.cluster.name),
      ...rowOf(cell, plan),
    })),
  )

/** A cell in words. */
export function rowOf(cell: Cell, plan: ClusterPlan): Omit<WhereRow, 'cluster'> {
  const [row] = cell
  return {
    environment: text(row.environment),
    objects: objectsOf(cell, plan.cluster),
    level: row.namespaceClass === 'exempt' ? md`exempt` : levelWords[row.level],
    ...heldBy(row, plan),
  }
}

/** Rows of a table with the numbers of their notes, and the notes for below it. */
export function numbered<R extends { readonly held: Markdown; readonly note?: Markdown }>(rows: readonly R[]) {
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))]
  const mark = (note: Markdown): Markdown => md`(note ${text(String(notes.indexOf(note) + 1))})`
  return {
    rows: rows.map(({ note, ...row }) => (note === undefined ? row : { ...row, held: md`${row.held} ${mark(note)}` })),
    notes: notes.map((note, i) => md`Note ${text(String(i + 1))}: ${note}.`),
  }
}

/** Coverage that reads the same but for the class of namespaces. Not the system's namespaces: they are so everywhere. */
export type Cell = readonly [CoverageRow, ...CoverageRow[]]

export function cellsOf(control: string, plan: ClusterPlan, environments: readonly string[]): readonly Cell[] {
  const cells = new Map<string, Cell>()
  for (const row of plan.coverage) {
    if (row.control !== control || row.namespaceClass === 'system') continue
    const { namespaceClass, ...same } = row
    const apart = namespaceClass === 'exempt' || namespaceClass === 'cluster' ? namespaceClass : ''
    const key = JSON.stringify([apart, same])
    const cell = cells.get(key)
    cells.set(key, cell ? [...cell, row] : [row])
  }
  const rank = ([{ namespaceClass, environment }]: Cell) =>
    (namespaceClass === 'exempt' ? 1000 : namespaceClass === 'cluster' ? -1 : 0) + environments.indexOf(environment)
  return [...cells.values()].sort((a, b) => rank(a) - rank(b))
}

/** What a cell is about, in words, with the namespaces that can be named. */
export function objectsOf([first, ...rest]: Cell, cluster: Cluster): Markdown {
  if (first.namespaceClass === 'cluster') return md`cluster-scoped objects`
  const { by, declared, undeclared } = cluster.namespaces
  const exempt = first.namespaceClass === 'exempt'
  const classes = [first, ...rest].map(({ namespaceClass }) => namespaceClass)
  const isHere = (info: NamespaceInfo): boolean =>
    info.environment === first.environment &&
    (exempt ? info.exempt !== undefined : !info.exempt) &&
    (exempt || classes.includes(info.class))
  const names = Object.keys(declared)
    .filter((name) => isHere(declared[name] as NamespaceInfo))
    .sort()
  if (!exempt && isHere(undeclared))
    return names.length === Object.keys(declared).length ? md`every namespace` : md`every other namespace`
  const shown = listed([...names.slice(0, most).map(code), ...(names.length > most ? [md`others`] : [])])
  return by === 'label' ? md`namespaces labelled ${code(cluster.namespaces.key)}: ${shown}` : shown
}

const most = 8

/** Who enforces a cell and beside whom, or why nobody does. */
function heldBy(row: CoverageRow, plan: ClusterPlan): Pick<WhereRow, 'held' | 'note'> {
  const because = row.reason === undefined || row.reason === 'off' ? md`` : md`: ${text(row.reason)}`
  if (row.engine === undefined) return { held: row.level === 'off' ? md`nobody` : md`**nobody**${because}` }
  const policies = policiesOf(plan, row.control)
  const beside = [
    ...(row.also ?? []).map((engine) => engineOf(engine, policies)),
    ...(row.alsoPsa && row.engine !== 'psa' ? [engineOf('psa', policies)] : []),
  ]
  const who = listed([engineOf(row.engine, policies), ...beside])
  if (row.state === 'fails-open') return { held: md`${who}, **${stateWords['fails-open']}**${because}` }
  return row.reason === undefined ? { held: who } : { held: who, note: text(row.reason) }
}

/** The namespaces that some cluster leaves to the platform. */
export const systemNamespaces = ({ clusters }: Plan): Markdown =>
  join([...new Set(clusters.flatMap(({ cluster }) => cluster.systemNamespaces))].sort().map(code), ', ')
