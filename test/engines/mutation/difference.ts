import { rootsOf } from '../../../src/compile/roots.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { reads } from '../../../src/ir/walk.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { judge } from '../../../src/languages/js/explain.ts'
import { enumerationCases } from '../cases/enumerate.ts'
import { placesOf } from '../cases/enumerate-places.ts'
import { literalsOf } from '../cases/enumerate-values.ts'
import { isObject, setAt } from '../cases/object.ts'
import { randomObjects } from '../cases/random-objects.ts'
import { hasEphemeralContainers } from '../cases/wrap.ts'
import type { KubernetesObject } from '../harness/model.ts'

/** How far two predicates are compared. */
export interface Range {
  readonly kinds: readonly KindInfo[]
  /** Whether Pods with ephemeral containers count. */
  readonly ephemeral: boolean
  /** Whether a control can have an example like this, of which the original says so: one holds in all environments. */
  readonly canBeExample?: (object: KubernetesObject, verdict: Verdict) => boolean
}

export type Verdict = 'pass' | 'fail'

/** The smallest object found of which two predicates say different things, or how many they were asked about. */
export type Difference = { readonly object: KubernetesObject; readonly original: Verdict } | { readonly asked: number }

const ENUMERATED = 1500
const RANDOM = 300
const SEED = 20261123

/**
 * Looks for an object that tells a mutant from the original: the enumeration of what either of them reads, and random
 * objects. Of workloads, Pods and Deployments stand for all: a pod is judged the same in each of them, but a Pod alone gets
 * defaults and has ephemeral containers.
 */
export function differenceOf(
  control: Pick<Control, 'id'>,
  original: Pred,
  mutated: Pred,
  { kinds, ephemeral, canBeExample = () => true }: Range,
): Difference {
  const both: Pred = { kind: 'all', of: [original, mutated] }
  const asked = kinds.filter(({ kind, podSpec }) => !podSpec || ['Pod', 'Deployment'].includes(kind))
  const told = askingBoth(original, mutated)
  const ask = (object: KubernetesObject, kind: KindInfo): Verdict | undefined => {
    const verdict = told(object, kind)
    return verdict && canBeExample(object, verdict) ? verdict : undefined
  }
  let count = 0
  let found: KubernetesObject | undefined
  const consider = (object: KubernetesObject, kind: KindInfo): void => {
    if (!ephemeral && hasEphemeralContainers(object)) return
    count += 1
    if (ask(object, kind) && (!found || sizeOf(object) < sizeOf(found))) found = object
  }
  for (const kind of asked) {
    for (const { object } of enumerationCases(control, both, kind, ENUMERATED))
      for (const each of variantsOf(object, both, kind)) consider(each, kind)
    for (const { object } of randomObjects(SEED, RANDOM, control, both, [kind])) consider(object, kind)
  }
  if (!found) return { asked: count }
  const kind = kinds.find((each) => each.kind === found?.kind) as KindInfo
  const object = smaller(found, (each) => ask(each, kind) !== undefined)
  return { object, original: ask(object, kind) as Verdict }
}

/** What the original says where the mutant says something else. */
function askingBoth(original: Pred, mutated: Pred): (object: KubernetesObject, kind: KindInfo) => Verdict | undefined {
  const [one, other] = [judge(original), judge(mutated)]
  return (object, kind) => {
    const roots = rootsOf(object, kind, [])
    if (!roots) return undefined
    const passes = one(roots).length === 0
    return passes === (other(roots).length === 0) ? undefined : passes ? 'pass' : 'fail'
  }
}

/** An enumerated object, and what a server that has nothing else would not take: other roles, other namespaces. */
const variantsOf = (object: KubernetesObject, predicate: Pred, kind: KindInfo): readonly KubernetesObject[] =>
  [object, ...(kind.kind === 'RoleBinding' ? [setAt(object, ['roleRef', 'kind'], 'Role')] : [])].flatMap((each) =>
    inNamespaces(each, predicate, kind),
  )

/** Enumerated objects are in no namespace, since a server decides where they go: where one is read, in those that are named. */
function inNamespaces(object: KubernetesObject, predicate: Pred, kind: KindInfo): readonly KubernetesObject[] {
  const isRead = reads(predicate).some(
    ({ root, steps }) => root === 'object' && steps.join('.') === 'metadata.namespace',
  )
  if (!isRead) return [object]
  const place = placesOf(predicate, kind).children.get('metadata')?.children.get('namespace')
  const names = [...literalsOf(place?.comparisons ?? []), 'elsewhere']
  return [object, ...names.map((name) => setAt(object, ['metadata', 'namespace'], name))]
}

const sizeOf = (object: unknown): number => JSON.stringify(object).length

/** The object less whatever it can do without: fields and elements go while `holds`, but for what names a thing. */
function smaller(object: KubernetesObject, holds: (object: KubernetesObject) => boolean): KubernetesObject {
  for (const candidate of less(object)) {
    const isWhole = isObject(candidate) && kept.every((name) => (name in object ? name in candidate : true))
    if (isWhole && holds(candidate)) return smaller(candidate, holds)
  }
  return object
}

const kept = ['apiVersion', 'kind', 'metadata', 'spec', 'name', 'image', 'containers']

/** The same with one field or element less, anywhere. */
function* less(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    if (value.length > 1) for (const i of value.keys()) yield value.toSpliced(i, 1)
    for (const [i, each] of value.entries()) for (const inner of less(each)) yield value.with(i, inner)
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const { [name]: inner, ...rest } = value
      if (!kept.includes(name)) yield rest
      for (const each of less(inner)) yield { ...value, [name]: each }
    }
  }
}
