import type { Clause } from '../../ir/clauses.ts'
import type { Pred } from '../../ir/nodes.ts'
import { reads } from '../../ir/walk.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'
import {
  byKind,
  type CelVariable,
  clauseViolations,
  containerVariables,
  type PodShape,
  violations,
  withoutAlways,
  withoutPod,
} from './program.ts'
import { unchanged } from './unchanged.ts'

/** Who creates what under `enforce-new`: objects of a kind, or of any kind, by the identities of controllers. */
export interface Creator {
  readonly kind?: string
  readonly usernames: readonly string[]
}

export interface PolicyInput {
  readonly predicate: Pred
  /** Where the kinds keep their pods; empty for kinds without pods. */
  readonly shapes: readonly PodShape[]
  /** Given under `enforce-new`: what these create is admitted. */
  readonly creators?: readonly Creator[]
}

export interface CelPolicy {
  readonly variables: readonly CelVariable[]
  /** True where the request is admitted. */
  readonly validation: Cel
  /** The lines of blame, joined; only of interest where not `spared`. */
  readonly lines: Cel
  /** True where there is nothing to judge, or nothing new. */
  readonly spared: Cel
}

const objectNow = cel.ident('object')
const objectBefore = cel.ident('oldObject')

/** A predicate as the variables and the validation of a policy. They read `object`, `oldObject` and `request`. */
export function celPolicy({ predicate: declared, shapes, creators }: PolicyInput): CelPolicy {
  const custom = shapes.filter((shape) => shape.custom)
  const predicate = custom.length > 0 ? withoutAlways(declared) : declared
  const isWorkload = shapes.length > 0
  const variables: CelVariable[] = []
  if (isWorkload) variables.push({ name: 'pod', expression: byKind(objectNow, shapes, 'podSpec') })
  if (isWorkload && reads(predicate).some((path) => path.root === 'podMetadata'))
    variables.push({ name: 'podMetadata', expression: byKind(objectNow, shapes, 'podMetadata') })
  if (custom.length > 0)
    variables.push({
      name: 'withoutPod',
      expression: withoutPod(custom),
      comment: 'A custom resource may get its pods from elsewhere: there is nothing to judge.',
    })
  variables.push({
    name: 'unchanged',
    expression: unchanged(predicate, (root) => {
      if (root === 'object') return { now: objectNow, before: objectBefore }
      return {
        now: cel.variable(root),
        before: byKind(objectBefore, shapes, root === 'pod' ? 'podSpec' : 'podMetadata'),
      }
    }),
    comment:
      'An update that leaves alone what this control reads passes, so what is already there can be scaled, relabelled and deleted.',
  })
  if (creators && creators.length > 0)
    variables.push({
      name: 'createdByController',
      expression: createdBy(creators),
      comment: "What the cluster's own controllers create for what is already there is admitted, and recorded.",
    })
  const containers = containerVariables(predicate, scope)
  variables.push(...containers.variables)
  variables.push({
    name: 'violations',
    expression: violations(predicate, scope, containers.named),
    comment: 'One line for each thing that is wrong.',
  })
  const found = cel.variable('violations')
  const spared = [...(custom.length > 0 ? [cel.variable('withoutPod')] : []), cel.variable('unchanged')]
  const admitted = [...spared, ...(creators && creators.length > 0 ? [cel.variable('createdByController')] : [])]
  return {
    variables,
    validation: cel.or(...admitted, cel.equal(cel.method(found, 'size'), cel.literal(0))),
    lines: cel.method(found, 'join', cel.literal('; ')),
    spared: cel.or(...spared),
  }
}

const scope: ReadonlyMap<string, Cel> = new Map([
  ['object', objectNow],
  ['pod', cel.variable('pod')],
  ['podMetadata', cel.variable('podMetadata')],
])

/** The lines of blame of one clause by itself: the empty list where it holds. */
export const celOfClause = (clause: Clause): Cel => clauseViolations(clause, scope)

function createdBy(creators: readonly Creator[]): Cel {
  const kind = cel.select(objectNow, 'kind')
  const username = cel.select(cel.select(cel.ident('request'), 'userInfo'), 'username')
  return cel.or(
    ...creators.map((creator) => {
      const isOneOf = cel.binary('in', username, cel.strings(creator.usernames))
      return creator.kind === undefined ? isOneOf : cel.and(cel.equal(kind, cel.literal(creator.kind)), isOneOf)
    }),
  )
}
