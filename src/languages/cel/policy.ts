import type { Clause } from '../../ir/clauses.ts'
import type { Creator, PolicyInput } from '../../ir/shapes.ts'
import { reads } from '../../ir/walk.ts'
import type { Cel } from './ast.ts'
import * as cel from './ast.ts'
import {
  byKind,
  type CelVariable,
  clauseViolations,
  containerVariables,
  isOneOf,
  violations,
  withoutAlways,
  withoutPod,
} from './program.ts'
import { unchanged } from './unchanged.ts'

/**
 * Where the CEL is to run. `stored`: also over what is there already, or in a file, so that nobody may be behind a request.
 * `gatekeeper`: so too, the request may have no operation either, and the object is `variables.anyObject`.
 * https://open-policy-agent.github.io/gatekeeper/website/docs/validating-admission-policy
 */
export type Dialect = 'admission' | 'stored' | 'gatekeeper'

export interface CelInput extends PolicyInput {
  /** `admission` unless said otherwise: such a policy leaves out system objects and `resize` by what it matches. */
  readonly dialect?: Dialect
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

const podRoots = [
  ['pod', 'podSpec'],
  ['podMetadata', 'podMetadata'],
] as const

/** The variable for a root as it was before the update; only read on updates. */
const before = (root: string): string => `old${root.charAt(0).toUpperCase()}${root.slice(1)}`

/** A predicate as the variables and the validation of a policy. They read `object`, `oldObject` and `request`. */
export function celPolicy(input: CelInput): CelPolicy {
  if (input.dialect !== 'gatekeeper') return admissionPolicy({ ...input, systemObjects: [], sparesResize: false })
  const policy = admissionPolicy(input)
  const stored = (expr: Cel) => cel.rewrite(expr, forStored)
  return {
    variables: policy.variables.map((each) => ({ ...each, expression: stored(each.expression) })),
    validation: stored(policy.validation),
    lines: stored(policy.lines),
    spared: stored(policy.spared),
  }
}

/** What Gatekeeper calls the object. */
const forStored = (expr: Cel): Cel | undefined =>
  expr.kind === 'ident' && expr.name === 'object' ? cel.variable('anyObject') : undefined

function admissionPolicy({
  predicate: declared,
  shapes,
  creators = [],
  keepers = [],
  systemObjects = [],
  sparesResize = false,
  dialect = 'admission',
}: CelInput): CelPolicy {
  // What a background scan judges has no request behind it: fields are absent, or empty.
  const asked = (steps: readonly string[], lacking: readonly Dialect[], expr: Cel): Cel =>
    lacking.includes(dialect) ? cel.and(cel.call('has', steps.reduce(cel.select, cel.ident('request'))), expr) : expr
  const byWhom = (some: readonly Creator[]): Cel => {
    const labels = new Map(
      some.flatMap(({ label }) => (label ? [[`${label.key}=${label.value}`, label] as const] : [])),
    )
    const username = cel.select(cel.select(cel.ident('request'), 'userInfo'), 'username')
    return labels.size > 0 && dialect !== 'admission'
      ? cel.ternary(cel.call('has', username), createdBy(some), cel.or(...[...labels.values()].map(isLabelled)))
      : asked(['userInfo', 'username'], ['stored', 'gatekeeper'], createdBy(some))
  }
  const custom = shapes.filter((shape) => shape.custom)
  const predicate = custom.length > 0 ? withoutAlways(declared) : declared
  const isWorkload = shapes.length > 0
  const variables: CelVariable[] = []
  for (const [root, path] of isWorkload ? podRoots : []) {
    if (!reads(predicate).some((read) => read.root === root)) continue
    variables.push({ name: root, expression: byKind(objectNow, shapes, path) })
    variables.push({ name: before(root), expression: byKind(objectBefore, shapes, path) })
  }
  if (custom.length > 0)
    variables.push({
      name: 'withoutPod',
      expression: withoutPod(custom),
      comment: 'A custom resource may get its pods from elsewhere: there is nothing to judge.',
    })
  variables.push({
    name: 'unchanged',
    expression: asked(
      ['operation'],
      ['gatekeeper'],
      unchanged(predicate, (root) =>
        root === 'object'
          ? { now: objectNow, before: objectBefore }
          : { now: cel.variable(root), before: cel.variable(before(root)) },
      ),
    ),
    comment:
      'An update that leaves alone what this control reads passes, so what is already there can be scaled, relabelled and deleted.',
  })
  if (sparesResize)
    variables.push({
      name: 'resized',
      expression: resized,
      comment: 'Other resources for the containers of a Pod are nothing that this control reads.',
    })
  if (systemObjects.length > 0)
    variables.push({
      name: 'ofThePlatform',
      expression: cel.or(...systemObjects.map(({ kind, names }) => isNamed(kind, names))),
      comment: "The platform's own objects, by name.",
    })
  if (keepers.length > 0)
    variables.push({
      name: 'byControlPlane',
      expression: byWhom(keepers),
      comment: 'The control plane keeps its own objects up to date.',
    })
  if (creators.length > 0)
    variables.push({
      name: 'createdByController',
      expression: byWhom(creators),
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
  const named = (name: string, isThere: boolean) => (isThere ? [cel.variable(name)] : [])
  const spared = [
    ...named('withoutPod', custom.length > 0),
    cel.variable('unchanged'),
    ...named('resized', sparesResize),
    ...named('ofThePlatform', systemObjects.length > 0),
    ...named('byControlPlane', keepers.length > 0),
  ]
  const admitted = [...spared, ...named('createdByController', creators.length > 0)]
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

function isLabelled({ key, value }: NonNullable<Creator['label']>): Cel {
  const labels = cel.optSelect(cel.select(objectNow, 'metadata'), 'labels')
  return cel.equal(cel.optIndex(labels, cel.literal(key)), cel.optionalOf(cel.literal(value)))
}

const subresource = cel.select(cel.ident('request'), 'subResource')
const resized = cel.and(cel.call('has', subresource), cel.equal(subresource, cel.literal('resize')))

const isNamed = (kind: string, names: readonly string[]): Cel =>
  cel.and(
    cel.equal(cel.select(objectNow, 'kind'), cel.literal(kind)),
    isOneOf(cel.select(cel.select(objectNow, 'metadata'), 'name'), names),
  )

function createdBy(creators: readonly Creator[]): Cel {
  const kind = cel.select(objectNow, 'kind')
  const username = cel.select(cel.select(cel.ident('request'), 'userInfo'), 'username')
  return cel.or(
    ...creators.map((creator) => {
      const known = isOneOf(username, creator.usernames)
      return creator.kind === undefined ? known : cel.and(cel.equal(kind, cel.literal(creator.kind)), known)
    }),
  )
}
