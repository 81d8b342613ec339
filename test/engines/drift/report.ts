import type { Outcome } from './model.ts'

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const names = { flux: 'Flux', argocd: 'Argo CD' } as const

/** A line for each cluster and tool, then everything that was found, each difference with its path and both values. */
export function textOf(outcomes: readonly Outcome[]): string {
  const head = [
    'cluster',
    'Kubernetes',
    'tool',
    'objects',
    'unchanged',
    "others' fields kept",
    'changes noticed',
    'time',
  ]
  const rows = outcomes.map(({ cluster, kubernetes, tool, objects, still, foreign, changed, seconds }) => [
    cluster,
    kubernetes,
    names[tool],
    String(objects),
    String(still),
    foreign[0] === 0 ? 'none there' : `${foreign[1]} of ${foreign[0]}`,
    `${changed[1]} of ${changed[0]}`,
    `${seconds} s`,
  ])
  const findings = outcomes.flatMap(({ cluster, tool, findings }) =>
    findings.map(({ object, what, differences }) =>
      [
        `${cluster}, ${names[tool]}: ${object} is ${what}`,
        ...differences.map(({ path, live, wanted }) => `  ${path}: ${live ?? 'nothing'} → ${wanted ?? 'nothing'}`),
      ].join('\n'),
    ),
  )
  return [table([head, ...rows]), ...findings].join('\n')
}

/** Nothing drifts: every object is there, and still; what is others' is kept; what somebody changed is seen. */
export const isClean = ({ objects, still, foreign, changed, findings }: Outcome): boolean =>
  findings.length === 0 && still === objects && foreign[0] === foreign[1] && changed[0] === changed[1]
