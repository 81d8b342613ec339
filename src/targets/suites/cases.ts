import type { Cluster } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { rootsOf } from '../../compile/roots.ts'
import type { Pred } from '../../ir/nodes.ts'
import { reads } from '../../ir/walk.ts'
import { isObject, type JsonObject } from '../../kubernetes/json.ts'
import { apiVersionOf } from '../../kubernetes/kinds.ts'
import type { KindInfo } from '../../kubernetes/model.ts'
import type { CustomWorkload } from '../../kubernetes/normalize.ts'
import { judge, lineText } from '../../languages/js/explain.ts'
import { namespaceNameKey } from '../resource-rules.ts'
import type { OutputFile } from '../target.ts'
import { namedForms, placed } from './forms.ts'
import { type Place, placeFor, selectedAs } from './place.ts'

/** An example of a control, made ready to be judged by one policy. */
export interface Case {
  /** The name of the object, unless the control reads it; unique within the policy. */
  readonly name: string
  readonly expected: 'pass' | 'fail'
  /** The example's own name. */
  readonly shows: string
  readonly object: JsonObject
  readonly kind: KindInfo
  /** The namespace that it is in; absent for an object of the cluster. */
  readonly place?: Place
  /** What the policy says of it, line by line. */
  readonly lines: readonly string[]
  /** Not as the author wrote it, but as the API server passes it on. */
  readonly tidied: boolean
}

/** The name of the object. */
export const nameOf = ({ object }: Pick<Case, 'object'>): string =>
  String((object.metadata as { readonly name?: unknown }).name)

/** A policy of a cluster, the files that it is written as, and what is to be said of which objects. */
export interface Tested {
  readonly cluster: string
  readonly policy: PlannedPolicy
  readonly files: readonly OutputFile[]
  readonly cases: readonly Case[]
}

/**
 * The examples of a control that its policy judges as their author says: in a namespace that the policy selects, the first
 * Pods also as templates. Left out is what would be judged otherwise, such as an example of what a newer version
 * of Kubernetes allows.
 */
export function casesOf(
  policy: PlannedPolicy,
  cluster: Cluster,
  workloads: readonly CustomWorkload[],
): readonly Case[] {
  const judged = judge(policy.predicate)
  const readsName = readsMetadata(policy.predicate, 'name')
  return namedForms(policy.control, policy.kinds).flatMap(({ expected, shows, name, object }) => {
    const kind = policy.kinds.find((each) => each.kind === object.kind && apiVersionOf(each) === object.apiVersion)
    const at = kind && inPlace(object, { policy, cluster, kind, ...(!readsName && { name }) })
    const roots = at && rootsOf(at.object, kind, workloads)
    if (!roots) return []
    const lines = judged(roots).map(lineText)
    if ((lines.length === 0) !== (expected === 'pass')) return []
    const shown = asJudged(at.object, roots.object, kind, lines, judged)
    return [{ name, expected, shows, kind, lines: [...new Set(lines)], ...at, ...shown }]
  })
}

const readsMetadata = (predicate: Pred, field: string): boolean =>
  reads(predicate).some(({ root, steps }) =>
    root === 'podMetadata' ? steps[0] === field : root === 'object' && steps[0] === 'metadata' && steps[1] === field,
  )

interface Placing {
  readonly policy: PlannedPolicy
  readonly cluster: Cluster
  readonly kind: KindInfo
  readonly name?: string
}

/** The object where the policy judges it; undefined where the policy leaves it alone wherever it is. */
function inPlace(
  object: JsonObject,
  { policy, cluster, kind, name }: Placing,
): Pick<Case, 'object' | 'place'> | undefined {
  const named = placed(object, name === undefined ? {} : { name })
  const metadata = named.metadata as Readonly<Record<string, unknown>>
  if (kind.scope === 'Namespaced') {
    const own = typeof metadata.namespace === 'string' ? selectedAs(policy, metadata.namespace) : undefined
    const place = own ?? placeFor(policy, cluster)
    return { object: placed(named, { namespace: place.name }), place }
  }
  const given = String(metadata.name)
  if (kind.kind !== 'Namespace') return policy.systemObjects[kind.kind]?.includes(given) ? undefined : { object: named }
  // A Namespace belongs to the policy that its own name and labels select.
  const labels = isObject(metadata.labels) ? (metadata.labels as Readonly<Record<string, string>>) : {}
  const byName = policy.namespaceSelector.find(({ key, operator }) => key === namespaceNameKey && operator === 'In')
  const place = selectedAs(policy, byName?.values[0] ?? given, labels)
  if (!place) return undefined
  const shown = placed({ ...named, metadata: { ...metadata, labels: place.labels } }, { name: place.name })
  return { object: shown }
}

/**
 * The object as its author wrote it where an engine that reads files says the same of it; otherwise as the API server
 * passes it on to admission, without nulls and with what it derives.
 */
function asJudged(
  object: JsonObject,
  normal: JsonObject,
  kind: KindInfo,
  lines: readonly string[],
  judged: ReturnType<typeof judge>,
): Pick<Case, 'object' | 'tidied'> {
  const at = (path: readonly string[] | undefined): unknown =>
    path?.reduce<unknown>((of, field) => (isObject(of) ? of[field] : undefined), object)
  const raw = { object, pod: at(kind.podSpec), podMetadata: at(kind.podMetadata) ?? {} }
  const isSame = isWithin(object, normal) && judged(raw).map(lineText).join('\n') === lines.join('\n')
  return isSame ? { object, tidied: false } : { object: normal, tidied: true }
}

/** Whether every value of one tree is the same in the other, which may have more fields. */
function isWithin(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, i) => isWithin(item, other[i]))
  if (isObject(one)) return isObject(other) && Object.keys(one).every((key) => isWithin(one[key], other[key]))
  return one === other
}
