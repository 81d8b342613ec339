import type { Plan } from '../../compile/plan-model.ts'
import { anchor, code, join, link, type Markdown, md, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { entriesOf, linkToEntry } from './entries.ts'
import { page } from './page.ts'

/** Whom to ask: each owner with contact, controls and namespaces, at an anchor that is the owner's id. */
export function ownersPage(plan: Plan): OutputFile {
  const { config, controls } = plan.baseline
  const entries = entriesOf(plan.baseline)
  const ids = Object.keys(config.owners).sort()
  const head = {
    path: 'owners.md',
    title: 'Owners',
    description: 'Whom to ask about a control or a namespace.',
    sources: ['groundrule.config.ts'],
    controls: controls.map(({ id }) => id),
  }
  return page(head, 'owners', {
    owners: ids.flatMap((id) => {
      const owner = config.owners[id]
      if (!owner) return []
      return [
        {
          anchor: anchor(id),
          id: code(id),
          name: text(owner.name),
          contact: text(owner.contact),
          team: owner.githubTeam === undefined ? undefined : code(`@${owner.githubTeam.replace(/^@/, '')}`),
          controls: join(
            entries.filter(({ controls: [control] }) => control.owner === id).map((entry) => linkToEntry(entry)),
            ', ',
          ),
          namespaces: namespacesOf(id, plan),
        },
      ]
    }),
    list: join(
      ids.map((id) => link(text(id), `#${id}`)),
      ' · ',
    ),
  })
}

function namespacesOf(
  owner: string,
  { clusters }: Plan,
): readonly { readonly cluster: Markdown; readonly names: Markdown }[] {
  return clusters.flatMap(({ cluster }) => {
    const { declared, undeclared } = cluster.namespaces
    const names = Object.keys(declared).filter((name) => declared[name]?.owner === owner)
    const parts = [...names.sort().map(code), ...(undeclared.owner === owner ? [md`all that are not declared`] : [])]
    return parts.length > 0 ? [{ cluster: code(cluster.name), names: join(parts, ', ') }] : []
  })
}
