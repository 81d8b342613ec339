// Applies the reference baseline with the code of Flux and of Argo CD, and says what changes that should not:
// npm run drift                                       all of it; writes docs/drift.json
// npm run drift -- --check                            the same, but fails where the committed file says something else
// npm run drift -- --cluster NAME --tool flux|argocd  some of it; nothing is written
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inParallel } from '../conformance/parallel.ts'
import { describedClusters } from './clusters.ts'
import type { Outcome } from './model.ts'
import { dataOf, isClean, textOf } from './report.ts'
import { withoutDrift } from './run.ts'
import { tools } from './tool.ts'

const file = 'docs/drift.json'

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { cluster: { type: 'string' }, tool: { type: 'string' }, check: { type: 'boolean' } },
  })
  const isChosen = (name: string, wanted: string | undefined): boolean => wanted === undefined || wanted === name
  const clusters = describedClusters().filter(({ name }) => isChosen(name, values.cluster))
  const chosen = tools.filter(({ name }) => isChosen(name, values.tool))
  if (clusters.length === 0 || chosen.length === 0) throw new Error('no such cluster, or no such tool')

  const start = performance.now()
  const outcomes: Outcome[] = []
  // Each waits for its controllers half of the time.
  await inParallel(clusters, 2, async (described) => {
    const say = (text: string) => {
      const seconds = Math.round((performance.now() - start) / 1000)
      process.stderr.write(`drift: ${described.name}: ${text} (${seconds} s)\n`)
    }
    outcomes.push(...(await withoutDrift(described, chosen, say)))
  })
  const keyOf = ({ cluster, tool }: Outcome): string => `${cluster} ${tool}`
  outcomes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  process.stdout.write(`${textOf(outcomes)}\n`)
  if (!outcomes.every(isClean)) return 1
  const data = dataOf(outcomes)
  if (values.check && readFileSync(file, 'utf8') !== data) {
    process.stdout.write(`${file} is stale: run npm run drift and commit the result\n${data}`)
    return 1
  }
  if (!values.check && !values.cluster && !values.tool) writeFileSync(file, data)
  return 0
}

// Whatever still runs after an error ends with this process.
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return 2
  }),
)
