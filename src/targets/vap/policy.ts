import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { reads } from '../../ir/walk.ts'
import { creators, keepers } from '../../kubernetes/creators.ts'
import { kindNamed } from '../../kubernetes/kinds.ts'
import type { KindInfo } from '../../kubernetes/model.ts'
import * as cel from '../../languages/cel/ast.ts'
import { type Creator, celPolicy } from '../../languages/cel/policy.ts'
import { print } from '../../languages/cel/print.ts'
import type { PodShape } from '../../languages/cel/program.ts'
import { denialSummary, denialTail, pageOf } from '../denial.ts'
import type { YamlDocument } from '../yaml.ts'

/** A ValidatingAdmissionPolicy with every default of the API server written out. */
export function policyDocument(policy: PlannedPolicy, config: Config): YamlDocument {
  const { control } = policy
  const shapes = control.appliesTo.workloads ? policy.kinds.flatMap(podShape) : []
  const lowered = celPolicy({
    predicate: policy.predicate,
    shapes,
    ...(policy.level === 'enforce-new' && shapes.length > 0 && { creators: creatorsFor(policy) }),
    keepers: keepers.filter(({ kind }) => policy.kinds.some((each) => each.kind === kind)),
  })
  const message = cel.chain(
    '+',
    [
      cel.literal(`[${control.id}] `),
      lowered.lines,
      cel.literal('. '),
      ...denialTail(control, config)
        .split(/(?= Why and exceptions: )/)
        .map((part, i) => cel.literal(i === 0 ? `${part} ` : part.trimStart())),
    ],
    cel.literal(''),
  )
  const recorded = cel.ternary(lowered.spared, cel.literal(''), lowered.lines)
  const spec = {
    failurePolicy: policy.failurePolicy,
    matchConstraints: {
      matchPolicy: 'Equivalent',
      namespaceSelector: {},
      objectSelector: {},
      resourceRules: resourceRules(policy),
      ...excluded(policy),
    },
    variables: lowered.variables.map(({ name, expression }) => ({ name, expression: print(expression) })),
    validations: [
      {
        expression: print(lowered.validation),
        message: denialSummary(control, config),
        messageExpression: print(message),
        reason: 'Forbidden',
      },
    ],
    auditAnnotations: [{ key: control.id, valueExpression: print(recorded) }],
  }
  const comments = lowered.variables.flatMap(({ comment }, i) => (comment ? [[`spec.variables[${i}]`, comment]] : []))
  return {
    object: {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      metadata: {
        name: policy.name,
        labels: { 'app.kubernetes.io/managed-by': 'groundrule' },
        annotations: {
          'groundrule.dev/title': control.title,
          'groundrule.dev/owner': control.owner,
          'groundrule.dev/docs': pageOf(control, config),
        },
      },
      spec,
    },
    comments: Object.fromEntries(comments),
  }
}

const podShape = ({ kind, podSpec, podMetadata }: KindInfo): readonly PodShape[] =>
  podSpec && podMetadata ? [{ kind, podSpec, podMetadata, ...(!kindNamed(kind) && { custom: true }) }] : []

/** The built-in controllers for the kinds at hand, and those of configured workload kinds: a Rollout's creates ReplicaSets. */
const creatorsFor = (policy: PlannedPolicy): readonly Creator[] => [
  ...creators.filter(({ kind }) => policy.kinds.some((each) => each.kind === kind)),
  ...(policy.creators.length > 0 ? [{ usernames: policy.creators }] : []),
]

interface ResourceRule {
  readonly apiGroups: readonly string[]
  readonly apiVersions: readonly string[]
  readonly operations: readonly string[]
  readonly resources: readonly string[]
  readonly scope: string
}

/** One rule for each API group, version and scope. */
function resourceRules(policy: PlannedPolicy): readonly ResourceRule[] {
  const rules = new Map<string, { kind: KindInfo; resources: string[] }>()
  for (const kind of policy.kinds) {
    const key = `${kind.group}/${kind.version}/${kind.scope}`
    const rule = rules.get(key) ?? { kind, resources: [] }
    rule.resources.push(kind.plural, ...subresources(policy, kind))
    rules.set(key, rule)
  }
  return [...rules.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, resources }]) => ({
      apiGroups: [kind.group],
      apiVersions: [kind.version],
      operations: ['CREATE', 'UPDATE'],
      resources: resources.sort(),
      scope: kind.scope,
    }))
}

/** `pods` does not include its subresources: an ephemeral container comes through one, a change of resources through another. */
function subresources(policy: PlannedPolicy, kind: KindInfo): readonly string[] {
  if (!policy.control.appliesTo.workloads && kind.kind !== 'Pod') return []
  const readsResources = reads(policy.predicate).some(({ steps }) => steps.includes('resources'))
  return kind.subresources
    .filter((name) => name === 'ephemeralcontainers' || (name === 'resize' && readsResources))
    .map((name) => `${kind.plural}/${name}`)
}

/** Cluster-scoped objects that the configuration leaves alone, by name. */
function excluded(policy: PlannedPolicy): { excludeResourceRules?: readonly unknown[] } {
  const rules = policy.kinds.flatMap((kind) => {
    const names = kind.scope === 'Cluster' ? (policy.systemObjects[kind.kind] ?? []) : []
    if (names.length === 0) return []
    return [
      {
        apiGroups: [kind.group],
        apiVersions: [kind.version],
        operations: ['CREATE', 'UPDATE'],
        resources: [kind.plural],
        resourceNames: [...names].sort(),
        scope: kind.scope,
      },
    ]
  })
  return rules.length > 0 ? { excludeResourceRules: rules } : {}
}
