import { constraintKind } from '../../../src/compile/plan-names.ts'
import type { Answer, KubernetesObject } from '../harness/model.ts'
import type { ClusterEngineName } from './model.ts'
import { outcomeOf } from './outcome.ts'

/** Who made what of a request: names of policies. */
export interface Heard {
  readonly denied: readonly string[]
  readonly warned: readonly string[]
  /** In the audit event, which has what the API server's own policies record. */
  readonly recorded: readonly string[]
  /** The answer's message where it is an error that no policy made. */
  readonly error?: string
}

export function heard(engine: ClusterEngineName, answer: Answer): Heard {
  const { denials, warned, recorded, audited, error } = outcomeOf(answer, engine)
  const policies = (said: readonly { readonly policy: string }[]) => said.map(({ policy }) => policy)
  return {
    denied: policies(denials),
    warned: policies(warned),
    recorded: policies([...recorded, ...audited]),
    ...(error !== undefined && { error }),
  }
}

/** The level that the answers to a person and to a controller show; whether what nobody speaks of is recorded, they do not. */
export function levelOf(asPerson: Heard, asController: Heard): string {
  if (asPerson.error ?? asController.error) return `an error: ${asPerson.error ?? asController.error}`
  if (asPerson.denied.length > 0) return asController.denied.length > 0 ? 'enforce' : 'enforce-new'
  return asPerson.warned.length > 0 ? 'warn' : 'audit'
}

/** A level with everybody who judges: `off` where nobody does. */
export const judgedAt = (level: string, judges: Iterable<string>): string => {
  const names = [...new Set(judges)].sort()
  if (level.startsWith('an error')) return level
  if (names.length > 0) return `${level} by ${names.join(' and ')}`
  return level === 'audit' ? 'off' : `${level} by nobody`
}

interface Constraint {
  readonly scopedEnforcementActions?: readonly { readonly action: string }[]
}

/**
 * What has to be applied once more for every policy that judges to be heard. Kyverno and Gatekeeper say nothing at all of what
 * they only record, so these policies warn as well. Where ValidatingPolicies deny, the API server tells what one of their
 * webhooks says, and there is one for each selector; so they all do no more than warn.
 */
export const audible = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
  objects.flatMap((object) => {
    const spec = object.spec as KubernetesObject
    if (object.kind === 'ValidatingPolicy') return { ...object, spec: { ...spec, validationActions: ['Warn'] } }
    if (object.kind === 'ClusterPolicy')
      return spec.validationFailureAction === 'Audit' ? { ...object, spec: { ...spec, emitWarning: true } } : []
    const actions = (spec as Constraint | undefined)?.scopedEnforcementActions ?? []
    if (!actions.some(({ action }) => action === 'dryrun')) return []
    return {
      ...object,
      spec: { ...spec, scopedEnforcementActions: actions.map((each) => ({ ...each, action: 'warn' })) },
    }
  })

/**
 * The same constraints, each under the name of its policy: as they are written they bear their control's, as do those of all
 * environments, and no answer says more than the name.
 */
export function named(objects: readonly KubernetesObject[], policies: readonly string[]): readonly KubernetesObject[] {
  const byKind = new Map(policies.map((policy) => [constraintKind(policy), policy]))
  return objects.map((object) => {
    const name = byKind.get(String(object.kind))
    return name === undefined ? object : { ...object, metadata: { ...(object.metadata as object), name } }
  })
}
