import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditFormats } from '../../../src/audit/formats.ts'
import { auditReports } from '../../../src/audit/report.ts'
import { auditOf } from './bundle.ts'
import { dump } from './dump.ts'
import { container, object, template } from './objects.ts'

const endings = { pretty: 'txt', json: 'json.txt', csv: 'csv', markdown: 'md' }

test.each(auditFormats)('%s', async (format) => {
  const text = auditReports[format](await auditOf(dump), { color: false })
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '_expected', `dump.${endings[format]}`))
})

test.each(auditFormats)('%s: the order of the dump does not count', async (format) => {
  const text = async (objects: typeof dump) => auditReports[format](await auditOf(objects), { color: false })
  expect(await text(dump.toReversed())).toBe(await text(dump))
})

test.each(auditFormats)('%s of nothing', async (format) => {
  const text = auditReports[format](await auditOf([]), { color: false })
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '_expected', `nothing.${endings[format]}`))
})

const bad = { image: 'x', securityContext: { readOnlyRootFilesystem: '"a",\u001b[31m' } }
const evil = [
  '=HYPERLINK("http://x.example.com")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\uff1d1',
  'a,"b"\nc',
  '\u001b[31mred',
  '<img src=x onerror=alert(1)>|`*_[x](y)`',
]
const names = evil.map((name) =>
  object('apps/v1', 'Deployment', 'shop', name, { spec: { template: template([container('c', bad)]) } }),
)

test('no cell of a table is a formula, and each row has all its cells', async () => {
  const text = auditReports.csv(await auditOf(names), { color: false })
  const rows = cellsOf(text)
  expect(rows.length).toBeGreaterThan(evil.length)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]))
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\uff1d]/.test(cell))).toEqual([])
  expect(new Set(rows.slice(1).map((row) => row[7]))).toEqual(
    new Set([
      `'=HYPERLINK("http://x.example.com")`,
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "' =1",
      '\ufffd=1',
      "'\uff1d1",
      'a,"b"\ufffdc',
      '\ufffd[31mred',
      '<img src=x onerror=alert(1)>|`*_[x](y)`',
    ]),
  )
})

/** RFC 4180, read by the book. */
function cellsOf(text: string): readonly (readonly string[])[] {
  expect(text.endsWith('\r\n')).toBe(true)
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
}

test('what a cluster says is text: no escapes in a terminal, no markup on a page', async () => {
  const picture = await auditOf(names)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be there
  expect(auditReports.pretty(picture, { color: false })).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  const page = auditReports.markdown(picture, { color: false })
  expect(page).not.toMatch(/<(?!br>)/)
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;\\|\\`\\*\\_\\[x\\](y)\\`')
})

test('a long list is cut for people, and whole for programs', async () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    object('apps/v1', 'Deployment', 'shop', `web-${i}`, {
      spec: { template: template([container('c', { image: 'c' })]) },
    }),
  )
  const picture = await auditOf(many)
  expect(auditReports.pretty(picture, { color: false })).toContain('and 50 more: --format csv or json has them all')
  expect(auditReports.markdown(picture, { color: false })).toContain('10 more: `--format csv` has them all')
  expect(auditReports.csv(picture, { color: false }).split('\r\n')).toHaveLength(62)
})
