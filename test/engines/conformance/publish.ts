import { readFileSync, writeFileSync } from 'node:fs'
import { type OtherProofs, page } from './page/index.ts'
import type { Report } from './report.ts'

const files = { page: 'docs/conformance.md', data: 'docs/conformance.json' }
const told = 25

/** Writes the report, or tells which lines of the files say something else; how long it took is not compared. */
export function publish(report: Report, check: boolean): readonly string[] {
  const wanted = [
    [files.page, page(report, otherProofs())],
    [files.data, dataOf(report)],
  ] as const
  if (!check) {
    for (const [path, text] of wanted) writeFileSync(path, text)
    return []
  }
  return wanted.flatMap(([path, text]) => {
    const [before, after] = [untimed(read(path)), untimed(text)]
    if (before.join('\n') === after.join('\n')) return []
    const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
    const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
    return [
      `${path} is stale: run npm run conformance and commit the result`,
      ...gone.slice(0, told),
      ...come.slice(0, told),
    ]
  })
}

/** Writes the page anew from what is committed. */
export function writePage(): void {
  writeFileSync(files.page, page(JSON.parse(read(files.data)) as Report, otherProofs()))
}

/** As the other runs have left them. */
const otherProofs = (): OtherProofs => ({
  mutation: JSON.parse(readFileSync('docs/mutation.json', 'utf8')) as OtherProofs['mutation'],
  drift: JSON.parse(readFileSync('docs/drift.json', 'utf8')) as OtherProofs['drift'],
})

/** JSON with a line for each row. */
function dataOf(report: Report): string {
  const rows = report.rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  const text = JSON.stringify({ ...report, rows: [] }, null, 2)
  return `${text.replace('"rows": []', `"rows": [\n${rows}\n  ]`)}\n`
}

const untimed = (text: string): readonly string[] =>
  text
    .replace(/## Times.*$/s, '')
    .replace(/,\n {2}"times": .*$/s, '')
    .split('\n')

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
