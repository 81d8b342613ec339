import type { Bundle, BundledControl } from '../compile/bundle.ts'
import { type JudgeContext, judge } from '../compile/judge.ts'
import { type Level, levelIn, parameterValues } from '../ir/control.ts'
import { keepers } from '../kubernetes/creators.ts'
import { groupOf, kindOf } from '../kubernetes/kinds.ts'
import type { KubernetesObject } from '../manifests/read.ts'
import type { Violation } from '../report/finding.ts'

/** A violation as an audit has it; `off` where the control is not enforced. */
export interface LiveViolation extends Omit<Violation, 'level'> {
  readonly level: Level
}

/** Why the engines do not judge an object. */
export type LeftOut = { readonly namespace: string } | { readonly system: true }

/** Judges live objects with a bundle. */
export interface LiveJudge {
  /** Those that hold for live objects. */
  readonly controls: readonly BundledControl[]
  readonly leftOut: (object: KubernetesObject) => LeftOut | undefined
  /** Whether its kind is a pod or embeds a pod template. */
  readonly holdsPods: (object: KubernetesObject) => boolean
  /** Whether any control judges its kind. */
  readonly judges: (object: KubernetesObject) => boolean
  readonly violations: (object: KubernetesObject) => readonly LiveViolation[]
}

/**
 * The same verdicts as `check` for the controls that hold at admission, those that need a live cluster besides, and none for
 * those about repositories. Where environment or cluster are given, controls that are off there are judged too, at `off`:
 * somebody may want to turn them on.
 */
export function liveJudge(bundle: Bundle, context: JudgeContext): LiveJudge {
  const controls = bundle.controls
    .filter(({ scope }) => scope !== 'ci')
    .map((control): BundledControl => (control.scope === 'audit' ? { ...control, scope: 'admission' } : control))
  const asked = context.environment !== undefined || context.cluster !== undefined
  const now = judge({ ...bundle, controls }, context)
  const off = judge({ ...bundle, controls: turnedOn(controls, bundle.environments, asked) }, context)
  return {
    controls,
    leftOut: leftOutBy(bundle, context),
    holdsPods: ({ apiVersion, kind }) => {
      const known = kindOf(String(apiVersion), String(kind))
      if (known) return known.podSpec !== undefined
      const group = groupOf(String(apiVersion))
      return bundle.workloadKinds.some((each) => each.kind === kind && each.group === group)
    },
    judges: now.judges,
    violations: (object) => [
      ...now.violations(object),
      ...off.violations(object).map((each): LiveViolation => ({ ...each, level: 'off' })),
    ],
  }
}

/** Controls that are off, as if they were not, in the environments where they are and where their parameters have values. */
function turnedOn(
  controls: readonly BundledControl[],
  environments: readonly string[],
  asked: boolean,
): readonly BundledControl[] {
  return controls.flatMap((control) => {
    const off = environments.filter(
      (each) =>
        levelIn(control, each) === 'off' &&
        Object.keys(parameterValues(control, each)).length === Object.keys(control.parameters).length,
    )
    if (off.length === 0 || (!asked && off.length < environments.length)) return []
    return { ...control, enforcement: Object.fromEntries(off.map((each) => [each, 'audit'])) }
  })
}

/** Namespaces and objects in which no engine judges anything. */
function leftOutBy(bundle: Bundle, context: JudgeContext): LiveJudge['leftOut'] {
  const cluster = bundle.clusters.find(({ name }) => name === context.cluster)
  // A bundle of an earlier version has all of them in one place.
  const ofCluster: readonly string[] | undefined = cluster?.systemNamespaces
  const system = new Set(ofCluster ?? bundle.systemNamespaces)
  const isExempt = (namespace: string): boolean => {
    if (cluster?.namespaces.by !== 'name') return false
    const { declared, undeclared } = cluster.namespaces
    const info = Object.hasOwn(declared, namespace) ? declared[namespace] : undeclared
    return info?.exempt !== undefined
  }
  return ({ apiVersion, kind, metadata }) => {
    const { name, namespace, labels } = (metadata ?? {}) as Readonly<Record<string, unknown>>
    const within = apiVersion === 'v1' && kind === 'Namespace' ? name : namespace
    if (typeof within === 'string' && (system.has(within) || isExempt(within))) return { namespace: within }
    if (namespace !== undefined) return undefined
    const own = Object.hasOwn(bundle.systemObjects, String(kind)) ? bundle.systemObjects[String(kind)] : undefined
    return own?.includes(String(name)) || isKept(kind, labels) ? { system: true } : undefined
  }
}

/** The control plane's own, by the label that it writes: reports of the engines leave these out too. */
const isKept = (kind: unknown, labels: unknown): boolean =>
  keepers.some(
    (each) =>
      each.kind === kind &&
      each.label !== undefined &&
      (labels as Readonly<Record<string, unknown>> | null | undefined)?.[each.label.key] === each.label.value,
  )
