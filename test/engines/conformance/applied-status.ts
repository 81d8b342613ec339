import type { KubernetesObject, Send } from '../harness/model.ts'
import { accepted, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import type { CommittedObject } from './applied-files.ts'
import type { Fact } from './applied-types.ts'
import { inParallel } from './parallel.ts'

export const isOfGroup = ({ apiVersion }: KubernetesObject, group: string): boolean =>
  String(apiVersion).startsWith(`${group}/`)

/** How long an engine may take to be content, in milliseconds; Kyverno takes up to a second for each policy. */
const limit = 120_000

const content = 'content'

/** What each engine says of each of its objects, once it has nothing more to say: anything but content is told in full. */
export async function statusFacts(request: Send, committed: readonly CommittedObject[]): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  await inParallel(committed, 16, async (of) => {
    const { object } = of
    const stateOf = states.find(({ isOf }) => isOf(object))?.stateOf
    if (!stateOf) return
    let found = ''
    const ask = async () => {
      const stored = accepted(await request('GET', pathOf(object)), `get ${pathOf(object)}`).body as unknown as Stored
      found = stateOf(stored)
      return found === content
    }
    await waitFor('content', ask, { limit, interval: 250 }).catch(() => {})
    const { name } = object.metadata as { readonly name: string }
    facts.push({ of, case: `${object.kind} ${name}: status`, expected: content, found })
  })
  return facts
}

interface Condition {
  readonly type: string
  readonly status: string
  readonly message?: string
}

interface ByPod {
  readonly observedGeneration?: number
  readonly enforced?: boolean
  readonly errors?: readonly unknown[]
}

/** Of every engine's objects what is read here. */
interface Stored {
  readonly metadata: { readonly generation: number }
  readonly status?: {
    readonly conditionStatus?: { readonly ready?: boolean; readonly conditions?: readonly Condition[] }
    readonly conditions?: readonly Condition[]
    readonly created?: boolean
    readonly byPod?: readonly ByPod[]
    readonly auditTimestamp?: string
    readonly violations?: readonly { readonly message: string }[]
  }
}

const allTrue = (conditions: readonly Condition[] = []): boolean =>
  conditions.length > 0 && conditions.every(({ status }) => status === 'True')

const says = (is: boolean | undefined, { status }: Stored): string => (is ? content : JSON.stringify(status ?? null))

/** Seen by the one that runs, as it is now, without an error. */
const isSeen = ({ metadata, status }: Stored, more: (pod: ByPod) => boolean): boolean => {
  const [pod, ...others] = status?.byPod ?? []
  return (
    pod !== undefined &&
    others.length === 0 &&
    pod.observedGeneration === metadata.generation &&
    (pod.errors ?? []).length === 0 &&
    more(pod)
  )
}

/** What Gatekeeper's audit says of an expression that fails, instead of a violation. */
const failed = /resulted in error|cost budget|no such/

const states: readonly {
  readonly isOf: (object: KubernetesObject) => boolean
  readonly stateOf: (stored: Stored) => string
}[] = [
  {
    isOf: ({ kind }) => kind === 'ValidatingPolicy',
    stateOf: (stored) => {
      const { ready, conditions } = stored.status?.conditionStatus ?? {}
      return says(ready && allTrue(conditions), stored)
    },
  },
  {
    isOf: ({ kind }) => kind === 'ClusterPolicy',
    stateOf: (stored) => says(allTrue(stored.status?.conditions), stored),
  },
  {
    isOf: ({ kind }) => kind === 'ConstraintTemplate',
    stateOf: (stored) => says(stored.status?.created && isSeen(stored, () => true), stored),
  },
  {
    // Enforced, and looked at by the audit.
    isOf: (object) => isOfGroup(object, 'constraints.gatekeeper.sh'),
    stateOf: (stored) => {
      const { auditTimestamp, violations = [] } = stored.status ?? {}
      const isAudited = auditTimestamp !== undefined && !violations.some(({ message }) => failed.test(message))
      return says(isAudited && isSeen(stored, ({ enforced }) => enforced === true), stored)
    },
  },
]
