import { kindNamed, workloadKinds } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { minorOf } from '../../../src/kubernetes/versions.ts'
import { enumerationCases } from '../cases/enumerate.ts'
import { exampleCases } from '../cases/examples.ts'
import { fixtureCases } from '../cases/fixtures.ts'
import type { Case } from '../cases/model.ts'
import { randomObjects } from '../cases/random-objects.ts'
import { randomPods } from '../cases/random-pods.ts'
import type { SampleSubject } from '../cases/samples.ts'
import { type Group, namespaceOf, type Subject } from './groups.ts'
import type { PlacedCase } from './verdicts.ts'

/** How many cases of each kind, and from which seed. */
export interface Scope {
  readonly seed: number
  /** Random pods for the Pod Security checks. */
  readonly pods: number
  /** Random objects for each other control; a tenth for each sample of the language. */
  readonly objects: number
  /** At most this many enumerated objects for each control, as Pods or as its own kind. */
  readonly enumerated: number
  /** One in so many random pods is judged by CEL in this process too. */
  readonly inProcess: number
  /** The folder of upstream's test pods, and one in how many of them is taken. */
  readonly fixtures: string
  readonly fixturesOneIn: number
  /** Whether those that are the same Pod but for the policy version are taken once. */
  readonly fixturesOnce?: boolean
}

/** Pod Security checks: upstream's fixtures, examples, enumeration, random pods in the namespaces of all policy versions. */
export function* podSecurityCases(group: Group, scope: Scope): Generator<PlacedCase> {
  const versions = group.namespaces
  const newest = versions.at(-1)!
  const seen = new Set<string>()
  for (const [i, each] of fixtureCases(scope.fixtures).entries()) {
    if (i % scope.fixturesOneIn !== 0) continue
    const namespace = namespaceOf(each.version)
    if (!versions.includes(namespace) || (scope.fixturesOnce && isSeen(seen, each))) continue
    const expected = { level: each.level, denied: each.expected === 'fail' }
    yield { section: 'fixtures', case: each, namespace, version: each.version, expected, inProcess: 'all' }
  }
  yield* own(group, scope, newest)
  let i = 0
  for (const each of randomPods(scope.seed, scope.pods)) {
    // Neighbours share Pods for their ephemeral containers, so they share a namespace too.
    const namespace = versions[Math.floor(i / 16) % versions.length]!
    yield {
      section: 'random',
      case: each,
      namespace,
      version: versionOf(namespace)!,
      inProcess: i % scope.inProcess === 0 ? 'all' : 'none',
    }
    i++
  }
}

/** Other controls: examples, enumeration and random objects of every kind that they judge. */
export function* controlCases(group: Group, scope: Scope): Generator<PlacedCase> {
  const [namespace] = group.namespaces
  yield* own(group, scope, namespace!)
  for (const { control, policy } of group.subjects)
    for (const each of randomObjects(scope.seed, scope.objects, control, policy.predicate, policy.kinds))
      yield { ...of(control.id, 'random', each, namespace!), inProcess: 'own' }
}

/** The language's samples, each object with its lines. */
export function* sampleCases(group: Group, samples: readonly SampleSubject[], scope: Scope): Generator<PlacedCase> {
  const [namespace] = group.namespaces
  for (const { name, cases } of samples)
    for (const each of cases) {
      const expected = { control: name, denied: each.lines.length > 0 }
      yield { ...of(name, 'samples', each, namespace!), expected, inProcess: 'own' }
    }
  const count = Math.ceil(scope.objects / 10)
  for (const { control, policy } of group.subjects)
    for (const each of randomObjects(scope.seed, count, control, policy.predicate, policy.kinds))
      yield { ...of(control.id, 'random', each, namespace!), inProcess: 'own' }
}

function* own(group: Group, scope: Scope, namespace: string): Generator<PlacedCase> {
  const seen = new Set<string>()
  for (const subject of group.subjects) {
    for (const each of exampleCases(subject.control)) {
      // The forms of one check share their examples, whose verdict is that of the newest form.
      const { expected: verdict, ...example } = each
      if (isSeen(seen, example)) continue
      const expected = { control: newestForm(subject, group).control.id, denied: verdict === 'fail' }
      yield { ...of(subject.control.id, 'examples', example, namespace), expected, inProcess: 'all' }
    }
    for (const [kind, limit] of enumeratedKinds(subject, scope.enumerated)) {
      const { control, policy } = subject
      for (const each of enumerationCases(control, policy.predicate, kind, limit))
        if (!isSeen(seen, each)) {
          const named = { ...each, id: each.id.replace('/', `/${kind.kind}/`) }
          yield { ...of(control.id, 'enumeration', named, namespace), inProcess: 'own' }
        }
    }
  }
}

/** A workload control is enumerated over Pods, and over some of what embeds a pod template; any other over its kinds. */
const enumeratedKinds = ({ policy, control }: Subject, limit: number): readonly (readonly [KindInfo, number])[] =>
  control.appliesTo.workloads
    ? workloadKinds.map((kind) => [kind, kind.kind === 'Pod' ? limit : Math.ceil(limit / 30)])
    : policy.kinds.map((kind) => [kind, limit])

/** A case made for one control: `enumeration/17` becomes `enumeration/<control>/17`. */
function of(control: string, section: string, each: Case, namespace: string): Omit<PlacedCase, 'inProcess'> {
  const version = versionOf(namespace)
  const named = { ...each, id: each.id.replace('/', `/${control}/`) }
  return { section, control, case: named, ...inNamespace(each, namespace), ...(version && { version }) }
}

const newestForm = (subject: Subject, { subjects }: Group): Subject =>
  subjects
    .filter(({ check }) => check && check.id === subject.check?.id)
    .sort(byVersion)
    .at(-1) ?? subject

const byVersion = (a: Subject, b: Subject): number => minorOf(a.check!.versions[0]!)! - minorOf(b.check!.versions[0]!)!

function isSeen(seen: Set<string>, { object, via }: Case): boolean {
  const key = `${via} ${JSON.stringify({ ...object, metadata: { ...(object.metadata as object), name: '' } })}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

const inNamespace = ({ object }: Case, namespace: string): { readonly namespace?: string } =>
  kindNamed(String(object.kind))?.scope === 'Cluster' ? {} : { namespace }

const versionOf = (namespace: string): string | undefined =>
  /^pod-security-(v1-\d+)$/.exec(namespace)?.[1]?.replace('-', '.')
