// Applies the reference baseline with the code of Flux and of Argo CD, twice, and says what changed the second time:
// node test/engines/run.mjs drift/main [--cluster NAME] [--tool flux|argocd]
import { parseArgs } from 'node:util'
import { describedClusters } from './clusters.ts'
import type { Outcome } from './model.ts'
import { isClean, textOf } from './report.ts'
import { withoutDrift } from './run.ts'
import { tools } from './tool.ts'

const { values } = parseArgs({ options: { cluster: { type: 'string' }, tool: { type: 'string' } } })
const isChosen = (name: string, wanted: string | undefined): boolean => wanted === undefined || wanted === name
const clusters = describedClusters().filter(({ name }) => isChosen(name, values.cluster))
const chosen = tools.filter(({ name }) => isChosen(name, values.tool))
if (clusters.length === 0 || chosen.length === 0) throw new Error('no such cluster, or no such tool')

const outcomes: Outcome[] = []
for (const described of clusters) {
  for (const tool of chosen) {
    const start = performance.now()
    const say = (text: string) => {
      const seconds = Math.round((performance.now() - start) / 1000)
      process.stderr.write(`drift: ${described.name}, ${tool.name}: ${text} (${seconds} s)\n`)
    }
    outcomes.push(await withoutDrift(described, tool, say))
  }
}
process.stdout.write(`${textOf(outcomes)}\n`)
process.exitCode = outcomes.every(isClean) ? 0 : 1
