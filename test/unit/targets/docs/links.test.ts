import { posix } from 'node:path'
import { load } from 'js-yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../../../../src/compile/plan-model.ts'
import { pageOf } from '../../../../src/targets/denial.ts'
import { anchors, links, parse } from './markdown.ts'
import { emit, type Pages, page, pagesOf, referencePlan, samplePlan } from './pages.ts'

let reference: Plan
beforeAll(async () => {
  reference = await referencePlan()
})

const plans: readonly [string, () => Plan][] = [
  ['the reference baseline', () => reference],
  ['a sample of everything', () => samplePlan()],
  ['no controls', () => samplePlan([])],
]

/** `page → target` for each relative link whose file or anchor is not there. */
function broken(pages: Pages): readonly string[] {
  const parsed = new Map([...pages].filter(([path]) => path.endsWith('.md')).map(([path, text]) => [path, parse(text)]))
  return [...parsed].flatMap(([path, { prose }]) =>
    links(prose).flatMap((to) => {
      if (/^https?:/.test(to)) return []
      const [file = '', anchor] = to.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      const there = parsed.get(target)
      return there && (anchor === undefined || anchors(there.prose).has(anchor)) ? [] : [`${path} → ${to}`]
    }),
  )
}

describe.each(plans)('%s', (_, plan) => {
  it('has no link that leads nowhere', () => {
    const pages = pagesOf(plan())
    expect([...pages.values()].flatMap((text) => links(parse(text).prose)).length).toBeGreaterThan(10)
    expect(broken(pages)).toEqual([])
  })

  it('has for each control the very page, and place on it, that its denials name', () => {
    const { baseline } = plan()
    const pages = pagesOf(plan())
    for (const control of baseline.controls) {
      const [path = '', anchor] = pageOf(control, { docsUrl: 'docs' }).split('#')
      const { prose } = parse(page(pages, `${path}.md`))
      if (anchor !== undefined) expect(prose).toContain(`\n<a id="${anchor}"></a>\n\n## `)
      expect(prose).toContain(`\`${control.id}\``)
    }
  })

  it('has an anchor for each owner, and no anchor twice on a page', () => {
    const { config } = plan().baseline
    const pages = pagesOf(plan())
    const owners = anchors(parse(page(pages, 'docs/owners.md')).prose)
    for (const id of Object.keys(config.owners)) expect(owners).toContain(id)
    for (const text of pages.values()) {
      const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has front matter of a title and a description, and one first heading', () => {
    for (const [path, text] of pagesOf(plan())) {
      if (!path.endsWith('.md')) continue
      const { front, prose } = parse(text)
      const given = load(front) as Record<string, unknown>
      expect(Object.keys(given), path).toEqual(['title', 'description'])
      for (const value of Object.values(given)) expect(value).toMatch(/\S/)
      expect(prose.match(/^# /gm), path).toHaveLength(1)
      expect(text, path).not.toMatch(/[ \t]$/m)
      expect(prose, path).not.toMatch(/\n\n\n/)
      expect(text.endsWith('\n')).toBe(true)
    }
  })

  it('names in mkdocs.yml every page, once', () => {
    const files = emit({
      ...plan(),
      baseline: { ...plan().baseline, config: { ...plan().baseline.config, docs: { mkdocs: true } } },
    })
    const config = files.find(({ path }) => path === 'mkdocs.yml')
    const content = config?.content.replace('!!python/name:', '') ?? ''
    const { nav } = load(content) as { nav: readonly (string | Record<string, readonly string[]>)[] }
    const named = nav.flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flat()))
    const written = files.flatMap(({ path }) => (path.startsWith('docs/') ? [path.slice('docs/'.length)] : []))
    expect([...named].sort()).toEqual([...written].sort())
  })
})

it('writes mkdocs.yml only where it is asked for', () => {
  const plan = samplePlan()
  const { docs: _, ...config } = plan.baseline.config
  const without = pagesOf({ ...plan, baseline: { ...plan.baseline, config } })
  expect([...without.keys()]).not.toContain('mkdocs.yml')
  expect(page(pagesOf(plan), 'mkdocs.yml')).toContain('format: !!python/name:pymdownx.superfences.fence_code_format\n')
})
