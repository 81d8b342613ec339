import { sampleSubjects } from '../cases/samples.ts'
import { binaries } from '../harness/binaries.ts'
import { startJudge } from '../harness/judge.ts'
import type { TestCluster } from '../harness/model.ts'
import { withCluster } from '../harness/with-cluster.ts'
import { appliedSection } from './applied.ts'
import { costSection } from './cost.ts'
import { labelsSection } from './labels.ts'
import { levelsSection } from './levels.ts'
import { messagesSection } from './messages.ts'
import type { SectionResult } from './model.ts'
import type { Options, Part } from './options.ts'
import { partitionSection } from './partition.ts'
import { readerSection } from './reader.ts'
import { type Cost, verdictsIn } from './report.ts'
import { tracesSection } from './traces.ts'
import { staticVerdicts, verdictsOn } from './verdict-runs.ts'

export interface Results extends SectionResult {
  readonly costs: readonly Cost[]
  readonly times: Readonly<Record<string, number>>
}

/**
 * Runs the parts asked for, in two lanes: the verdicts keep the servers busy, the others mostly wait for what a cluster does
 * by itself. Where one throws, the other's servers end with this process.
 */
export async function run(options: Options, say: (text: string) => void): Promise<Results> {
  const results: SectionResult[] = []
  const costs: Cost[] = []
  const times: Record<string, number> = {}
  const judge = startJudge()
  const has = (part: Part): boolean => options.parts.includes(part)
  const timed = async (name: string, work: () => Promise<SectionResult>): Promise<void> => {
    const start = performance.now()
    say(`${name} …`)
    const result = await work()
    results.push(result)
    times[name] = Math.round((performance.now() - start) / 1000)
    say(`${name}: ${verdictsIn(result.rows)} verdicts in ${times[name]} s`)
  }
  const verdicts = async (): Promise<void> => {
    const samples = await sampleSubjects()
    for (const kubernetes of options.kubernetes)
      if (has('verdicts'))
        await timed(`verdicts on ${kubernetes}`, () => verdictsOn(kubernetes, options, samples, judge))
    if (has('static') && options.kubernetes.includes('1.37.1'))
      await timed('static manifests on 1.37.1', () => staticVerdicts(options, samples, judge))
  }
  const others = async (): Promise<void> => {
    for (const kubernetes of options.kubernetes) {
      const together = (['levels', 'partition', 'labels', 'messages'] as const).filter(has)
      if (together.length > 0)
        await withCluster({ kubernetes }, async (cluster) => {
          for (const part of together) await timed(`${part} on ${kubernetes}`, () => sections[part](cluster))
        })
      // Each has a cluster of its own: one looks at everything in it, the other restarts it.
      for (const part of (['applied', 'traces'] as const).filter(has))
        await withCluster({ kubernetes, controllers: true }, (cluster) =>
          timed(`${part} on ${kubernetes}`, () => sections[part](cluster)),
        )
    }
    if (has('cost'))
      await timed('cost', async () => {
        const result = await costSection()
        costs.push(...result.costs)
        return result
      })
    if (has('reader')) await timed('reader', () => readerSection(binaries.judge))
  }
  try {
    await Promise.all([verdicts(), others()])
  } finally {
    await judge.stop()
  }
  return {
    rows: results.flatMap(({ rows }) => rows),
    disagreements: results.flatMap(({ disagreements }) => disagreements),
    costs,
    times: Object.fromEntries(Object.entries(times).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

const sections = {
  levels: levelsSection,
  partition: partitionSection,
  labels: labelsSection,
  messages: messagesSection,
  applied: appliedSection,
  traces: tracesSection,
} satisfies Partial<Record<Part, (cluster: TestCluster) => Promise<SectionResult>>>
