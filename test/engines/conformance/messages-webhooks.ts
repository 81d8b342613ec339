import { ruleName } from '../../../src/targets/kyverno-clusterpolicy/policy.ts'
import type { Answer } from '../harness/model.ts'
import type { Denial, MessageCase, Summary } from './messages-cases.ts'
import { type Fact, idsOf, messageFacts, messageOf } from './messages-facts.ts'
import type { ClusterEngineName } from './model.ts'
import { outcomeOf } from './outcome.ts'

type Webhook = Exclude<ClusterEngineName, 'vap'>

const statuses: Readonly<Record<Webhook, number>> = { kyverno: 400, 'kyverno-clusterpolicy': 400, gatekeeper: 403 }

const sayingsOf = (engine: Webhook, { says, otherwise }: MessageCase): readonly (Denial | Summary)[] =>
  otherwise?.[engine] ?? says

/** A webhook names everybody who denies, in one answer, and in any order. */
export function* denialFacts(engine: Webhook, given: MessageCase, answer: Answer): Generator<Fact> {
  const ids = idsOf(given)
  const control = ids[0]!
  const { status, denials, warned, otherWarnings } = outcomeOf(answer, engine)
  yield { control, what: 'status', expected: `${statuses[engine]}`, found: `${status}` }
  const names = denials.map(({ policy }) => policy).join(', ')
  yield { control, what: 'who denies', expected: ids.join(', '), found: names || String(answer.body.message) }
  const warnings = [...warned.map(({ message }) => message), ...otherWarnings.filter(isForeign)]
  yield { control, what: 'warnings of a denial', expected: '', found: warnings.join('; ') }
  for (const says of sayingsOf(engine, given)) {
    const denied = denials.find(({ policy }) => policy === says.id)
    if (denied) yield* messageFacts('denial', says, denied.message)
  }
}

/** What each engine puts before a message that warns. */
const warning: Readonly<Record<Webhook, (id: string, message: string) => string>> = {
  kyverno: (id, message) => `Policy ${id} failed: ${message}`,
  'kyverno-clusterpolicy': (id, message) => `policy ${id}.${ruleName(id)}: ${message}`,
  gatekeeper: (_, message) => message,
}

/**
 * The same at the level `warn`. The server drops a warning with a control character, and cuts each to 256 characters once all
 * have more than 4,096. https://github.com/kubernetes/apiserver/blob/master/pkg/endpoints/filters/warning.go
 */
export function* warningFacts(engine: Webhook, given: MessageCase, answer: Answer): Generator<Fact> {
  const control = idsOf(given)[0]!
  yield { control, what: 'status at warn', expected: '201', found: `${answer.status}` }
  const texts = sayingsOf(engine, given)
    .map((says) => warning[engine](says.id, messageOf(says)))
    .filter((text) => !controlCharacter.test(text))
  const length = texts.reduce((sum, text) => sum + [...text].length, 0)
  const expected = length > 4096 ? texts.map((text) => [...text].slice(0, 256).join('')) : texts
  const found = answer.warnings.filter(isForeign)
  yield { control, what: 'warnings', expected: lines(expected), found: lines(found) }
}

const lines = (texts: readonly string[]): string => [...texts].sort().join('\n')

const controlCharacter = /\p{Cc}/u

/** The API server warns of this field of a Service by itself. */
const isForeign = (text: string): boolean => !text.startsWith('spec.externalIPs is deprecated')
