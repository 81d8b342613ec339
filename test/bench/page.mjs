// docs/performance.md, from what was measured.

const number = (value) =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ')
const short = (value) => (value < 10 ? value.toFixed(1) : number(value))

/** The page for rows of { size, corpus, bytes, tool, seconds, rate, memory, cpu } or { …, skipped }. */
export function page({ rows, machine }) {
  const own = (row) =>
    rows.find((each) => each.tool === 'groundrule' && each.size === row.size && each.corpus === row.corpus)
  const line = (row) => {
    const head = `| ${number(row.size)} | ${row.corpus} | ${row.tool} |`
    if (row.skipped) return `${head} ${row.skipped} | | | | |`
    const ratio = row.tool === 'groundrule' ? '' : `${short(own(row).rate / row.rate)} ×`
    return `${head} ${row.seconds.toFixed(2)} | ${number(row.rate)} | ${row.memory.toFixed(0)} | ${row.cpu.toFixed(2)} | ${ratio} |`
  }
  return `# Performance of \`check\`

Written by \`npm run bench -- check\` on ${machine.cores} cores (${machine.cpu}), Node ${machine.node.slice(1)}, all rows in one go. Wall time of the
whole process from its start, reports included. \`CPU\` is what all of its threads used together, in seconds; on a machine that has
other things to do, it says more than the wall time. The last column says how many times as fast groundrule is.

| resources | corpus | tool | seconds | resources/s | peak MB | CPU s | groundrule is |
|---:|---|---|---:|---:|---:|---:|---:|
${rows.map(line).join('\n')}

- **Corpus**: \`test/bench/corpus.mjs\`, seeded. *Mixed*: 45 % Deployments, 5 % DaemonSets, 22 % Services, 14 % ConfigMaps, 8 % Ingresses,
  6 % RoleBindings; three in ten workloads, Services and Ingresses have a finding. *Deployments*: 46 lines each, three in ten with a finding.
- **groundrule** judges with the reference baseline (31 controls) and reports every finding with file, line, column and fix, as JSON.
- **The others** get the policies that groundrule compiled from the same baseline for their engine (\`generated/clusters/\`), and give a
  verdict without a line. Each has two minutes for a size; where five times as long would be more than that, no larger size is tried.
- **Parsing alone** is js-yaml, lowered to ES2017 as in groundrule's own bundle, on one thread: every document read and thrown away.

## Where the difference comes from

${verdicts(rows, own)}

Neither of them was made for this: they load what an admission controller loads, and evaluate each policy for each object by way of
an interpreter (CEL, Rego) that starts from the object as JSON. groundrule compiles each control once per kind and environment into
closures, shares the work among threads, looks for a line only where something is wrong, and reads big files in pieces.
Start-up is part of every row; it is what keeps the ratio down at 1 000 resources.
`
}

function verdicts(rows, own) {
  const ratios = rows
    .filter(({ tool, skipped }) => !skipped && tool !== 'groundrule' && !tool.startsWith('js-yaml'))
    .map((row) => ({ row, ratio: own(row).rate / row.rate }))
  if (ratios.length === 0) return 'No other engine was measured here.'
  return [...new Set(ratios.map(({ row }) => `${row.size} ${row.corpus}`))]
    .map((key) => {
      const [first] = ratios.filter(({ row }) => `${row.size} ${row.corpus}` === key).sort((a, b) => a.ratio - b.ratio)
      const { row, ratio } = first
      return `- ${number(row.size)} resources, ${row.corpus}: ${short(ratio)} times as fast as the fastest of the others, ${row.tool}.`
    })
    .join('\n')
}
