import type { Plan } from '../../compile/plan-model.ts'
import { domains, domainTitles } from '../../ir/control.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml } from '../yaml.ts'
import { entriesOf } from './entries.ts'
import { plain } from './page.ts'

const mermaid = 'pymdownx.superfences.fence_code_format'

/**
 * `mkdocs.yml` beside `docs/`, for Material for MkDocs (https://squidfunk.github.io/mkdocs-material/reference/diagrams/):
 * `mkdocs build --strict` fails on any link or anchor that leads nowhere.
 */
export function mkdocs(plan: Plan): OutputFile {
  const { config } = plan.baseline
  const entries = entriesOf(plan.baseline)
  const groups = domains.flatMap((domain) => {
    const pages = entries
      .filter(({ controls: [first] }) => first.domain === domain)
      .map(({ id }) => `controls/${id}.md`)
    return pages.length > 0 ? [{ [domainTitles[domain]]: pages }] : []
  })
  const object = {
    site_name: plain(config.name),
    site_url: `${config.docsUrl}/`,
    theme: { name: 'material' },
    strict: true,
    validation: {
      nav: { omitted_files: 'warn', not_found: 'warn', absolute_links: 'warn' },
      links: { not_found: 'warn', anchors: 'warn', absolute_links: 'warn', unrecognized_links: 'warn' },
    },
    markdown_extensions: [
      'tables',
      { 'pymdownx.superfences': { custom_fences: [{ name: 'mermaid', class: 'mermaid', format: mermaid }] } },
    ],
    nav: ['index.md', 'rollout.md', 'coverage.md', 'owners.md', 'exceptions.md', 'frameworks.md', ...groups],
  }
  const content = toYaml([{ object }], generatedFrom(['groundrule.config.ts']))
  return {
    path: 'mkdocs.yml',
    // A function of Python has a tag, which plain YAML does not know.
    content: content.replace(`format: ${mermaid}`, `format: !!python/name:${mermaid}`),
    controls: plan.baseline.controls.map(({ id }) => id),
    objects: [],
  }
}
