import type { Control } from '../../../src/ir/control.ts'
import { denialSummary, denialTail } from '../../../src/targets/denial.ts'
import type { AdmittedCase } from './admitted.ts'
import { type Lines, readsEphemeralContainers, verdictText } from './compare.ts'
import type { Subject } from './groups.ts'
import type { Engine, Row } from './model.ts'
import { docsUrl } from './synthetic.ts'
import type { Tally } from './tally.ts'

/** What an engine answers about one object: the message of each policy that denies it, by the control's id; or how it failed. */
export type Denials = ReadonlyMap<string, string> | { readonly failed: string }

/** Who was asked, and about what. */
export interface Asked {
  readonly subjects: readonly Subject[]
  readonly engine: Engine
  readonly kubernetes?: Row['kubernetes']
  /** Whether it was told of the request, and so of what changes; or judges an object as a file. */
  readonly sees: 'requests' | 'objects'
}

/** Compares an answer with what each control that judges this kind has to say, and counts a verdict for each. */
export function compareDenials(
  { subjects, engine, kubernetes, sees }: Asked,
  { placed, expected }: Pick<AdmittedCase, 'placed' | 'expected'>,
  denials: Denials,
  counts: Tally,
): void {
  const keyOf = (control: string) =>
    ({ section: placed.section, engine, ...(kubernetes && { kubernetes }), control }) as const
  for (const [id, lines] of expected) {
    const subject = subjects.find(({ control }) => control.id === id)!
    // A change of ephemeral containers alone is no business of a control that does not read them.
    const isJudged = sees === 'objects' || placed.case.via === 'create' || readsEphemeralContainers(subject)
    const wanted = isJudged ? lines : []
    const wrong = misjudged(subject, wanted, denials, engine)
    counts.verdict(keyOf(id), wanted.length > 0)
    if (wrong) counts.disagree({ ...keyOf(id), case: placed.case.id, ...wrong })
  }
  if ('failed' in denials) return
  for (const [id, message] of denials)
    if (!expected.has(id))
      counts.disagree({ ...keyOf(id), case: placed.case.id, expected: 'nobody asked about it', found: message })
}

function misjudged(
  { control }: Subject,
  wanted: Lines,
  denials: Denials,
  engine: Engine,
): { readonly expected: string; readonly found: string } | undefined {
  const expected = `${verdictText(wanted.length > 0)} ${wanted.join('; ')}`.trim()
  if ('failed' in denials) return { expected, found: denials.failed }
  const message = denials.get(control.id)
  if (message === undefined) return wanted.length === 0 ? undefined : { expected, found: verdictText(false) }
  const isRight =
    isMessageOf(control, wanted, message) || (engine !== 'gator-rego' && isSummaryOf(control, wanted, message))
  return wanted.length === 0 || !isRight ? { expected, found: `denied: ${message}` } : undefined
}

/** The lines that a message of one of these groups names; undefined where it is none of this control's. */
export function linesOf(control: Control, message: string): string | undefined {
  const [head, tail] = [`[${control.id}] `, `. ${denialTail(control, { docsUrl })}`]
  return message.startsWith(head) && message.endsWith(tail) ? message.slice(head.length, -tail.length) : undefined
}

function isMessageOf(control: Control, wanted: Lines, message: string): boolean {
  const lines = linesOf(control, message)
  if (wanted[0]?.startsWith('(')) return lines !== undefined
  return lines !== undefined && sorted(lines) === sorted(wanted.join('; '))
}

/**
 * What CEL says where its own text has a line break in it, or more than five kilobytes; a page and an owner are in each.
 * https://github.com/kubernetes/apiserver: pkg/admission/plugin/policy/validating/validator.go
 */
const isSummaryOf = (control: Control, wanted: Lines, message: string): boolean =>
  message === denialSummary(control, { docsUrl }) &&
  (wanted.join().includes('\n') || Buffer.byteLength(wanted.join('; ')) > 4000)

/** Lines in no particular order, each once; a line that has the separator in it comes in pieces, on both sides alike. */
const sorted = (lines: string): string =>
  JSON.stringify([...new Set(lines.split('; ').map((line) => line.trim()))].sort())
