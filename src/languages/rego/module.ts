import { type Clause, clausesOf } from '../../ir/clauses.ts'
import { comparedPaths } from '../../ir/compared.ts'
import type { Pred, Source } from '../../ir/nodes.ts'
import type { Creator, PodShape } from '../../ir/shapes.ts'
import { nodes, reads, sourceRefs } from '../../ir/walk.ts'
import * as rego from './ast.ts'
import { type Rego, type Rule, review, type Statement, variable } from './ast.ts'
import { ruleOf, WRONG } from './clause.ts'
import { keyOf } from './lower.ts'
import { before, isOneOf, podRules, withoutPod } from './pods.ts'
import { printModule, printRules } from './print.ts'
import { conditionsFor, type Program, place, roots, type Scope } from './program.ts'

export interface RegoInput {
  /** The control's id, after which the package is named. */
  readonly id: string
  readonly predicate: Pred
  /** Where the kinds keep their pods; empty for kinds without pods. */
  readonly shapes: readonly PodShape[]
  /** Given under `enforce-new`: what these create is admitted. */
  readonly creators?: readonly Creator[]
  /** Who may write objects of the control plane's own: nothing of theirs is judged. */
  readonly keepers?: readonly Creator[]
  /** Cluster-scoped objects that nothing is said about. */
  readonly systemObjects?: readonly { readonly kind: string; readonly names: readonly string[] }[]
  /** Whether the predicate reads nothing that a Pod's `resize` changes: such a request is admitted. */
  readonly sparesResize?: boolean
  /** What follows the lines of blame, and a full stop and a space; put together without anything between. */
  readonly tail: readonly string[]
}

/**
 * A predicate as a module for Gatekeeper's Rego engine (`source.version: v1`): `violation` has one message with a line for
 * each thing that is wrong. It is formatted as `opa fmt` does, and total: what is absent or null never changes a verdict.
 * https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates
 */
export function regoModule(input: RegoInput): string {
  const { predicate, shapes, creators = [], keepers = [], systemObjects = [], sparesResize = false } = input
  const { program, rules: lists } = programFor(predicate)
  const scope: Scope = { program, terms: roots, known: new Set(), bound: new Set() }
  const wrong = clausesOf(predicate).flatMap((clause) => ruleOf(clause, scope) ?? [])
  const spared: readonly (readonly Rule[])[] = [
    withoutPod(shapes.filter(({ custom }) => custom)),
    unchanged(predicate),
    sparesResize ? [resized] : [],
    systemObjects.map(({ kind, names }, i) => ({
      name: 'of_the_platform',
      ...(i === 0 && { comment: "The platform's own objects, by name." }),
      body: [
        rego.holds(rego.equal(review('object', 'kind'), rego.literal(kind))),
        rego.holds(isOneOf(review('object', 'metadata', 'name'), names)),
      ],
    })),
    createdBy('by_control_plane', 'The control plane keeps its own objects up to date.', keepers),
    createdBy(
      'created_by_controller',
      "What the cluster's own controllers create for what is already there is admitted, and recorded.",
      creators,
    ),
  ]
  return printModule({
    name: ['groundrule', input.id.replace(/[-.]/g, '_')],
    rules: [
      violation(
        spared.flatMap(([first]) => first?.name ?? []),
        input.tail,
      ),
      ...commented('One line for each thing that is wrong.', wrong.length > 0 ? wrong : [nothing]),
      ...conditionsFor(wrong, program),
      ...spared.flat(),
      ...podRoots.flatMap(([root, path, name]) =>
        shapes.length > 0 && reads(predicate).some((read) => read.root === root) ? podRules(name, path, shapes) : [],
      ),
      ...lists,
      ...program.definitions,
    ],
  })
}

const resized: Rule = {
  name: 'resized',
  comment: 'Other resources for the containers of a Pod are nothing that this control reads.',
  body: [rego.holds(rego.equal(review('subResource'), rego.literal('resize')))],
}

/** The rules for one clause by itself, as a module has them. */
export function regoOfClause(clause: Clause): string {
  const source = clause.each?.source
  const lists: [string, Rego][] =
    source && sourceRefs(source).length > 1 ? [[keyOf(source), variable('containers')]] : []
  const program = emptyProgram(new Map(lists))
  const rule = ruleOf(clause, { program, terms: roots, known: new Set(), bound: new Set() })
  return rule ? printRules([rule, ...conditionsFor([rule], program)]) : ''
}

const podRoots = [
  ['pod', 'podSpec', 'pod'],
  ['podMetadata', 'podMetadata', 'pod_metadata'],
] as const

const nothing: Rule = { name: WRONG, value: rego.set([]), body: [] }

const commented = (comment: string, [first, ...others]: readonly Rule[]): readonly Rule[] =>
  first ? [{ ...first, comment }, ...others] : []

function violation(spared: readonly string[], tail: readonly string[]): Rule {
  const lines = rego.call('concat', rego.literal('; '), variable(WRONG))
  return {
    name: 'violation',
    element: rego.object([['msg', variable('msg')]]),
    body: [
      ...spared.map((name) => rego.fails(variable(name))),
      rego.holds(rego.binary('>', rego.call('count', variable(WRONG)), rego.literal(0))),
      {
        kind: 'assign',
        name: 'msg',
        value: rego.call(
          'concat',
          rego.literal(''),
          rego.rows([[lines, rego.literal('. ')], ...tail.map((text) => [rego.literal(text)])]),
        ),
      },
    ],
  }
}

function unchanged(predicate: Pred): readonly Rule[] {
  const now: Readonly<Record<string, Rego>> = {
    pod: variable('pod'),
    podMetadata: variable('pod_metadata'),
    object: review('object'),
  }
  const then: Readonly<Record<string, Rego>> = {
    pod: variable(before('pod')),
    podMetadata: variable(before('pod_metadata')),
    object: review('oldObject'),
  }
  const byRoot = new Map<string, (readonly string[])[]>()
  for (const { root, steps } of comparedPaths(predicate)) byRoot.set(root, [...(byRoot.get(root) ?? []), steps])
  const statements = [...byRoot].map(([root, paths]): Statement => {
    const same = (path: readonly (string | Rego)[]) =>
      rego.holds(
        rego.equal(
          rego.getOr(now[root] as Rego, path, rego.literal(null)),
          rego.getOr(then[root] as Rego, path, rego.literal(null)),
        ),
      )
    const [only, ...others] = paths as [readonly string[], ...(readonly string[])[]]
    if (others.length === 0) return same(only)
    const isFlat = paths.every(({ length }) => length === 1)
    const name = isFlat ? 'field' : 'path'
    const keys = paths.map((path) =>
      isFlat ? rego.literal(path[0] as string) : rego.array(path.map((step) => rego.literal(step))),
    )
    return { kind: 'every', name, of: rego.array(keys), body: [same([variable(name)])] }
  })
  return [
    {
      name: 'unchanged',
      comment:
        'An update that leaves alone what this control reads passes, so what is already there can be scaled, relabelled and deleted.',
      body: [rego.holds(rego.equal(review('operation'), rego.literal('UPDATE'))), ...statements],
    },
  ]
}

const createdBy = (name: string, comment: string, creators: readonly Creator[]): readonly Rule[] =>
  creators.map(({ kind, usernames }, i) => ({
    name,
    ...(i === 0 && { comment }),
    body: [
      ...(kind === undefined ? [] : [rego.holds(rego.equal(review('object', 'kind'), rego.literal(kind)))]),
      rego.holds(isOneOf(review('userInfo', 'username'), usernames)),
    ],
  }))

/** Names that a module has, or may have, and that no variable may hide. */
const names = [
  ...['violation', WRONG, 'without_pod', 'unchanged', 'of_the_platform', 'by_control_plane', 'created_by_controller'],
  ...['pod', 'pod_of', 'old_pod', 'pod_metadata', 'pod_metadata_of', 'old_pod_metadata', 'containers', 'line', 'msg'],
  ...['main_and_init_containers', 'input', 'data', 'object', 'regex', 'json', 'bits', 'count', 'concat', 'sprintf'],
  ...['startswith', 'endswith', 'split'],
]

const emptyProgram = (lists: Program['lists']): Program => ({
  conditions: new Map(),
  definitions: new Set(),
  lists,
  names: new Set(names),
})

/** The container lists that a predicate ranges over as one, each a set with a name. */
function programFor(predicate: Pred): { readonly program: Program; readonly rules: readonly Rule[] } {
  const sources = new Map<string, Source>()
  for (const node of nodes(predicate))
    if ((node.kind === 'every' || node.kind === 'some') && sourceRefs(node.source).length > 1)
      sources.set(keyOf(node.source), node.source)
  const widest = Math.max(0, ...[...sources.values()].map((source) => sourceRefs(source).length))
  const named = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, source]) => ({
      key,
      source,
      name: sources.size === 1 || sourceRefs(source).length === widest ? 'containers' : 'main_and_init_containers',
    }))
  const program = emptyProgram(new Map(named.map(({ key, name }) => [key, variable(name)])))
  const rules = named.flatMap(({ source, name }) =>
    sourceRefs(source).map((list): Rule => {
      const element = variable('c')
      return {
        name,
        element,
        body: [rego.some('c', place(list, { program, terms: roots, known: new Set(), bound: new Set() }))],
      }
    }),
  )
  return { program, rules }
}
