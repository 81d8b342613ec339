import type { Answer, KubernetesVersion, TestCluster } from '../harness/model.ts'
import { createNamespace, pathOf } from '../harness/objects.ts'
import { applyPolicies } from '../harness/policies.ts'
import { appliedForAWhile, deletedNamespace } from './applied-for-a-while.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { messagesBaseline } from './messages-baseline.ts'
import { type Denial, type MessageCase, messageCases, type Summary } from './messages-cases.ts'
import { type Fact, idsOf, messageFacts, messageOf } from './messages-facts.ts'
import { denialFacts, warningFacts } from './messages-webhooks.ts'
import type { SectionResult } from './model.ts'
import { type Outcome, outcomeOf, type Said } from './outcome.ts'
import { objectsOf } from './synthetic.ts'
import { tally } from './tally.ts'

const section = 'messages'

/**
 * Objects with the messages of `messages-cases.ts`: denials, warnings and audit annotations say exactly these, and carry
 * what law 4 asks: control id, what is wrong and where, the fix, the page and the owner.
 */
export async function messagesSection(cluster: TestCluster, engine: ClusterEngine): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const counts = tally()
  const ask = async (facts: (given: MessageCase, answer: Answer) => Iterable<Fact>) => {
    for (const each of messageCases) {
      const path = `${pathOf(each.object, { collection: true })}?dryRun=All`
      const answer = await request('POST', path, { body: each.object, audit: true })
      for (const { control, what, expected, found } of facts(each, answer)) {
        // Which of several denials the server shows is chance, so a case counts for the first of its controls.
        const key = { section, engine: engine.name, kubernetes, control: idsOf(each)[0]! } as const
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
  }
  const policies = (level: 'enforce' | 'warn') => objectsOf(messagesBaseline(kubernetes, engine, level), engine.name)
  try {
    await createNamespace(request, 'messages')
    await appliedForAWhile(cluster, policies('enforce'), async () => {
      const { name } = engine
      if (name === 'vap') await ask((given, answer) => factsOf(given, outcomeOf(answer), kubernetes))
      else {
        await ask((given, answer) => denialFacts(name, given, answer))
        await applyPolicies(request, policies('warn'))
        await ask((given, answer) => warningFacts(name, given, answer))
      }
    })
  } finally {
    await deletedNamespace(request, 'messages')
  }
  return counts.result()
}

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

function cutWarning(says: Denial | Summary, { policy, binding, message }: Said): Fact {
  const head = `Validation failed for ValidatingAdmissionPolicy '${policy}' with binding '${binding}': `
  const expected = `${head}${messageOf(says)}`.slice(0, 256)
  return { control: says.id, what: 'cut warning', expected, found: `${head}${message}` }
}

/** A long text as it begins and ends. */
const clipped = (text: string): string =>
  text.length <= 600 ? text : `${text.slice(0, 300)} … (${Buffer.byteLength(text)} bytes) … ${text.slice(-200)}`
