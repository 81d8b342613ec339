import type { Config } from '../../compile/config-model.ts'
import { type Clause, clausesOf } from '../../ir/clauses.ts'
import type { Control, Example } from '../../ir/control.ts'
import type { Pred } from '../../ir/nodes.ts'
import { type RootPath, reads } from '../../ir/walk.ts'
import { kindNamed } from '../../kubernetes/kinds.ts'
import { fence, type Markdown, text } from '../markdown.ts'
import { toYaml } from '../yaml.ts'

type Json = Readonly<Record<string, unknown>>

/** What a compliant manifest says about the control and nothing else. */
export interface FixView {
  readonly block: Markdown
  /** The example that it is taken from. */
  readonly example: Markdown
  /** It is a part of a pod's spec. */
  readonly pod: boolean
}

/**
 * The fix as YAML: of the first compliant example what the control demands, and the names around it. Undefined where
 * compliance is leaving something out, so that there is nothing to show.
 */
export function fixOf(control: Control, { workloadKinds }: Pick<Config, 'workloadKinds'>): FixView | undefined {
  const newest = control.variants.at(-1)
  if (!newest || !clausesOf(newest.predicate).some(isDemand)) return undefined
  const wanted = demanded(newest.predicate)
  for (const { name, object } of control.examples.pass) {
    const kind = kindNamed(String(object.kind)) ?? workloadKinds.find((each) => each.kind === object.kind)
    const podSpec = control.appliesTo.workloads ? kind?.podSpec : undefined
    const root = podSpec ? valueAt(object, podSpec) : object
    const paths = wanted.filter((path) => path.root === (podSpec ? 'pod' : 'object'))
    const kept = prune(root, paths)
    if (kept === undefined) continue
    const shown = podSpec ? kept : { kind: object.kind, ...(kept as Json) }
    return {
      block: fence('yaml', toYaml([{ object: shown as Json }], '')),
      example: text(name),
      pod: podSpec !== undefined,
    }
  }
  return undefined
}

/** The places that clauses demand something of; their conditions are no part of the fix. */
function demanded(predicate: Pred): readonly RootPath[] {
  return clausesOf(predicate).flatMap(({ each, holds }) =>
    reads(each ? { kind: 'every', source: each.source, as: each.as, body: holds } : holds),
  )
}

/** Whether a clause wants something to be there: entries of a map may as well be left out. */
const isDemand = ({ each, holds }: Clause): boolean => each?.source.kind !== 'keys' && asksForSomething(holds)

/** Whether something has to be there, rather than to be left out. */
function asksForSomething(node: Pred, negated = false): boolean {
  switch (node.kind) {
    case 'not':
      return asksForSomething(node.of, !negated)
    case 'because':
      return asksForSomething(node.of, negated)
    case 'all':
    case 'any':
      return (node.kind === 'any') === negated
        ? node.of.some((each) => asksForSomething(each, negated))
        : node.of.every((each) => asksForSomething(each, negated))
    case 'when':
      return !negated && asksForSomething(node.then)
    case 'some':
      return !negated
    case 'isEmpty':
      return negated
    case 'absentOr':
    case 'constant':
    case 'subsetOf':
    case 'every':
      return false
    default:
      return !negated
  }
}

const valueAt = (object: Json, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Json | undefined)?.[step], object)

type Steps = readonly string[]

/** What is at the end of the paths, within what is around it; undefined where nothing is there. */
function prune(value: unknown, paths: readonly Pick<RootPath, 'steps'>[]): unknown {
  return keep(
    value,
    // The list itself is read on the way to its elements.
    paths.map(({ steps }) => steps).filter((steps, _, all) => !all.some((each) => isBelow(each, steps))),
  )
}

const isBelow = (path: Steps, of: Steps): boolean => path.length > of.length && of.every((step, i) => path[i] === step)

function keep(value: unknown, paths: readonly Steps[]): unknown {
  if (value === undefined || paths.length === 0) return undefined
  if (typeof value !== 'object' || value === null) return value
  if (Object.keys(value).length === 0) return undefined
  if (paths.some((path) => path.length === 0)) return value
  if (Array.isArray(value)) {
    const below = paths.filter(([step]) => step === '[]').map((path) => path.slice(1))
    const items = value.flatMap((item) => {
      const kept = keep(item, below)
      return kept === undefined ? [] : [named(item, kept)]
    })
    return items.length > 0 ? items : undefined
  }
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = keep(
      item,
      paths.filter(([step]) => step === key || step === '[]').map((path) => path.slice(1)),
    )
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** An element with its name first, so that one sees whose fields these are. */
function named(item: unknown, kept: unknown): unknown {
  const name = (item as Json | null)?.name
  if (typeof kept !== 'object' || kept === null || typeof name !== 'string') return kept
  return { name, ...kept }
}

/** An example as YAML, whole. */
export const exampleView = ({ name, object }: Example) => ({
  name: text(name),
  block: fence('yaml', toYaml([{ object }], '')),
})
