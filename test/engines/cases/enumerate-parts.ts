import { notOnEphemeral } from '../../../src/compile/cannot-be-met.ts'
import { fieldOf } from '../../../src/kubernetes/fields.ts'
import type { FieldInfo, KindInfo, TypeName } from '../../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { containerLists } from './acceptable-os.ts'
import type { Option, Part } from './enumerate-choose.ts'
import { isDoubtful, isDoubtfulKey, isRequired } from './enumerate-doubtful.ts'
import { mergedPlaces, type Place } from './enumerate-places.ts'
import { keyValues, listValues, literalsOf, scalarValues } from './enumerate-values.ts'
import { without } from './object.ts'
import { unionOf } from './required.ts'

/** Elements to stand beside the one that is enumerated, by the path of their list. */
export type Neighbours = ReadonlyMap<string, { readonly passing?: unknown; readonly failing?: unknown }>

export interface Context {
  readonly kind: KindInfo
  readonly neighbours: Neighbours
  /** Called for every list of objects, with its element's part. */
  readonly listFound?: (path: readonly string[], element: Part) => void
}

type Fragment = Readonly<Record<string, unknown>>

const merged = (values: readonly unknown[]): Fragment => Object.assign({}, ...(values as readonly Fragment[]))

/** Objects of a kind that differ in what is read, without what else they need. */
export const objectPart = (place: Place, context: Context): Part => ({
  options: [ofType(context.kind.type, place, [], context)],
})

function ofType(type: TypeName, place: Place, path: readonly string[], context: Context): Option {
  const names = [...place.children.keys()].filter((name) => fieldOf(type, name) !== undefined)
  const lists = type === 'core.v1.PodSpec' ? containerLists.filter((name) => names.includes(name)) : []
  const union = unionOf(type).filter((name) => names.includes(name))
  const others = names.filter((name) => !(lists as readonly string[]).includes(name) && !union.includes(name))
  return {
    parts: [
      ...others.map((name) => fieldPart(type, name, place, path, context)),
      ...(lists.length > 0 ? [containersPart(lists, place, path, context)] : []),
      ...(union.length > 0 ? [unionPart(type, union, place, path, context)] : []),
    ],
    build: merged,
  }
}

/** A field absent, null or with its values: an object with at most that field. */
function fieldPart(type: TypeName, name: string, place: Place, path: readonly string[], context: Context): Part {
  const info = fieldOf(type, name) as FieldInfo
  const at = [...path, name]
  const isScalar = info.kind !== 'object' && info.kind !== 'list' && info.kind !== 'map'
  const leads = [context.kind.podSpec, context.kind.podMetadata].some((to) => at.every((step, i) => to?.[i] === step))
  // Nothing is there to be left out where the API server asks for it, or where the pod is.
  const isThere = leads || (info.always && isScalar)
  const values = infoPart(info, place.children.get(name) as Place, `${type}.${name}`, at, context)
  const doubtful = isRequired(type, name)
  const nothing = [
    { value: {}, doubtful },
    { value: { [name]: null }, doubtful },
  ]
  return { options: [...(isThere ? [] : nothing), ...values.options.map(under(name))] }
}

const under =
  (name: string) =>
  (option: Option): Option =>
    'value' in option
      ? { ...option, value: { [name]: option.value } }
      : { ...option, build: (values) => ({ [name]: option.build(values) }) }

function infoPart(info: FieldInfo, place: Place, field: string, path: readonly string[], context: Context): Part {
  switch (info.kind) {
    case 'object':
      return { options: [ofType(info.of as TypeName, place, path, context)] }
    case 'list':
      return info.items?.of === undefined
        ? leaves(listValues(info, place, field), place, field)
        : listPart(info.items.of, place, field, path, context)
    case 'map':
      return mapPart(info.items as FieldInfo, place, field, path, context)
    default:
      return leaves(scalarValues(info, place, field), place, field)
  }
}

/** Of what the API server most likely refuses, a few show that it does. */
const FEW_DOUBTFUL = 3

function leaves(values: readonly unknown[], { comparisons }: Place, field: string): Part {
  const literals = literalsOf(comparisons)
  return choice(values, (value) => isDoubtful(field, value, literals))
}

function choice<T>(values: readonly T[], isRefused: (value: T) => boolean): Part {
  const options = values.map((value) => ({ value, doubtful: isRefused(value) }))
  const few = new Set(options.filter(({ doubtful }) => doubtful).slice(0, FEW_DOUBTFUL))
  return { options: options.filter((option) => !option.doubtful || few.has(option)) }
}

function elementPart(type: TypeName, place: Place, path: readonly string[], context: Context): Part {
  const element: Part = {
    options: [
      ofType(type, place.children.get('[]') ?? { children: new Map(), comparisons: [] }, [...path, '[]'], context),
    ],
  }
  context.listFound?.(path, element)
  return element
}

/** What stands beside an element: nothing, one that passes after it, one that fails before it. */
function besidePart(path: readonly string[], { neighbours }: Context): Part {
  const { passing, failing } = neighbours.get(path.join('.')) ?? {}
  return {
    beside: true,
    options: [
      { value: (element: unknown) => [element] },
      ...(passing !== undefined ? [{ value: (element: unknown) => [element, passing] }] : []),
      ...(failing !== undefined ? [{ value: (element: unknown) => [failing, element] }] : []),
    ],
  }
}

const apply = ([element, beside]: readonly unknown[]): readonly unknown[] =>
  (beside as (element: unknown) => readonly unknown[])(element)

const listPart = (type: TypeName, place: Place, field: string, path: readonly string[], context: Context): Part => ({
  options: [
    { value: [], doubtful: isDoubtful(field, [], []) },
    { parts: [elementPart(type, place, path, context), besidePart(path, context)], build: apply },
  ],
})

/** One container of interest in any of the lists that are read, the other lists absent, null or empty. */
function containersPart(
  lists: readonly (typeof containerLists)[number][],
  place: Place,
  path: readonly string[],
  context: Context,
): Part {
  const at = [...path, 'containers']
  const read = mergedPlaces(lists.map((list) => place.children.get(list) as Place))
  const possible = lists.filter((list) => list !== 'ephemeralContainers' || context.kind.kind === 'Pod')
  const plain = context.neighbours.get(at.join('.'))?.passing ?? {}
  const build = ([element, beside, which, others]: readonly unknown[]): Fragment => {
    const list = which as string
    const all = apply([element, beside]) as readonly KubernetesObject[]
    const empty = possible
      .filter((each) => each !== list && each !== 'containers')
      .map((each) => [each, others] as const)
    return {
      ...(others !== undefined && Object.fromEntries(empty)),
      ...(list !== 'containers' && { containers: [plain] }),
      [list]: list === 'ephemeralContainers' ? all.map((each) => without(each, notOnEphemeral)) : all,
    }
  }
  return {
    options: [
      {
        parts: [
          elementPart('core.v1.Container', read, at, context),
          besidePart(at, context),
          { options: possible.map((value) => ({ value })) },
          {
            options:
              possible.length > 1 ? [{ value: undefined }, { value: null }, { value: [] }] : [{ value: undefined }],
          },
        ],
        build,
      },
    ],
  }
}

/** None of the fields that exclude each other, null for one, one of those that are read, or one that is not. */
function unionPart(
  type: TypeName,
  names: readonly string[],
  place: Place,
  path: readonly string[],
  context: Context,
): Part {
  const unread = type === 'core.v1.Volume' ? ['hostPath', 'nfs', 'emptyDir'] : ['exec']
  return {
    options: [
      { value: {} },
      { value: { [names[0] as string]: null } },
      ...names.flatMap((name) => {
        const info = fieldOf(type, name) as FieldInfo
        return infoPart(
          info,
          place.children.get(name) as Place,
          `${type}.${name}`,
          [...path, name],
          context,
        ).options.map(under(name))
      }),
      ...unread.filter((name) => !names.includes(name)).map((name) => ({ value: { [name]: {} } })),
    ],
  }
}

/** A map without entries, with those under the keys that are read, and with one under any interesting key. */
function mapPart(items: FieldInfo, place: Place, field: string, path: readonly string[], context: Context): Part {
  const keys = [...place.children].filter(([name]) => name !== '{key}' && name !== '{}')
  const keyPart = (name: string, of: Place): Part => ({
    options: [
      { value: {} },
      { value: { [name]: null } },
      ...infoPart(items, of, field, [...path, name], context).options.map(under(name)),
    ],
  })
  const anyKey = place.children.get('{key}')
  const anyValue = place.children.get('{}')
  const isPlain = keys.length === 0 && !anyKey && !anyValue
  const entry: Part = {
    options: [
      { value: {} },
      {
        parts: [
          choice(anyKey ? keyValues(anyKey) : ['a'], (value) => isDoubtfulKey(field, value)),
          leaves([...(anyValue ? scalarValues(items, anyValue, field) : ['a']), null], anyValue ?? place, field),
          { beside: true, options: [{ value: {} }, { value: { 'example.com/other': 'a' } }] },
        ],
        build: ([key, value, beside]) => ({ ...(beside as Fragment), [key as string]: value }),
      },
    ],
  }
  return {
    options: isPlain
      ? [{ value: {} }, { value: { a: scalarValues(items, place, '')[0] } }]
      : [
          {
            parts: [...keys.map(([name, of]) => keyPart(name, of)), ...(anyKey || anyValue ? [entry] : [])],
            build: merged,
          },
        ],
  }
}
