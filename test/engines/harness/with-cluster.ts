import { startCluster } from './cluster.ts'
import type { TestCluster, TestClusterOptions } from './model.ts'

/** Runs `work` with a cluster that is stopped whatever comes of it. */
export async function withCluster(
  options: TestClusterOptions,
  work: (cluster: TestCluster) => Promise<void>,
): Promise<void> {
  const cluster = await startCluster(options)
  try {
    await work(cluster)
  } finally {
    await cluster.stop()
  }
}
