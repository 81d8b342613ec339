import type { KubernetesVersion, TestCluster } from '../harness/model.ts'
import { createNamespace, pathOf } from '../harness/objects.ts'
import { appliedForAWhile, deletedNamespace } from './applied-for-a-while.ts'
import { messagesBaseline } from './messages-baseline.ts'
import { type Denial, type MessageCase, messageCases, type Summary } from './messages-cases.ts'
import type { SectionResult } from './model.ts'
import { type Outcome, outcomeOf, type Said } from './outcome.ts'
import { objectsOf, owner } from './synthetic.ts'
import { tally } from './tally.ts'

const section = 'messages'

/**
 * Objects with the messages of `messages-cases.ts`: denials, warnings and audit annotations say exactly these, and carry
 * what law 4 asks: control id, what is wrong and where, the fix, the page and the owner.
 */
export async function messagesSection(cluster: TestCluster): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const counts = tally()
  try {
    await createNamespace(request, 'messages')
    await appliedForAWhile(cluster, objectsOf(messagesBaseline(kubernetes), 'vap'), async () => {
      for (const each of messageCases) {
        const path = `${pathOf(each.object, { collection: true })}?dryRun=All`
        const outcome = outcomeOf(await request('POST', path, { body: each.object, audit: true }))
        for (const { control, what, expected, found } of factsOf(each, outcome, kubernetes)) {
          // Which of several denials the server shows is chance, so a case counts for the first of its controls.
          const key = { section, engine: 'vap', kubernetes, control: idsOf(each)[0]! } as const
          counts.verdict(key, true)
          if (expected !== found)
            counts.disagree({
              ...key,
              case: `${each.name}: ${control}, ${what}`,
              expected: clipped(expected),
              found: clipped(found),
            })
        }
      }
    })
  } finally {
    await deletedNamespace(request, 'messages')
  }
  return counts.result()
}

interface Fact {
  readonly control: string
  readonly what: string
  readonly expected: string
  readonly found: string
}

const idsOf = ({ says }: MessageCase): readonly string[] => says.map(({ id }) => id).sort()

function* factsOf(given: MessageCase, outcome: Outcome, kubernetes: KubernetesVersion): Generator<Fact> {
  const { says, warnings } = given
  const ids = idsOf(given)
  const control = ids[0]!
  const { denied, warned, recorded, audited } = outcome
  const names = (found: readonly { readonly policy: string }[]) => found.map(({ policy }) => policy).join(', ')
  // The server shows one denial; the others come as warnings and annotations.
  yield { control, what: 'status', expected: '403', found: `${outcome.status}` }
  yield { control, what: 'who warns', expected: warnings === 'dropped' ? '' : ids.join(', '), found: names(warned) }
  yield { control, what: 'who records', expected: ids.join(', '), found: names(recorded) }
  const denying = says.find(({ id }) => id === denied?.policy)
  if (!denying || !denied)
    yield { control, what: 'who denies', expected: ids.join(' or '), found: String(denied?.policy) }
  else yield* messageFacts('denial', denying, denied.message)
  for (const each of says) {
    const { id, lines } = each
    const warning = warned.find(({ policy }) => policy === id)
    if (warning && warnings === 'cut') yield cutWarning(each, warning)
    else if (warning) yield* messageFacts('warning', each, warning.message)
    const record = recorded.find(({ policy }) => policy === id)
    yield { control: id, what: 'record', expected: lines.join('; '), found: String(record?.value) }
  }
  // Kubernetes 1.31 keeps one of several, under the one key that there is for them; 1.37 has a list.
  const kept = kubernetes === '1.31.14' ? 1 : says.length
  yield { control, what: 'audited failures', expected: String(kept), found: String(audited.length) }
  for (const { policy, message } of audited) {
    const each = says.find(({ id }) => id === policy)
    if (each) yield* messageFacts('audited failure', each, message)
  }
}

/** The message as a whole, and each of its parts at its place. */
function* messageFacts(where: string, says: Denial | Summary, found: string): Generator<Fact> {
  const control = says.id
  yield { control, what: where, expected: messageOf(says), found }
  const what = 'title' in says ? says.title : `${says.lines.join('; ')}. ${says.remediation}`
  yield { control, what: `${where}, id`, expected: `[${says.id}] `, found: found.slice(0, says.id.length + 3) }
  yield { control, what: `${where}, what is wrong`, expected: what, found: found.includes(what) ? what : found }
  yield { control, what: `${where}, page and owner`, expected: `${says.page} (${owner})`, found: ending(found) }
}

const messageOf = (says: Denial | Summary): string =>
  'title' in says
    ? `[${says.id}] ${says.title} ${says.page} (${owner})`
    : `[${says.id}] ${says.lines.join('; ')}. ${says.remediation} Why and exceptions: ${says.page} (${owner})`

function cutWarning(says: Denial | Summary, { policy, binding, message }: Said): Fact {
  const head = `Validation failed for ValidatingAdmissionPolicy '${policy}' with binding '${binding}': `
  const expected = `${head}${messageOf(says)}`.slice(0, 256)
  return { control: says.id, what: 'cut warning', expected, found: `${head}${message}` }
}

/** A long text as it begins and ends. */
const clipped = (text: string): string =>
  text.length <= 600 ? text : `${text.slice(0, 300)} … (${Buffer.byteLength(text)} bytes) … ${text.slice(-200)}`

const ending = (message: string): string => message.split(' ').slice(-2).join(' ')
