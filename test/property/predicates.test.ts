import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/ir/clauses.ts'
import { freeze, type Pred } from '../../src/ir/nodes.ts'
import { simplify } from '../../src/ir/simplify.ts'
import { kindNamed } from '../../src/kubernetes/kinds.ts'
import { normalize } from '../../src/kubernetes/normalize.ts'
import { celPolicy } from '../../src/languages/cel/policy.ts'
import { print } from '../../src/languages/cel/print.ts'
import { judge, lineText } from '../../src/languages/js/explain.ts'
import { lowerPred } from '../../src/languages/js/lower.ts'
import { compilePolicy } from '../cel/environment.ts'
import type { KubernetesObject } from '../golden/judges.ts'
import { arbitraryObject } from './arbitrary-object.ts'
import { arbitraryPredicate } from './arbitrary-predicate.ts'
import { interestOf, literalsOf } from './interest.ts'
import { runs, seed } from './settings.ts'

const pod = kindNamed('Pod')!

/** A predicate with ten pods that differ in what it reads. */
const judged = arbitraryPredicate(3).chain((predicate) =>
  fc.tuple(
    fc.constant(predicate),
    fc.array(arbitraryObject(pod, interestOf(predicate, pod), literalsOf(predicate)), { minLength: 10, maxLength: 10 }),
  ),
)

const rootsOf = (object: KubernetesObject) => ({ object, pod: object.spec, podMetadata: object.metadata ?? {} })
const normal = (object: KubernetesObject) => normalize(object) as KubernetesObject
const linesOf = (predicate: Pred, object: KubernetesObject) =>
  [...new Set(judge(predicate)(rootsOf(object)).map(lineText))].sort()

function inCel(predicate: Pred): (object: KubernetesObject) => readonly string[] {
  const { variables, validation } = celPolicy({
    predicate,
    shapes: [{ kind: 'Pod', podSpec: ['spec'], podMetadata: ['metadata'] }],
  })
  const evaluate = compilePolicy({
    spec: {
      variables: variables.map(({ name, expression }) => ({ name, expression: print(expression) })),
      validations: [{ expression: print(validation) }],
    },
  })
  return (object) => {
    const verdict = evaluate({ object, operation: 'CREATE' })
    const lines = verdict.variables.violations as readonly string[]
    expect(verdict.allowed).toBe(lines.length === 0)
    return [...new Set(lines)].sort()
  }
}

describe(`any predicate (GROUNDRULE_SEED=${seed})`, () => {
  test('is judged alike in JavaScript and CEL', () => {
    fc.assert(
      fc.property(judged, ([predicate, objects]) => {
        const cel = inCel(predicate)
        for (const object of objects.map(normal)) expect(cel(object)).toEqual(linesOf(predicate, object))
      }),
      runs(1500),
    )
  })

  test('is violated in some clause exactly where it does not hold', () => {
    fc.assert(
      fc.property(judged, ([predicate, objects]) => {
        const holds = lowerPred(predicate)
        for (const object of objects.map(normal))
          expect(judge(predicate)(rootsOf(object)).length === 0).toBe(holds({ ...rootsOf(object) }))
        expect(clausesOf(predicate).every(({ holds: of }) => of !== undefined)).toBe(true)
      }),
      runs(3000),
    )
  })

  test('gives the same verdict when simplified, and a second time nothing changes', () => {
    fc.assert(
      fc.property(judged, ([predicate, objects]) => {
        const simple = simplify(predicate)
        expect(simplify(simple)).toEqual(simple)
        const [before, after] = [lowerPred(predicate), lowerPred(simple)]
        for (const object of objects.map(normal))
          expect(after({ ...rootsOf(object) })).toBe(before({ ...rootsOf(object) }))
      }),
      runs(3000),
    )
  })

  test('is data: the same after JSON, and judging changes neither it nor the object', () => {
    fc.assert(
      fc.property(judged, ([predicate, objects]) => {
        freeze(predicate)
        const copy = JSON.parse(JSON.stringify(predicate)) as Pred
        expect(copy).toEqual(predicate)
        for (const object of objects.map(normal)) {
          const before = JSON.stringify(object)
          expect(linesOf(copy, freeze(object))).toEqual(linesOf(predicate, object))
          expect(JSON.stringify(object)).toBe(before)
        }
      }),
      runs(500),
    )
  })
})
