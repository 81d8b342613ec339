import { sortedOut } from './known-differences.ts'
import type { Engine, Row } from './model.ts'
import { oneCase } from './one-case.ts'
import { isWhole, type Options, readOptions, usage } from './options.ts'
import { sections, titles } from './page/matrix.ts'
import { publish, writePage } from './publish.ts'
import { disagreementText, type Report, verdictsIn } from './report.ts'
import { type Results, run } from './run.ts'
import { rowKey } from './tally.ts'

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const told = 25
/** A run that proves less than this is broken: random pods by each form of a check, verdicts in all, and of each engine. */
const floors = { pods: 20_000, verdicts: 300_000, verdictsOfEngine: 1_000 }

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === usage) {
    console.log(usage)
    return 0
  }
  if (typeof options === 'string') {
    say(`${options}\n\n${usage}`)
    return 2
  }
  if (options.page) {
    writePage()
    return 0
  }
  if (options.one) return await oneCase(options, options.one, (text) => process.stdout.write(`${text}\n`))
  const results = await run(options, say)
  const { rows, unknown, known } = sortedOut(results)
  for (const each of unknown.slice(0, told)) console.log(disagreementText(each))
  if (unknown.length > told) console.log(`… and ${unknown.length - told} more`)
  const whole = isWhole(options, args)
  // What is known has to be seen in every whole run, or it is not true any more.
  const gone = whole ? known.filter(({ count }) => count === 0) : []
  for (const { difference } of gone) console.log(`known difference ${difference.id} was not seen: remove it`)
  const thin = whole ? tooThin(results.rows) : []
  for (const each of thin) console.log(each)
  const report = reportOf(options, { ...results, rows }, unknown.length, known)
  const stale = whole ? publish(report, options.check) : []
  for (const each of stale) console.log(each)
  console.log(`${report.verdicts} verdicts, ${report.disagreements} disagreements`)
  return report.disagreements + gone.length + thin.length + stale.length > 0 ? 1 : 0
}

/** What was judged less often than has to be. */
function tooThin(rows: readonly Row[]): readonly string[] {
  const forms = rows.filter(
    ({ section, engine, control }) => section === 'random' && engine === 'vap' && /-v1-\d+$/.test(control),
  )
  const few = forms.filter(({ kubernetes, verdicts }) => kubernetes === '1.37.1' && verdicts < floors.pods)
  return [
    ...(forms.length === 0 ? ['no check was tried on random pods'] : []),
    ...few.map(({ control, verdicts }) => `${control} was tried on ${verdicts} random pods, fewer than ${floors.pods}`),
    ...(Object.keys(titles) as Engine[])
      .map((engine) => ({ engine, verdicts: verdictsIn(rows.filter((row) => row.engine === engine)) }))
      .filter(({ verdicts }) => verdicts < floors.verdictsOfEngine)
      .map(({ engine, verdicts }) => `${engine} gave ${verdicts} verdicts, fewer than ${floors.verdictsOfEngine}`),
    ...sections
      .filter((section) => !rows.some((row) => row.section === section && row.verdicts > 0))
      .map((section) => `no verdicts of ${section}`),
    ...(verdictsIn(rows) < floors.verdicts ? [`fewer than ${floors.verdicts} verdicts`] : []),
  ]
}

function reportOf(
  { seed, pods }: Options,
  { rows, costs, times }: Results,
  disagreements: number,
  known: ReturnType<typeof sortedOut>['known'],
): Report {
  return {
    format: 'groundrule.dev/conformance/v1',
    seed,
    pods,
    verdicts: verdictsIn(rows),
    disagreements,
    rows: [...rows].sort((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1)),
    known: known.map(({ difference: { id, seen, what, evidence }, count }) => ({
      id,
      seen,
      what,
      evidence,
      cases: count,
    })),
    costs,
    times,
  }
}

// Whatever still runs after an error ends with this process.
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 2
  }),
)
