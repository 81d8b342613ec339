import type { Config } from '../compile/config-model.ts'
import type { PlannedPolicy } from '../compile/plan-model.ts'
import type { Pred } from '../ir/nodes.ts'
import type { Creator, PodShape, PolicyInput } from '../ir/shapes.ts'
import { creators, keepers } from '../kubernetes/creators.ts'
import { kindNamed } from '../kubernetes/kinds.ts'
import type { KindInfo } from '../kubernetes/model.ts'
import * as cel from '../languages/cel/ast.ts'
import { celPolicy, type Dialect } from '../languages/cel/policy.ts'
import { print } from '../languages/cel/print.ts'
import { denialSummary, denialTail } from './denial.ts'
import { sparesResize, systemObjects } from './resource-rules.ts'

/** The CEL of a policy as text, for whatever object it is put into. */
export interface CelText {
  readonly variables: readonly { readonly name: string; readonly expression: string }[]
  readonly validation: {
    readonly expression: string
    /** Shown where `messageExpression` cannot be. */
    readonly message: string
    readonly messageExpression: string
  }
  /** The lines of blame of whatever is not in order, admitted or not; '' for what is. */
  readonly recorded: string
  /** Comments of the variables, by their places below `path` (such as `spec`). */
  readonly comments: (path: string) => Readonly<Record<string, string>>
}

/** Whose CEL it is. The command lines of Kyverno and Gatekeeper also judge files that no API server has completed. */
export type CelEngine = 'vap' | 'kyverno' | 'gatekeeper'

const dialects: Readonly<Record<CelEngine, Dialect>> = { vap: 'admission', kyverno: 'stored', gatekeeper: 'gatekeeper' }

/** The whole CEL of a policy: variables, the one validation with its message, and what is recorded. */
export function celText(policy: PlannedPolicy, config: Config, engine: CelEngine): CelText {
  const { control } = policy
  const input = policyInput(policy)
  const predicate = engine === 'vap' ? input.predicate : asWritten(input.predicate)
  const lowered = celPolicy({ ...input, predicate, dialect: dialects[engine] })
  const message = cel.chain(
    '+',
    [
      // Gatekeeper's webhook puts the constraint's name there itself.
      ...(engine === 'gatekeeper' ? [] : [cel.literal(`[${control.id}] `)]),
      lowered.lines,
      cel.literal('. '),
      ...tailSentences(policy, config).map(cel.literal),
    ],
    cel.literal(''),
  )
  const summary = denialSummary(control, config)
  return {
    variables: lowered.variables.map(({ name, expression }) => ({ name, expression: print(expression) })),
    validation: {
      expression: print(lowered.validation),
      message: engine === 'gatekeeper' ? summary.replace(`[${control.id}] `, '') : summary,
      messageExpression: print(message),
    },
    recorded: print(cel.ternary(lowered.spared, cel.literal(''), lowered.lines)),
    comments: (path) =>
      Object.fromEntries(
        lowered.variables.flatMap(({ comment }, i) => (comment ? [[`${path}.variables[${i}]`, comment]] : [])),
      ),
  }
}

/** What follows the lines of blame: the remediation, then page and owner. */
export const tailSentences = ({ control }: PlannedPolicy, config: Config): readonly string[] =>
  denialTail(control, config)
    .split(/(?= Why and exceptions: )/)
    .map((part, i) => (i === 0 ? `${part} ` : part.trimStart()))

/** Objects that the API server writes whether their author did or not. */
const completed = new Set(['resources', 'strategy', 'updateStrategy', 'status'])

/** The predicate for objects as their authors write them. */
const asWritten = (predicate: Pred): Pred =>
  JSON.parse(JSON.stringify(predicate), (_key, step) => {
    if (typeof step !== 'object' || step === null || !completed.has(step.field)) return step
    const { always: _, ...rest } = step
    return rest
  })

/** What every language needs to know of a policy. */
export function policyInput(policy: PlannedPolicy): PolicyInput {
  const { control } = policy
  const shapes = control.appliesTo.workloads ? policy.kinds.flatMap(podShape) : []
  return {
    predicate: policy.predicate,
    shapes,
    ...(policy.level === 'enforce-new' && shapes.length > 0 && { creators: creatorsFor(policy) }),
    keepers: keepers.filter(({ kind }) => policy.kinds.some((each) => each.kind === kind)),
    sparesResize: sparesResize(policy),
    systemObjects: systemObjects(policy).map(({ kind: { kind }, names }) => ({ kind, names })),
  }
}

const podShape = ({ kind, podSpec, podMetadata }: KindInfo): readonly PodShape[] =>
  podSpec && podMetadata ? [{ kind, podSpec, podMetadata, ...(!kindNamed(kind) && { custom: true }) }] : []

/** The built-in controllers for the kinds at hand, and those of configured workload kinds: a Rollout's creates ReplicaSets. */
const creatorsFor = (policy: PlannedPolicy): readonly Creator[] => [
  ...creators.filter(({ kind }) => policy.kinds.some((each) => each.kind === kind)),
  ...(policy.creators.length > 0 ? [{ usernames: policy.creators }] : []),
]
