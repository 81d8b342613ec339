import type { Pred, Source } from '../../ir/nodes.ts'
import { nodes, sourceRefs } from '../../ir/walk.ts'
import { type Rule, some, variable } from './ast.ts'
import { keyOf } from './lower.ts'
import { newScope, place } from './program.ts'

/** Several lists that a predicate ranges over as one, under the name that they have together. */
interface NamedLists {
  readonly source: Source
  readonly name: string
}

/** The container lists that a predicate ranges over as one, each time that they differ. */
export function namedLists(predicate: Pred): readonly NamedLists[] {
  const sources = new Map<string, Source>()
  for (const node of nodes(predicate))
    if ((node.kind === 'every' || node.kind === 'some') && sourceRefs(node.source).length > 1)
      sources.set(keyOf(node.source), node.source)
  const widest = Math.max(0, ...[...sources.values()].map((source) => sourceRefs(source).length))
  return [...sources.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => ({
      source,
      name: sources.size === 1 || sourceRefs(source).length === widest ? 'containers' : 'main_and_init_containers',
    }))
}

/** A set of what is in any of the lists: absent ones have nothing. */
export const listRules = (lists: readonly NamedLists[]): readonly Rule[] =>
  lists.flatMap(({ source, name }) =>
    sourceRefs(source).map((list) => ({
      name,
      element: variable('c'),
      body: [some('c', place(list, newScope(new Map())))],
    })),
  )
