import type { PlannedPolicy, SelectorExpression } from '../../compile/plan-model.ts'
import { constraintKind } from '../../compile/plan-names.ts'
import type { Level } from '../../ir/control.ts'
import type { KindInfo } from '../../kubernetes/model.ts'
import { managedLabels } from '../metadata.ts'
import { namespaceNameKey } from '../resource-rules.ts'
import type { YamlDocument } from '../yaml.ts'

const actions: Readonly<Record<Exclude<Level, 'off'>, 'deny' | 'warn' | 'dryrun'>> = {
  audit: 'dryrun',
  warn: 'warn',
  'enforce-new': 'deny',
  enforce: 'deny',
}

/** A plain action would be an error in the status of every constraint for the points that are not there. */
const enforcementPoints = ['validation.gatekeeper.sh', 'audit.gatekeeper.sh', 'gator.gatekeeper.sh']

/**
 * The one constraint of a policy's template. It bears the control's id, since Gatekeeper's webhook puts the constraint's
 * name before the message. https://open-policy-agent.github.io/gatekeeper/website/docs/enforcement-points
 */
export function constraintDocument(policy: PlannedPolicy): YamlDocument {
  return {
    object: {
      apiVersion: 'constraints.gatekeeper.sh/v1beta1',
      kind: constraintKind(policy.name),
      metadata: {
        name: policy.control.id,
        labels: managedLabels,
        annotations: {
          'argocd.argoproj.io/sync-options': 'SkipDryRunOnMissingResource=true',
          'argocd.argoproj.io/sync-wave': '1',
        },
      },
      spec: {
        enforcementAction: 'scoped',
        scopedEnforcementActions: [
          {
            action: actions[policy.level as Exclude<Level, 'off'>],
            enforcementPoints: enforcementPoints.map((name) => ({ name })),
          },
        ],
        match: { ...scopeAndNamespaces(policy), kinds: kindsOf(policy.kinds) },
      },
    },
  }
}

/**
 * Namespaces mean nothing to objects of the cluster, but a Namespace has its own. The kinds say enough about those: `gator
 * test` takes every object without a namespace for a namespaced one, so `scope: Cluster` would match nothing there.
 */
function scopeAndNamespaces({ kinds, namespaceSelector }: PlannedPolicy): Readonly<Record<string, unknown>> {
  const isNamespaced = kinds.every(({ scope }) => scope === 'Namespaced')
  const selects = kinds.some(({ scope, kind }) => scope === 'Namespaced' || kind === 'Namespace')
  return { scope: isNamespaced ? 'Namespaced' : '*', ...(selects && namespaces(namespaceSelector)) }
}

/** Namespaces by their names, which Gatekeeper always knows; by their labels where the configuration does. */
function namespaces(selector: readonly SelectorExpression[]): Readonly<Record<string, unknown>> {
  const byName = selector.filter(({ key }) => key === namespaceNameKey)
  const byLabel = selector.filter(({ key }) => key !== namespaceNameKey)
  const named = (operator: SelectorExpression['operator']) =>
    byName.filter((each) => each.operator === operator).flatMap(({ values }) => values)
  const [inside, outside] = [named('In'), named('NotIn')]
  return {
    ...(inside.length > 0 && { namespaces: inside }),
    ...(outside.length > 0 && { excludedNamespaces: outside }),
    ...(byLabel.length > 0 && { namespaceSelector: { matchExpressions: byLabel } }),
  }
}

/** One entry for each API group, sorted. */
function kindsOf(kinds: readonly KindInfo[]) {
  const groups = [...new Set(kinds.map(({ group }) => group))].sort()
  return groups.map((group) => ({
    apiGroups: [group],
    kinds: kinds
      .filter((each) => each.group === group)
      .map(({ kind }) => kind)
      .sort(),
  }))
}
