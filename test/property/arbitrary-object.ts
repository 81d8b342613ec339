import fc, { type Arbitrary } from 'fast-check'
import type { CustomTypes } from '../../src/dsl/custom-kind.ts'
import { fieldNames, fieldOf } from '../../src/kubernetes/fields.ts'
import { apiVersionOf } from '../../src/kubernetes/kinds.ts'
import type { FieldInfo, KindInfo, TypeName, Types } from '../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../golden/judges.ts'
import { images, notImages } from '../unit/intrinsics/images.ts'
import type { Interest, Literals } from './interest.ts'

const anything = [
  '',
  'app',
  'a',
  'latest',
  'constructor',
  '__proto__',
  'a\rb',
  'a\nb',
  ' ',
  '\u00a0',
  '\u2028',
  'é',
  '😀',
  "it's",
  '\\',
  '0',
  'true',
  'null',
]

/** A literal as it is, or just not. */
export const near = (text: string): readonly string[] => [
  text,
  text,
  text,
  `${text}x`,
  `x${text}`,
  `${text}\n`,
  text.toUpperCase(),
  text.slice(1),
  text.slice(0, -1),
  `${text}/${text}`,
]

const quantities = [
  '0',
  '1',
  '1000m',
  '1n',
  '0.5',
  '1Ki',
  '1Gi',
  '1024Mi',
  '1G',
  '1e3',
  '-1',
  '100E',
  '1.5Gi',
  1,
  0,
  0.5,
]

/** Texts that several comparisons may hold for at once. */
const joined = (strings: readonly string[]): readonly string[] => {
  const plain = strings.filter((text) => !/[\^$]/.test(text))
  return plain.length <= 4 ? orders(plain).map((all) => all.join('')) : []
}

const orders = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.length < 2 ? [texts] : texts.flatMap((text, i) => orders(texts.toSpliced(i, 1)).map((rest) => [text, ...rest]))

interface Pools {
  /** Nobody completes the object: what the server would write may be missing. */
  readonly custom: boolean
  readonly types: Types
  readonly string: Arbitrary<unknown>
  readonly integer: Arbitrary<unknown>
  readonly quantity: Arbitrary<unknown>
}

function poolsOf(custom: boolean, types: Types, { strings, numbers, images: readsImages }: Literals): Pools {
  const texts = fc.constantFrom(...anything)
  const wanted = [...strings.flatMap(near), ...joined(strings)]
  const references = [
    ...images.map(([image]) => image),
    ...notImages,
    ...strings.flatMap((text) => [`${text}/a:1`, `a:${text}`, `a.b/${text}`, `a@${text}`]),
  ]
  const integers = [...numbers.flatMap((number) => [number, number - 1, number + 1, -number]), 0, 1, -1, 2 ** 31, 8080]
  const amounts = strings.filter((text) => /^[\d.]+([kMGTPEmun]i?)?$/.test(text))
  return {
    custom,
    types,
    string: fc.oneof(
      texts,
      ...(wanted.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...wanted) }] : []),
      ...(readsImages ? [{ weight: 3, arbitrary: fc.constantFrom(...references) }] : []),
    ),
    integer: fc.constantFrom(...integers),
    quantity: fc.constantFrom(
      ...quantities,
      ...amounts,
      ...amounts.map((amount) => `${amount.replace(/\D+$/, '')}.0${/[a-zA-Z]*$/.exec(amount)?.[0]}`),
    ),
  }
}

const present = (value: Arbitrary<unknown>): Arbitrary<unknown> => value
const maybeNull = (value: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: value }, fc.constant(null))

/**
 * Objects of a kind as the API server could be sent them: the fields of interest absent, null, zero, at and near the
 * literals they are compared with, of the type that the field table says; and what has to be there.
 */
export function arbitraryObject(
  kind: KindInfo,
  interest: Interest,
  literals: Literals,
  custom?: CustomTypes,
): Arbitrary<KubernetesObject> {
  const type = custom?.root.of ?? kind.type
  const types = custom?.types ?? {}
  const pools = poolsOf(fieldNames(type, types).length === 0, types, literals)
  const metadata = fc.constantFrom({}, { namespace: 'team' }, { labels: { app: 'x' } }, { creationTimestamp: null })
  return fc.tuple(ofType(type, interest, pools, kind.podSpec), metadata).map(([object, noise]) => {
    const own = object.metadata as KubernetesObject | undefined
    return JSON.parse(
      JSON.stringify({
        ...object,
        apiVersion: apiVersionOf(kind),
        kind: kind.kind,
        metadata: { name: 'x', ...noise, ...own },
      }),
    ) as KubernetesObject
  })
}

/** `required`: the fields that lead to the pod, without which the API server refuses the object. */
function ofType(
  type: TypeName,
  interest: Interest | undefined,
  pools: Pools,
  [step, ...further]: readonly string[] = [],
): Arbitrary<KubernetesObject> {
  const names = fieldNames(type, pools.types)
  // A kind without a table: whatever the predicate reads, of any type.
  if (names.length === 0)
    return step === undefined
      ? (ofNothingKnown(interest, pools) as Arbitrary<KubernetesObject>)
      : fc.record(
          {
            [step]: ofType(
              further.length === 0 ? 'core.v1.PodSpec' : type,
              interest?.children.get(step),
              pools,
              further,
            ),
          },
          { requiredKeys: [], noNullPrototype: true },
        )
  const required: string[] = []
  const fields: Record<string, Arbitrary<unknown>> = {}
  for (const name of names) {
    const info = fieldOf(type, name, pools.types) as FieldInfo
    const below = interest?.children.get(name)
    const leads = name === step
    if (!below && !info.always && !leads) continue
    if (name === 'status') continue
    const value = leads ? ofType(info.of as TypeName, below, pools, further) : ofInfo(info, below, pools)
    const always = (info.always && !(pools.custom && info.kind === 'object')) || leads
    fields[name] = always ? (info.nullable ? maybeNull(value) : present(value)) : maybeNull(value)
    if (always) required.push(name)
  }
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true }) as Arbitrary<KubernetesObject>
}

function ofInfo(info: FieldInfo, interest: Interest | undefined, pools: Pools): Arbitrary<unknown> {
  const inner = interest?.children.get('[]')
  switch (info.kind) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return pools.integer
    case 'quantity':
      return pools.quantity
    case 'int-or-string':
      return fc.oneof(pools.integer, pools.string)
    case 'string':
      return pools.string
    case 'bytes':
      return fc.constantFrom('', 'YQ==')
    case 'time':
      return fc.constant('2026-01-01T00:00:00Z')
    case 'object':
      return ofType(info.of as TypeName, interest, pools)
    case 'list': {
      const item = ofInfo(info.items as FieldInfo, inner, pools)
      return fc.array(info.items?.kind === 'object' ? item : maybeNull(item), { maxLength: 3 })
    }
    case 'map': {
      const keys = [...(interest?.children.keys() ?? [])].filter((key) => key !== '[]')
      const value = maybeNull(ofInfo(info.items as FieldInfo, undefined, pools))
      return fc.dictionary(
        fc.oneof(fc.constantFrom('a', 'constructor', ...keys), pools.string as Arbitrary<string>),
        value,
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      )
    }
    default:
      return ofNothingKnown(interest, pools)
  }
}

function ofNothingKnown(interest: Interest | undefined, pools: Pools): Arbitrary<unknown> {
  const ofGuess = { string: pools.string, number: pools.integer, boolean: fc.boolean() }
  const guesses = interest && interest.guesses.size > 0 ? [...interest.guesses] : (['string'] as const)
  const scalar = fc.oneof(...guesses.map((guess) => ofGuess[guess]))
  const inner = interest?.children.get('[]')
  const fields = Object.fromEntries(
    [...(interest?.children ?? [])]
      .filter(([name]) => name !== '[]')
      .map(([name, below]) => [name, ofNothingKnown(below, pools)]),
  )
  if (inner) return fc.array(ofNothingKnown(inner, pools), { maxLength: 3 })
  if (Object.keys(fields).length > 0) return fc.record(fields, { requiredKeys: [], noNullPrototype: true })
  return maybeNull(scalar)
}
