import type { KnownDifference } from './known-differences.ts'
import type { Disagreement, Row } from './model.ts'

export interface Cost {
  readonly control: string
  /** The most that one of its examples costs, and one very large object, in the API server's units. */
  readonly examples: number
  readonly large: number
}

/** Everything that the committed report says; `times` alone differ from run to run. */
export interface Report {
  readonly format: 'groundrule.dev/conformance/v1'
  readonly seed: number
  readonly pods: number
  readonly verdicts: number
  readonly disagreements: number
  readonly rows: readonly Row[]
  readonly known: readonly (Pick<KnownDifference, 'id' | 'seen' | 'what' | 'evidence'> & { readonly cases: number })[]
  readonly costs: readonly Cost[]
  /** Seconds by part of the run. */
  readonly times: Readonly<Record<string, number>>
}

export const verdictsIn = (rows: readonly Row[]): number => rows.reduce((total, { verdicts }) => total + verdicts, 0)

/** How a disagreement is told, with the command that shows all about it. */
export const disagreementText = ({
  section,
  engine,
  kubernetes,
  control,
  case: id,
  expected,
  found,
}: Disagreement): string =>
  [
    `${section} · ${control} · ${engine}${kubernetes ? ` ${kubernetes}` : ''} · ${id}`,
    `  expected: ${shortened(expected)}`,
    `  found:    ${shortened(found)}`,
  ].join('\n')

/** A server tells everything that is wrong with an object. */
const shortened = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)} …` : text)
