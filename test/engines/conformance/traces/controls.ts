import { all, any, control, kinds, not, quantity, workloads } from 'groundrule'
import { podSecurity } from 'groundrule/pss'
import noNodePortDeclared from '../../../../baseline/controls/network/no-node-port.ts'
import noClusterAdminDeclared from '../../../../baseline/controls/rbac/no-cluster-admin.ts'
import noPrivilegeEscalationDeclared from '../../../../baseline/controls/workload-hardening/no-privilege-escalation.ts'
import resourceRequestsDeclared from '../../../../baseline/controls/workload-hardening/resource-requests-and-limits.ts'
import type { ControlDeclaration } from '../../../../src/dsl/declarations.ts'
import { recordDeclaration } from '../../../../src/dsl/record.ts'
import type { Pred } from '../../../../src/ir/nodes.ts'
import { owner } from '../synthetic.ts'
import { clusterRole } from './objects.ts'

// The controls that the stories about levels are told with: some of the repository's own, and a few more.

/** An environment of the stories is called after the level at which its controls are; nothing is judged `elsewhere`. */
export const environments = ['elsewhere', 'enforce', 'enforce-new'] as const
const byEnvironment = { elsewhere: 'off', enforce: 'enforce', 'enforce-new': 'enforce-new' } as const

const atLevels = (declaration: ControlDeclaration): ControlDeclaration => ({
  ...declaration,
  input: { ...declaration.input, owner, enforcement: byEnvironment },
})

export const noPrivilegeEscalation = atLevels(noPrivilegeEscalationDeclared)
export const resourceRequests = atLevels(resourceRequestsDeclared)
export const noNodePort = atLevels(noNodePortDeclared)
export const noClusterAdmin = atLevels(noClusterAdminDeclared)

const common = { owner, severity: 'medium', enforcement: byEnvironment, rationale: 'A story needs it.' } as const

const sized = (memory: string) => ({
  containers: [{ name: 'app', image: 'app:1', resources: { limits: { memory } } }],
})
const mayRead = (resource: string) => ({ apiGroups: [''], resources: [resource], verbs: ['get'] })

export const memoryAtMost = control({
  ...common,
  id: 'memory-at-most-1gi',
  title: 'Containers must not take more than 1 GiB',
  domain: 'workload-hardening',
  remediation: 'Lower resources.limits.memory',
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) => quantity(c.resources.limits.get('memory')).absentOr((memory) => memory.atMost('1Gi')), {
      ephemeral: false,
    }),
  examples: {
    pass: [{ name: 'small', pod: sized('1Gi') }],
    fail: [{ name: 'large', pod: sized('2Gi') }],
  },
})

/** Nine of the server's own roles violate it. */
export const noWildcards = control({
  ...common,
  id: 'no-wildcards',
  title: 'Roles must name what they allow',
  domain: 'rbac',
  remediation: 'List the verbs and the resources',
  appliesTo: kinds('ClusterRole'),
  require: (role) =>
    role.rules
      .every((rule) => all(not(rule.verbs.contains('*')), not(rule.resources.contains('*'))))
      .because('rules must not have * among their verbs or resources'),
  examples: {
    pass: [{ name: 'named', object: clusterRole('reader', [mayRead('pods')]) }],
    fail: [{ name: 'everything', object: clusterRole('all', [{ apiGroups: [''], resources: ['*'], verbs: ['*'] }]) }],
  },
})

/** What several roles say, each of which complies, may violate it once they are aggregated. */
export const separateDuties = control({
  ...common,
  id: 'separate-duties',
  title: 'No role must reach both Secrets and Nodes',
  domain: 'rbac',
  remediation: 'Make two roles of it',
  appliesTo: kinds('ClusterRole'),
  require: (role) =>
    any(
      not(role.rules.some((rule) => rule.resources.contains('secrets'))),
      not(role.rules.some((rule) => rule.resources.contains('nodes'))),
    ).because('rules must not have both secrets and nodes among their resources'),
  examples: {
    pass: [{ name: 'one', object: clusterRole('reader', [mayRead('secrets')]) }],
    fail: [{ name: 'both', object: clusterRole('reader', [mayRead('secrets'), mayRead('nodes')]) }],
  },
})

export const podSecurityBaseline = podSecurity({
  level: 'baseline',
  version: 'v1.37',
  owner,
  enforcement: byEnvironment,
})

/** What a control demands. */
export function predicateOf(declaration: ControlDeclaration): Pred {
  const [recorded] = recordDeclaration(declaration, { file: 'control.ts', line: 1 }).controls
  const variant = recorded?.variants.at(-1)
  if (!variant) throw new Error(`${declaration.input.id} cannot be recorded`)
  return variant.predicate
}
