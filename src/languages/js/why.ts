import { clausesOf } from '../../ir/clauses.ts'
import type { Operand, Pred, PredOf, Value } from '../../ir/nodes.ts'
import { sourceRefs } from '../../ir/walk.ts'
import { type Environment, lowerPred, valueReader } from './lower.ts'
import { type Bound, locate, pathOf, type RootedPath } from './places.ts'
import { atomText, sourceName, valueName } from './why-text.ts'

/** What a part of a predicate says, whether that holds, and what was found. */
export interface Trace {
  /** As a person would say it: `securityContext.privileged is not true`, `one of`, `every one of ports`. */
  readonly text: string
  readonly holds: boolean
  /** The result follows from the parts that have this, whatever the others say. */
  readonly decides: boolean
  /** Of what compares a value: that, and where it is or would be. */
  readonly value?: Found
  /** The value that it is compared with, where that is no literal. */
  readonly operand?: Found & { readonly name: string }
  readonly parts?: readonly Trace[]
}

export interface Found {
  readonly at: RootedPath
  /** Undefined where nothing is. */
  readonly found: unknown
}

/** One clause over one thing that it is about: the object as a whole, or an element of a list. */
export interface ClauseTrace {
  /** Position of the clause in `clausesOf(predicate)`. */
  readonly clause: number
  /** The line of blame, where there is one. */
  readonly line?: string
  /** The element, by its name or its position; absent where the clause is about the whole. */
  readonly element?: { readonly name: string; readonly at: RootedPath }
  readonly holds: boolean
  /** What must be so for the clause to say anything. */
  readonly where: readonly Trace[]
  readonly demands: Trace
}

/** Evaluates a predicate as `judge` does, and keeps what every part of it said. A clause over an empty list has no trace. */
export function why(predicate: Pred): (roots: Environment) => readonly ClauseTrace[] {
  const clauses = clausesOf(predicate)
  return (roots) =>
    clauses.flatMap(({ guards, each, holds, line }, clause) => {
      const shared = { clause, ...(line && { line: line.text }) }
      const over = (env: Environment, bound: Bound, all: readonly Pred[]) => ({
        ...shared,
        ...decided(
          all.map((guard) => trace(guard, env, bound)),
          trace(holds, env, bound),
        ),
      })
      if (!each) return [over(roots, new Map(), guards)]
      return locate(each.source)(roots, new Map()).map(({ element, at }) => ({
        element: { name: elementName(element, at), at },
        ...over({ ...roots, [each.as]: element }, new Map([[each.as, at]]), [...guards, ...each.guards]),
      }))
    })
}

/** Where a guard fails the clause holds, and the guard has decided; else what it demands has. */
function decided(where: readonly Marked[], demands: Marked): Pick<ClauseTrace, 'holds' | 'where' | 'demands'> {
  const applies = where.every(({ holds }) => holds)
  return {
    holds: !applies || demands.holds,
    where: where.map((guard) => mark(guard, !applies && !guard.holds)),
    demands: mark(demands, applies),
  }
}

/** Marks the parts that a result follows from. */
function mark({ deciding, parts, ...rest }: Marked, decides: boolean): Trace {
  const marked = parts?.map((part) => mark(part, decides && deciding?.includes(part) === true))
  return { ...rest, decides, ...(marked && { parts: marked }) }
}

/** A trace that still knows which of its parts decided. */
type Marked = Omit<Trace, 'decides' | 'parts'> & {
  readonly parts?: readonly Marked[]
  readonly deciding?: readonly Marked[]
}

type Evaluate<K extends Pred['kind']> = (node: PredOf<K>, env: Environment, bound: Bound) => Marked

function trace(node: Pred, env: Environment, bound: Bound): Marked {
  switch (node.kind) {
    case 'constant':
      return { text: node.value ? 'always' : 'never', holds: node.value }
    case 'all':
      return joined('all', 'all of', node.of, env, bound)
    case 'any':
      return joined('any', 'one of', node.of, env, bound)
    case 'not':
      return negated(node, env, bound)
    case 'when':
      return implied(node, env, bound)
    case 'absentOr':
      return combined('any', 'one of', [
        atom({ kind: 'not', of: { kind: 'exists', value: node.value } }, env, bound),
        trace(node.then, env, bound),
      ])
    case 'some':
    case 'every':
      return quantified(node, env, bound)
    case 'because':
      return trace(node.of, env, bound)
    default:
      return atom(node, env, bound)
  }
}

const joined = (kind: 'all' | 'any', text: string, of: readonly Pred[], env: Environment, bound: Bound): Marked =>
  combined(
    kind,
    text,
    of.map((part) => trace(part, env, bound)),
  )

/** `all` fails by those that fail; `any` holds by those that hold; else it takes all of them. */
function combined(kind: 'all' | 'any', text: string, parts: readonly Marked[]): Marked {
  const holds = kind === 'all' ? parts.every((part) => part.holds) : parts.some((part) => part.holds)
  const deciding = holds === (kind === 'all') ? parts : parts.filter((part) => part.holds === holds)
  return { text, holds, parts, deciding }
}

const isAtom = (node: Pred): boolean =>
  !['constant', 'all', 'any', 'not', 'when', 'absentOr', 'some', 'every', 'because'].includes(node.kind)

const negated: Evaluate<'not'> = (node, env, bound) => {
  if (isAtom(node.of)) return atom(node, env, bound)
  const part = trace(node.of, env, bound)
  return { text: 'not', holds: !part.holds, parts: [part], deciding: [part] }
}

const implied: Evaluate<'when'> = (node, env, bound) => {
  const condition = named('if', trace(node.condition, env, bound))
  const then = named('then', trace(node.then, env, bound))
  const holds = !condition.holds || then.holds
  const deciding = !condition.holds ? [condition] : holds ? [then] : [condition, then]
  return { text: 'if … then', holds, parts: [condition, then], deciding }
}

const named = (word: string, part: Marked): Marked => ({ ...part, text: `${word} ${part.text}` })

const quantified: Evaluate<'some' | 'every'> = (node, env, bound) => {
  const elements = locate(node.source)(env, bound).map(({ element, at }) => {
    const inner = trace(node.body, { ...env, [node.as]: element }, new Map(bound).set(node.as, at))
    const part: Marked = {
      text: elementName(element, at),
      holds: inner.holds,
      parts: [inner],
      deciding: [inner],
    }
    return part
  })
  const many = node.kind === 'every' ? 'every one' : 'at least one'
  const text = `${many} of ${sourceName(node.source, [...bound.keys()])}`
  const all = combined(node.kind === 'every' ? 'all' : 'any', text, elements)
  if (elements.length > 0) return all
  const [list] = sourceRefs(node.source)
  return list ? { ...all, value: { at: pathOf(list, env, bound), found: undefined } } : all
}

/** An atom, or `not` of one. */
function atom(node: Pred, env: Environment, bound: Bound): Marked {
  const inner = node.kind === 'not' ? node.of : node
  const { value, operand } = inner as { readonly value: Value; readonly operand?: Operand }
  const inside = [...bound.keys()]
  return {
    text: atomText(inner, node.kind === 'not', inside),
    holds: lowerPred(node)({ ...env }),
    value: foundAt(value, env, bound),
    ...(operand &&
      (operand.kind === 'ref' || operand.kind === 'intrinsic') && {
        operand: { name: valueName(operand, inside), ...foundAt(operand, env, bound) },
      }),
  }
}

const foundAt = (value: Value, env: Environment, bound: Bound): Found => ({
  at: pathOf(value.kind === 'ref' ? value : value.of, env, bound),
  found: valueReader(value)(env),
})

/** An element by its name, a scalar by itself, anything else by its position. */
function elementName(element: unknown, { path }: RootedPath): string {
  if (typeof element === 'string' && path.at(-1) === element) return JSON.stringify(element)
  const list = path.findLast((step) => typeof step === 'string') ?? ''
  const position = `${list}[${path.at(-1)}]`
  if (typeof element !== 'object' || element === null) return `${position} ${JSON.stringify(element)}`
  const { name } = element as { readonly name?: unknown }
  return typeof name === 'string' ? `${position} ${name}` : position
}
