/**
 * Markdown in which what authors and users wrote is text and nothing else, whoever renders it: GitHub, MkDocs
 * (Python-Markdown with the extensions of Material and TechDocs), Docusaurus (MDX).
 */

declare const markdown: unique symbol

/** Text that is Markdown already. Only the functions below make it, so nothing reaches a page without them. */
export type Markdown = string & { readonly [markdown]: true }

const trusted = (source: string): Markdown => source as Markdown

/** Marks Markdown of our own: literals in the source, never anything that was read. */
export const md = (parts: TemplateStringsArray, ...values: readonly Markdown[]): Markdown =>
  trusted(parts.reduce((whole, part, i) => `${whole}${values[i - 1]}${part}`))

export const join = (parts: readonly Markdown[], separator: string): Markdown => trusted(parts.join(separator))

/** One line: every run of white space, line breaks and control characters is a space; nothing turns the text around. */
export const oneLine = (value: string): string =>
  value
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()

/** Where a renderer has no backslash for a character, or a table or MDX would see it first. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '~': '&#126;',
  '^': '&#94;',
  $: '&#36;',
}

const numeric = (character: string): string => `&#${character.codePointAt(0)};`
const entity = (character: string): string => entities[character] ?? numeric(character)

/** Plain text as prose, in one line, anywhere in a paragraph, a heading, a list or a table. */
export function text(value: string): Markdown {
  const inside = oneLine(value)
    .replace(/[&<>|~^$]/g, entity)
    .replace(/[\\`*[\]{}]/g, '\\$&')
    // Between letters an underscore is one in every dialect; elsewhere it may be emphasis.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    // `==marked==`, `++inserted++`: extensions that sites switch on.
    .replace(/([=+])(?=\1)/g, (each) => numeric(each))
    // A heading would lose it.
    .replace(/#(?=#*$)/, numeric)
  return trusted(atStart(inside))
}

/** What would begin a heading, a list, a block of some dialect, or a statement of MDX, where it comes first. */
function atStart(line: string): string {
  if (/^(?:#{1,6}|[+-])(?=\s|$)/.test(line) || /^(?:---|\+\+\+)/.test(line)) return `\\${line}`
  if (/^(?:([:=!?;@%/])\1\1|:\s|import\b|export\b)/.test(line)) return `${numeric(line.charAt(0))}${line.slice(1)}`
  return line.replace(/^(\d+)([.)])(?=\s|$)/, (_, digits: string, mark: string) => `${digits}${numeric(mark)}`)
}

/** Inline code; where a renderer would see more in it, as HTML with entities, which all of them read alike. */
export function code(value: string): Markdown {
  const line = oneLine(value)
  if (/^[^:#`|\\{}][^`|\\{}]*$/.test(line)) return trusted(`\`${line}\``)
  return trusted(`<code>${line.replace(/[^\p{L}\p{N} .,;/()-]/gu, numeric)}</code>`)
}

/** A link to a place of ours: a path of names and an anchor. */
export const link = (label: Markdown, to: string): Markdown =>
  trusted(`[${label}](${encodeURI(to).replace(/[()'!*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)})`)

/** A block of code, whatever is in it. Ends without a line break. */
export function fence(language: string, content: string): Markdown {
  const body = content.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replace(/\n+$/, '')
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return trusted(`${mark}${language}\n${body}\n${mark}`)
}

/** A place that a link can end at, in every renderer the same. Names are DNS labels; nothing else is let through. */
export const anchor = (name: string): Markdown => trusted(`<a id="${name.replace(/[^\w.-]/g, '-')}"></a>`)
