import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { hostile, planOf } from './hostile.ts'
import { parse, skeleton } from './markdown.ts'
import { type Pages, pagesOf } from './pages.ts'

const benign = pagesOf(planOf('benign'))
const same = (pages: Pages) => [...pages].filter(([path]) => path.endsWith('.md'))

describe.each(hostile)('%s', (_, text) => {
  const pages = pagesOf(planOf(text))

  it('is text on every page, and nothing else', () => {
    expect([...pages.keys()]).toEqual([...benign.keys()])
    for (const [path, content] of same(pages)) {
      const expected = parse(benign.get(path) as string)
      const { prose } = parse(content)
      expect(skeleton(prose), path).toBe(skeleton(expected.prose))
      // No line of prose begins with what an author wrote, but for what stands in a table or after words of ours.
      expect(prose, path).not.toMatch(/^(?: {4}|\t|import |export |:::|!!!|\?\?\?)/m)
      expect(prose, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
    }
  })

  it('leaves blocks of code what they are', () => {
    for (const [path, content] of same(pages)) {
      const fences = parse(content).fences
      const expected = parse(benign.get(path) as string).fences
      expect(
        fences.map(({ language }) => language),
        path,
      ).toEqual(expected.map(({ language }) => language))
      for (const { language, content: code } of fences) {
        if (language === 'mermaid') expect(code).toBe(expected.find((each) => each.language === 'mermaid')?.content)
        if (language === 'yaml') expect(() => load(code)).not.toThrow()
      }
    }
  })

  it('leaves front matter to title and description, without HTML', () => {
    for (const [path, content] of same(pages)) {
      const front = load(parse(content).front) as Record<string, string>
      expect(Object.keys(front), path).toEqual(['title', 'description'])
      for (const value of Object.values(front)) expect(value, path).not.toMatch(/[<>"{}\n]/)
    }
    expect(load((pages.get('mkdocs.yml') as string).replace('!!python/name:', ''))).toMatchObject({
      theme: { name: 'material' },
    })
  })
})

it('leaves ordinary text as it is written', () => {
  const text =
    "Set securityContext.capabilities.drop to ALL (Docker Hub's default), e.g. my_name: 1.5 GiB, #ask-platform; 5.2.6"
  const page = pagesOf(planOf(text)).get('docs/controls/a-ci.md')
  expect(page).toContain(`\n**Why.** ${text}\n`)
})
