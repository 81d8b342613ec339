/** One thing that cases differ in. An option is a value, or a choice among further parts that make one. */
export interface Part {
  readonly options: readonly Option[]
  /** It is about what stands beside the fields of interest: its first option will do where combinations are too many. */
  readonly beside?: true
}

export type Option = (
  | { readonly value: unknown }
  | { readonly parts: readonly Part[]; readonly build: (values: readonly unknown[]) => unknown }
) & {
  /** The API server most likely refuses it: one case has it, and no two such options are combined. */
  readonly doubtful?: boolean
}

const partsOf = (option: Option): readonly Part[] => ('parts' in option ? option.parts : [])

/** The same without doubtful options; with them where there are no others. */
export function soundPart(part: Part): Part {
  const kept = sound(part)
  const options = kept.length > 0 ? kept : part.options
  return {
    options: options.map((option) => ('parts' in option ? { ...option, parts: option.parts.map(soundPart) } : option)),
  }
}

/** The same with nothing beside the fields of interest. */
export function plainPart(part: Part): Part {
  const options = part.beside ? part.options.slice(0, 1) : part.options
  return {
    options: options.map((option) => ('parts' in option ? { ...option, parts: option.parts.map(plainPart) } : option)),
  }
}

const sound = (part: Part): readonly Option[] => part.options.filter(({ doubtful }) => !doubtful)

/** How many values a part can have, without doubtful options. */
export const countOf = (part: Part): number =>
  sound(part).reduce((sum, option) => sum + partsOf(option).reduce((product, each) => product * countOf(each), 1), 0)

/** Every value of a part without doubtful options, the first options first. */
export function* valuesOf(part: Part): Generator<unknown> {
  for (const option of sound(part)) {
    if ('value' in option) yield option.value
    else for (const values of product(option.parts)) yield option.build(values)
  }
}

function* product(parts: readonly Part[]): Generator<readonly unknown[]> {
  const [first, ...rest] = parts
  if (!first) {
    yield []
    return
  }
  for (const value of valuesOf(first)) for (const values of product(rest)) yield [value, ...values]
}

/** As many as there are, `count` at most. */
export function* first<T>(count: number, values: Iterable<T>): Generator<T> {
  let left = count
  for (const value of values) {
    if (left-- <= 0) return
    yield value
  }
}

/** An option of a part, with the options of other parts that have to be chosen for it to be reached. */
interface Place {
  readonly part: Part
  readonly option: number
  readonly needs: ReadonlyMap<Part, number>
  readonly doubtful: boolean
  readonly index: number
}

/** Every option in the tree, parents first. */
function placesIn(root: Part): readonly Place[] {
  const found: Place[] = []
  const visit = (part: Part, above: ReadonlyMap<Part, number>, within: boolean): void => {
    for (const [option, each] of part.options.entries()) {
      const needs = new Map(above).set(part, option)
      const doubtful = within || (each.doubtful ?? false)
      found.push({ part, option, needs, doubtful, index: found.length })
      for (const inner of partsOf(each)) visit(inner, needs, doubtful)
    }
  }
  visit(root, new Map(), false)
  return found
}

const together = (a: Place, b: Place): boolean => {
  for (const [part, option] of a.needs) if ((b.needs.get(part) ?? option) !== option) return false
  return true
}

/** What a first choice of an option is worth, in pairs. */
const FIRST = 100

/**
 * Values of a part that have every option at least once, then every two options of different parts that can be chosen
 * together, then each doubtful option. The same each time.
 */
export function* covering(root: Part): Generator<unknown> {
  const places = placesIn(root)
  const byPart = new Map<Part, Place[]>()
  for (const place of places) byPart.set(place.part, [...(byPart.get(place.part) ?? []), place])
  const wanted: (readonly [Place, Place])[] = places.filter(({ doubtful }) => !doubtful).map((place) => [place, place])
  for (const a of places)
    for (const b of places)
      if (
        a.index < b.index &&
        a.part !== b.part &&
        !a.doubtful &&
        !b.doubtful &&
        !b.needs.has(a.part) &&
        together(a, b)
      )
        wanted.push([a, b])
  for (const place of places) if (place.doubtful) wanted.push([place, place])
  const open = new Uint8Array(places.length ** 2)
  const at = (a: Place, b: Place): number => a.index * places.length + b.index
  const mark = (a: Place, b: Place, value: 0 | 1): void => {
    open[at(a, b)] = value
    open[at(b, a)] = value
  }
  for (const [a, b] of wanted) mark(a, b, 1)

  for (const [a, b] of wanted) {
    if (!open[at(a, b)]) continue
    const chosen: Place[] = []
    const forced = new Map([...a.needs, ...b.needs])
    const gain = (place: Place): number =>
      place.doubtful
        ? -1
        : chosen.reduce(
            (sum, other) => sum + (open[at(place, other)] as number),
            FIRST * (open[at(place, place)] as number),
          )
    const build = (part: Part): unknown => {
      const options = byPart.get(part) as readonly Place[]
      const needed = forced.get(part)
      const best = needed === undefined ? most(options, gain) : (options[needed] as Place)
      chosen.push(best)
      const option = part.options[best.option] as Option
      return 'value' in option ? option.value : option.build(option.parts.map(build))
    }
    const value = build(root)
    for (const one of chosen) for (const other of chosen) mark(one, other, 0)
    yield value
  }
}

/** The first of those with the highest worth. */
function most<T>(all: readonly T[], worth: (each: T) => number): T {
  let best = all[0] as T
  let highest = worth(best)
  for (const each of all) {
    const own = worth(each)
    if (own > highest) {
      best = each
      highest = own
    }
  }
  return best
}
