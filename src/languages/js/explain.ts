import { type Clause, clausesOf } from '../../ir/clauses.ts'
import type { Pred, Ref, Source, Value } from '../../ir/nodes.ts'
import { children, sourceRefs } from '../../ir/walk.ts'
import { type Environment, lowerPred, reader, type Test, valueReader } from './lower.ts'

/** A path within the object that a root variable stands for. */
export interface RootedPath {
  readonly root: string
  readonly path: readonly (string | number)[]
}

/** One violated clause: for a quantified one, of one element. */
export interface Violation {
  /** Position of the clause in `clausesOf(predicate)`. */
  readonly clause: number
  /** `app`, `pod`, or undefined where nothing names what is wrong. */
  readonly label?: string
  /** What must hold, without the label. */
  readonly text: string
  /** The offending value's place; of an absent value, the place where it would be. */
  readonly at: RootedPath
  /** What is there; undefined where nothing is. */
  readonly found: unknown
}

/** The line that engines print: `app: securityContext.privileged must not be true`. */
export const lineText = ({ label, text }: Pick<Violation, 'label' | 'text'>): string =>
  label === undefined ? text : `${label}: ${text}`

/** Judges one set of roots (`object`, `pod`, `podMetadata`): no violation means that the predicate holds. */
export type Judge = (roots: Environment) => readonly Violation[]

/** A predicate as a function that lists what violates it, clause by clause. */
export function judge(predicate: Pred): Judge {
  const clauses = clausesOf(predicate).map(judgeClause)
  return (roots) => {
    const found: Violation[] = []
    for (const [i, clause] of clauses.entries()) clause(roots, i, found)
    return found
  }
}

type ClauseJudge = (roots: Environment, clause: number, found: Violation[]) => void

const every = (tests: readonly Test[]) => (env: Environment) => tests.every((test) => test(env))

function judgeClause(clause: Clause): ClauseJudge {
  const applies = every(clause.guards.map(lowerPred))
  const holds = lowerPred(clause.holds)
  const text = clause.line?.text ?? 'does not comply'
  const blamed = blamedValue(clause.holds)
  const { each } = clause
  if (!each) {
    const label = clause.line?.label === 'pod' ? { label: 'pod' } : {}
    return (roots, index, found) => {
      const env = { ...roots }
      if (!applies(env) || holds(env)) return
      found.push({ clause: index, ...label, text, ...blame(blamed, env, new Map()) })
    }
  }
  const labelled =
    clause.line?.label === 'element' && each.source.kind === 'elements' ? each.source.label?.field : undefined
  const applicable = every(each.guards.map(lowerPred))
  const located = locate(each.source)
  return (roots, index, found) => {
    const env = { ...roots }
    if (!applies(env)) return
    for (const { element, at } of located(env)) {
      env[each.as] = element
      if (!applicable(env) || holds(env)) continue
      const name = labelled === undefined ? undefined : (element as Environment)?.[labelled]
      found.push({
        clause: index,
        ...(labelled !== undefined && { label: String(name ?? '') }),
        text,
        ...blame(blamed, env, new Map([[each.as, at]])),
      })
    }
  }
}

interface Located {
  readonly element: unknown
  readonly at: RootedPath
}

/** The elements of a quantifier's source, each with its place. */
function locate(source: Source): (env: Environment) => readonly Located[] {
  const lists = sourceRefs(source).map((ref) => ({ ref, read: reader(ref) }))
  return (env) =>
    lists.flatMap(({ ref, read }) => {
      const value = read(env)
      const base = pathOf(ref, env, new Map())
      if (Array.isArray(value))
        return value.map((element, i) => ({ element, at: { ...base, path: [...base.path, i] } }))
      if (typeof value !== 'object' || value === null || source.kind !== 'keys') return []
      return Object.keys(value).map((key) => ({ element: key, at: { ...base, path: [...base.path, key] } }))
    })
}

/** The value that a clause is about: the first that it reads, in the order in which it is written. */
function blamedValue(node: Pred): Value | undefined {
  if ('value' in node && typeof node.value === 'object') return node.value
  if (node.kind === 'some' || node.kind === 'every') return sourceRefs(node.source)[0]
  for (const child of children(node)) {
    const value = blamedValue(child)
    if (value) return value
  }
  return undefined
}

function blame(
  value: Value | undefined,
  env: Environment,
  bound: ReadonlyMap<string, RootedPath>,
): Pick<Violation, 'at' | 'found'> {
  const [only] = bound.values()
  if (!value) return { at: only ?? { root: 'object', path: [] }, found: undefined }
  const ref = value.kind === 'ref' ? value : value.of
  return { at: pathOf(ref, env, bound), found: valueReader(value)(env) }
}

function pathOf(ref: Ref, env: Environment, bound: ReadonlyMap<string, RootedPath>): RootedPath {
  const from = bound.get(ref.variable) ?? { root: ref.variable, path: [] }
  const steps = ref.path.map((step) =>
    'field' in step ? step.field : 'key' in step ? step.key : String(env[step.keyIn]),
  )
  return { root: from.root, path: [...from.path, ...steps] }
}
