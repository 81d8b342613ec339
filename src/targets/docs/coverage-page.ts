import type { Cluster, NamespaceInfo } from '../../compile/config-model.ts'
import type { ClusterPlan, CoverageRow, Plan } from '../../compile/plan-model.ts'
import type { Control } from '../../ir/control.ts'
import { code, join, type Markdown, md, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { entriesOf, linkTo, linkToEntry, linkToOwner } from './entries.ts'
import { page } from './page.ts'
import { cellsOf, numbered, rowOf, type WhereRow } from './where.ts'
import { codes, states, stateWords } from './words.ts'

interface Row {
  readonly state: CoverageRow['state']
  readonly environment: string
  readonly controls: readonly Control[]
  readonly row: Omit<WhereRow, 'cluster'>
}

/** Control × cluster × environment: who enforces it, or why nobody does. A table for each cluster, problems first. */
export function coveragePage(plan: Plan): OutputFile {
  const { controls } = plan.baseline
  const tables = plan.clusters.map((cluster) => ({ cluster, rows: rowsOf(cluster, plan) }))
  const head = {
    path: 'coverage.md',
    title: 'Coverage',
    description: 'Who enforces which control on which cluster, and where nobody does.',
    sources: ['groundrule.config.ts', ...controls.map(({ source }) => source.file)],
    controls: controls.map(({ id }) => id),
  }
  return page(head, 'coverage', {
    states: states.map((state) => stateWords[state]),
    summary: tables.map(({ cluster: { cluster }, rows }) => ({
      cluster: code(cluster.name),
      environment: text(cluster.environment),
      counts: states.map((state) => rows.filter((row) => row.state === state).flatMap((row) => row.controls).length),
    })),
    elsewhere: elsewhere(controls),
    clusters: tables.map(({ cluster, rows }) => ({
      name: code(cluster.cluster.name),
      environment: text(cluster.cluster.environment),
      kubernetes: text(cluster.cluster.kubernetes),
      engines: codes(cluster.cluster.engines.map(({ name, version }) => (version ? `${name} ${version}` : name))),
      system: codes(cluster.cluster.systemNamespaces),
      namespaces: namespaceRows(cluster.cluster),
      ...numbered(
        rows.map(({ state, row, controls: of }) => ({
          ...row,
          state: state === 'nobody' || state === 'fails-open' ? md`**${stateWords[state]}**` : stateWords[state],
          controls: together(of, plan),
        })),
      ),
      off: join(
        controls.filter(({ id }) => isOff(id, cluster)).map((control) => linkTo(control)),
        ', ',
      ),
    })),
  })
}

/** What admission is meant to hold, control by control and cell by cell; equal cells of a set's members are one row. */
function rowsOf(cluster: ClusterPlan, { baseline }: Plan): readonly Row[] {
  const { environments } = baseline.config
  const rows = entriesOf(baseline).flatMap(({ controls }) => {
    const found = new Map<string, Row>()
    for (const control of controls.filter(({ scope }) => scope === 'admission'))
      for (const cell of cellsOf(control.id, cluster, environments)) {
        const [first] = cell
        if (first.level === 'off' || first.namespaceClass === 'exempt') continue
        const row = rowOf(cell, cluster)
        const key = JSON.stringify([first.state, row])
        const known = found.get(key)
        found.set(key, {
          state: first.state,
          environment: first.environment,
          row,
          controls: [...(known?.controls ?? []), control],
        })
      }
    return [...found.values()]
  })
  const rank = ({ state, environment }: Row) => states.indexOf(state) * 1000 + environments.indexOf(environment)
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** A set as a whole where all its members are meant, else each by itself. */
function together(controls: readonly Control[], plan: Plan): Markdown {
  const [first] = controls
  const all = plan.baseline.controls.filter(({ set }) => set === first?.set).length
  if (first?.set !== undefined && controls.length === all)
    return md`${linkToEntry({ id: first.set })} (${text(String(all))} checks)`
  return join(
    controls.map((control) => linkTo(control)),
    ', ',
  )
}

const isOff = (id: string, { coverage, cluster }: ClusterPlan): boolean => {
  const rows = coverage.filter(({ control, environment }) => control === id && environment === cluster.environment)
  return rows.length > 0 && rows.every(({ level }) => level === 'off')
}

/** Controls that are not for admission. */
const elsewhere = (controls: readonly Control[]) =>
  (['ci', 'audit'] as const).flatMap((scope) => {
    const of = controls.filter((control) => control.scope === scope).map((control) => linkTo(control))
    const how =
      scope === 'ci'
        ? md`in repositories only, by \`groundrule check\``
        : md`on a live cluster only, by \`groundrule audit\``
    return of.length > 0 ? [{ controls: join(of, ', '), how }] : []
  })

function namespaceRows({ namespaces }: Cluster) {
  const { by, declared, undeclared } = namespaces
  const row = (name: Markdown, info: NamespaceInfo) => ({
    name,
    class: text(info.class),
    environment: text(info.environment),
    owner: linkToOwner(info.owner),
    exempt: info.exempt === undefined ? md`` : md`**exempt**: ${text(info.exempt)}`,
  })
  const label = (name: string) => (by === 'label' ? code(`${namespaces.key}=${name}`) : code(name))
  const names = Object.keys(declared).sort()
  return [
    ...names.map((name) => row(label(name), declared[name] as NamespaceInfo)),
    row(names.length > 0 ? md`every other` : md`every one`, undeclared),
  ]
}
