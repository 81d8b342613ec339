// Applies the reference baseline with the code of Flux and of Argo CD, and says what changes that should not:
// npm run drift                                       all of it; writes docs/drift.json
// npm run drift -- --check                            the same, but fails where the committed file says something else
// With any of these nothing is written:
//   --cluster NAME  --tool flux|argocd  some of it
//   --only WORD                         what has this word in the name of its Kustomization or Application
//   --compiled                          what this compiler writes, instead of what is committed
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { inParallel } from '../conformance/parallel.ts'
import { committed, describedClusters } from './clusters.ts'
import { compiled } from './compiled.ts'
import type { Outcome } from './model.ts'
import { dataOf, isClean, textOf } from './report.ts'
import { withoutDrift } from './run.ts'
import { tools } from './tool.ts'

const file = 'docs/drift.json'

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cluster: { type: 'string' },
      tool: { type: 'string' },
      only: { type: 'string' },
      compiled: { type: 'boolean' },
      check: { type: 'boolean' },
    },
  })
  const root = values.compiled ? await compiled() : committed
  try {
    return await judged(root, values)
  } finally {
    if (values.compiled) rmSync(root, { recursive: true })
  }
}

interface Values {
  readonly cluster?: string
  readonly tool?: string
  readonly only?: string
  readonly check?: boolean
}

async function judged(root: string, { cluster, tool, only = '', check = false }: Values): Promise<number> {
  const isChosen = (name: string, wanted: string | undefined): boolean => wanted === undefined || wanted === name
  const clusters = describedClusters(root).filter(({ name }) => isChosen(name, cluster))
  const chosen = tools.filter(({ name }) => isChosen(name, tool))
  if (clusters.length === 0 || chosen.length === 0) throw new Error('no such cluster, or no such tool')

  const start = performance.now()
  const outcomes: Outcome[] = []
  // Each waits for its controllers half of the time.
  await inParallel(clusters, 2, async (described) => {
    const say = (text: string) => {
      const seconds = Math.round((performance.now() - start) / 1000)
      process.stderr.write(`drift: ${described.name}: ${text} (${seconds} s)\n`)
    }
    outcomes.push(...(await withoutDrift(described, chosen, { only, say })))
  })
  const keyOf = ({ cluster, tool }: Outcome): string => `${cluster} ${tool}`
  outcomes.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  process.stdout.write(`${textOf(outcomes)}\n`)
  if (!outcomes.every(isClean)) return 1
  const isWhole = root === committed && !cluster && !tool && !only
  if (!isWhole) return 0
  const data = dataOf(outcomes)
  if (check && readFileSync(file, 'utf8') !== data) {
    process.stdout.write(`${file} is stale: run npm run drift and commit the result\n${data}`)
    return 1
  }
  if (!check) writeFileSync(file, data)
  return 0
}

// Whatever still runs after an error ends with this process.
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return 2
  }),
)
