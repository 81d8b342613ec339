import { describe, expect, it } from 'vitest'
import { onCluster } from '../../engines/conformance/on-cluster.ts'
import type { TestCluster } from '../../engines/harness/model.ts'

const crash = 'kube-apiserver exited with code 2; fatal error: concurrent map read and map write; its log ends with: …'

/** Clusters that fail as given, one after the other; none after the last. */
function clusters(...failures: readonly (string | undefined)[]) {
  const log: string[] = []
  let started = 0
  const start = async (): Promise<TestCluster> => {
    const failure = failures[started++]
    log.push('start')
    const stop = async () => {
      log.push('stop')
    }
    return { failure: () => failure, stop } as unknown as TestCluster
  }
  const run = (work: () => Promise<string>) => onCluster({ kubernetes: '1.31.14' }, () => log.push('say'), work, start)
  return { log, run }
}

describe('what runs on a cluster', () => {
  it('runs once where nothing fails', async () => {
    const { log, run } = clusters(undefined)
    expect(await run(async () => 'found')).toBe('found')
    expect(log).toEqual(['start', 'stop'])
  })

  it('runs again, on another cluster, after a crash that is known, whatever it found', async () => {
    const { log, run } = clusters(crash, crash, undefined)
    let times = 0
    const work = async () => {
      times++
      if (times === 1) throw new Error('socket hang up')
      return `found ${times}`
    }
    expect(await run(work)).toBe('found 3')
    expect(log).toEqual(['start', 'say', 'stop', 'start', 'say', 'stop', 'start', 'stop'])
  })

  it('does not run a fourth time', async () => {
    const { log, run } = clusters(crash, crash, crash)
    expect(await run(async () => 'found beside a crash')).toBe('found beside a crash')
    expect(log.filter((each) => each === 'start')).toHaveLength(3)
  })

  it.each([
    'kube-apiserver exited with code 1; its log ends with: fatal error: concurrent map writes',
    'kube-apiserver was ended by SIGKILL; its log ends with: …',
    undefined,
  ])('does not run again after %s', async (failure) => {
    const { log, run } = clusters(failure)
    await expect(run(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
    expect(log).toEqual(['start', 'stop'])
  })
})
