// Shows that the generated suites notice when a policy says something else: node test/engines/run.mjs mutation/main [--help]
import { readFileSync, writeFileSync } from 'node:fs'
import { mutantsOf } from './mutate.ts'
import { type Options, readOptions } from './options.ts'
import { report } from './report.ts'
import { type Chosen, chosen, judged } from './run.ts'
import { summaryOf } from './summary.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function list({ attempts, manifests }: Chosen): void {
  for (const { subject, mutation } of attempts) say(`${subject.form} ${subject.policy.name}: ${mutation.name}`)
  for (const { control, predicate } of manifests)
    for (const { name } of mutantsOf(predicate)) say(`manifests ${control.id}: ${name}`)
}

async function main(options: Options): Promise<number> {
  const start = performance.now()
  const all = await chosen(options)
  if (all.suites.length + all.manifests.length === 0) {
    process.stderr.write(`there is no suite of ${options.control}\n`)
    return 2
  }
  if (options.list) {
    list(all)
    return 0
  }
  const results = await judged(all, say)
  const summary = summaryOf(results)
  say(report(results, summary))
  say(`${Math.round((performance.now() - start) / 1000)} s`)
  const isAsCommitted = options.json === undefined || settled(options.json, options.check, summary)
  const { survived, rows } = summary
  return isAsCommitted && results.wrong.length + survived + rows.excluded + rows.vacuous === 0 ? 0 : 1
}

/** Writes the summary, or says whether the file is it. */
function settled(file: string, check: boolean, summary: unknown): boolean {
  const text = `${JSON.stringify(summary, null, 2)}\n`
  if (!check) {
    writeFileSync(file, text)
    return true
  }
  const same = readFileSync(file, 'utf8') === text
  if (!same) process.stderr.write(`${file} says something else: npm run mutation writes it anew\n`)
  return same
}

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`)
  process.exitCode = 2
} else process.exitCode = await main(options)
