import { minorOf } from '../../../src/kubernetes/versions.ts'
import type { TestCluster } from '../harness/model.ts'
import { accepted, createNamespace } from '../harness/objects.ts'
import { appliedForAWhile } from './applied-for-a-while.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import type { SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import { objectsOf } from './synthetic.ts'
import { type Tally, tally } from './tally.ts'
import { type Chapter, chaptersFor, namespaceOf } from './traces/chapters.ts'
import { type Scene, type Step, type Story, type StoryLevel, storyLevels } from './traces/model.ts'
import { controlIn, engineOf, isAsExpected } from './traces/outcomes.ts'

const section = 'traces'

/** A story at one level, or at none in particular. */
interface Telling {
  readonly story: Story
  readonly scene: Scene
  readonly level?: StoryLevel
}

/**
 * What happens over time: stories of people and controllers, told step by step on a cluster whose workload controllers
 * run, under what the compiler writes, unchanged. Restarts the API server. The cluster is to be stopped afterwards: its
 * namespaces stay.
 */
export async function tracesSection(cluster: TestCluster, engine: ClusterEngine): Promise<SectionResult> {
  const counts = tally()
  await cluster.startControllers()
  accepted(await cluster.request('POST', '/api/v1/nodes', { body: node }), 'create a Node')
  const { kubernetes } = cluster
  for (const chapter of await chaptersFor(kubernetes, engine))
    await tell(cluster, engine, chapter, counts).catch((error: unknown) => {
      const key = { section, engine: engine.name, kubernetes, control: chapter.name } as const
      counts.disagree({ ...key, case: 'the chapter as a whole', expected: 'told', found: `stopped: ${error}` })
    })
  const { rows, disagreements } = counts.result()
  return { rows, disagreements: [...disagreements].sort((a, b) => (a.case < b.case ? -1 : 1)) }
}

/** DaemonSets need one; nothing runs on it. */
const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'node' } }

async function tell(cluster: TestCluster, engine: ClusterEngine, chapter: Chapter, counts: Tally): Promise<void> {
  const tellings = tellingsOf(cluster, engine, chapter)
  const ready = new Set<Telling>()
  await inParallel(tellings, 8, async (telling) => {
    await createNamespace(cluster.request, telling.scene.namespace)
    if (await went(telling, telling.story.before ?? [], 'before', counts)) ready.add(telling)
  })
  const objects = [...objectsOf(chapter.files, 'psa'), ...objectsOf(chapter.files, engine.name)]
  await appliedForAWhile(cluster, objects, () =>
    inParallel(
      tellings.filter((telling) => ready.has(telling)),
      chapter.alone ? 1 : 8,
      async (telling) => {
        await went(telling, telling.story.steps, '', counts)
      },
    ),
  )
}

function tellingsOf(cluster: TestCluster, engine: ClusterEngine, { stories, atLevels }: Chapter): readonly Telling[] {
  const minor = minorOf(cluster.kubernetes)!
  const told = stories.filter(({ since = 0, until = minor }) => since <= minor && minor <= until)
  const scene = (story: Story, level?: StoryLevel): Scene => ({
    cluster,
    engine,
    namespace: namespaceOf(story, level),
    as: 'jane',
  })
  return told.flatMap((story): readonly Telling[] =>
    atLevels
      ? storyLevels.map((level) => ({ story, level, scene: scene(story, level) }))
      : [{ story, scene: scene(story) }],
  )
}

/** Takes the steps of a story, and counts a verdict for each. What throws ends the story; anything else does not. */
async function went(
  { story, scene, level }: Telling,
  steps: readonly Step[],
  when: string,
  counts: Tally,
): Promise<boolean> {
  let asExpected = true
  for (const [i, [what, action, expectation]] of steps.entries()) {
    const expected = typeof expectation === 'string' ? expectation : expectation[level ?? 'enforce']
    const found = await action(scene, expected).catch((error: unknown) => `stopped: ${error}`)
    const named = controlIn(expected)
    const key = {
      section,
      engine: engineOf(expected, scene.engine.name),
      kubernetes: scene.cluster.kubernetes,
      control: named ?? story.control,
    } as const
    if (!when) counts.verdict(key, controlIn(found) !== undefined)
    if (!isAsExpected(found, expected)) {
      asExpected = false
      const about = [scene.namespace, when, i + 1].filter(Boolean).join(' ')
      counts.disagree({ ...key, case: `${about}: ${what}`, expected, found })
    }
    if (found.startsWith('stopped: ')) return false
  }
  return asExpected
}
