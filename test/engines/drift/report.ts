import type { Outcome, Share } from './model.ts'

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

const share = ([all, right]: Share): string => (all === 0 ? 'none there' : `${right} of ${all}`)

/** A line for each cluster and tool, then everything that was found, each difference with its path and both values. */
export function textOf(outcomes: readonly Outcome[]): string {
  const head = [
    'cluster',
    'Kubernetes',
    'tool',
    'unchanged',
    "others' fields kept",
    'changes noticed',
    'repaired',
    'pruned',
    'namespaces kept',
    "others' namespaces labelled",
    'time',
  ]
  const rows = outcomes.map((outcome) => [
    outcome.cluster,
    outcome.kubernetes,
    names[outcome.tool],
    share(outcome.objects),
    share(outcome.foreign),
    share(outcome.noticed),
    share(outcome.repaired),
    share(outcome.pruned),
    share(outcome.namespacesKept),
    Object.entries(outcome.elsewhere)
      .map(([way, each]) => `${way} ${share(each)}`)
      .join(', ') || 'none there',
    `${outcome.seconds} s`,
  ])
  const findings = outcomes.flatMap(({ cluster, tool, findings }) =>
    findings.map(({ object, what, differences }) =>
      [
        `${cluster}, ${names[tool]}: ${object} is ${what}`,
        ...differences.map(({ path, live, wanted }) => `  ${path}: ${live ?? 'nothing'} → ${wanted ?? 'nothing'}`),
      ].join('\n'),
    ),
  )
  const wrong = outcomes.reduce((total, outcome) => total + wrongIn(outcome), 0)
  return [table([head, ...rows]), ...findings, `${wrong} wrong`].join('\n')
}

/** Nothing drifts: all of everything came out right, and nothing else was found. */
export const isClean = (outcome: Outcome): boolean => wrongIn(outcome) === 0

function wrongIn({
  objects,
  foreign,
  noticed,
  repaired,
  pruned,
  namespacesKept,
  elsewhere,
  findings,
}: Outcome): number {
  const shares = [objects, foreign, noticed, repaired, pruned, namespacesKept, ...Object.values(elsewhere)]
  const missing = shares.reduce((total, [all, right]) => total + all - right, 0)
  return Math.max(findings.length, missing)
}

/** docs/drift.json: what came out, but how long it took. */
export function dataOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ seconds: _, findings, elsewhere, ...outcome }) => {
    const shares = Object.entries({ ...outcome, ...elsewhere }).map(([key, value]) =>
      Array.isArray(value) ? [key, { all: value[0], right: value[1] }] : [key, value],
    )
    return `    ${JSON.stringify({ ...Object.fromEntries(shares), findings: findings.length })}`
  })
  return `{\n  "format": "groundrule.dev/drift/v1",\n  "rows": [\n${rows.join(',\n')}\n  ]\n}\n`
}
