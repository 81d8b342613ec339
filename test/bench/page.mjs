// docs/performance.md, from what was measured.

const number = (value) =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ')
const short = (value) => (value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : number(value))

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

CPU time for each resource, in the largest run that each has managed:

${costs(rows)}

- **Kyverno**'s command line compiles the CEL of each policy anew for each object; that is nearly all of its time.
- **gator** compiles once. What it then takes is one evaluation of CEL, by way of an interpreter that starts from the object as
  JSON, for each policy that matches. That is no waste: it is why groundrule is not 50 times as fast as this one.
- **groundrule** compiles each control once per kind and environment into closures, shares the work among threads, looks for a
  line only where something is wrong, and parses big files piece by piece. Nearly half of its time is reading YAML. In the
  first seconds each thread runs code that the JavaScript engine has not optimised yet: a long run is faster per resource.
- **Parsing alone** is the floor for one thread. groundrule's two threads do the same, and judge, and report.
`
}

const isOther = ({ tool }) => tool !== 'groundrule' && !tool.startsWith('js-yaml')

/** The fastest of the others, for each size and corpus; where none managed it, the pace of its largest size. */
function verdicts(rows, own) {
  const others = rows.filter(isOther)
  const measured = others.filter(({ skipped }) => !skipped)
  if (measured.length === 0) return 'No other engine was measured here.'
  const keys = [...new Map(others.map((row) => [`${row.size} ${row.corpus}`, row])).values()]
  return keys
    .flatMap(({ size, corpus }) => {
      const known = measured.filter((row) => row.corpus === corpus && row.size <= size)
      const largest = Math.max(...known.map((row) => row.size))
      const [fastest] = known.filter((row) => row.size === largest).sort((a, b) => b.rate - a.rate)
      if (!fastest) return []
      const ratio = short(own({ size, corpus }).rate / fastest.rate)
      const what = `- ${number(size)} resources, ${corpus}: `
      return largest === size
        ? `${what}${ratio} times as fast as the fastest of the others, ${fastest.tool}.`
        : `${what}none of the others in two minutes. ${ratio} times as fast as ${fastest.tool} with ${number(largest)}.`
    })
    .join('\n')
}

function costs(rows) {
  const measured = rows.filter(({ skipped, corpus }) => !skipped && corpus.startsWith('mixed'))
  const tools = [...new Set(measured.map(({ tool }) => tool))]
  const lines = tools.map((tool) => {
    const { cpu, size, corpus } = measured.filter((row) => row.tool === tool).at(-1)
    return `| ${tool} | ${number(size)}, ${corpus} | ${short((cpu / size) * 1000)} |`
  })
  return ['| tool | resources | CPU ms for each |', '|---|---|---:|', ...lines].join('\n')
}
