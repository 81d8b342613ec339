import type { Pred } from '../../../src/ir/nodes.ts'
import { simplify } from '../../../src/ir/simplify.ts'
import { children, mapChildren } from '../../../src/ir/walk.ts'
import { type Change, changesOf } from './mutate-node.ts'

/** A predicate that is wrong in one thing. */
export interface Mutant {
  /** Says where and what, in the words of the DSL; unique among the mutants of one predicate. */
  readonly name: string
  /** Simplified, and never a constant: what no policy would be written for is written at length. */
  readonly predicate: Pred
}

/**
 * Every predicate that differs from this one in one thing, each once, those of the whole first. None is the predicate
 * itself; one that says the same in other words may be among them.
 */
export function mutantsOf(predicate: Pred): readonly Mutant[] {
  const seen = new Set([JSON.stringify(simplify(predicate))])
  const names = new Map<string, number>()
  const whole: readonly Change[] = [
    { name: 'the whole: denies nothing', node: { kind: 'constant', value: true } },
    { name: 'the whole: denies everything', node: { kind: 'constant', value: false } },
    { name: 'the whole: negated', node: { kind: 'not', of: predicate } },
  ]
  return [...whole, ...changesWithin(predicate)].flatMap(({ name, node }) => {
    const changed = atLength(simplify(node), predicate)
    const key = JSON.stringify(changed)
    if (seen.has(key)) return []
    seen.add(key)
    const nth = (names.get(name) ?? 0) + 1
    names.set(name, nth)
    return [{ name: nth === 1 ? name : `${name} (${nth})`, predicate: changed }]
  })
}

function* changesWithin(node: Pred): Generator<Change> {
  yield* changesOf(node)
  for (const [i, child] of children(node).entries())
    for (const change of changesWithin(child)) yield { ...change, node: withChild(node, i, change.node) }
}

function withChild(node: Pred, index: number, replacement: Pred): Pred {
  let i = 0
  return mapChildren(node, (child) => (i++ === index ? replacement : child))
}

/** A constant as what reads the same as the predicate, so that it is compiled like any other. */
const atLength = (node: Pred, predicate: Pred): Pred =>
  node.kind === 'constant'
    ? { kind: node.value ? 'any' : 'all', of: [predicate, { kind: 'not', of: predicate }] }
    : node
