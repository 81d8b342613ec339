import { constraintKind } from '../../../src/compile/plan-names.ts'
import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { applyPolicies } from '../harness/policies.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { collectionOf, judging, levelsBaseline, objectOf } from './levels-baseline.ts'
import { failing, failingIgnored, failurePolicies } from './levels-failure-table.ts'
import { type Level, levels } from './levels-table.ts'
import { objectsOf } from './synthetic.ts'
import type { Tally } from './tally.ts'

/**
 * The failure policy as it is written and as it is stored, and what an engine makes of an expression that fails: no lowering
 * does, but the fields of a custom kind may be anything, and a container without a name has none to put into the message.
 */
export async function checkFailures(
  cluster: TestCluster,
  engine: ClusterEngine,
  objects: readonly KubernetesObject[],
  counts: Tally,
): Promise<void> {
  const { request, kubernetes } = cluster
  const check = (control: string, what: string, expected: string, found: string, denied = false): void => {
    const key = { section: 'levels', engine: engine.name, kubernetes, control } as const
    counts.verdict(key, denied)
    if (found !== expected) counts.disagree({ ...key, case: what, expected, found })
  }
  for (const level of levels) {
    if (level === 'off') continue
    for (const kind of ['Pod', 'Service', 'Namespace'] as const) {
      const { id } = judging(kind, level)
      const written = policyOf(objects, id)
      const stored = accepted(await request('GET', pathOf(written)), `get ${id}`).body
      check(id, 'failure policy as written', failurePolicies[level], failurePolicyOf(written))
      check(id, 'failure policy as stored', failurePolicies[level], failurePolicyOf(stored))
    }
    const { id } = judging('Rollout', level)
    const expected = failing[engine.name][level]
    check(id, 'an expression that fails', expected, await failed(cluster, level), expected === 'denied')
  }
}

/** A cluster whose configuration asks for Ignore, at a level that denies. The policy stays so. */
export async function checkIgnored(cluster: TestCluster, engine: ClusterEngine, counts: Tally): Promise<void> {
  const { request, kubernetes } = cluster
  const declared = { ...engine.declared, failurePolicy: 'Ignore' } as const
  const { id } = judging('Rollout', 'enforce')
  const files = levelsBaseline(kubernetes, { declared }).filter(({ path }) => path.endsWith(`/${id}.yaml`))
  const objects = objectsOf(files, engine.name)
  await applyPolicies(request, objects)
  const key = { section: 'levels', engine: engine.name, kubernetes, control: id } as const
  const pod = objectOf('Pod', 'enforce', 'levels')
  const { status } = await request('POST', `${collectionOf(pod)}?dryRun=All`, { body: pod })
  const facts = [
    ['failure policy as written', 'Ignore', failurePolicyOf(policyOf(objects, id))],
    ['a violation under Ignore', 'denied', status >= 400 ? 'denied' : `${status}`],
    ['an expression that fails under Ignore', failingIgnored[engine.name], await failed(cluster, 'enforce')],
  ] as const
  for (const [what, expected, found] of facts) {
    counts.verdict(key, expected === 'denied')
    if (found !== expected) counts.disagree({ ...key, case: what, expected, found })
  }
}

/** The object that has a control's failure policy. */
function policyOf(objects: readonly KubernetesObject[], id: string): KubernetesObject {
  const names = [id, constraintKind(id).toLowerCase()]
  const found = objects.find(({ kind, metadata }) => kinds.has(String(kind)) && names.includes(nameOf(metadata)))
  if (!found) throw new Error(`no policy ${id}`)
  return found
}

const nameOf = (metadata: unknown): string => (metadata as { readonly name: string }).name

type Spec = Readonly<Record<string, unknown>>
interface TemplateSpec {
  readonly targets: readonly [{ readonly code: readonly [{ readonly source: Spec }] }]
}

/** Where each kind has its failure policy. */
const kinds: ReadonlyMap<string, (spec: Spec) => unknown> = new Map([
  ['ValidatingAdmissionPolicy', (spec: Spec) => spec.failurePolicy],
  ['ValidatingPolicy', (spec: Spec) => spec.failurePolicy],
  ['ClusterPolicy', (spec: Spec) => (spec.webhookConfiguration as Spec).failurePolicy],
  ['ConstraintTemplate', (spec: Spec) => (spec as unknown as TemplateSpec).targets[0].code[0].source.failurePolicy],
])

const failurePolicyOf = ({ kind, spec }: KubernetesObject): string => String(kinds.get(String(kind))!(spec as Spec))

/** What becomes of a Rollout that makes an expression fail. */
async function failed({ request }: TestCluster, level: Level): Promise<string> {
  const body = rolloutWithoutNames(level)
  const { status, body: answer, warnings } = await request('POST', `${collectionOf(body)}?dryRun=All`, { body })
  const text = [...(status >= 400 ? [String(answer.message)] : []), ...warnings].join('; ')
  if (text !== '' && !text.includes('no such key: name')) return `${status} ${text}`
  if (status >= 400) return 'denied'
  return warnings.length > 0 ? 'admitted, warned' : 'admitted'
}

function rolloutWithoutNames(level: Level): KubernetesObject {
  const { spec, ...rollout } = objectOf('Rollout', level, 'levels') as {
    spec: { template: { spec: { containers: readonly KubernetesObject[] } } }
  }
  const containers = spec.template.spec.containers.map(({ name: _, ...container }) => container)
  return { ...rollout, spec: { template: { spec: { containers } } } }
}
