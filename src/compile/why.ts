import { parameterValues } from '../ir/control.ts'
import { simplify } from '../ir/simplify.ts'
import { substitute } from '../ir/walk.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import { type ClauseTrace, type Found, type Trace, why } from '../languages/js/why.ts'
import type { Bundle, BundledControl } from './bundle.ts'
import { isJudgedBy, isSystemObject, type JudgeContext, kindIndex, levelOf, placeOf, variantsAt } from './judge.ts'
import { customWorkloads, inNamespace, rootsOf } from './roots.ts'

export type { ClauseTrace, Found, Trace } from '../languages/js/why.ts'

/** What a control says about one object, and why. */
export type Why =
  /** It does not judge objects of this kind. */
  | { readonly kind: 'other' }
  | { readonly kind: 'not-judged'; readonly because: string }
  | { readonly kind: 'judged'; readonly level: string; readonly forms: readonly WhyForm[] }

/** A predicate as it is in some environments; there are several where parameters or versions differ. */
export interface WhyForm {
  /** Environments, with the version of Kubernetes that brought it; empty where there is but one form. */
  readonly where: readonly string[]
  /** Paths are those of the object. */
  readonly clauses: readonly ClauseTrace[]
}

/** Explains one control's verdicts over objects, as `judge` gives them. What a Secret holds is not passed on. */
export function explainer(
  bundle: Bundle,
  control: BundledControl,
  context: JudgeContext,
): (object: Readonly<Record<string, unknown>>) => Why {
  const kinds = kindIndex(bundle)
  const workloads = customWorkloads(bundle.workloadKinds)
  return (manifest) => {
    const kind = kinds(manifest)
    if (!kind || !isJudgedBy(control, kind)) return { kind: 'other' }
    const object = inNamespace(manifest, kind, context.namespace)
    const because = (text: string): Why => ({ kind: 'not-judged', because: text })
    const place = placeOf(bundle, context, object, kind)
    if (!place) return because('its namespace is a system namespace, or exempt')
    if (isSystemObject(bundle, object, kind)) return because('it is an object of the system')
    const level = levelOf(control, place)
    if (level === 'off') return because(`the control is off in ${place.environments.join(', ')}`)
    const roots = rootsOf(object, kind, workloads)
    if (!roots) return because('it has no pod spec')
    const forms = new Map<string, { readonly where: string[]; readonly clauses: readonly ClauseTrace[] }>()
    for (const environment of place.environments) {
      const only = { ...place, environments: [environment] }
      if (levelOf(control, only) === 'off') continue
      for (const { predicate, since } of variantsAt(control, only)) {
        const form = simplify(substitute(predicate, parameterValues(control, environment)))
        const key = JSON.stringify(form)
        const found = forms.get(key) ?? {
          where: [],
          clauses: why(form)(roots).map((clause) => ofObject(clause, kind)),
        }
        found.where.push(since === null ? environment : `${environment}, as of ${since}`)
        forms.set(key, found)
      }
    }
    if (forms.size === 0) return because('no version of Kubernetes there has this check')
    const all = [...forms.values()]
    return { kind: 'judged', level, forms: all.length === 1 ? all.map((form) => ({ ...form, where: [] })) : all }
  }
}

/** A trace with the paths of the whole object, and without what a Secret holds. */
function ofObject(clause: ClauseTrace, kind: KindInfo): ClauseTrace {
  const inObject = <T extends Pick<Found, 'at'>>(found: T): T => {
    const { root, path } = found.at
    const prefix = root === 'pod' ? kind.podSpec : root === 'podMetadata' ? kind.podMetadata : undefined
    return { ...found, at: { root: 'object', path: [...(prefix ?? []), ...path] } }
  }
  const shown = <T extends Found>(found: T): T => ({
    ...inObject(found),
    ...(kind.kind === 'Secret' && { found: undefined }),
  })
  const trace = (each: Trace): Trace => ({
    ...each,
    ...(each.value && { value: shown(each.value) }),
    ...(each.operand && { operand: shown(each.operand) }),
    ...(each.parts && { parts: each.parts.map(trace) }),
  })
  return {
    ...clause,
    ...(clause.element && { element: inObject(clause.element) }),
    where: clause.where.map(trace),
    demands: trace(clause.demands),
  }
}
