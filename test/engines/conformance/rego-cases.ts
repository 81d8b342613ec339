import fc from 'fast-check'
import type { Pred, Value } from '../../../src/ir/nodes.ts'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import { arbitraryObject } from '../../property/arbitrary-object.ts'
import { arbitraryPredicate } from '../../property/arbitrary-predicate.ts'
import { interestOf, literalsOf } from '../../property/interest.ts'
import { images, notImages } from '../../unit/intrinsics/images.ts'
import { oddQuantities, quantities } from '../../unit/intrinsics/quantities.ts'
import type { KubernetesObject } from '../harness/model.ts'

/** A predicate that no control has to have, and what is judged by it. */
export interface RegoCase {
  readonly predicate: Pred
  readonly objects: readonly KubernetesObject[]
  /** Judges pods; otherwise whatever the object is. */
  readonly pods?: boolean
  /** What a denial says behind the lines. */
  readonly tail?: string
}

const because = (text: string, of: Pred): Pred => ({ kind: 'because', text, of })
const not = (of: Pred): Pred => ({ kind: 'not', of })
const read = (name: string, field: string): Value => {
  const type = name === 'quantity' ? 'quantity' : 'string'
  return { kind: 'intrinsic', name, type, of: { kind: 'ref', variable: 'object', path: [{ field }], type } }
}

/** Random predicates, each with 20 objects as their authors write them: nulls and zeros are still there. */
export function predicates(seed: number, count: number): readonly RegoCase[] {
  const pod = kindNamed('Pod')!
  const judged = arbitraryPredicate(3).chain((predicate) => {
    const object = arbitraryObject(pod, interestOf(predicate, pod), literalsOf(predicate))
    return fc.tuple(fc.constant(predicate), fc.array(object, { minLength: 20, maxLength: 20 }))
  })
  return fc.sample(judged, { seed, numRuns: count }).map(([predicate, objects]) => ({ predicate, objects, pods: true }))
}

/** Every pair of the table and random ones, by how they are ordered. */
export function amounts(seed: number, count: number): readonly RegoCase[] {
  const [left, right] = [read('quantity', 'a'), read('quantity', 'b')]
  const predicate: Pred = {
    kind: 'all',
    of: [
      because('=', not({ kind: 'equals', value: left, operand: right })),
      because('<', not({ kind: 'compare', operator: '<', value: left, operand: right })),
      because('>=', not({ kind: 'compare', operator: '>=', value: left, operand: right })),
    ],
  }
  const suffix = fc.oneof(
    fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'),
    fc.integer({ min: -20, max: 20 }).map((power) => `e${power}`),
  )
  const fraction = fc.constantFrom('', '.', '.5', '.000000001', '.0000000004', '.123456789')
  const amount = fc
    .tuple(fc.constantFrom('', '+', '-'), fc.stringMatching(/^\d{0,12}$/), fraction, suffix)
    .map((parts) => parts.join(''))
  const drawn = fc.sample(fc.tuple(amount, amount), { seed, numRuns: count })
  const pairs = [...quantities, ...oddQuantities, ...drawn, [0.5, '500m'], [1e21, '1e21'], [1e-7, '100n'], [1, '1']]
  return [{ predicate, objects: pairs.map(([a, b]) => ({ a, b })) }]
}

/** Each part of an image reference, by every value that one of the table has. */
export function references(): readonly RegoCase[] {
  const objects = [...images.map(([image]) => ({ image })), ...notImages.map((image) => ({ image })), {}]
  const literals = [...new Set(images.flatMap(([, ...parts]) => parts))]
  return ['registry', 'repository', 'tag', 'digest'].map((property) => {
    const value = read(`image.${property}`, 'image')
    const equals = literals.map((text) =>
      because(`is ${text}`, not({ kind: 'equals', value, operand: { kind: 'literal', value: text } })),
    )
    return { predicate: { kind: 'all', of: [because('is there', not({ kind: 'exists', value })), ...equals] }, objects }
  })
}

/** Texts that would end a string, a comment or a rule, or be taken for a format. */
export function hostileTexts(seed: number, count: number): readonly RegoCase[] {
  const units = [...'"`\\%s{}[]()#$|;u \n\r\t\0é', '\u2028', '\u202e', '\ufeff', '\x7f', '😀', '\u{e0001}', '\\u0041']
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...units) }))
  const texts = ['"]) } violation contains {"msg": "x"} if { true', '`]) }', '"\n}\nviolation := 1\n#', '%s %d']
  return [...texts, ...fc.sample(text, { seed, numRuns: count })].map((each) => ({
    predicate: {
      kind: 'every',
      as: 'x',
      source: {
        kind: 'elements',
        lists: [{ kind: 'ref', variable: 'object', path: [{ field: 'list' }, { key: 'a"b\\c' }], type: 'list' }],
        label: { field: 'name', type: 'string' },
      },
      body: because(each, {
        kind: 'equals',
        value: { kind: 'ref', variable: 'x', path: [{ field: 'name' }], type: 'string' },
        operand: { kind: 'literal', value: `not ${each}` },
      }),
    },
    objects: [{ list: { 'a"b\\c': [{ name: each }, { name: `not ${each}` }, {}] } }],
    tail: each,
  }))
}
