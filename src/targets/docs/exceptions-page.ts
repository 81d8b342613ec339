import type { Plan } from '../../compile/plan-model.ts'
import { text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { sentence } from './control-view.ts'
import { page } from './page.ts'
import { codes } from './words.ts'

/** How to ask for an exception, and what is left alone without one. */
export function exceptionsPage(plan: Plan): OutputFile {
  const head = {
    path: 'exceptions.md',
    title: 'Exceptions',
    description: 'How to ask for an exception, and which there are.',
    sources: ['groundrule.config.ts'],
    controls: [],
  }
  return page(head, 'exceptions', {
    ask: text(sentence(plan.baseline.config.exceptions.ask)),
    exempt: plan.clusters.flatMap(({ cluster }) =>
      Object.entries(cluster.namespaces.declared)
        .filter(([, { exempt }]) => exempt !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { exempt = '' }]) => ({ cluster: codes([cluster.name]), name: codes([name]), why: text(exempt) })),
    ),
  })
}
