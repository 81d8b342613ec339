import { type SampleSubject, sampleSubjects } from '../cases/samples.ts'
import { startJudge } from '../harness/judge.ts'
import type { KubernetesVersion, PodSecurityJudge, TestCluster } from '../harness/model.ts'
import { appliedSection } from './applied.ts'
import { type ClusterEngine, clusterEngines } from './cluster-engines.ts'
import { commandLines, levelsByCommandLine, messagesByCommandLine } from './command-lines.ts'
import { costSection } from './cost.ts'
import { engineRun, webhookVerdicts } from './engine-runs.ts'
import { gatorVerdicts } from './gator.ts'
import { kyvernoCliVerdicts } from './kyverno-cli-run.ts'
import { labelsSection } from './labels.ts'
import { levelsSection } from './levels.ts'
import { manifestsSection } from './manifests.ts'
import { messagesSection } from './messages.ts'
import type { SectionResult } from './model.ts'
import { onCluster } from './on-cluster.ts'
import type { Options, Part } from './options.ts'
import { partitionSection } from './partition.ts'
import { readerSection } from './reader.ts'
import { regoSection } from './rego.ts'
import { type Cost, verdictsIn } from './report.ts'
import { merged } from './tally.ts'
import { tracesSection } from './traces.ts'
import { staticVerdicts, verdictsOn } from './verdict-runs.ts'

export interface Results extends SectionResult {
  readonly costs: readonly Cost[]
  readonly times: Readonly<Record<string, number>>
}

/** One part of the run, done. */
interface Done {
  readonly name: string
  readonly result: SectionResult
  readonly seconds: number
}

/**
 * Runs the parts asked for, in two lanes: the verdicts keep the servers busy, the others mostly wait for what a cluster does
 * by itself. Where one throws, the other's servers end with this process.
 */
export async function run(options: Options, say: (text: string) => void): Promise<Results> {
  const judge = startJudge()
  const costs: Cost[] = []
  try {
    const [verdicts, others] = await Promise.all([
      verdictsLane(options, judge, say),
      othersLane(options, say, (found) => costs.push(...found)),
    ])
    const done = [...verdicts, ...others]
    const times = done.map(({ name, seconds }) => [name, seconds] as const)
    return {
      rows: merged(done.flatMap(({ result }) => result.rows)),
      disagreements: done.flatMap(({ result }) => result.disagreements),
      costs,
      times: Object.fromEntries(times.sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  } finally {
    await judge.stop()
  }
}

type Say = (text: string) => void

async function timed(name: string, say: Say, work: () => Promise<SectionResult>): Promise<Done> {
  const start = performance.now()
  say(`${name} …`)
  const result = await work()
  const seconds = Math.round((performance.now() - start) / 1000)
  say(`${name}: ${verdictsIn(result.rows)} verdicts in ${seconds} s`)
  return { name, result, seconds }
}

async function verdictsLane(options: Options, judge: PodSecurityJudge, say: Say): Promise<readonly Done[]> {
  const done: Done[] = []
  const samples: readonly SampleSubject[] = await sampleSubjects()
  const has = (part: Part, engine: string): boolean =>
    options.parts.includes(part) && options.engines.some((each) => each === engine)
  for (const kubernetes of options.kubernetes)
    if (has('verdicts', 'vap'))
      done.push(
        await timed(`verdicts on ${kubernetes}`, say, () => verdictsOn(kubernetes, options, samples, judge, say)),
      )
  if (has('static', 'vap') && options.kubernetes.includes('1.37.1'))
    done.push(await timed('static manifests on 1.37.1', say, () => staticVerdicts(options, samples, judge, say)))
  if (!options.parts.includes('verdicts')) return done
  const engines = engineRun({ options, samples, judge, say })
  for (const engine of clusterEngines.filter(({ name }) => name !== 'vap' && options.engines.includes(name)))
    for (const kubernetes of engine.kubernetes.filter((each) => options.kubernetes.includes(each)))
      done.push(await timed(`verdicts of ${engine.name}`, say, () => webhookVerdicts(engine, kubernetes, engines)))
  if (options.engines.includes('kyverno-cli'))
    done.push(await timed('verdicts of kyverno-cli', say, () => kyvernoCliVerdicts(engines)))
  for (const name of ['gator', 'gator-rego'] as const)
    if (options.engines.includes(name))
      done.push(await timed(`verdicts of ${name}`, say, () => gatorVerdicts(name, engines)))
  return done
}

async function othersLane(
  options: Options,
  say: Say,
  cost: (found: readonly Cost[]) => void,
): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const engine of clusterEngines.filter(({ name }) => options.engines.includes(name)))
    for (const kubernetes of engine.kubernetes.filter((each) => options.kubernetes.includes(each)))
      done.push(...(await sectionsOn(engine, kubernetes, options, say)))
  for (const engine of commandLines.filter((name) => options.engines.includes(name))) {
    if (options.parts.includes('levels'))
      done.push(await timed(`levels by ${engine}`, say, () => levelsByCommandLine(engine)))
    if (options.parts.includes('messages'))
      done.push(await timed(`messages by ${engine}`, say, () => messagesByCommandLine(engine)))
  }
  if (options.parts.includes('cost'))
    done.push(
      await timed('cost', say, async () => {
        const result = await costSection()
        cost(result.costs)
        return result
      }),
    )
  if (options.parts.includes('rego') && options.engines.includes('gator-rego'))
    done.push(await timed('rego', say, async () => regoSection(options, await sampleSubjects())))
  if (options.parts.includes('reader')) done.push(await timed('reader', say, readerSection))
  return done
}

/** The parts of one engine on one server: some share a cluster, some need one of their own. */
async function sectionsOn(
  engine: ClusterEngine,
  kubernetes: KubernetesVersion,
  options: Options,
  say: Say,
): Promise<readonly Done[]> {
  const { parts } = options
  const done: Done[] = []
  const title = engine.name === 'vap' ? kubernetes : `${engine.name} and ${kubernetes}`
  const on = (cluster: TestCluster, part: Section): Promise<Done> =>
    timed(`${part} on ${title}`, say, () => sections[part](cluster, engine, options))
  const [together, alone] = sectionsOf[engine.name].map((some) => some.filter((part) => parts.includes(part)))
  if (together!.length > 0)
    done.push(
      ...(await onCluster({ kubernetes }, say, async (cluster) => {
        await engine.start(cluster)
        const found: Done[] = []
        for (const part of together!) found.push(await on(cluster, part))
        return found
      })),
    )
  for (const part of alone!)
    done.push(
      await onCluster({ kubernetes, controllers: true }, say, async (cluster) => {
        await engine.start(cluster)
        return await on(cluster, part)
      }),
    )
  return done
}

type Section = Extract<Part, 'levels' | 'partition' | 'labels' | 'messages' | 'manifests' | 'applied' | 'traces'>

const sections: Readonly<
  Record<Section, (cluster: TestCluster, engine: ClusterEngine, options: Options) => Promise<SectionResult>>
> = {
  levels: levelsSection,
  partition: partitionSection,
  labels: labelsSection,
  messages: messagesSection,
  manifests: manifestsSection,
  applied: appliedSection,
  traces: tracesSection,
}

/** What is tried with each engine: on one cluster after the other, and on a cluster of its own, with controllers. */
const sectionsOf: Readonly<Record<ClusterEngine['name'], readonly [readonly Section[], readonly Section[]]>> = {
  // The last two: one looks at everything in its cluster, the other restarts it.
  vap: [
    ['levels', 'partition', 'labels', 'messages', 'manifests'],
    ['applied', 'traces'],
  ],
  kyverno: [
    ['levels', 'partition', 'messages', 'manifests'],
    ['applied', 'traces'],
  ],
  'kyverno-clusterpolicy': [
    ['levels', 'partition', 'messages', 'manifests'],
    ['applied', 'traces'],
  ],
  gatekeeper: [
    ['levels', 'partition', 'messages', 'manifests'],
    ['applied', 'traces'],
  ],
}
