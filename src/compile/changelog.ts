import { pageOf } from '../targets/denial.ts'
import { render } from '../targets/docs/generated/templates.js'
import { code, join, link, type Markdown, md, text } from '../targets/markdown.ts'
import type { Bundle, BundledControl } from './bundle.ts'
import { byLevel, type ControlChange, changesBetween, denies, type LevelChange, same } from './changes.ts'
import type { Cluster } from './config-model.ts'

/** What changed about one control, and what its reader has to do. */
interface Item {
  readonly control: BundledControl
  readonly what: Markdown
  readonly todo: Markdown
}

interface Section {
  readonly title: Markdown
  readonly lines: readonly { readonly subject: Markdown; readonly what: Markdown; readonly todo: Markdown }[]
}

const nothing = md`nothing.`

/**
 * What changed from one compiled baseline to the next, as Markdown for developers: each change with what they have to do,
 * in one line. Reads nothing but the two bundles.
 */
export function changelog(before: Bundle, after: Bundle): string {
  const changes = changesBetween(before, after)
  const { changed } = changes
  const sections: readonly Section[] = [
    section(
      md`New controls`,
      changes.added.map((control) => added(control, after)),
      after,
    ),
    section(
      md`Stronger`,
      changed.flatMap((change) => moved(change, change.stronger)),
      after,
    ),
    section(
      md`Weaker`,
      changed.flatMap((change) => moved(change, change.weaker)),
      after,
    ),
    section(md`Changed rules`, changed.flatMap(rule), after),
    section(md`Changed parameters`, changed.flatMap(parameters), after),
    section(
      md`Changed words and owners`,
      changed.flatMap((change) => words(change, after)),
      after,
    ),
    section(md`Removed controls`, changes.removed.map(removed), before),
    { title: md`Environments and clusters`, lines: [...environmentLines(changes), ...clusterLines(changes.clusters)] },
    { title: md`Everybody`, lines: settings(before, after) },
  ]
  return render('changelog', {
    name: text(after.name),
    from: code(before.version.slice(0, 12)),
    to: code(after.version.slice(0, 12)),
    same: before.version === after.version,
    sections: sections.filter(({ lines }) => lines.length > 0),
  })
}

/** Items as lines; what all members of a set have in common is one line. */
function section(title: Markdown, items: readonly Item[], of: Bundle): Section {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = item.control.set === undefined ? item.control.id : JSON.stringify([item.control.set, item.what])
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const lines = [...groups.values()].flatMap((group) => {
    const set = group[0]?.control.set
    const members = of.controls.filter((control) => set !== undefined && control.set === set).length
    if (set === undefined || group.length < members || group.length < 2)
      return group.map(({ control, what, todo }) => ({
        subject: link(text(control.id), pageOf(control, of)),
        what,
        todo,
      }))
    const [{ what, todo }] = group as [Item, ...Item[]]
    const alike = group.every((each) => each.todo === todo)
    return [
      {
        subject: md`${link(text(set), pageOf({ id: set }, of))} (${text(String(members))} checks)`,
        what,
        todo: alike ? todo : md`see the page of each check.`,
      },
    ]
  })
  return { title, lines }
}

function added(control: BundledControl, { environments }: Bundle): Item {
  const where = byLevel(control, environments)
  const what = md`new: ${join(
    where.map(([level, of]) => md`${code(level)} in ${names(of)}`),
    '; ',
  )}`
  const denying = where.filter(([level]) => denies(level)).flatMap(([, of]) => of)
  return {
    control,
    what,
    todo: denying.length > 0 ? fix(control) : later(where.map(([level]) => level).includes('warn')),
  }
}

const later = (warned: boolean): Markdown =>
  warned ? md`look at the warnings; nothing is denied yet.` : md`nothing yet; it is recorded.`

const fix = ({ remediation }: BundledControl): Markdown => text(sentence(remediation))

function moved({ control }: ControlChange, levels: readonly LevelChange[]): readonly Item[] {
  if (levels.length === 0) return []
  const what = join(
    levels.map(({ environment, from, to }) => md`${code(from)} → ${code(to)} in ${text(environment)}`),
    ', ',
  )
  const isStronger = levels.some((each) => denies(each.to) && !denies(each.from))
  if (isStronger) return [{ control, what: md`${what}: denied now`, todo: fix(control) }]
  const eased = levels.every((each) => !denies(each.to))
  const warned = eased && levels.some(({ from, to }) => to === 'warn' && !denies(from))
  const held = levels.some(({ from, to }) => from === 'enforce-new' && to === 'enforce')
  if (held) return [{ control, what: md`${what}: Pods that are made again are judged too`, todo: fix(control) }]
  return [{ control, what, todo: warned ? later(true) : nothing }]
}

function rule({ control, before, rule: differs, lines }: ControlChange): readonly Item[] {
  if (!differs) return []
  const parts = [
    ...(lines.added.length > 0 ? [md`now says ${join(lines.added.map(code), ', ')}`] : []),
    ...(lines.removed.length > 0 ? [md`no longer says ${join(lines.removed.map(code), ', ')}`] : []),
    ...(same(before.appliesTo, control.appliesTo) ? [] : [md`judges other kinds`]),
    ...(before.podSecurity?.version === control.podSecurity?.version
      ? []
      : [md`Pod Security ${version(before)} → ${version(control)}`]),
    ...(before.scope === control.scope ? [] : [md`scope ${code(before.scope)} → ${code(control.scope)}`]),
  ]
  const what = parts.length > 0 ? join(parts, '; ') : md`demands something else in the same words`
  return [{ control, what, todo: md`run ${code('groundrule check')}: what passed may fail now.` }]
}

function parameters({ control, parameters: changes }: ControlChange): readonly Item[] {
  return changes.map(({ name, environments, added: more, removed: less }) => {
    const parts = [
      ...(more.length > 0 ? [md`added ${join(more.map(code), ', ')}`] : []),
      ...(less.length > 0 ? [md`removed ${join(less.map(code), ', ')}`] : []),
    ]
    const what = md`${code(name)} in ${names(environments)}: ${join(parts, ', ')}`
    return { control, what, todo: md`run ${code('groundrule check')}: what passed may fail now.` }
  })
}

function words({ control, before }: ControlChange, { owners }: Bundle): readonly Item[] {
  const items: Item[] = []
  if (before.owner !== control.owner) {
    const contact = owners[control.owner]?.contact
    const whom = md`${text(control.owner)}${contact === undefined ? md`` : md` (${text(contact)})`}`
    items.push({
      control,
      what: md`owner ${text(before.owner)} → ${text(control.owner)}`,
      todo: md`ask ${whom} from now on.`,
    })
  }
  if (before.remediation !== control.remediation)
    items.push({ control, what: md`the fix is put in other words`, todo: fix(control) })
  const rest = (['title', 'rationale', 'caution', 'severity', 'domain', 'mappings'] as const).filter(
    (each) => !same(before[each], control[each]),
  )
  if (rest.length > 0) items.push({ control, what: md`changed ${join(rest.map(text), ', ')}`, todo: nothing })
  return items
}

const version = ({ podSecurity }: BundledControl): Markdown => text(podSecurity?.version ?? 'none')

const removed = (control: BundledControl): Item => ({ control, what: md`removed`, todo: nothing })

type Line = Section['lines'][number]

const environmentLines = ({ environments }: ReturnType<typeof changesBetween>): readonly Line[] => [
  ...environments.added.map((name) => ({
    subject: text(name),
    what: md`new environment`,
    todo: md`run ${code(`groundrule check --env ${name}`)}.`,
  })),
  ...environments.removed.map((name) => ({ subject: text(name), what: md`no environment any more`, todo: nothing })),
]

function clusterLines({
  added: more,
  removed: less,
  changed,
}: ReturnType<typeof changesBetween>['clusters']): readonly Line[] {
  return [
    ...more.map((cluster) => ({
      subject: code(cluster.name),
      what: md`new cluster: ${text(cluster.environment)}, Kubernetes ${text(cluster.kubernetes)}, ${engines(cluster)}`,
      todo: md`run ${code(`groundrule check --cluster ${cluster.name}`)} before you deploy there.`,
    })),
    ...less.map(({ name }) => ({ subject: code(name), what: md`no cluster of this baseline any more`, todo: nothing })),
    ...changed.map(({ before, cluster }) => ({
      subject: code(cluster.name),
      what: join(clusterParts(before, cluster), '; '),
      todo: md`run ${code(`groundrule check --cluster ${cluster.name}`)}.`,
    })),
  ]
}

function clusterParts(before: Cluster, cluster: Cluster): readonly Markdown[] {
  const moved = (what: Markdown, from: string, to: string) =>
    from === to ? [] : [md`${what} ${text(from)} → ${text(to)}`]
  const { declared: old } = before.namespaces
  const { declared: now } = cluster.namespaces
  const exempt = Object.keys(now).filter((name) => now[name]?.exempt !== undefined && old[name]?.exempt === undefined)
  const ended = Object.keys(old).filter((name) => old[name]?.exempt !== undefined && now[name]?.exempt === undefined)
  const parts = [
    ...moved(md`environment`, before.environment, cluster.environment),
    ...moved(md`Kubernetes`, before.kubernetes, cluster.kubernetes),
    ...(same(before.engines, cluster.engines) ? [] : [md`engines ${engines(before)} → ${engines(cluster)}`]),
    ...(exempt.length > 0 ? [md`exempt now: ${join(exempt.sort().map(code), ', ')}`] : []),
    ...(ended.length > 0 ? [md`exempt no more: ${join(ended.sort().map(code), ', ')}`] : []),
  ]
  if (parts.length > 0) return parts
  const isSame = same(before.namespaces, cluster.namespaces) && same(before.systemNamespaces, cluster.systemNamespaces)
  return [isSame ? md`other settings` : md`other namespaces`]
}

const engines = ({ engines: all }: Cluster): Markdown =>
  join(
    all.map(({ name, version }) => code(version === undefined ? name : `${name} ${version}`)),
    ', ',
  )

function settings(before: Bundle, after: Bundle): readonly Line[] {
  const ask = before.exceptions.ask === after.exceptions.ask
  const contacts = Object.keys(after.owners).filter(
    (id) => before.owners[id] !== undefined && before.owners[id]?.contact !== after.owners[id]?.contact,
  )
  return [
    ...(ask
      ? []
      : [{ subject: md`Exceptions`, what: md`asked for in another way`, todo: text(sentence(after.exceptions.ask)) }]),
    ...contacts.map((id) => ({
      subject: text(id),
      what: md`to be reached elsewhere`,
      todo: md`ask at ${text(after.owners[id]?.contact ?? '')}.`,
    })),
    ...(before.docsUrl === after.docsUrl
      ? []
      : [{ subject: md`Pages`, what: md`moved to ${text(after.docsUrl)}`, todo: md`change your bookmarks.` }]),
  ]
}

const names = (values: readonly string[]): Markdown => join(values.map(text), ', ')
const sentence = (line: string): string => (/[.!?]$/.test(line) ? line : `${line}.`)
