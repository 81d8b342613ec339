import type { Pred } from '../../src/ir/nodes.ts'
import { nodes, operandOf, reads } from '../../src/ir/walk.ts'
import type { KindInfo } from '../../src/kubernetes/model.ts'

/** What a predicate reads of a kind, as a tree of field names and keys (`[]` for any element or key). */
export interface Interest {
  readonly children: ReadonlyMap<string, Interest>
  readonly guesses: ReadonlySet<Guess>
}

type Growing = { children: Map<string, Growing>; guesses: Set<Guess> }

/** Literals that a predicate compares with: what its objects should have, or nearly. */
/** What stands at a place of a kind without a field table, as the comparisons with it tell. */
export type Guess = 'string' | 'number' | 'boolean'

export interface Literals {
  readonly strings: readonly string[]
  readonly numbers: readonly number[]
  readonly images: boolean
}

export function interestOf(predicate: Pred, kind: KindInfo): Interest {
  const root: Growing = { children: new Map(), guesses: new Set() }
  const guesses = guessesOf(predicate)
  for (const path of reads(predicate)) {
    const prefix = path.root === 'pod' ? kind.podSpec : path.root === 'podMetadata' ? kind.podMetadata : []
    let at = root
    for (const step of [...(prefix ?? []), ...path.steps]) {
      const next = at.children.get(step) ?? { children: new Map(), guesses: new Set() }
      at.children.set(step, next)
      at = next
    }
    for (const guess of guesses.get(path.steps.at(-1) ?? '') ?? []) at.guesses.add(guess)
  }
  return root
}

/** By the last step of the place: good enough for what is only read by one control. */
function guessesOf(predicate: Pred): ReadonlyMap<string, readonly Guess[]> {
  const found = new Map<string, Guess[]>()
  for (const node of nodes(predicate)) {
    const operand = operandOf(node)
    if (operand?.kind !== 'literal' || !('value' in node) || typeof node.value !== 'object') continue
    const step = (node.value.kind === 'ref' ? node.value : node.value.of).path.at(-1)
    const name = step && ('field' in step ? step.field : 'key' in step ? step.key : undefined)
    const types = [operand.value].flat().map((literal) => typeof literal as Guess)
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), ...types])
  }
  return found
}

export function literalsOf(predicate: Pred): Literals {
  const all = [...nodes(predicate)].flatMap((node) => {
    const operand = operandOf(node)
    return operand?.kind === 'literal' ? [operand.value].flat() : []
  })
  return {
    strings: all.filter((literal) => typeof literal === 'string'),
    numbers: all.filter((literal) => typeof literal === 'number'),
    images: JSON.stringify(predicate).includes('"image.'),
  }
}
