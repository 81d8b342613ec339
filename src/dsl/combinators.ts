import type { Pred } from '../ir/nodes.ts'
import { isStandIn, placeIn } from './fields.ts'
import { made, type Recording, recordedIn, report, type Site, shown } from './recording.ts'
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
  const recording = predicates.map(recordingOf).find((each) => each !== undefined)
  if (!recording) {
    const given = predicates.length === 0 ? 'none' : predicates.map(shown).join(', ')
    throw new TypeError(`${name}(…) takes predicates, such as w.pod.hostNetwork.equals(true), and is given ${given}`)
  }
  const position = (i: number) =>
    predicates.length === 1 ? `the argument of ${name}(…)` : `argument ${i + 1} of ${name}(…)`
  return made(recording, build(predicates.map((each, i) => nodeOf(recording, each, `${position(i)} is`))))
}

const recordingOf = (value: unknown): Recording | undefined => (recordedIn(value) ?? placeIn(value))?.recording

/** The node of a predicate; a mistake and `true` for anything else. `where` ends with `is` or `returns`. */
export function nodeOf(recording: Recording, value: unknown, where: string, site?: Site): Pred {
  const recorded = recordedIn(value)
  if (recorded) return recorded.node
  // What stands in after a mistake is no second one.
  if (!isStandIn(value)) report(recording, 'not-a-predicate', { where, ...describe(value) }, site)
  return { kind: 'constant', value: true }
}

function describe(value: unknown): { readonly found: string; readonly suggestion: string } {
  const place = placeIn(value)
  if (place) {
    const name = place.name.split('.').at(-1)
    return { found: `the field ${name}`, suggestion: `end with an operator, such as ${name}.exists()` }
  }
  if (value === undefined)
    return {
      found: 'undefined',
      suggestion: 'a body in { … } needs a return, and what it returns has to be a predicate',
    }
  if (value instanceof Promise) {
    value.catch(() => undefined)
    return { found: 'a promise', suggestion: 'remove async: what a control requires is recorded at once' }
  }
  return {
    found: shown(value),
    suggestion: 'end with an operator, such as .equals(true), and combine with all, any, not, when, unless',
  }
}
