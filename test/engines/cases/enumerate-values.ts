import fc from 'fast-check'
import { patternOf } from '../../../src/intrinsics/pattern.ts'
import { compareQuantities } from '../../../src/intrinsics/quantity.ts'
import type { FieldInfo } from '../../../src/kubernetes/model.ts'
import { near } from '../../property/arbitrary-object.ts'
import { images, notImages } from '../../unit/intrinsics/images.ts'
import { quantities } from '../../unit/intrinsics/quantities.ts'
import { fitting, known, knownKeys } from './enumerate-doubtful.ts'
import type { Comparison, Place } from './enumerate-places.ts'

/** Of more literals than this, only the first and the last get neighbours. */
const FEW = 3

type Scalar = string | number | boolean

export const distinct = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((v) => [JSON.stringify(v), v])).values(),
]

export const literalsOf = (comparisons: readonly Comparison[]): readonly Scalar[] =>
  distinct(comparisons.flatMap(({ literals }) => literals ?? []))

const ends = <T>(values: readonly T[]): readonly T[] =>
  values.length <= FEW ? values : [values[0] as T, values.at(-1) as T]

/** The interesting values of a scalar: its zero, what it is compared with, and what is just not that. */
export function scalarValues(info: FieldInfo, { comparisons }: Place, field: string): readonly Scalar[] {
  const literals = literalsOf(comparisons)
  const numbers = literals.filter((each) => typeof each === 'number')
  const texts = literals.filter((each) => typeof each === 'string')
  const withPlace = comparisons.some((each) => each.withPlace)
  switch (info.kind) {
    case 'boolean':
      return [false, true]
    case 'integer':
    case 'number':
      return distinct([...around(numbers), ...(withPlace ? [1, 2] : [1]), 0])
    case 'int-or-string':
      return distinct([...around(numbers), ...numbers.map(String), ...textValues(comparisons, field, withPlace)])
    case 'quantity':
      return quantityValues(texts, withPlace)
    case 'bytes':
      return ['YQ==', '']
    case 'time':
      return ['2026-01-01T00:00:00Z']
    case 'untyped':
      return distinct([...around(numbers), ...textValues(comparisons, field, withPlace), true, false])
    default:
      return textValues(comparisons, field, withPlace)
  }
}

const around = (numbers: readonly number[]): readonly number[] => numbers.flatMap((each) => [each, each + 1, each - 1])

function textValues(comparisons: readonly Comparison[], field: string, withPlace: boolean): readonly string[] {
  const legal = known[field] ?? []
  const all = comparisons.flatMap((comparison) => {
    const texts = (comparison.literals ?? []).filter((each) => typeof each === 'string')
    if (comparison.intrinsic?.startsWith('image')) return imageValues(texts)
    if (comparison.operator === 'matches') return texts.flatMap(matching)
    // Of an enumeration the API server takes no neighbours: two show that it does not.
    return [...texts, ...ends(texts).flatMap((text) => neighbours(text).slice(0, legal.length > 0 ? 2 : undefined))]
  })
  return distinct([
    ...all,
    ...legal,
    ...(fitting[field] ?? []),
    ...(withPlace || all.length === 0 ? ['a', 'b'] : []),
    '',
  ])
}

const neighbours = (text: string): readonly string[] =>
  distinct([otherCase(text), ...near(text)]).filter((each) => each !== text)

const otherCase = (text: string): string => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase())

const imageValues = (texts: readonly string[]): readonly string[] => [
  ...texts.flatMap((text) => [
    `${text}/a:1`,
    `a:${text}`,
    `a.b/${text}`,
    `a.b/${text}:1`,
    `a@${text}`,
    `a.b/c/${text}/d`,
  ]),
  ...ends(texts).flatMap((text) => [`${text}x/a:1`, `x${text}/a:1`, `a:${text}x`, `${otherCase(text)}/a:1`]),
  ...images.map(([image]) => image),
  ...notImages,
]

/** Keys of a map: as for any text, those that begin as wanted and mean something to the server, and an unrelated one. */
export function keyValues({ comparisons }: Place): readonly string[] {
  const beginnings = literalsOf(comparisons).filter((each) => typeof each === 'string')
  const begun = knownKeys.filter((key) => beginnings.some((text) => key.startsWith(text)))
  return distinct([...begun, 'a', ...beginnings.map((text) => `${text}a`), ...textValues(comparisons, '', false)])
}

/** Texts that match a pattern, and some that hardly do not. */
function matching(pattern: string): readonly string[] {
  const texts = distinct(fc.sample(fc.stringMatching(patternOf(pattern)), { seed: 1, numRuns: 5 }))
  return distinct([...texts, ...texts.slice(0, 2).flatMap(neighbours)])
}

const common = ['1', '0', '100m', '1Gi', '-1']

/** Amounts equal to those that it is compared with, however written, just below and just above, and others. */
function quantityValues(texts: readonly string[], withPlace: boolean): readonly Scalar[] {
  if (texts.length === 0) return withPlace ? ['1', '1000m', 1, '2', 0] : ['1', 1, 0]
  const written = quantities.flatMap((row) => row.slice(0, 2) as string[])
  const equal = written.filter((each) => texts.some((text) => compareQuantities(each, text) === 0))
  const close = texts.flatMap((text) => {
    const [, digits = '', suffix = ''] = /^([\d.]+)(.*)$/.exec(text) ?? []
    const [whole = ''] = digits.split('.')
    return [text, `${whole}.000000001${suffix}`, `${BigInt(whole || 0) - 1n}.999999999${suffix}`, `${digits}0${suffix}`]
  })
  return distinct([...close, ...equal, ...common, 1, 0, 'one'])
}

/** Lists of scalars: none, each literal, all, one more, one fewer, something else, and null for an element. */
export function listValues(info: FieldInfo, place: Place, field: string): readonly (readonly unknown[])[] {
  const literals = literalsOf(place.comparisons)
  const inner = place.children.get('[]')
  const items = info.items as FieldInfo
  const scalars = inner ? scalarValues(items, inner, field) : []
  const other = items.kind === 'string' ? (literals.length > 0 ? `${literals[0]}x` : 'x') : 7
  const withPlace = place.comparisons.some((each) => each.withPlace)
  const shared: readonly unknown[] = withPlace ? (items.kind === 'string' ? ['a', 'b'] : [1, 2]) : []
  const lists: (readonly unknown[])[] = [
    [],
    ...[...ends(literals), ...shared, ...(fitting[field] ?? [])].map((each) => [each]),
    ...(literals.length > 1 ? [literals, literals.slice(1), [...literals, other]] : []),
    ...(shared.length > 0 ? [shared, [...shared].reverse()] : []),
    [other],
    ...literals
      .slice(0, 1)
      .flatMap((each) => [
        [other, each],
        [each, other],
        ...(typeof each === 'string' ? [[otherCase(each)], [`${each} `], ['']] : []),
      ]),
    ...scalars.map((each) => [each]),
    ...(scalars.length > 1 ? [scalars.slice(0, 2), [scalars.at(-1), scalars[0]]] : []),
    [null],
  ]
  return distinct(lists)
}
