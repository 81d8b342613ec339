// Rego by itself against JavaScript, in OPA: random predicates, quantities, images, hostile texts.
// node test/engines/run.mjs rego-language [--seed N] [--predicates N]
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { Pred, Value } from '../../src/ir/nodes.ts'
import { kindNamed } from '../../src/kubernetes/kinds.ts'
import { judge, lineText } from '../../src/languages/js/explain.ts'
import { regoModule } from '../../src/languages/rego/module.ts'
import { arbitraryObject } from '../property/arbitrary-object.ts'
import { arbitraryPredicate } from '../property/arbitrary-predicate.ts'
import { interestOf, literalsOf } from '../property/interest.ts'
import { images, notImages } from '../unit/intrinsics/images.ts'
import { oddQuantities, quantities } from '../unit/intrinsics/quantities.ts'
import type { KubernetesObject } from './harness/model.ts'
import { evaluate, moduleProblem } from './harness/opa.ts'

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, predicates: { type: 'string', default: '500' } },
})
const seed = Number(options.seed)

interface Subject {
  readonly predicate: Pred
  readonly objects: readonly KubernetesObject[]
  /** Judges pods; otherwise whatever the object is. */
  readonly pods?: boolean
  readonly tail?: string
}

/** As many modules as one process of OPA gets. */
const AT_ONCE = 50

let different = 0

function compare(what: string, subjects: readonly Subject[]): void {
  let verdicts = 0
  const shape = { kind: 'Pod', podSpec: ['spec'], podMetadata: ['metadata'] }
  const report = (text: string) => {
    if (++different <= 10) process.stdout.write(`${what}: ${text}\n`)
  }
  const modules = subjects.map((subject, i) => {
    const id = `p${i}`
    const { predicate, pods, tail = '' } = subject
    return { ...subject, tail, id, module: regoModule({ id, predicate, shapes: pods ? [shape] : [], tail: [tail] }) }
  })
  for (let from = 0; from < modules.length; from += AT_ONCE) {
    const some = modules.slice(from, from + AT_ONCE)
    const found = evaluate(
      some.map(({ id, module, objects }) => ({ package: id, module, reviews: objects.map((object) => ({ object })) })),
    )
    for (const { id, module, predicate, objects, tail } of some) {
      const problem = moduleProblem(module)
      if (problem) report(`${problem}\n${module}`)
      const inJavaScript = judge(predicate)
      for (const [i, object] of objects.entries()) {
        verdicts++
        const violations = inJavaScript({ object, pod: object.spec, podMetadata: object.metadata ?? {} })
        const wanted = [...new Set(violations.map(lineText))].sort()
        const verdict = found[id]?.[i]
        const says = verdict && JSON.stringify([...verdict.wrong].sort())
        const [violation] = verdict?.violation ?? []
        const isWhole = violation ? violation.msg === `${verdict?.wrong.join('; ')}. ${tail}` : wanted.length === 0
        if (says !== JSON.stringify(wanted) || !isWhole)
          report(`JavaScript ${JSON.stringify(wanted)}, Rego ${JSON.stringify(verdict)}: ${JSON.stringify(object)}`)
      }
    }
  }
  process.stdout.write(`${what}: ${modules.length} modules, ${verdicts} verdicts\n`)
}

const because = (text: string, of: Pred): Pred => ({ kind: 'because', text, of })
const not = (of: Pred): Pred => ({ kind: 'not', of })
const read = (name: string, field: string): Value => {
  const type = name === 'quantity' ? 'quantity' : 'string'
  return { kind: 'intrinsic', name, type, of: { kind: 'ref', variable: 'object', path: [{ field }], type } }
}

/** Predicates with objects as their authors write them: nulls and zeros are still there. */
function predicates(): readonly Subject[] {
  const pod = kindNamed('Pod')!
  const judged = arbitraryPredicate(3).chain((predicate) => {
    const object = arbitraryObject(pod, interestOf(predicate, pod), literalsOf(predicate))
    return fc.tuple(fc.constant(predicate), fc.array(object, { minLength: 20, maxLength: 20 }))
  })
  return fc
    .sample(judged, { seed, numRuns: Number(options.predicates) })
    .map(([predicate, objects]) => ({ predicate, objects, pods: true }))
}

/** Every pair of the table and random ones, by how they are ordered. */
function amounts(): readonly Subject[] {
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
  const drawn = fc.sample(fc.tuple(amount, amount), { seed, numRuns: 10_000 })
  const pairs = [...quantities, ...oddQuantities, ...drawn, [0.5, '500m'], [1e21, '1e21'], [1e-7, '100n'], [1, '1']]
  return [{ predicate, objects: pairs.map(([a, b]) => ({ a, b })) }]
}

function references(): readonly Subject[] {
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
function hostile(): readonly Subject[] {
  const units = [...'"`\\%s{}[]()#$|;u \n\r\t\0é', '\u2028', '\u202e', '\ufeff', '\x7f', '😀', '\u{e0001}', '\\u0041']
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...units) }))
  const texts = ['"]) } violation contains {"msg": "x"} if { true', '`]) }', '"\n}\nviolation := 1\n#', '%s %d']
  return [...texts, ...fc.sample(text, { seed, numRuns: 300 })].map((each) => ({
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

compare('hostile texts', hostile())
compare('images', references())
compare('quantities', amounts())
compare('predicates', predicates())
process.stdout.write(`${different} differences\n`)
process.exitCode = different === 0 ? 0 : 1
