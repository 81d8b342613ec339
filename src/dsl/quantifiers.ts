import type { Label, Pred, Source } from '../ir/nodes.ts'
import { fieldOf } from '../kubernetes/fields.ts'
import type { FieldInfo, Types } from '../kubernetes/model.ts'
import { nodeOf } from './combinators.ts'
import { fieldAt, itemOf, type Place, refOf, step, valueTypeOf } from './fields.ts'
import { made, type Recording, shown } from './recording.ts'
import type { Predicate } from './types.ts'

/** Names that mean something in a language already. */
const reserved = new Set(
  `object oldObject request params namespaceObject authorizer variables pod podMetadata v true false null in as break
  const continue else for function if import let loop package namespace return var void while has all exists map filter
  size optional timestamp duration quantity sets string int double bool bytes list type dyn input data default not
  some every contains with`.split(/\s+/),
)

/** The author's own name for the element, where it is free; else the first letter of the list's. */
function variableFor(recording: Recording, body: (...args: never[]) => unknown, fallback: string): string {
  const [first = ''] = /^[^(=]*\(?([^)=]*)\)?\s*=>/.exec(String(body))?.[1]?.split(',') ?? []
  // A bundler numbers names that also stand elsewhere; they must not depend on what else is in the baseline.
  const own = first.trim().replace(/\d+$/, '')
  const wanted = /^[A-Za-z_]\w*$/.test(own) && !reserved.has(own) ? own : fallback.charAt(0).toLowerCase()
  let name = wanted
  for (let n = 2; recording.bound.includes(name) || reserved.has(name); n++) name = `${wanted}${n}`
  return name
}

/** Throws what an author reads where the body of an operator is no function. */
export function bodyOf(operator: string, body: unknown): void {
  if (typeof body !== 'function')
    throw new TypeError(`${operator}(…) takes a function, such as ${operator}((x) => x.exists()), not ${shown(body)}`)
}

function withBound<T>(recording: Recording, name: string, run: () => T): T {
  recording.bound.push(name)
  try {
    return run()
  } finally {
    recording.bound.pop()
  }
}

/** `some` or `every` over the elements of a list or the keys (and values) of a map. */
export function quantify(kind: 'some' | 'every', place: Place, body: (...args: never[]) => unknown): Predicate {
  bodyOf(kind, body)
  const ref = refOf(place)
  const { recording } = place
  const where = `the body of ${kind}(…) returns`
  const last = place.name.split('.').at(-1) ?? 'element'
  const as = variableFor(recording, body, last)
  return withBound(recording, as, () => {
    if (place.info.kind === 'map') {
      const key = fieldAt({ ...keyPlace(place), value: { kind: 'ref', variable: as, path: [], type: 'string' } })
      const item = itemOf(place, ref)
      const value = fieldAt({ ...item, value: step(ref, { keyIn: as }, item.info) })
      const node = nodeOf(recording, body(key, value), where)
      return made(recording, { kind, source: { kind: 'keys', map: ref }, as, body: node })
    }
    const item = itemOf(place, {
      kind: 'ref',
      variable: as,
      path: [],
      type: valueTypeOf(place.info.items ?? { kind: 'untyped' }),
      ...(place.info.items?.nullable && { nullable: true }),
    })
    const label = labelOf(place.info, recording.types)
    const source: Source = { kind: 'elements', lists: [ref], ...(label && { label }) }
    return made(recording, { kind, source, as, body: nodeOf(recording, body(fieldAt(item)), where) })
  })
}

const keyPlace = (place: Place): Omit<Place, 'value'> => ({
  recording: place.recording,
  info: { kind: 'string' },
  types: [],
  name: `${place.name} key`,
})

/** What names an element in a line of blame: its list's map key, else `name`, else nothing. */
export function labelOf(info: FieldInfo, types: Types): Label | undefined {
  const type = info.items?.of
  if (type === undefined) return undefined
  for (const field of [info.keys?.[0], 'name']) {
    const known = field === undefined ? undefined : fieldOf(type, field, types)
    if (field !== undefined && known?.always && (known.kind === 'string' || known.kind === 'integer'))
      return { field, type: known.kind }
  }
  return undefined
}

/** `every` over several lists of one pod, as if they were one. */
export function everyOf(places: readonly Place[], body: (element: never) => unknown): Predicate {
  bodyOf('eachContainer', body)
  const first = places[0] as Place
  const as = variableFor(first.recording, body, 'c')
  return withBound(first.recording, as, () => {
    const item = itemOf(first, { kind: 'ref', variable: as, path: [], type: 'object' })
    const label = labelOf(first.info, first.recording.types)
    const source: Source = { kind: 'elements', lists: places.map(refOf), ...(label && { label }) }
    const node: Pred = {
      kind: 'every',
      source,
      as,
      body: nodeOf(first.recording, body(fieldAt(item)), 'the body of eachContainer(…) returns'),
    }
    return made(first.recording, node)
  })
}
