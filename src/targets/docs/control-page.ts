import type { Plan } from '../../compile/plan-model.ts'
import { atLeast, type Control, domainTitles, type Level, levelIn } from '../../ir/control.ts'
import { code, link, type Markdown, md, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { controlView, sentence } from './control-view.ts'
import { engineViews, otherNames } from './denied.ts'
import { type Entry, linkToOwner, memberOf } from './entries.ts'
import { page, up } from './page.ts'
import { guardView } from './pod-security.ts'
import { numbered, systemNamespaces, type WhereRow, whereRows } from './where.ts'
import { listed } from './words.ts'

/** The page of a control, or of a control set with a part for each member. */
export const entryPage = (entry: Entry, plan: Plan): OutputFile =>
  entry.isSet ? setPage(entry, plan) : controlPage(entry, plan)

function controlPage({ controls: [control] }: Entry, plan: Plan): OutputFile {
  const head = {
    path: `controls/${control.id}.md`,
    title: control.title,
    description: sentence(control.remediation),
    sources: [control.source.file],
    controls: [control.id],
  }
  return page(head, 'control', { ...controlView(control, plan), ...shared([control], plan) })
}

function setPage({ id, title, controls }: Entry, plan: Plan): OutputFile {
  const [first] = controls
  const head = {
    path: `controls/${id}.md`,
    title,
    description: `${sentence(title)} ${controls.length} checks, each with its reason and its fix.`,
    sources: controls.map(({ source }) => source.file),
    controls: controls.map((control) => control.id),
  }
  return page(head, 'set', {
    id: code(id),
    title: text(title),
    domain: text(domainTitles[first.domain]),
    owner: linkToOwner(first.owner, up),
    count: controls.length,
    members: controls.map((control) => ({
      ...controlView(control, plan),
      link: link(text(memberOf(control)), `#${memberOf(control)}`),
    })),
    example: code(`[${first.id}]`),
    ...shared(controls, plan),
  })
}

/** What members of a set have in common: where they hold, how engines put it, how to ask. */
function shared(controls: readonly [Control, ...Control[]], plan: Plan) {
  const { baseline } = plan
  const [first] = controls
  const levels = baseline.config.environments.map((environment) => levelIn(first, environment))
  const policies = plan.clusters.flatMap((cluster) =>
    cluster.policies.filter(({ control }) => controls.some(({ id }) => id === control.id)),
  )
  const has = (...wanted: string[]) => policies.some(({ level }) => wanted.includes(level))
  return {
    where: whereTables(controls, plan),
    environments: baseline.config.environments.map((name, i) => ({
      name: text(name),
      level: code(levels[i] ?? 'off'),
      effect: effectOf(levels[i] ?? 'off', first.scope),
    })),
    system: systemNamespaces(plan),
    ask: text(sentence(baseline.config.exceptions.ask)),
    engines: engineViews(controls, plan),
    otherNames: otherNames(controls, plan),
    guard: guardView(controls, plan),
    admission: first.scope === 'admission',
    ci: first.scope === 'ci',
    audit: first.scope === 'audit',
    denies: has('enforce', 'enforce-new'),
    warns: has('warn'),
    enforces: has('enforce'),
    enforcesNew: has('enforce-new'),
    podTemplates: first.appliesTo.workloads,
  }
}

/** One table for controls that hold alike, the most first; of the others the rows in which they differ. */
function whereTables(controls: readonly Control[], plan: Plan) {
  const tables = new Map<string, { of: Control[]; rows: readonly WhereRow[] }>()
  for (const control of controls) {
    const rows = whereRows(control.id, plan)
    const key = JSON.stringify(rows)
    const known = tables.get(key)
    if (known) known.of.push(control)
    else tables.set(key, { of: [control], rows })
  }
  const [most, ...others] = [...tables.values()].sort((a, b) => b.of.length - a.of.length)
  if (!most) return []
  const usual = new Set(most.rows.map((row) => JSON.stringify(row)))
  return [
    { of: undefined, ...numbered(most.rows) },
    ...others.map(({ of, rows }) => ({
      of: listed(of.map((each) => code(memberOf(each)))),
      ...numbered(rows.filter((row) => !usual.has(JSON.stringify(row)))),
    })),
  ]
}

/** What becomes of a violation of a control that no admission enforces. */
function effectOf(level: Level, scope: Control['scope']): Markdown {
  if (level === 'off') return md`is not judged`
  if (scope === 'audit') return md`is reported by \`groundrule audit\``
  return atLeast(level, 'enforce-new') ? md`fails \`groundrule check\`` : md`is reported by \`groundrule check\``
}
