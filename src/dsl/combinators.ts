import type { Pred } from '../ir/nodes.ts'
import { here, made, type Recording, recordedIn, report } from './recording.ts'
import type { Predicate } from './types.ts'

/** Every one of the predicates holds. */
export const all = (...predicates: readonly Predicate[]): Predicate =>
  combine('all', predicates, (of) => ({ kind: 'all', of }))

/** At least one of the predicates holds. Needs `.because(…)`: no single line says what is wrong. */
export const any = (...predicates: readonly Predicate[]): Predicate =>
  combine('any', predicates, (of) => ({ kind: 'any', of }))

/** The plain complement: where the predicate is false, also because a field is absent, this is true. */
export const not = (predicate: Predicate): Predicate =>
  combine('not', [predicate], ([of]) => ({ kind: 'not', of: of as Pred }))

/** Where `condition` holds, `then` must hold too. */
export const when = (condition: Predicate, then: Predicate): Predicate =>
  combine('when', [condition, then], ([a, b]) => ({ kind: 'when', condition: a as Pred, then: b as Pred }))

/** `then` must hold, except where `exception` does. */
export const unless = (exception: Predicate, then: Predicate): Predicate =>
  combine('unless', [exception, then], ([a, b]) => ({
    kind: 'when',
    condition: { kind: 'not', of: a as Pred },
    then: b as Pred,
  }))

function combine(name: string, predicates: readonly Predicate[], build: (of: readonly Pred[]) => Pred): Predicate {
  const recording = predicates.map((each) => recordedIn(each)?.recording).find((each) => each !== undefined)
  if (!recording) throw new TypeError(`${name}(…) takes predicates, such as w.pod.hostNetwork.equals(true)`)
  return made(recording, build(predicates.map((each, i) => nodeOf(recording, each, name, i))))
}

/** The node of a predicate; a mistake and `true` for anything else. */
export function nodeOf(recording: Recording, value: unknown, where: string, position = 0): Pred {
  const recorded = recordedIn(value)
  if (recorded) return recorded.node
  report(recording, 'not-a-predicate', { where, position: position + 1, found: describe(value) }, here())
  return { kind: 'constant', value: true }
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined'
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) return 'a field or object'
  return `${typeof value} ${JSON.stringify(value)}`
}
