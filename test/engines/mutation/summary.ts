import type { Outcome } from './outcome.ts'
import type { Results, SuiteResult } from './run.ts'
import { forms } from './subjects.ts'

/** How many mutants there are, and what became of them: `mutants` is the sum of the others. */
export interface Counts {
  readonly mutants: number
  readonly killed: number
  /** No object tells them from the original. */
  readonly equivalent: number
  /** Neither an example nor the tool can be told of what does. */
  readonly unsayable: number
  readonly survived: number
}

/** What is committed: nothing in it depends on when or where it was found. */
export interface Summary extends Counts {
  readonly suites: number
  readonly rows: RowCounts
  /** Policies of which no row has to fail: nothing that fails can be what they select. */
  readonly oneSided: readonly string[]
  readonly byForm: readonly (Counts & { readonly form: string; readonly suites: number; readonly rows: number })[]
  readonly byControl: readonly (Counts & { readonly control: string })[]
  readonly equivalents: readonly Explained[]
  readonly unsayables: readonly Explained[]
}

export interface RowCounts {
  readonly judged: number
  /** No policy looked at them. */
  readonly excluded: number
  /** A policy that says the opposite makes no difference to them. */
  readonly vacuous: number
}

/** A mutant that needs no suite to notice, and why. */
export interface Explained {
  readonly mutant: string
  readonly controls: readonly string[]
  readonly forms: readonly string[]
  readonly why: string
}

export const columns = [...forms, 'manifests'] as const

export function summaryOf({ outcomes, suites, vacuous }: Results): Summary {
  const sum = (of: readonly SuiteResult[], what: 'rows' | 'excluded'): number =>
    of.reduce((total, each) => total + each[what], 0)
  const controls = [...new Set(outcomes.map(({ control }) => control))].sort()
  return {
    ...countsOf(outcomes),
    suites: suites.length,
    rows: { judged: sum(suites, 'rows'), excluded: sum(suites, 'excluded'), vacuous },
    oneSided: suites.flatMap(({ oneSided }) => oneSided ?? []).sort(),
    byForm: columns.flatMap((form) => {
      const own = outcomes.filter((each) => each.form === form)
      const ofForm = suites.filter((each) => each.form === form)
      return own.length === 0 ? [] : [{ form, suites: ofForm.length, rows: sum(ofForm, 'rows'), ...countsOf(own) }]
    }),
    byControl: controls.map((control) => ({
      control,
      ...countsOf(outcomes.filter((each) => each.control === control)),
    })),
    equivalents: explained(outcomes, 'equivalent'),
    unsayables: explained(outcomes, 'unsayable'),
  }
}

export function countsOf(outcomes: readonly Outcome[]): Counts {
  const of = (state: Outcome['state']): number => outcomes.filter((each) => each.state === state).length
  return {
    mutants: outcomes.length,
    killed: of('killed'),
    equivalent: of('equivalent'),
    unsayable: of('unsayable'),
    survived: of('survived'),
  }
}

/** Those of one state; the same mutant of several controls or forms once. */
function explained(outcomes: readonly Outcome[], state: Outcome['state']): readonly Explained[] {
  const groups = new Map<string, Outcome[]>()
  for (const each of outcomes.filter((outcome) => outcome.state === state)) {
    // What no tool can be told of is not the control's.
    const key = JSON.stringify([each.mutant, whyOf(each), state === 'unsayable' ? each.form : each.control])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].map((same) => ({
    mutant: same[0]?.mutant ?? '',
    controls: [...new Set(same.map(({ control }) => control))].sort(),
    forms: columns.filter((form) => same.some((each) => each.form === form)),
    why: same[0] ? whyOf(same[0]) : '',
  }))
}

const whyOf = ({ why, asked }: Outcome): string => why ?? `none of ${asked} objects tells it from the original`
