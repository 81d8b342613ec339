import fc, { type Arbitrary } from 'fast-check'
import type { Literal, Operand, Pred, Ref, Source, Step, Value, ValueType } from '../../src/ir/nodes.ts'

/** Places of one type, as the recorder would give them. */
type Places = Readonly<
  Partial<Record<ValueType | 'texts' | 'numbers' | 'objects' | 'image' | 'amount', readonly Ref[]>>
>

const ref = (variable: string, path: string, type: ValueType): Ref => ({
  kind: 'ref',
  variable,
  path: path === '' ? [] : path.split('.').map(stepOf),
  type,
})

const stepOf = (text: string): Step =>
  text.startsWith('@')
    ? { key: text.slice(1) }
    : text.endsWith('!')
      ? { field: text.slice(0, -1), always: true }
      : { field: text }

const rootPlaces: Places = {
  boolean: [ref('pod', 'hostNetwork', 'boolean'), ref('pod', 'securityContext.runAsNonRoot', 'boolean')],
  string: [
    ref('pod', 'priorityClassName', 'string'),
    ref('pod', 'securityContext.seccompProfile.type!', 'string'),
    ref('podMetadata', 'annotations.@team', 'string'),
    ref('object', 'metadata!.labels.@app', 'string'),
  ],
  integer: [ref('pod', 'securityContext.runAsUser', 'integer'), ref('pod', 'securityContext.runAsGroup', 'integer')],
  object: [ref('pod', 'securityContext', 'object'), ref('pod', 'securityContext.seccompProfile', 'object')],
  map: [ref('pod', 'nodeSelector', 'map'), ref('podMetadata', 'annotations', 'map')],
  texts: [ref('pod', 'dnsConfig.searches', 'list')],
  numbers: [ref('pod', 'securityContext.supplementalGroups', 'list')],
}

const containerPlaces = (c: string): Places => ({
  boolean: [ref(c, 'securityContext.privileged', 'boolean'), ref(c, 'tty', 'boolean')],
  string: [ref(c, 'name!', 'string'), ref(c, 'image', 'string'), ref(c, 'securityContext.procMount', 'string')],
  image: [ref(c, 'image', 'string')],
  amount: [ref(c, 'resources!.limits.@memory', 'quantity'), ref(c, 'resources!.requests.@memory', 'quantity')],
  integer: [ref(c, 'securityContext.runAsUser', 'integer')],
  'int-or-string': [ref(c, 'livenessProbe.httpGet.port!', 'int-or-string')],
  object: [ref(c, 'securityContext', 'object'), ref(c, 'livenessProbe.httpGet', 'object')],
  texts: [ref(c, 'securityContext.capabilities.add', 'list')],
  objects: [ref(c, 'env', 'list')],
})

const texts = ['a', 'app', '', 'runtime/default', 'docker.io', 'latest', "it's", 'a.b/c']
const patterns = ['^a', 'a.b', '\\s$', '^[^:]*$', '^(a|app)?$', '\\bapp\\b']
const amounts = ['1Gi', '1', '500m', '0']
const integers = [0, 1, 1000]

const literal = (value: Literal): Operand => ({ kind: 'literal', value })
const one = <T>(of: readonly T[]): Arbitrary<T> => fc.constantFrom(...(of as [T, ...T[]]))
const few = <T extends string | number | boolean>(of: readonly T[]): Arbitrary<readonly T[]> =>
  fc.subarray([...of], { minLength: 1, maxLength: 3 })

/** Every atom over the places at hand. */
function atoms(places: Places): readonly Arbitrary<Pred>[] {
  const made: Arbitrary<Pred>[] = []
  const add = (of: Arbitrary<Pred>) => made.push(of)
  const at = (name: keyof Places) => places[name] ?? []
  const strings: readonly Value[] = [
    ...at('string'),
    ...at('image').flatMap((of) =>
      ['registry', 'repository', 'tag', 'digest'].map(
        (property): Value => ({ kind: 'intrinsic', name: `image.${property}`, of, type: 'string' }),
      ),
    ),
  ]
  const quantities = at('amount').map((of): Value => ({ kind: 'intrinsic', name: 'quantity', of, type: 'quantity' }))
  const orders = one(['<', '<=', '>', '>='] as const)
  const compare = (values: readonly Value[], operands: readonly Operand[]) =>
    add(
      fc
        .tuple(one(values), orders, one(operands))
        .map(([value, operator, operand]): Pred => ({ kind: 'compare', operator, value, operand })),
    )
  const equals = (values: readonly Value[], operands: readonly Operand[]) =>
    add(fc.tuple(one(values), one(operands)).map(([value, operand]): Pred => ({ kind: 'equals', value, operand })))
  if (at('boolean').length > 0) equals(at('boolean'), [literal(true), literal(false), ...at('boolean')])
  if (strings.length > 0) {
    equals(strings, [...texts.map(literal), ...strings])
    add(fc.tuple(one(strings), few(texts)).map(([value, of]): Pred => ({ kind: 'oneOf', value, operand: literal(of) })))
    const operands = [...texts.map(literal), ...at('string')]
    add(
      fc
        .tuple(one(strings), one(['startsWith', 'endsWith'] as const), one(operands))
        .map(([value, operator, operand]): Pred => ({ kind: 'text', operator, value, operand })),
    )
    add(
      fc
        .tuple(one(strings), one(patterns))
        .map(([value, pattern]): Pred => ({ kind: 'text', operator: 'matches', value, operand: literal(pattern) })),
    )
    add(fc.tuple(one(strings), one(operands)).map(([value, operand]): Pred => ({ kind: 'contains', value, operand })))
  }
  if (at('integer').length > 0) {
    const operands = [...integers.map(literal), ...at('integer')]
    equals(at('integer'), operands)
    compare(at('integer'), operands)
    add(
      fc
        .tuple(one(at('integer')), few(integers))
        .map(([value, of]): Pred => ({ kind: 'oneOf', value, operand: literal(of) })),
    )
  }
  if (quantities.length > 0) {
    equals(quantities, [...amounts.map(literal), ...quantities])
    compare(quantities, [...amounts.map(literal), ...quantities])
  }
  if (at('int-or-string').length > 0)
    add(
      fc
        .tuple(one(at('int-or-string')), few<string | number>(['http', 'a', 80, 1]))
        .map(([value, of]): Pred => ({ kind: 'oneOf', value, operand: literal(of) })),
    )
  const lists: readonly [readonly Ref[], readonly (string | number)[]][] = [
    [at('texts'), texts],
    [at('numbers'), integers],
  ]
  for (const [refs, items] of lists) {
    if (refs.length === 0) continue
    add(
      fc
        .tuple(one(refs), one(items))
        .map(([value, item]): Pred => ({ kind: 'contains', value, operand: literal(item) })),
    )
    add(fc.tuple(one(refs), few(items)).map(([value, of]): Pred => ({ kind: 'subsetOf', value, operand: literal(of) })))
    if (refs === at('texts') && at('string').length > 0)
      add(
        fc.tuple(one(refs), one(at('string'))).map(([value, operand]): Pred => ({ kind: 'contains', value, operand })),
      )
  }
  const collections = [...at('texts'), ...at('numbers'), ...at('map'), ...at('objects')]
  if (collections.length > 0) add(one(collections).map((value): Pred => ({ kind: 'isEmpty', value })))
  const anything: readonly Value[] = [...Object.values(places).flat(), ...strings, ...quantities]
  add(one(anything).map((value): Pred => ({ kind: 'exists', value })))
  return made
}

const with_ = (places: Places, more: Places): Places =>
  Object.fromEntries(
    [...new Set([...Object.keys(places), ...Object.keys(more)])].map((key) => [
      key,
      [...(places[key as keyof Places] ?? []), ...(more[key as keyof Places] ?? [])],
    ]),
  )

/** Predicates of every node over a few fields of pods, nested up to `depth`; quantifiers nest up to twice. */
export function arbitraryPredicate(
  depth: number,
  places: Places = rootPlaces,
  bound: readonly string[] = [],
): Arbitrary<Pred> {
  const leaf = fc.oneof(...atoms(places))
  if (depth === 0) return leaf
  const inner = arbitraryPredicate(depth - 1, places, bound)
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 })
  const options: Arbitrary<Pred>[] = [
    leaf,
    fc.tuple(fc.constantFrom('all', 'any'), parts).map(([kind, of]) => ({ kind: kind as 'all', of })),
    inner.map((of): Pred => ({ kind: 'not', of })),
    fc.tuple(inner, inner).map(([condition, then]): Pred => ({ kind: 'when', condition, then })),
    inner.map((of): Pred => ({ kind: 'because', of, text: 'it is so' })),
    fc
      .tuple(leaf, inner, fc.boolean())
      .map(
        ([atom, other, same]): Pred =>
          'value' in atom && typeof atom.value === 'object'
            ? { kind: 'absentOr', value: atom.value, then: same ? atom : other }
            : other,
      ),
    fc.boolean().map((value): Pred => ({ kind: 'constant', value })),
  ]
  if (bound.length < 2) options.push(...quantifiers(depth, places, bound))
  return fc.oneof({ maxDepth: depth }, ...options)
}

function quantifiers(depth: number, places: Places, bound: readonly string[]): readonly Arbitrary<Pred>[] {
  const as = ['c', 'd'][bound.length] as string
  const quantified = (source: Source, more: Places): Arbitrary<Pred> =>
    fc
      .tuple(fc.constantFrom('every', 'some'), arbitraryPredicate(depth - 1, with_(places, more), [...bound, as]))
      .map(([kind, body]) => ({ kind: kind as 'every', source, as, body }))
  const container = (lists: readonly string[]): Source => ({
    kind: 'elements',
    lists: lists.map((path) => ref('pod', path, 'list')),
    label: { field: 'name', type: 'string' },
  })
  const all = ['containers!', 'initContainers', 'ephemeralContainers']
  const made: Arbitrary<Pred>[] = [
    quantified(container(all), containerPlaces(as)),
    quantified(container(all.slice(0, 2)), containerPlaces(as)),
    quantified(container(['volumes']), {
      string: [ref(as, 'hostPath.path!', 'string')],
      object: [ref(as, 'hostPath', 'object')],
    }),
  ]
  for (const list of places.texts ?? [])
    made.push(quantified({ kind: 'elements', lists: [list] }, { string: [ref(as, '', 'string')] }))
  for (const list of places.numbers ?? [])
    made.push(quantified({ kind: 'elements', lists: [list] }, { integer: [ref(as, '', 'integer')] }))
  for (const list of places.objects ?? [])
    made.push(
      quantified(
        { kind: 'elements', lists: [list], label: { field: 'name', type: 'string' } },
        { string: [ref(as, 'value', 'string'), ref(as, 'name!', 'string')] },
      ),
    )
  for (const map of places.map ?? []) {
    const value: Ref = { ...map, path: [...map.path, { keyIn: as }], type: 'string' }
    made.push(quantified({ kind: 'keys', map }, { string: [ref(as, '', 'string'), value] }))
  }
  return made
}
