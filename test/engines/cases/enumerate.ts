import { rootsOf } from '../../../src/compile/roots.ts'
import { type Clause, clausesOf } from '../../../src/ir/clauses.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { fieldNames } from '../../../src/kubernetes/fields.ts'
import { apiVersionOf } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { judge } from '../../../src/languages/js/explain.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { acceptable } from './acceptable.ts'
import { complete } from './complete.ts'
import { countOf, covering, first, type Part, plainPart, soundPart, valuesOf } from './enumerate-choose.ts'
import { type Neighbours, objectPart } from './enumerate-parts.ts'
import { type Place, placesOf } from './enumerate-places.ts'
import type { Case } from './model.ts'
import { caseName, named } from './name.ts'
import { canonical } from './object.ts'
import { hasEphemeralContainers } from './wrap.ts'

/**
 * Objects of a kind with every combination of the interesting values of what a predicate reads: absent, null, its zero,
 * what it is compared with, and just not that; in each list of containers, alone and beside one that passes or fails.
 * Where there are more than `bound`: every value and pairs of them, then every combination without neighbours or, where
 * these are too many, of the fields of each clause. The most telling come first. None for a kind whose fields are not known.
 */
export function enumerationCases(
  control: Pick<Control, 'id'>,
  predicate: Pred,
  kind: KindInfo,
  bound = 300,
): readonly Case[] {
  if (fieldNames(kind.type).length === 0) return []
  const seen = new Set<string>()
  const cases: Case[] = []
  for (const { object, places } of objectsOf(predicate, kind, bound)) {
    if (cases.length === bound) break
    const key = canonical(named(object, '', places))
    if (seen.has(key)) continue
    seen.add(key)
    const id = `enumeration/${cases.length}`
    cases.push({
      id,
      object: named(object, caseName(`${control.id}/${kind.kind}`, id), places),
      via: hasEphemeralContainers(object) ? 'ephemeral' : 'create',
    })
  }
  return cases
}

interface Made {
  readonly object: KubernetesObject
  /** What it was made for: the rest is filled in. */
  readonly places: Place
}

function* objectsOf(predicate: Pred, kind: KindInfo, bound: number): Generator<Made> {
  const places = placesOf(predicate, kind)
  const neighbours = neighboursOf(predicate, places, kind)
  const all = objectPart(places, { kind, neighbours })
  const made = (fields: unknown, of = places): Made => ({ object: completed(fields, kind, of), places: of })
  if (countOf(all) <= bound) {
    for (const fields of covering(all)) yield made(fields)
    for (const fields of valuesOf(all)) yield made(fields)
    return
  }
  const pairs = [...first(bound, covering(all))]
  // Half of them leave room for every combination of the fields, or of those of each clause.
  const half = Math.ceil(bound / 2)
  for (const fields of pairs.slice(0, half)) yield made(fields)
  const plain = plainPart(all)
  if (countOf(plain) <= half) for (const fields of valuesOf(plain)) yield made(fields)
  else {
    const clauses = clausesOf(predicate).map((clause) => placesOf(predicateOf(clause), kind))
    const share = Math.ceil(half / clauses.length)
    for (const of of clauses) {
      const own = plainPart(objectPart(of, { kind, neighbours }))
      for (const fields of countOf(own) <= share ? valuesOf(own) : first(share, covering(own))) yield made(fields, of)
    }
  }
  for (const fields of pairs.slice(half)) yield made(fields)
}

/** Kubernetes asks for more than what is read. */
function completed(fields: unknown, kind: KindInfo, places: Place): KubernetesObject {
  const object = { apiVersion: apiVersionOf(kind), kind: kind.kind, ...(fields as KubernetesObject) }
  return acceptable(complete(object, kind, places), kind, places)
}

/** A clause as a predicate again. */
function predicateOf({ guards, each, holds }: Clause): Pred {
  const guarded = (conditions: readonly Pred[], then: Pred): Pred =>
    conditions.reduceRight((inner, condition) => ({ kind: 'when', condition, then: inner }), then)
  if (!each) return guarded(guards, holds)
  return guarded(guards, { kind: 'every', source: each.source, as: each.as, body: guarded(each.guards, holds) })
}

/** So many elements are tried for one that passes and one that fails. */
const TRIED = 100

/**
 * For each list, an element with which, alone, the fewest clauses are violated, and one with which the most are. They only
 * choose what is asked; they say nothing of what the answer has to be.
 */
function neighboursOf(predicate: Pred, places: Place, kind: KindInfo): Neighbours {
  const found = new Map<string, { path: readonly string[]; element: Part }>()
  const listFound = (path: readonly string[], element: Part) => found.set(path.join('.'), { path, element })
  objectPart(places, { kind, neighbours: new Map(), listFound })
  const run = judge(predicate)
  const violations = (fields: unknown): number => run(rootsOf(completed(fields, kind, places), kind, []) ?? {}).length
  return new Map(
    [...found].map(([key, { path, element }]) => {
      const tried = [...first(TRIED, covering(soundPart(element)))].map((value) => ({
        value,
        wrong: violations(along(path, [value])),
      }))
      const passing = tried.reduce((best, each) => (each.wrong < best.wrong ? each : best))
      const failing = tried.reduce((best, each) => (each.wrong > best.wrong ? each : best))
      return [
        key,
        failing.wrong > passing.wrong ? { passing: passing.value, failing: failing.value } : { passing: passing.value },
      ]
    }),
  )
}

/** An object that has only this value at a path, in one element of each list on the way. */
const along = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, step) => (step === '[]' ? [inner] : { [step]: inner }), value)
