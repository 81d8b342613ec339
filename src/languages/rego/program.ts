import { intrinsics } from '../../intrinsics/index.ts'
import type { Ref, Value } from '../../ir/nodes.ts'
import { type Body, call, type Definition, getOr, literal, type Rego, type Rule, ref, review, variable } from './ast.ts'
import { keywords } from './strings.ts'

/** What a predicate may be read from. */
export const roots: ReadonlyMap<string, Rego> = new Map([
  ['object', review('object')],
  ['pod', variable('pod')],
  ['podMetadata', variable('pod_metadata')],
])

/** A module while it is written: what its rules have been found to need. */
export interface Program {
  /** Rules for conditions that are no single line of a body, by what they say. */
  readonly conditions: Map<string, { readonly name: string; readonly rules: readonly Rule[] }>
  /** Functions that every module may need, in the order in which they are first called. */
  readonly definitions: Set<Definition>
  /** Lists that several lists make up, by the key of their source. */
  readonly lists: ReadonlyMap<string, Rego>
  /** Names that are taken. */
  readonly names: Set<string>
}

/** What the variables of a predicate are in Rego (the roots, and what quantifiers have bound), and where they are read. */
export interface Scope {
  readonly terms: ReadonlyMap<string, Rego>
  /** Places that are known to be there, since a line above would fail otherwise. */
  readonly known: ReadonlySet<string>
  /** Names that lines above have bound for themselves. */
  readonly bound: ReadonlySet<string>
  readonly program: Program
}

/** Names that a module has, or may have, and that no variable may hide. */
const reserved: readonly string[] = [
  ...keywords,
  ...['violation', 'msg', 'wrong', 'line', 'unchanged', 'resized', 'without_pod', 'of_the_platform'],
  ...['by_control_plane', 'created_by_controller', 'containers', 'main_and_init_containers'],
  ...['pod', 'old_pod', 'pod_of', 'pod_metadata', 'old_pod_metadata', 'pod_metadata_of'],
  ...['input', 'data', 'object', 'regex', 'count', 'sprintf', 'startswith', 'endswith', 'is_number', 'is_string'],
  ...['is_array', ...Object.values(intrinsics).map(({ rego }) => rego.name)],
]

/** Where nothing is bound yet, in a module that has these lists. */
export const newScope = (lists: Program['lists']): Scope => ({
  terms: roots,
  known: new Set(),
  bound: new Set(),
  program: { conditions: new Map(), definitions: new Set(), lists, names: new Set(reserved) },
})

/** A call of a function that the module then has. */
export function use(definition: Definition, { program }: Scope, ...args: readonly Rego[]): Rego {
  const add = (of: Definition): void => {
    if (program.definitions.has(of)) return
    program.definitions.add(of)
    for (const each of of.calls ?? []) add(each)
  }
  add(definition)
  return call(definition.name, ...args)
}

/** A name that nothing in scope has. */
export function fresh(scope: Scope, wanted: string): string {
  const taken = new Set([...scope.terms.values()].flatMap((term) => (term.kind === 'var' ? [term.name] : [])))
  let name = wanted
  const isTaken = () => taken.has(name) || scope.bound.has(name) || scope.program.names.has(name)
  for (let n = 2; isTaken(); n++) name = `${wanted}${n}`
  return name
}

/** The same scope with a variable of the predicate bound, under its own name if that is free. */
export function bind(scope: Scope, as: string): { readonly name: string; readonly scope: Scope } {
  const name = fresh(scope, as)
  return { name, scope: { ...scope, terms: new Map(scope.terms).set(as, variable(name)) } }
}

const placeOf = ({ variable: from, path }: Ref, { terms }: Scope) => ({
  of: terms.get(from) ?? variable(from),
  path: path.map((step) =>
    'field' in step ? step.field : 'key' in step ? step.key : (terms.get(step.keyIn) ?? variable(step.keyIn)),
  ),
})

/** The expression for a place: undefined where anything on the way is absent. */
export function place(of: Ref, scope: Scope): Rego {
  const { of: from, path } = placeOf(of, scope)
  return ref(from, ...path)
}

/** The expression for a value: undefined where it is absent. */
export function valueIn(value: Value, scope: Scope): Rego {
  if (value.kind === 'ref') return place(value, scope)
  const { of, path } = placeOf(value.of, scope)
  const given = intrinsics[value.name]?.ofAbsent && path.length > 0 ? getOr(of, path, literal('')) : ref(of, ...path)
  return derive(value.name, scope, given)
}

/** A property of a value: undefined where it has none. */
export function derive(name: string, scope: Scope, of: Rego): Rego {
  const intrinsic = intrinsics[name]
  if (!intrinsic) throw new Error(`no intrinsic ${name}`)
  return use(intrinsic.rego, scope, of)
}

/** The variables of quantifiers that bodies read from around them, in the order in which they were bound. */
function variablesIn(bodies: readonly Body[], { terms }: Scope): readonly string[] {
  const read = new Set(namesIn(bodies))
  return [...terms].flatMap(([as, term]) =>
    term.kind === 'var' && read.has(term.name) && !roots.has(as) ? [term.name] : [],
  )
}

/** A condition as rules of their own, one for each body: what to write for it. The same condition is written once. */
export function condition(wanted: string, bodies: readonly Body[], scope: Scope): Rego {
  const { program } = scope
  const args = variablesIn(bodies, scope)
  const key = JSON.stringify([args, bodies])
  const known = program.conditions.get(key)
  const reference = (name: string) => (args.length > 0 ? call(name, ...args.map(variable)) : variable(name))
  if (known) return reference(known.name)
  let name = wanted
  for (let n = 2; program.names.has(name); n++) name = `${wanted}_${n}`
  program.names.add(name)
  program.conditions.set(key, { name, rules: bodies.map((body) => conditionRule(name, args, body)) })
  return reference(name)
}

/** An argument that a body does not read has no name there. */
function conditionRule(name: string, args: readonly string[], body: Body): Rule {
  const read = new Set(namesIn(body))
  return { name, ...(args.length > 0 && { args: args.map((arg) => (read.has(arg) ? arg : '_')) }), body }
}

/** The rules of the conditions that these rules call, and those that they call in turn, in the order in which they are read. */
export function conditionsFor(rules: readonly Rule[], { conditions }: Program): readonly Rule[] {
  const byName = new Map([...conditions.values()].map((each) => [each.name, each.rules]))
  const reached = new Map<string, readonly Rule[]>()
  const visit = (of: readonly Rule[]): void => {
    const called = of.flatMap(({ body }) => namesIn(body)).filter((name) => byName.has(name) && !reached.has(name))
    for (const name of called) reached.set(name, byName.get(name) ?? [])
    for (const name of called) visit(byName.get(name) ?? [])
  }
  visit(rules)
  return [...reached.values()].flat()
}

/** The names of variables and functions in a body. */
export function namesIn(body: unknown): readonly string[] {
  const names: string[] = []
  JSON.stringify(body, (key, value) => {
    if (key === 'name') names.push(String(value))
    return value
  })
  return names
}
