import { startCluster } from '../harness/cluster.ts'
import type { TestCluster, TestClusterOptions } from '../harness/model.ts'

/**
 * What two engines are known to crash of while policies are compiled and requests judged at the same time. It says nothing
 * about a verdict, and a cluster starts them again. Kubernetes before 1.36: https://github.com/kubernetes/kubernetes/issues/135757;
 * Kyverno 1.19: https://github.com/kyverno/kyverno/issues/17463
 */
const knownCrash = /^\S+ exited with code 2; fatal error: concurrent map /

const attempts = 3

/**
 * Runs `work` with a cluster that is stopped whatever comes of it. Where a process crashed as it is known to, whatever `work`
 * found is dropped, and it runs again from the start with another cluster; at most three times.
 */
export async function onCluster<T>(
  options: TestClusterOptions,
  say: (text: string) => void,
  work: (cluster: TestCluster) => Promise<T>,
  start: (options: TestClusterOptions) => Promise<TestCluster> = startCluster,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const cluster = await start(options)
    try {
      const found = await work(cluster).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      )
      const failure = cluster.failure()
      if (attempt === attempts || failure === undefined || !knownCrash.test(failure)) {
        if ('error' in found) throw found.error
        return found.value
      }
      say(`once more, on another cluster: ${failure}`)
    } finally {
      await cluster.stop()
    }
  }
}
