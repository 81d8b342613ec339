import type { Target } from '../target.ts'
import { entryPage } from './control-page.ts'
import { coveragePage } from './coverage-page.ts'
import { entriesOf } from './entries.ts'
import { exceptionsPage } from './exceptions-page.ts'
import { frameworksPage } from './frameworks-page.ts'
import { indexPage } from './index-page.ts'
import { mkdocs } from './mkdocs.ts'
import { ownersPage } from './owners-page.ts'
import { rolloutPage } from './rollout-page.ts'

/**
 * `docs/`: Markdown that people read. A page for each control, which its denials link to (`pageOf`), and what is across
 * controls: coverage, rollout, owners, exceptions, frameworks. `mkdocs.yml` beside it where the configuration asks.
 */
export const docs: Target = {
  name: 'docs',
  per: 'baseline',
  emit: (plan) => [
    ...[indexPage, coveragePage, rolloutPage, ownersPage, exceptionsPage, frameworksPage].map((page) => page(plan)),
    ...entriesOf(plan.baseline).map((entry) => entryPage(entry, plan)),
    ...(plan.baseline.config.docs?.mkdocs ? [mkdocs(plan)] : []),
  ],
}
