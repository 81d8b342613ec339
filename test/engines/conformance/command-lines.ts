import type { EngineInput } from '../../../src/dsl/config.ts'
import { type CommandLine, gatorTest, kyvernoApply, type Printed } from './command-lines-run.ts'
import { judging, messageOf as levelMessage, levelsBaseline, objectOf, type Violates } from './levels-baseline.ts'
import { type Level, levels } from './levels-table.ts'
import { messagesBaseline } from './messages-baseline.ts'
import { type Denial, type MessageCase, messageCases, type Summary } from './messages-cases.ts'
import { messageOf } from './messages-facts.ts'
import type { SectionResult } from './model.ts'
import { objectsOf } from './synthetic.ts'
import { tally } from './tally.ts'

export const commandLines = ['kyverno-cli', 'gator', 'gator-rego'] as const
type Name = (typeof commandLines)[number]

interface Judge {
  readonly target: 'kyverno' | 'gatekeeper'
  readonly declared: Exclude<EngineInput, string>
  /** How it is asked, and what it calls a violation of each level; whatever is off it does not know. */
  readonly asked: readonly {
    readonly title: string
    readonly run: CommandLine
    readonly results: Readonly<Record<Exclude<Level, 'off'>, string>>
  }[]
  /** A message in its form: gator leaves the id to the webhook, and Rego sorts the lines. */
  readonly form: (message: string) => string
  /** What it says in each case. */
  readonly says: (given: MessageCase) => readonly (Denial | Summary)[]
}

const inFull = ({ says, otherwise }: MessageCase) => otherwise?.kyverno ?? says
const withoutId = (message: string): string => message.replace(/^\[\S+\] /, '')
const actions = { audit: 'dryrun', warn: 'warn', 'enforce-new': 'deny', enforce: 'deny' } as const

const judges: Readonly<Record<Name, Judge>> = {
  'kyverno-cli': {
    target: 'kyverno',
    declared: { name: 'kyverno', version: '1.19' },
    // It knows no level of a ValidatingPolicy: all are failures, or with --audit-warn all are warnings.
    asked: [
      {
        title: 'kyverno apply',
        run: kyvernoApply(),
        results: { audit: 'fail', warn: 'fail', 'enforce-new': 'fail', enforce: 'fail' },
      },
      {
        title: 'kyverno apply --audit-warn',
        run: kyvernoApply('--audit-warn'),
        results: { audit: 'warn', warn: 'warn', 'enforce-new': 'warn', enforce: 'warn' },
      },
    ],
    form: (message) => message,
    says: inFull,
  },
  gator: {
    target: 'gatekeeper',
    declared: { name: 'gatekeeper', version: '3.23' },
    asked: [{ title: 'gator test', run: gatorTest, results: actions }],
    form: withoutId,
    says: ({ says, otherwise }) => otherwise?.gatekeeper ?? says,
  },
  'gator-rego': {
    target: 'gatekeeper',
    declared: { name: 'gatekeeper', version: '3.23', rego: true },
    asked: [{ title: 'gator test', run: gatorTest, results: actions }],
    form: (message) => withoutId(message),
    says: (given) => inFull(given).map((says) => ({ ...says, lines: [...says.lines].sort() })),
  },
}

const kinds = ['Pod', 'Rollout', 'Service', 'ClusterRole'] as const

/** What a command line calls a violation of each level, in which words. */
export async function levelsByCommandLine(engine: Name): Promise<SectionResult> {
  const { target, declared, asked, form } = judges[engine]
  const policies = policiesOf(levelsBaseline('1.37.1', { declared }), target)
  const probes = kinds.flatMap((kind) =>
    ([...levels, 'nothing'] as const).map((violates: Violates) => {
      const object = objectOf(kind, violates, 'levels')
      const metadata = { ...(object.metadata as object), name: `probe-${violates}` }
      return { kind, violates, object: { ...object, metadata } }
    }),
  )
  const counts = tally()
  for (const { title, run, results } of asked) {
    const printed = await run(
      policies,
      probes.map(({ object }) => object),
    )
    for (const [i, { kind, violates }] of probes.entries()) {
      const found = inWords(printed.filter(({ object }) => object === i))
      for (const level of violates === 'nothing' ? levels : [violates]) {
        const { id } = judging(kind, level)
        const isViolation = violates !== 'nothing' && level !== 'off'
        const expected = isViolation ? `${id} ${results[level]}: ${form(levelMessage(kind, level))}` : ''
        const key = { section: 'levels', engine, control: id } as const
        counts.verdict(key, isViolation)
        if (found !== expected)
          counts.disagree({ ...key, case: `${title}: ${kind} violating ${violates}`, expected, found })
      }
    }
  }
  return counts.result()
}

/** The messages of `messages-cases.ts` as a command line prints them. */
export async function messagesByCommandLine(engine: Name): Promise<SectionResult> {
  const { target, declared, asked, form, says } = judges[engine]
  const [{ run, results }] = asked as readonly [Judge['asked'][number]]
  const counts = tally()
  const printed = await run(
    policiesOf(messagesBaseline('1.37.1', { declared }), target),
    messageCases.map(({ object }, i) => ({
      ...object,
      metadata: { ...(object.metadata as object), name: `probe-${i}` },
    })),
  )
  for (const [i, given] of messageCases.entries())
    for (const each of says(given)) {
      const key = { section: 'messages', engine, control: each.id } as const
      const found = inWords(printed.filter(({ object, policy }) => object === i && policy === each.id))
      const expected = `${each.id} ${results.enforce}: ${form(messageOf(each))}`
      counts.verdict(key, true)
      if (found !== expected) counts.disagree({ ...key, case: given.name, expected, found })
    }
  for (const { object, policy, message } of printed) {
    const given = messageCases[object]!
    if (!given.says.some(({ id }) => id === policy))
      counts.disagree({ section: 'messages', engine, control: policy, case: given.name, expected: '', found: message })
  }
  return counts.result()
}

const inWords = (printed: readonly Printed[]): string =>
  printed
    .map(({ policy, result, message }) => `${policy} ${result}: ${message}`)
    .sort()
    .join('\n')

const policiesOf = (files: Parameters<typeof objectsOf>[0], target: Judge['target']) =>
  objectsOf(files, target).filter(({ kind }) => kind !== 'ClusterRole')
