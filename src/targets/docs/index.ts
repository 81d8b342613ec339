import type { Target } from '../target.ts'
import { entryPage } from './control-page.ts'
import { entriesOf } from './entries.ts'
import { indexPage } from './index-page.ts'

/**
 * `docs/`: Markdown that people read. A page for each control, which its denials link to (`pageOf`), and what is across
 * controls: coverage, rollout, owners, exceptions, frameworks.
 */
export const docs: Target = {
  name: 'docs',
  per: 'baseline',
  emit: (plan) => [indexPage(plan), ...entriesOf(plan.baseline).map((entry) => entryPage(entry, plan))],
}
