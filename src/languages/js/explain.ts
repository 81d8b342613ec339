import { type Clause, clausesOf } from '../../ir/clauses.ts'
import type { Pred, Value } from '../../ir/nodes.ts'
import { children, sourceRefs } from '../../ir/walk.ts'
import { all, type Environment, lowerPred, valueReader } from './lower.ts'
import { anyElement, type Bound, locate, pathOf, type RootedPath } from './places.ts'
import { type RootedChange, remedyOf } from './remedy.ts'

export type { RootedPath } from './places.ts'

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
  /** What makes the clause hold here, where that is obvious from the predicate. */
  readonly remedy?: readonly RootedChange[]
}

/** The line that engines print: `app: securityContext.privileged must not be true`. */
export const lineText = ({ label, text }: Pick<Violation, 'label' | 'text'>): string =>
  label === undefined ? text : `${label}: ${text}`

/**
 * Judges one set of roots (`object`, `pod`, `podMetadata`): no violation means that the predicate holds. What quantifiers
 * bind is written beside the roots.
 */
export type Judge = (roots: Environment) => readonly Violation[]

/** A predicate as a function that lists what violates it, clause by clause. */
export function judge(predicate: Pred): Judge {
  const clauses = clausesOf(predicate).map(judgeClause)
  return (roots) => {
    const found: Violation[] = []
    for (let i = 0; i < clauses.length; i++) clauses[i]?.(roots, i, found)
    return found
  }
}

type ClauseJudge = (roots: Environment, clause: number, found: Violation[]) => void

function judgeClause(clause: Clause): ClauseJudge {
  const applies = all(clause.guards.map(lowerPred))
  const holds = lowerPred(clause.holds)
  const text = clause.line?.text ?? 'does not comply'
  const blamed = blamedValue(clause.holds)
  const remedy = remedyOf(clause.holds)
  const blame = (env: Environment, bound: Bound) => {
    const changes = remedy(env, bound)
    return { ...blameOf(blamed, env, bound), ...(changes !== undefined && changes.length > 0 && { remedy: changes }) }
  }
  const { each } = clause
  if (!each) {
    const label = clause.line?.label === 'pod' ? { label: 'pod' } : {}
    return (env, index, found) => {
      if (!applies(env) || holds(env)) return
      found.push({ clause: index, ...label, text, ...blame(env, new Map()) })
    }
  }
  const labelled =
    clause.line?.label === 'element' && each.source.kind === 'elements' ? each.source.label?.field : undefined
  const applicable = all(each.guards.map(lowerPred))
  const located = locate(each.source)
  const isViolated = anyElement(each.source, each.as, (env) => applicable(env) && !holds(env))
  return (env, index, found) => {
    // Places are for the few that do not comply.
    if (!applies(env) || !isViolated(env)) return
    for (const { element, at } of located(env, new Map())) {
      env[each.as] = element
      if (!applicable(env) || holds(env)) continue
      const name = labelled === undefined ? undefined : (element as Environment)?.[labelled]
      found.push({
        clause: index,
        ...(labelled !== undefined && { label: String(name ?? '') }),
        text,
        ...blame(env, new Map([[each.as, at]])),
      })
    }
  }
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

function blameOf(value: Value | undefined, env: Environment, bound: Bound): Pick<Violation, 'at' | 'found'> {
  const [only] = bound.values()
  if (!value) return { at: only ?? { root: 'object', path: [] }, found: undefined }
  const ref = value.kind === 'ref' ? value : value.of
  return { at: pathOf(ref, env, bound), found: valueReader(value)(env) }
}
