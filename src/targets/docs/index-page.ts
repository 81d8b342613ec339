import type { Plan } from '../../compile/plan-model.ts'
import { type Domain, domains, domainTitles, levelIn } from '../../ir/control.ts'
import { code, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { type Entry, entriesOf, linkToEntry, linkToOwner } from './entries.ts'
import { page } from './page.ts'

/** The way in: every entry by domain, with its level in every environment. */
export function indexPage(plan: Plan): OutputFile {
  const { config, controls } = plan.baseline
  const entries = entriesOf(plan.baseline)
  const of = (domain: Domain) => entries.filter((entry) => entry.controls[0].domain === domain)
  const row = (entry: Entry) => ({
    link: linkToEntry(entry),
    title: text(entry.title),
    owner: linkToOwner(entry.controls[0].owner),
    levels: config.environments.map((environment) => code(levelIn(entry.controls[0], environment))),
  })
  const head = {
    path: 'index.md',
    title: config.name,
    description: `The ${controls.length} controls of this baseline, why they are there and how to meet them.`,
    sources: ['groundrule.config.ts', ...controls.map(({ source }) => source.file)],
    controls: controls.map(({ id }) => id),
  }
  return page(head, 'index', {
    name: text(config.name),
    count: controls.length,
    entries: entries.length,
    environments: config.environments.map(text),
    domains: domains.flatMap((domain) => {
      const rows = of(domain).map(row)
      return rows.length > 0 ? [{ name: text(domainTitles[domain]), rows }] : []
    }),
  })
}
