import type { KindInfo } from '../../src/kubernetes/model.ts'
import type { Send } from '../../test/engines/harness/model.ts'
import { customKinds } from './custom.ts'
import { printFields, typesOf } from './fields.ts'
import { kindOf, kindsOf, printKinds, rootTypes } from './kinds.ts'
import type { Json, Pair, Schemas, Writing } from './model.ts'
import { debugged, derived, objects, wrongValues } from './objects/index.ts'
import { withObserved } from './observe.ts'
import { withoutRequired } from './required.ts'
import { servedResources, servedSchemas } from './served.ts'
import { createStore, type Outcome, type Store } from './store.ts'
import { printTypes } from './types.ts'
import { type Enums, printValidators, validatorTypes } from './validators.ts'

const folder = 'src/kubernetes/generated'

/** What comes from the API server. */
export interface Generated {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>
  readonly pairs: readonly Pair[]
}

/** Asks an API server without objects of its own; `writing` tells how Go writes its types. */
export async function generate(request: Send, writing: Writing): Promise<Generated> {
  const schemas = await servedSchemas(request)
  const described = typesOf(schemas, writing, rootTypes(schemas))
  const kinds = kindsOf(schemas, await servedResources(request), described)
  const store = await createStore(request, kinds)

  const created = await storedPairs(store, objects, 0)
  const added = storedOf(debugged, await store.addEphemeral(debugged, created.length))
  const pairs = [...created, { sent: debugged, stored: added }]
  const types = withObserved(described, kinds, [...pairs, ...(await incompletePairs(store, schemas, kinds))])
  const validators = printValidators(
    { kinds, types, schemas, enums: await acceptedValues(store), custom: customKinds() },
    'src/kubernetes/schemas',
  )
  return {
    files: new Map([
      [`${folder}/fields.ts`, printFields(types)],
      [`${folder}/kinds.ts`, printKinds(kinds)],
      [`${folder}/types.ts`, printTypes(types, schemas, kinds)],
      [`${folder}/validators.d.ts`, validatorTypes],
      [`${folder}/validators.js`, validators],
    ]),
    pairs: [...pairs, ...(await storedPairs(store, derived, pairs.length))],
  }
}

/** `number` is the first object's. */
async function storedPairs(store: Store, objects: readonly Json[], number: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const [i, sent] of objects.entries())
    pairs.push({ sent, stored: storedOf(sent, await store.create(sent, number + i)) })
  return pairs
}

const storedOf = (sent: Json, outcome: Outcome): Json => {
  if ('stored' in outcome) return outcome.stored
  throw new Error(`the server refuses ${JSON.stringify(sent)}: ${outcome.refused}`)
}

/** What the server takes although OpenAPI requires one more field. */
async function incompletePairs(store: Store, schemas: Schemas, kinds: readonly KindInfo[]): Promise<readonly Pair[]> {
  const incomplete = objects.flatMap((object) => withoutRequired(schemas, kindOf(kinds, object).type, object))
  const pairs = await Promise.all(
    incomplete.map(async (sent) => {
      const outcome = await store.create(sent)
      return 'stored' in outcome ? [{ sent, stored: outcome.stored }] : []
    }),
  )
  return pairs.flat()
}

/** The values that the server says it takes when it refuses a wrong one. */
async function acceptedValues(store: Store): Promise<Enums> {
  const entries = Object.entries(wrongValues).map(async ([field, object]) => {
    const outcome = await store.create(object)
    const [, values] = 'refused' in outcome ? (/: supported values: (.*)$/.exec(outcome.refused) ?? []) : []
    if (values === undefined) throw new Error(`the server does not say which values ${field} may have`)
    return [field, JSON.parse(`[${values}]`).sort()] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
