import type { CoverageRow } from '../../compile/plan-model.ts'
import type { Target } from '../target.ts'

/**
 * `coverage.json`: for each cluster, control and class of namespaces who enforces it and how hard, or why nobody does. One
 * row a line, so that a change of coverage is a change of that line.
 */
export const coverage: Target = {
  name: 'coverage',
  per: 'baseline',
  emit: ({ baseline, clusters }) => [
    {
      path: 'coverage.json',
      content: table(clusters.flatMap((cluster) => cluster.coverage)),
      controls: baseline.controls.map(({ id }) => id),
      objects: [],
    },
  ],
}

const table = (rows: readonly CoverageRow[]): string =>
  `{"format": "groundrule.dev/coverage/v1", "rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
