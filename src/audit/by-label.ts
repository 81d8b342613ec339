import type { Bundle } from '../compile/bundle.ts'
import type { Cluster, NamespaceInfo } from '../compile/config-model.ts'
import type { JudgeContext } from '../compile/judge.ts'
import type { KubernetesObject } from '../manifests/read.ts'
import { type LiveJudge, liveJudge } from './judge.ts'

type LabelledNamespaces = Extract<Cluster['namespaces'], { readonly by: 'label' }>

/** A judge, and the namespaces that it had to take for undeclared because their labels were not known in time. */
export interface NamespaceJudge extends LiveJudge {
  readonly unknown: () => readonly string[]
}

/**
 * The judge of a place. Where a cluster tells its namespaces apart by a label, the Namespaces of the dump tell the labels, if they
 * come before what is in them.
 */
export function namespaceJudge(bundle: Bundle, context: JudgeContext): NamespaceJudge {
  const cluster = bundle.clusters.find(({ name }) => name === context.cluster)
  if (cluster?.namespaces.by !== 'label') return { ...liveJudge(bundle, context), unknown: () => [] }
  const { namespaces } = cluster
  const judges = new Map<NamespaceInfo, LiveJudge>()
  const judgeOf = (info: NamespaceInfo): LiveJudge => {
    const judge = judges.get(info) ?? liveJudge(allAs(info, cluster, bundle), context)
    judges.set(info, judge)
    return judge
  }
  const known = new Map<string, NamespaceInfo>()
  const unknown = new Set<string>()
  const judgeFor = (object: KubernetesObject): LiveJudge => {
    const { name, namespace } = (object.metadata ?? {}) as Readonly<Record<string, unknown>>
    if (object.apiVersion === 'v1' && object.kind === 'Namespace' && typeof name === 'string') {
      const info = infoOf(object, namespaces)
      known.set(name, info)
      return judgeOf(info)
    }
    if (typeof namespace !== 'string') return judgeOf(namespaces.undeclared)
    const info = known.get(namespace)
    if (!info && !judgeOf(namespaces.undeclared).leftOut(object)) unknown.add(namespace)
    return judgeOf(info ?? namespaces.undeclared)
  }
  const any = judgeOf(namespaces.undeclared)
  return {
    controls: any.controls,
    holdsPods: any.holdsPods,
    judges: any.judges,
    leftOut: (object) => judgeFor(object).leftOut(object),
    violations: (object) => judgeFor(object).violations(object),
    unknown: () => [...unknown].sort(),
  }
}

function infoOf({ metadata }: KubernetesObject, { key, declared, undeclared }: LabelledNamespaces): NamespaceInfo {
  const { labels } = (metadata ?? {}) as { readonly labels?: Readonly<Record<string, unknown>> | null }
  const value = String(labels?.[key] ?? '')
  return (Object.hasOwn(declared, value) ? declared[value] : undefined) ?? undeclared
}

/** The bundle as if every namespace of a cluster were this one. */
const allAs = (info: NamespaceInfo, cluster: Cluster, bundle: Bundle): Bundle => ({
  ...bundle,
  clusters: bundle.clusters.map((each) =>
    each === cluster ? { ...cluster, namespaces: { by: 'name', declared: {}, undeclared: info } } : each,
  ),
})
