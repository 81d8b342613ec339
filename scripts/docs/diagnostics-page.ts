import type { Entry } from '../../src/diagnostics/catalogue.ts'
import { configEntries } from '../../src/diagnostics/catalogue-config.ts'
import { controlEntries } from '../../src/diagnostics/catalogue-control.ts'
import { fileEntries } from '../../src/diagnostics/catalogue-files.ts'
import { outputEntries } from '../../src/diagnostics/catalogue-output.ts'
import { planEntries } from '../../src/diagnostics/catalogue-plan.ts'
import { requireEntries } from '../../src/diagnostics/catalogue-require.ts'
import type { Mistake } from '../../test/unit/mistakes/mistake.ts'

type Entries = Readonly<Record<string, Entry>>

const groups: readonly (readonly [title: string, entries: Entries])[] = [
  ['What a control requires', requireEntries],
  ['Properties of a control', controlEntries],
  ['Controls and configuration together', planEntries],
  ['groundrule.config.ts', configEntries],
  ['Files', fileEntries],
  ['Output', outputEntries],
]

const intro = `# Diagnostics

What \`groundrule compile\` and \`groundrule check\` say about a baseline and its configuration. Every mistake of every
file is reported at once, with its place, and with what to write instead. An error keeps the output from being written; a
warning does not. \`groundrule list diagnostics --format json\` has the same as data.

This page is made from the catalogue (src/diagnostics) and from the mistakes that are tested (test/unit/mistakes).
`

/** docs/diagnostics.md: every code of the catalogue, by group, with an example that is tested. */
export function diagnosticsPage(catalogue: Entries, mistakes: readonly Mistake[]): string {
  const grouped = new Set(groups.flatMap(([, entries]) => Object.keys(entries)))
  const others = Object.fromEntries(Object.entries(catalogue).filter(([code]) => !grouped.has(code)))
  const shown = [...groups, ['Others', others] as const].filter(([, entries]) => Object.keys(entries).length > 0)
  const contents = shown.map(
    ([title, entries]) =>
      `**${title}**\n${Object.keys(entries)
        .map((code) => `[${code}](#${code})`)
        .join(' ·\n')}\n`,
  )
  const sections = shown.map(([title, entries]) =>
    [
      `## ${title}\n`,
      ...Object.entries(entries).map(([code, entry]) => section(code, entry, exampleOf(code, mistakes))),
    ].join('\n'),
  )
  return [intro, ...contents, ...sections].join('\n')
}

const section = (code: string, { severity, message, hint, why }: Entry, example: Mistake | undefined): string =>
  [
    `### ${code}\n`,
    `${severity}: ${verbatim(message)}\n`,
    `${why}\n`,
    ...(isWritten(hint) ? [`Hint: ${verbatim(hint)}\n`] : []),
    ...(example
      ? [`For example, ${example.name}:\n`, fence('ts', example.shows), fence('text', told(code, example))]
      : []),
  ].join('\n')

/** A hint that consists of a value alone says nothing here. */
const isWritten = (hint: string): boolean => !/^\{\w+\}$/.test(hint)

const verbatim = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}\n`
}

/** The mistake that shows a code best: one that says nothing else, in the fewest lines. */
function exampleOf(code: string, mistakes: readonly Mistake[]): Mistake | undefined {
  const size = ({ shows, prints }: Mistake) => [blocks(prints).length, shows.split('\n').length] as const
  return mistakes
    .filter(({ prints }) => blocks(prints).some((block) => isAbout(code, block)))
    .reduce<Mistake | undefined>((best, each) => {
      if (!best) return each
      const [a, b] = [size(each), size(best)]
      return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? each : best
    }, undefined)
}

const blocks = (prints: string): readonly string[] => prints.trim().split('\n\n').slice(0, -1)

const isAbout = (code: string, block: string): boolean => block.split('\n')[0]?.endsWith(`  ${code}`) === true

const told = (code: string, { prints }: Mistake): string =>
  blocks(prints)
    .filter((block) => isAbout(code, block))
    .join('\n\n')
