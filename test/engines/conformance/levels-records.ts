import { constraintKind } from '../../../src/compile/plan-names.ts'
import type { KubernetesObject, Send, TestCluster } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { judging, messageOf, objectOf } from './levels-baseline.ts'
import { type Level, levels } from './levels-table.ts'
import type { ClusterEngineName } from './model.ts'
import type { Tally } from './tally.ts'

/**
 * What is written down of a violation, besides what its author is told:
 *  - ValidatingAdmissionPolicies write into the audit event, which `outcomes` has.
 *  - Kyverno's admission controller writes an Event about the policy, of every request, denied or not; one at `enforce-new`
 *    that is let through is no violation to it. What is there already is listed by its reports controller, which is not run.
 *  - Gatekeeper's audit writes what is there into the status of the constraint, with the action that it would have met.
 */
const records: Readonly<Record<ClusterEngineName, Readonly<Record<Exclude<Level, 'off'>, string>> | undefined>> = {
  vap: undefined,
  kyverno: { audit: 'Event', warn: 'Event', 'enforce-new': 'Event', enforce: 'Event' },
  'kyverno-clusterpolicy': { audit: 'Event', warn: 'Event', 'enforce-new': 'Event', enforce: 'Event' },
  gatekeeper: { audit: 'dryrun', warn: 'warn', 'enforce-new': 'deny', enforce: 'deny' },
}

const kinds = ['Service', 'ClusterRole'] as const

/** Violating objects, one of each kind and level that is recorded. */
const violating = (namespace: string) =>
  kinds.flatMap((kind) =>
    levels.flatMap((level) => {
      if (level === 'off') return []
      const object = objectOf(kind, level, namespace)
      const metadata = { ...(object.metadata as { readonly name: string }), name: `recorded-${level}` }
      return [{ kind, level, object: { ...object, metadata } }]
    }),
  )

/** What has to be there before the policies are, or it would not come to be there. */
export const thereBefore = ({ name }: ClusterEngine, namespace: string): readonly KubernetesObject[] =>
  name === 'gatekeeper' ? violating(namespace).map(({ object }) => object) : []

/** Compares what an engine wrote down with the table. */
export async function checkRecords(
  { request, kubernetes }: TestCluster,
  { name: engine }: ClusterEngine,
  namespace: string,
  counts: Tally,
): Promise<void> {
  const expected = records[engine]
  if (!expected) return
  for (const { kind, level, object } of violating(namespace)) {
    const { id } = judging(kind, level)
    const key = { section: 'levels', engine, kubernetes, control: id } as const
    const found = await (engine === 'gatekeeper' ? auditedAs : eventOf)(request, { kind, level, object })
    counts.verdict(key, false)
    if (found !== expected[level])
      counts.disagree({ ...key, case: `what is recorded of a ${kind}`, expected: expected[level], found })
  }
}

interface Violating {
  readonly kind: (typeof kinds)[number]
  readonly level: Level
  readonly object: KubernetesObject
}

const nameOf = ({ metadata }: KubernetesObject): string => (metadata as { readonly name: string }).name

interface Event {
  readonly reason: string
  readonly message: string
  readonly involvedObject: { readonly name: string }
  readonly related?: { readonly kind: string; readonly name: string }
}

/** Asks for the object, in a dry run, and waits for the Event about it. */
async function eventOf(request: Send, { kind, level, object }: Violating): Promise<string> {
  await request('POST', `${pathOf(object, { collection: true })}?dryRun=All`, { body: object })
  const { id } = judging(kind, level)
  const path = `/api/v1/namespaces/default/events?fieldSelector=involvedObject.name=${id}`
  const { message } = await waitFor(`an Event about ${id}`, async () => {
    const { items } = accepted(await request('GET', path), `get ${path}`).body as unknown as { items: readonly Event[] }
    return items.find(({ reason, related }) => {
      return reason === 'PolicyViolation' && related?.kind === kind && related.name === nameOf(object)
    })
  })
  return message.endsWith(messageOf(kind, level)) ? 'Event' : `Event: ${message}`
}

interface Audited {
  readonly status?: {
    readonly violations?: readonly {
      readonly kind: string
      readonly name: string
      readonly message: string
      readonly enforcementActions?: readonly string[]
    }[]
  }
}

/** Waits for the audit that finds the object. */
async function auditedAs(request: Send, { kind, level, object }: Violating): Promise<string> {
  const { id } = judging(kind, level)
  const constraint = {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: constraintKind(id),
    metadata: { name: id },
  }
  const found = await waitFor(
    `the audit of ${id}`,
    async () => {
      const { status } = accepted(await request('GET', pathOf(constraint)), `get ${id}`).body as unknown as Audited
      return status?.violations?.find((each) => each.kind === kind && each.name === nameOf(object))
    },
    { limit: 60_000, interval: 500 },
  )
  // The name of the constraint, which the webhook puts before the message, is not there.
  const message = messageOf(kind, level).replace(`[${id}] `, '')
  return `${found.enforcementActions?.join(' ')}${found.message === message ? '' : `: ${found.message}`}`
}
