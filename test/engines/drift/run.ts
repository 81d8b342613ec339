import { withCluster } from '../harness/with-cluster.ts'
import { type Described, nearestServer } from './clusters.ts'
import type { Outcome } from './model.ts'
import { startEngine } from './ready.ts'
import type { Tool } from './tool.ts'
import { trial, type Way } from './trial.ts'

/** Tries the tools one after the other, each on the same cluster as it was before. */
export async function withoutDrift(
  described: Described,
  tools: readonly Tool[],
  { only, say }: Omit<Way, 'tool'>,
): Promise<readonly Outcome[]> {
  const kubernetes = nearestServer(described.kubernetes)
  const outcomes: Outcome[] = []
  await withCluster({ kubernetes, controllers: true }, async (cluster) => {
    await startEngine(
      cluster,
      described.folders.filter((folder) => folder.includes(only)),
    )
    say(`${kubernetes} has started`)
    for (const tool of tools) {
      outcomes.push(await trial(cluster, described, { tool, only, say: (text) => say(`${tool.name}: ${text}`) }))
    }
  })
  return outcomes
}
