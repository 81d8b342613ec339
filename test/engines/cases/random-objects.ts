import fc from 'fast-check'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { fieldNames, fieldOf } from '../../../src/kubernetes/fields.ts'
import type { FieldInfo, KindInfo, TypeName } from '../../../src/kubernetes/model.ts'
import { arbitraryObject } from '../../property/arbitrary-object.ts'
import { type Interest, interestOf, literalsOf } from '../../property/interest.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { acceptable } from './acceptable.ts'
import { complete, type Reads } from './complete.ts'
import { type Place, placesOf } from './enumerate-places.ts'
import type { Case } from './model.ts'
import { caseName, named } from './name.ts'
import { isObject, setAt, valueAt, without } from './object.ts'
import { type Choose, soundObject } from './sound.ts'
import { hasEphemeralContainers } from './wrap.ts'

/** Objects are drawn in so many at a time, so that the first are the same however many are wanted. */
const CHUNK = 100

/** Seeds of the kinds are so far from each other that no two draw the same. */
const APART = 100_000

/** One round in so many leaves what the API server most likely refuses. */
const AS_DRAWN = 12

/** One Pod in so many has ephemeral containers. */
const EPHEMERAL = 4

/**
 * `count` random objects of the kinds in turn that differ in what the predicate reads, with what the API server requires
 * of them; none of a kind whose fields are not known. The same for the same seed, and the first of more.
 */
export function* randomObjects(
  seed: number,
  count: number,
  control: Pick<Control, 'id'>,
  predicate: Pred,
  kinds: readonly KindInfo[],
): Generator<Case> {
  const literals = literalsOf(predicate)
  const streams = kinds
    .filter(({ type }) => fieldNames(type).length > 0)
    .map((kind, i) => {
      const interest = interestOf(predicate, kind)
      const places = placesOf(predicate, kind)
      return { kind, interest, places, objects: stream(arbitraryObject(kind, interest, literals), seed + i * APART) }
    })
  for (let i = 0; i < count && streams.length > 0; i++) {
    const { objects, ...source } = streams[i % streams.length]!
    const object = objectFrom(source, objects.next().value, Math.floor(i / streams.length))
    const id = `random/${i}`
    yield {
      id,
      object: named(object, caseName(control.id, id), source.interest),
      via: hasEphemeralContainers(object) ? 'ephemeral' : 'create',
    }
  }
}

interface Source {
  readonly kind: KindInfo
  readonly interest: Interest
  readonly places: Place
}

/** What was drawn, less what is not read, with what is required instead. */
function objectFrom({ kind, interest, places }: Source, { value, choices }: Drawn, round: number): KubernetesObject {
  const { apiVersion, kind: name, ...fields } = value
  const withEphemeral = kind.kind === 'Pod' && round % EPHEMERAL === 0
  const varied = withContainers(onlyRead(kind.type, fields, interest), kind, withEphemeral)
  const asDrawn = round % AS_DRAWN === 1
  const values = asDrawn ? varied : soundObject(kind.type, varied, places, choices)
  const whole = complete({ apiVersion, kind: name, ...values }, kind, interest)
  return acceptable(whole, kind, asDrawn ? interest : undefined)
}

interface Drawn {
  readonly value: KubernetesObject
  readonly choices: Choose
}

function* stream(arbitrary: fc.Arbitrary<KubernetesObject>, seed: number): Generator<Drawn, never> {
  const choices = fc.array(fc.nat(), { minLength: 20, maxLength: 20 })
  const drawn = fc.tuple(arbitrary, choices).map(([value, numbers]): Drawn => ({ value, choices: picking(numbers) }))
  for (let chunk = 0; ; chunk++) yield* fc.sample(drawn, { seed: seed + chunk, numRuns: CHUNK })
}

function picking(numbers: readonly number[]): Choose {
  let next = 0
  return (values) => values[(numbers[next++ % numbers.length] as number) % values.length] as (typeof values)[number]
}

/** What is not read is left out, to be filled in. */
function onlyRead(type: TypeName, object: KubernetesObject, reads: Reads | undefined): KubernetesObject {
  const entries = Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    const below = reads?.children.get(name)
    const info = fieldOf(type, name)
    return below && info ? [[name, inField(info, value, below)]] : []
  })
  return Object.fromEntries(entries)
}

function inField(info: FieldInfo, value: unknown, reads: Reads): unknown {
  if (info.of !== undefined && isObject(value)) return onlyRead(info.of, value, reads)
  const of = info.items?.of
  if (of === undefined || !Array.isArray(value)) return value
  return value.map((each: unknown) => (isObject(each) ? onlyRead(of, each, reads.children.get('[]')) : each))
}

/** No pod is without containers, and no template has ephemeral ones. */
function withContainers(object: KubernetesObject, kind: KindInfo, withEphemeral: boolean): KubernetesObject {
  const spec = kind.podSpec && valueAt(object, kind.podSpec)
  if (!kind.podSpec || !isObject(spec)) return object
  const { containers } = spec
  const some = Array.isArray(containers) && containers.length > 0 ? spec : { ...spec, containers: [{}] }
  return setAt(object, kind.podSpec, withEphemeral ? some : without(some, ['ephemeralContainers']))
}
