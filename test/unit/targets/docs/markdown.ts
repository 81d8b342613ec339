/** A page in the parts that its reader sees. */
export interface Parsed {
  readonly front: string
  /** The text outside blocks of code; each block is one line `FENCE`. */
  readonly prose: string
  readonly fences: readonly { readonly language: string; readonly content: string }[]
}

/** Reads a page as CommonMark does, as far as front matter and fences go. */
export function parse(page: string): Parsed {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(page) ?? []
  const fences: { language: string; content: string }[] = []
  const prose: string[] = []
  let open: { mark: string; language: string; lines: string[] } | undefined
  for (const line of body.split('\n')) {
    if (open && line.startsWith(open.mark) && line.trimEnd() === '`'.repeat(line.trimEnd().length)) {
      fences.push({ language: open.language, content: open.lines.join('\n') })
      open = undefined
    } else if (open) open.lines.push(line)
    else {
      const [, mark, language = ''] = /^(`{3,})(\w*)$/.exec(line) ?? []
      if (mark === undefined) prose.push(line)
      else {
        open = { mark, language, lines: [] }
        prose.push('FENCE')
      }
    }
  }
  if (open) throw new Error('a block of code is not closed')
  return { front, prose: prose.join('\n'), fences }
}

/** What a renderer could take for more than text: all markup that is not escaped, and the line breaks. */
export const skeleton = (prose: string): string =>
  prose
    .replace(/\\[\\`*_[\]{}#+-]/g, '')
    .replace(/&(?:\w+|#\d+);/g, '')
    .replace(/<code>[^<>`*_[\]{}|\\]*<\/code>|`[^`\n]*`/g, 'CODE')
    .replace(/(?<=[^\n#])#+/g, '')
    .replace(/[\p{L}\p{N}]_(?=[\p{L}\p{N}])/gu, '')
    .replace(/CODE|[^#*_<>[\]`{}|~^$\\\n]/g, (each) => (each === 'CODE' ? '@' : ''))

const unescaped = (text: string): string =>
  text.replace(/\\([\\`*_[\]{}#+-])/g, '$1').replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))

/** Links with their targets, of the prose only. */
export const links = (prose: string): readonly string[] =>
  [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to)

/** Where a link can end, whoever renders it: explicit ids, and headings that get the same id everywhere. */
export function anchors(prose: string): ReadonlySet<string> {
  const explicit = [...prose.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id)
  const headings = [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => unescaped(text.replace(/`/g, '')))
  const same = headings.filter((text) => github(text) === python(text)).map(github)
  return new Set([...explicit, ...same])
}

/** https://github.com/Flet/github-slugger, which Docusaurus uses too. */
const github = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-')
/** `markdown.extensions.toc.slugify`. */
const python = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-')
