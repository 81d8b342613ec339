import { type Markdown, oneLine } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml } from '../yaml.ts'
import { render } from './generated/templates.js'

/** A view holds Markdown and no other text, so that nothing reaches a page unescaped. */
type Shown<T> = T extends string
  ? T extends Markdown
    ? T
    : never
  : T extends number | boolean | undefined
    ? T
    : { readonly [K in keyof T]: Shown<T[K]> }

interface Head {
  readonly path: string
  readonly title: string
  readonly description: string
  /** Files that the page comes from. */
  readonly sources: readonly string[]
  /** Ids of the controls that it is about. */
  readonly controls: readonly string[]
}

/** One page: front matter, and a template of templates/docs filled in with its view. */
export function page<T extends object>(head: Head, template: string, view: T & Shown<T>): OutputFile {
  const { path, title, description, sources, controls } = head
  return {
    path: `docs/${path}`,
    content: `${frontMatter(title, description, sources)}\n${render(template, view)}`,
    controls: [...controls].sort(),
    objects: [],
  }
}

/** Read by MkDocs, TechDocs and Docusaurus, shown by GitHub. */
function frontMatter(title: string, description: string, sources: readonly string[]): string {
  const object = { title: plain(title), description: plain(description) }
  return `---\n${toYaml([{ object }], generatedFrom(sources))}---\n`
}

/** Some themes put titles and descriptions into HTML and its attributes as they are. */
export const plain = (value: string): string =>
  oneLine(value).replace(/[<>"{}]/g, (each) => ({ '<': '‹', '>': '›', '{': '(', '}': ')' })[each] ?? "'")

/** Where links of a page begin: pages of controls are one folder down. */
export const up = '../'
