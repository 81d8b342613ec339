import type { Answer, TestCluster } from '../harness/model.ts'
import { appliedForAWhile } from './applied-for-a-while.ts'
import { asked, reported } from './ask.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { type Lines, misreported } from './compare.ts'
import { compareDenials } from './denials.ts'
import { nameOnServer, type Subject } from './groups.ts'
import { type ManifestsBaseline, manifestsBaseline } from './manifests-baseline.ts'
import { type Checked, checkedFile } from './manifests-check.ts'
import { applicationFiles, corpusFiles, sentOf } from './manifests-files.ts'
import { namespacesOf, pathsOn, send } from './manifests-send.ts'
import { manifestsFacts } from './manifests-table.ts'
import type { SectionResult } from './model.ts'
import type { Options } from './options.ts'
import { inParallel } from './parallel.ts'
import { shares } from './shares.ts'
import { type Tally, tally } from './tally.ts'
import { subjectsOf } from './verdicts.ts'
import { readDenials } from './webhook-denials.ts'

const section = 'manifests'
/** What is no control: objects that nobody judges, and files as a whole. */
const unjudged = 'what is not judged'
const whole = 'manifests'

interface Asking {
  readonly cluster: TestCluster
  readonly engine: ClusterEngine
  readonly baseline: ManifestsBaseline
  readonly counts: Tally
}

/** An object that the server has a kind for. */
interface Placed extends Checked {
  readonly path: string
}

/**
 * Manifests as people have them: what `check` says of a file's text, by the bundle of the reference baseline, against what an
 * engine says of each document's text under the policies of the same baseline. The server does the reading, the defaulting and
 * the judging by itself.
 */
export async function manifestsSection(
  cluster: TestCluster,
  engine: ClusterEngine,
  { seed, small }: Pick<Options, 'seed' | 'small'>,
): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const baseline = await manifestsBaseline(kubernetes, engine)
  const asking: Asking = { cluster, engine, baseline, counts: tally() }
  const files = await sentOf([...applicationFiles(), ...corpusFiles(seed, small ? 40 : 240)])
  const checked = [...files].flatMap(([file, sent]) => {
    const { objects, problems } = checkedFile(file, sent, baseline.judge)
    for (const found of problems) disagree(asking, whole, file.name, 'every object is read and counted once', found)
    return objects
  })
  const objects = checked.map(({ sent }) => sent.object)
  const pathOf = await pathsOn(request, objects)
  const placed = checked.flatMap((each): readonly Placed[] => {
    const path = pathOf(each.sent.object)
    return path === undefined ? [] : [{ ...each, path }]
  })
  const unserved = checked.filter(({ sent }) => pathOf(sent.object) === undefined)
  for (const each of unserved) compareUnjudged(asking, each, 'the server has no such kind')
  await namespacesOf(request, objects)
  // What the server refuses reaches no policy, so it is found out while there are none.
  const refused = new Set<Placed>()
  await inParallel(placed, 16, async (each) => {
    if (asked(await send(request, each.path, each.sent)).state === 'refused') refused.add(each)
  })
  for (const { sent } of refused)
    for (const { control } of subjectsOf(baseline, sent.object)) asking.counts.refused(keyOf(asking, control.id))
  const admitted = placed.filter((each) => !refused.has(each))
  const share = engine.oneIn ? admitted.filter((_, i) => i % shares.manifests === 0) : admitted
  await appliedForAWhile(cluster, baseline.policies, async () => {
    await inParallel(share, engine.oneIn ? 4 : 16, async (each) => {
      compare(asking, each, await send(request, each.path, each.sent))
    })
  })
  const { rows } = asking.counts.result()
  const size = engine.oneIn ? (small ? 'smallShare' : 'share') : small ? 'small' : 'all'
  for (const fact of manifestsFacts({ size, checked, unserved, refused: [...refused], rows })) {
    asking.counts.verdict(keyOf(asking, whole), false)
    if (fact.expected !== fact.found) asking.counts.disagree({ ...keyOf(asking, whole), ...fact })
  }
  return asking.counts.result()
}

const keyOf = ({ cluster: { kubernetes }, engine }: Asking, control: string) =>
  ({ section, engine: engine.name, kubernetes, control }) as const

const disagree = (asking: Asking, control: string, id: string, expected: string, found: string): void =>
  asking.counts.disagree({ ...keyOf(asking, control), case: id, expected, found })

/** An object that no policy is about: `check` has to say so. */
function compareUnjudged(asking: Asking, { sent, isJudged, found }: Checked, because: string): void {
  asking.counts.verdict(keyOf(asking, unjudged), false)
  if (isJudged || found.size > 0)
    disagree(asking, unjudged, sent.id, `not judged: ${because}`, `check judges it: ${[...found.keys()].join()}`)
}

/** What an engine answers against what `check` says, control by control, lines of blame included. */
function compare(asking: Asking, each: Placed, answer: Answer): void {
  const { baseline, engine } = asking
  const { object } = each.sent
  const own = subjectsOf(baseline, object)
  if (own.length === 0) compareUnjudged(asking, each, 'no policy is about it')
  else if (!each.isJudged) disagree(asking, unjudged, each.sent.id, `judged by ${own.length} policies`, 'not judged')
  const expected = new Map(
    baseline.subjects
      .filter((subject) => own.includes(subject) || each.found.has(subject.control.id))
      .map(({ control }): [string, Lines] => [control.id, each.found.get(control.id) ?? []]),
  )
  if (engine.name === 'vap') compareWarnings(asking, each, expected, answer)
  else {
    const placed = { section, case: { id: each.sent.id, object, via: 'create' }, inProcess: 'none' } as const
    const { kubernetes } = asking.cluster
    const { subjects } = baseline
    const denials = readDenials(engine.name, subjects, answer)
    compareDenials(
      { subjects, engine: engine.name, kubernetes, sees: 'requests' },
      { placed, expected },
      denials,
      asking.counts,
    )
  }
}

/** The API server's own policies record and warn. */
function compareWarnings(asking: Asking, { sent }: Placed, expected: ReadonlyMap<string, Lines>, answer: Answer): void {
  const said = reported(answer)
  if (answer.status !== 201) disagree(asking, whole, sent.id, '201', `${answer.status}: ${answer.body.message}`)
  const speaks = (subject: Subject) => said.recorded.has(nameOnServer(subject, false))
  for (const subject of asking.baseline.subjects.filter((each) => expected.has(each.control.id) || speaks(each))) {
    const key = keyOf(asking, subject.control.id)
    const wanted = expected.get(subject.control.id) ?? []
    asking.counts.verdict(key, wanted.length > 0)
    const wrong = misreported(said, nameOnServer(subject, false), subject, wanted)
    if (wrong) asking.counts.disagree({ ...key, case: sent.id, ...wrong })
  }
}
