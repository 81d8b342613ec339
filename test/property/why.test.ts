import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesOf } from '../../src/ir/clauses.ts'
import { kindNamed } from '../../src/kubernetes/kinds.ts'
import { normalize } from '../../src/kubernetes/normalize.ts'
import { judge } from '../../src/languages/js/explain.ts'
import { type Trace, why } from '../../src/languages/js/why.ts'
import type { KubernetesObject } from '../golden/judges.ts'
import { arbitraryObject } from './arbitrary-object.ts'
import { arbitraryPredicate } from './arbitrary-predicate.ts'
import { interestOf, literalsOf } from './interest.ts'
import { runs } from './settings.ts'

const pod = kindNamed('Pod')!

const judged = arbitraryPredicate(3).chain((predicate) =>
  fc.tuple(
    fc.constant(predicate),
    fc.array(arbitraryObject(pod, interestOf(predicate, pod), literalsOf(predicate)), { minLength: 5, maxLength: 5 }),
  ),
)

/** Of what has decided, everything down to a leaf: somebody is always named. */
const namesSomebody = (trace: Trace): boolean =>
  trace.decides && (trace.parts === undefined || trace.parts.length === 0 || trace.parts.some(namesSomebody))

test('what a predicate is explained by is what it is judged by, and something in it has decided', () => {
  fc.assert(
    fc.property(judged, ([predicate, pods]) => {
      const explain = why(predicate)
      const find = judge(predicate)
      for (const object of pods) {
        const normal = normalize(object) as KubernetesObject
        const roots = { object: normal, pod: normal.spec, podMetadata: normal.metadata ?? {} }
        const traces = explain(roots)
        const violated = traces.filter(({ holds }) => !holds).map(({ clause }) => clause)
        expect(violated).toEqual(find(roots).map(({ clause }) => clause))
        expect(traces.every(({ clause }) => clause < clausesOf(predicate).length)).toBe(true)
        expect(traces.filter(({ where, demands }) => ![...where, demands].some(namesSomebody))).toEqual([])
      }
    }),
    runs(300),
  )
})
