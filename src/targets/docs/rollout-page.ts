import type { Plan } from '../../compile/plan-model.ts'
import { type Level, levelIn, levels } from '../../ir/control.ts'
import { code, fence, join, type Markdown, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { type Entry, entriesOf, linkToEntry } from './entries.ts'
import { page } from './page.ts'

/** What the levels mean, and how controls move through the environments: a picture, then lists. */
export function rolloutPage(plan: Plan): OutputFile {
  const { config, controls } = plan.baseline
  const entries = entriesOf(plan.baseline)
  const strongest = [...levels].reverse()
  const at = (environment: string, level: Level): readonly Entry[] =>
    entries.filter((entry) => levelIn(entry.controls[0], environment) === level)
  const head = {
    path: 'rollout.md',
    title: 'Rollout',
    description: 'The environments in order, what each enforcement level means, and which controls are at which.',
    sources: ['groundrule.config.ts', ...controls.map(({ source }) => source.file)],
    controls: controls.map(({ id }) => id),
  }
  return page(head, 'rollout', {
    picture: fence(
      'mermaid',
      picture(plan, (environment, level) => at(environment, level).length),
    ),
    environments: config.environments.map((environment) => ({
      name: text(environment),
      clusters: join(
        plan.clusters
          .filter(({ cluster }) => cluster.environment === environment)
          .map(({ cluster }) => text(cluster.name)),
        ', ',
      ),
      levels: strongest.flatMap((level) => {
        const of = at(environment, level)
        return of.length > 0 ? [{ level: code(level), entries: links(of) }] : []
      }),
    })),
  })
}

const links = (entries: readonly Entry[]): Markdown =>
  join(
    entries.map((entry) => linkToEntry(entry)),
    ', ',
  )

/** Environments from left to right, each with its clusters and how many entries are how strict. */
function picture({ baseline, clusters }: Plan, count: (environment: string, level: Level) => number): string {
  const { environments } = baseline.config
  const boxes = environments.map((environment, i) => {
    const names = clusters.flatMap(({ cluster }) => (cluster.environment === environment ? [cluster.name] : []))
    const counts = [...levels].reverse().flatMap((level) => {
      const n = count(environment, level)
      return n > 0 ? [`${level} ${n}`] : []
    })
    const lines = [environment, ...(names.length > 0 ? [names.join(', ')] : []), ...counts]
    return `  e${i}["${lines.map(label).join('<br>')}"]`
  })
  const order = environments.map((_, i) => `e${i}`).join(' --> ')
  return ['flowchart LR', ...boxes, `  ${order}`].join('\n')
}

/** Text within a quoted label: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
const label = (value: string): string => value.replace(/[^\w .,-]/gu, (each) => `#${each.codePointAt(0)};`)
