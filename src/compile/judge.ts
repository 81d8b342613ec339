import { atLeast, type Control, type Level, levelIn, parameterValues, type Variant } from '../ir/control.ts'
import type { Change } from '../ir/remedy.ts'
import { simplify } from '../ir/simplify.ts'
import { parametersIn, substitute } from '../ir/walk.ts'
import { groupOf, kindOf } from '../kubernetes/kinds.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import { type Judge, judge as judgePredicate, lineText } from '../languages/js/explain.ts'
import type { ControlInfo, Violation } from '../report/finding.ts'
import { pageOf } from '../targets/denial.ts'
import type { Bundle, BundledControl } from './bundle.ts'
import type { Cluster, NamespaceInfo } from './config-model.ts'
import { customKinds } from './plan-control.ts'
import { customWorkloads, inNamespace, rootsOf } from './roots.ts'
import { podSecurityVersion, variantAt } from './variants.ts'

type KubernetesObject = Readonly<Record<string, unknown>>

/** Where manifests would go: what is not known is taken at its strongest. */
export interface JudgeContext {
  readonly environment?: string
  readonly cluster?: string
  /** The namespace of objects that name none. */
  readonly namespace?: string
  /** Findings come with the edits that put them right, where there are any. */
  readonly fixes?: boolean
}

/** All that a judge is made of: plain data, from which another thread makes the same. */
export interface JudgeSource {
  readonly bundle: Bundle
  readonly context: JudgeContext
}

/** What a bundle judges with: `judges` says whether an object is of a kind that any control judges. */
export interface BundleJudge {
  readonly judges: (object: KubernetesObject) => boolean
  readonly violations: (object: KubernetesObject) => readonly Violation[]
  readonly fixes?: boolean
}

/** Judges objects as admission would after the server's own tidying, with the very predicates that the engines get. */
export function judge(bundle: Bundle, context: JudgeContext): BundleJudge {
  const kinds = kindIndex(bundle)
  const place = placeIn(bundle, context)
  const workloads = customWorkloads(bundle.workloadKinds)
  const rulesFor = rulesIn(bundle)
  return {
    fixes: context.fixes === true,
    judges: (object) => {
      const kind = kinds(object)
      return kind !== undefined && rulesFor(kind, undefined).length > 0
    },
    violations: (manifest) => {
      const kind = kinds(manifest)
      if (!kind || rulesFor(kind, undefined).length === 0) return []
      const object = inNamespace(manifest, kind, context.namespace)
      const where = place(object, kind)
      if (!where || isSystemObject(bundle, object, kind)) return []
      const roots = rootsOf(object, kind, workloads)
      if (!roots) return []
      const found: Violation[] = []
      for (const { control, level, judge } of rulesFor(kind, where)) {
        for (const each of judge?.(roots) ?? []) found.push(violation(control, level, each, kind))
      }
      return found
    },
  }
}

/** A control as it is at one place. */
interface Rule {
  readonly control: BundledControl
  readonly level: Level
  readonly judge?: Judge | undefined
}

/** The controls that judge a kind, each compiled once for each place; without a place not compiled at all. */
function rulesIn(bundle: Bundle): (kind: KindInfo, place: Place | undefined) => readonly Rule[] {
  const judges = new Map<string, Judge | undefined>()
  const judgeOf = (control: BundledControl, place: Place): Judge | undefined => {
    const key = `${control.id} ${place.environments} ${place.versions}`
    if (!judges.has(key)) judges.set(key, compiled(control, place))
    return judges.get(key)
  }
  const rulesAt = (kind: KindInfo, place: Place | undefined): readonly Rule[] =>
    bundle.controls
      .filter((control) => isJudgedBy(control, kind))
      .map((control): Rule => {
        const level = place ? levelOf(control, place) : 'off'
        return { control, level, judge: place && level !== 'off' ? judgeOf(control, place) : undefined }
      })
  const known = new Map<KindInfo, Map<Place | undefined, readonly Rule[]>>()
  return (kind, place) => {
    const ofKind = known.get(kind) ?? new Map<Place | undefined, readonly Rule[]>()
    if (ofKind.size === 0) known.set(kind, ofKind)
    const rules = ofKind.get(place) ?? rulesAt(kind, place)
    ofKind.set(place, rules)
    return rules
  }
}

/** What is known of where an object goes. */
export interface Place {
  /** Its environment, or every one that it could be. */
  readonly environments: readonly string[]
  /** Kubernetes versions of the clusters that it could go to; empty where none is declared. */
  readonly versions: readonly string[]
}

/** Of an object in its namespace (`inNamespace`). Undefined where no control holds: in a system namespace, or one that is exempt. */
export const placeOf = (
  bundle: Bundle,
  context: JudgeContext,
  object: KubernetesObject,
  kind: KindInfo,
): Place | undefined => placeIn(bundle, context)(object, kind)

/** The same for many objects: equal places are one. */
function placeIn(
  bundle: Bundle,
  context: JudgeContext,
): (object: KubernetesObject, kind: KindInfo) => Place | undefined {
  const cluster = bundle.clusters.find(({ name }) => name === context.cluster)
  // A bundle of an earlier version has all of them in one place.
  const ofCluster: readonly string[] | undefined = cluster?.systemNamespaces
  const system = new Set(ofCluster ?? bundle.systemNamespaces)
  const { environment } = context
  const clusters = bundle.clusters.filter((each) => environment === undefined || each.environment === environment)
  const anywhere: Place = {
    environments: environment === undefined ? bundle.environments : [environment],
    versions: [...new Set(clusters.map(({ kubernetes }) => kubernetes))],
  }
  const inCluster = new Map<string, Place>()
  return (object, kind) => {
    const metadata = (object.metadata ?? {}) as { namespace?: string; name?: string }
    const namespace =
      kind.kind === 'Namespace' ? metadata.name : kind.scope === 'Cluster' ? undefined : metadata.namespace
    if (namespace !== undefined && system.has(namespace)) return undefined
    if (!cluster) return anywhere
    const info = namespace === undefined ? undefined : namespaceInfo(cluster, namespace)
    if (info?.exempt !== undefined) return undefined
    const there = info?.environment ?? cluster.environment
    const place = inCluster.get(there) ?? { environments: [there], versions: [cluster.kubernetes] }
    inCluster.set(there, place)
    return place
  }
}

/** Namespaces told apart by a label cannot be known from a name. */
const namespaceInfo = ({ namespaces }: Cluster, name: string): NamespaceInfo | undefined =>
  namespaces.by !== 'name'
    ? undefined
    : Object.hasOwn(namespaces.declared, name)
      ? namespaces.declared[name]
      : namespaces.undeclared

export const levelOf = (control: BundledControl, { environments }: Place): Level =>
  environments
    .map((environment) => levelIn(control as Control, environment))
    .reduce<Level>((a, b) => (atLeast(a, b) ? a : b), 'off')

/**
 * A control for a place; undefined where no version there has it. Where the environment or the cluster is not known, what
 * any of them would deny is found.
 */
function compiled(control: BundledControl, place: Place): Judge | undefined {
  const environments = place.environments.filter((each) => levelIn(control as Control, each) !== 'off')
  const predicates = variantsAt(control, place).flatMap(({ predicate }) =>
    (parametersIn(predicate).length > 0 ? environments : environments.slice(0, 1)).map((environment) =>
      simplify(substitute(predicate, parameterValues(control, environment))),
    ),
  )
  const different = new Map(predicates.map((predicate) => [JSON.stringify(predicate), predicate]))
  const all = [...different.values()].map(judgePredicate)
  if (all.length <= 1) return all[0]
  return (roots) => {
    const found = all.flatMap((each) => each(roots))
    return [
      ...new Map(found.map((each) => [`${lineText(each)} ${each.at.root} ${each.at.path.join()}`, each])).values(),
    ]
  }
}

/** The variants that the clusters of a place get, each once. */
export function variantsAt(control: BundledControl, { versions }: Place): readonly Variant[] {
  const declared = control.podSecurity?.version
  if (declared === undefined) return control.variants.slice(-1)
  const found = (versions.length > 0 ? versions : [declared]).map((each) =>
    variantAt(control, podSecurityVersion(control, each) ?? each),
  )
  return [...new Set(found)].flatMap((variant) => variant ?? [])
}

function violation(
  { id, caution }: BundledControl,
  level: Level,
  { at, text, label, found, remedy }: ReturnType<Judge>[number],
  kind: KindInfo,
): Violation {
  const prefixOf = (root: string) => (root === 'pod' ? kind.podSpec : root === 'podMetadata' ? kind.podMetadata : [])
  const changes = remedy?.map(
    ({ root, change }): Change => ({ ...change, path: [...(prefixOf(root) ?? []), ...change.path] }),
  )
  return {
    control: id,
    level,
    line: text,
    ...(label !== undefined && { label }),
    path: [...(prefixOf(at.root) ?? []), ...at.path],
    // What a Secret holds is not passed on to reports.
    found: kind.kind === 'Secret' ? undefined : found,
    ...(changes !== undefined && { remedy: { changes, ...(caution !== undefined && { caution }) } }),
  }
}

/** What reports say about the controls of a bundle, by their id. */
export function controlInfos(bundle: Bundle): ReadonlyMap<string, ControlInfo> {
  return new Map(
    bundle.controls.map((control) => {
      const { id, title, domain, severity, owner, rationale, remediation, caution, mappings } = control
      const contact = bundle.owners[owner]?.contact
      return [
        id,
        {
          ...{ id, title, domain, severity, owner, rationale, remediation, mappings },
          ...(contact !== undefined && { contact }),
          ...(caution !== undefined && { caution }),
          page: pageOf(control, bundle),
        },
      ]
    }),
  )
}

/** The kind of an object: Kubernetes', a configured workload's or a custom resource that a control names. */
export function kindIndex(bundle: Bundle): (object: KubernetesObject) => KindInfo | undefined {
  const custom: readonly KindInfo[] = [...bundle.workloadKinds, ...bundle.controls.flatMap(customKinds)]
  return ({ apiVersion, kind }) => {
    if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
    const group = groupOf(apiVersion)
    return kindOf(apiVersion, kind) ?? custom.find((each) => each.kind === kind && each.group === group)
  }
}

/** Whether a control judges objects of a kind in manifests. */
export const isJudgedBy = ({ appliesTo, scope }: BundledControl, kind: KindInfo): boolean =>
  scope !== 'audit' && ((appliesTo.workloads && kind.podSpec !== undefined) || appliesTo.kinds.includes(kind.kind))

export const isSystemObject = (bundle: Bundle, object: KubernetesObject, kind: KindInfo): boolean =>
  kind.scope === 'Cluster' &&
  (bundle.systemObjects[kind.kind] ?? []).includes((object.metadata as { name?: string })?.name ?? '')
