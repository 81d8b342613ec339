import type { PodSecurityLabels } from '../../compile/plan-model.ts'
import { quote } from '../../languages/cel/print.ts'
import type { PodSecurityContext } from './labels.ts'

/** A label of the object, as an optional. */
export const label = (key: string, object = 'object'): string => `${object}.metadata.?labels[?${quote(key)}]`

/** What decides a namespace's level: its name, or the value of the declared label. */
export function decider({ cluster: { namespaces } }: PodSecurityContext): string {
  return namespaces.by === 'name' ? "object.metadata.?name.orValue('')" : `${label(namespaces.key)}.orValue('')`
}

/** Something of each declared namespace's labels, by what decides it; where all have the undeclared's, just that. */
export function byNamespace(context: PodSecurityContext, textOf: (labels: PodSecurityLabels) => string): string {
  const { plan } = context
  const otherwise = textOf(plan.undeclared)
  const different = Object.entries(plan.declared)
    .map(([name, labels]) => [name, textOf(labels)] as const)
    .filter(([, value]) => value !== otherwise)
  if (different.length === 0) return otherwise
  const entries = different.map(([name, value]) => `${quote(name)}: ${value}`)
  const one = `{${entries.join(', ')}}`
  const map = one.length <= 80 ? one : `{\n${entries.map((entry) => `  ${entry}`).join(',\n')}\n}`
  return `${map}[?${decider(context)}].orValue(${otherwise})`
}

/** Leaves the system's namespaces alone. A name that is still to be generated is none of theirs. */
export const notSystem = ({ cluster }: PodSecurityContext): Readonly<Record<string, string>> => ({
  name: 'not-system',
  expression: `!(object.metadata.?name.orValue('') in [${cluster.systemNamespaces.map(quote).join(', ')}])`,
})

/** Everything the API server would default, written out. */
export const namespaceRules = (
  operations: readonly string[],
  resources: readonly string[],
): Readonly<Record<string, unknown>> => ({
  matchPolicy: 'Equivalent',
  namespaceSelector: {},
  objectSelector: {},
  resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations, resources, scope: 'Cluster' }],
})
