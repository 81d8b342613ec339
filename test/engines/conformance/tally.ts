import type { Disagreement, Row, SectionResult } from './model.ts'

type Key = Pick<Row, 'section' | 'engine' | 'kubernetes' | 'control'>

/** What rows are told apart by, as text in the order of the report. */
export const rowKey = ({ section, engine, kubernetes, control }: Key): string =>
  [section, engine, kubernetes, control].join('\t')

/** One row for each thing that rows are told apart by: a part that runs with several engines may count for the same server twice. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const other = found.get(rowKey(row))
    const refused = (row.refused ?? 0) + (other?.refused ?? 0)
    found.set(rowKey(row), {
      ...row,
      verdicts: row.verdicts + (other?.verdicts ?? 0),
      denied: row.denied + (other?.denied ?? 0),
      disagreements: row.disagreements + (other?.disagreements ?? 0),
      ...(refused > 0 && { refused }),
    })
  }
  return [...found.values()]
}

/** Counts verdicts by section, engine, server and control while a section runs. */
export interface Tally {
  readonly verdict: (key: Key, denied: boolean) => void
  readonly refused: (key: Key) => void
  readonly disagree: (disagreement: Disagreement) => void
  /** Sorted by what the rows are of. */
  readonly result: () => SectionResult
}

type Counts = { verdicts: number; denied: number; refused: number; disagreements: number }

export function tally(): Tally {
  const rows = new Map<string, { key: Key; counts: Counts }>()
  const disagreements: Disagreement[] = []
  const countsOf = ({ section, engine, kubernetes, control }: Key): Counts => {
    const id = rowKey({ section, engine, ...(kubernetes && { kubernetes }), control })
    const row = rows.get(id) ?? {
      key: { section, engine, ...(kubernetes && { kubernetes }), control },
      counts: { verdicts: 0, denied: 0, refused: 0, disagreements: 0 },
    }
    rows.set(id, row)
    return row.counts
  }
  return {
    verdict: (key, denied) => {
      const counts = countsOf(key)
      counts.verdicts++
      if (denied) counts.denied++
    },
    refused: (key) => {
      countsOf(key).refused++
    },
    disagree: (disagreement) => {
      countsOf(disagreement).disagreements++
      disagreements.push(disagreement)
    },
    result: () => ({
      rows: [...rows.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { key, counts }]) => {
          const { refused, ...rest } = counts
          return { ...key, ...rest, ...(refused > 0 && { refused }) }
        }),
      disagreements,
    }),
  }
}
