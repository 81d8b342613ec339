// Shows that the conformance run notices what it is for: flips one thing in the compiler at a time and expects the run to
// fail. `npm run sabotage`; an argument picks flips by a word of their name.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './run.mjs'

const root = join(import.meta.dirname, '../..')

/** What is changed, and which part of the run has to notice. Each `from` stands in its file exactly once. */
const flips = [
  {
    name: 'CEL: a list contains what it does not',
    file: 'src/languages/cel/lower.ts',
    from: "return ifPresent(argument, scope, (value) => cel.binary('in', value, list))",
    to: "return ifPresent(argument, scope, (value) => cel.not(cel.binary('in', value, list)))",
    parts: ['verdicts'],
  },
  {
    name: 'CEL: initContainers are not looked at',
    file: 'src/languages/cel/program.ts',
    from: 'variables.push({ name, expression: elements(source, scope) })',
    to: 'variables.push({ name, expression: elements({ ...source, lists: source.lists.slice(0, 1) }, scope) })',
    parts: ['verdicts'],
  },
  {
    name: 'JavaScript: at most is less than',
    file: 'src/languages/js/lower.ts',
    from: "'<=': (difference) => difference <= 0",
    to: "'<=': (difference) => difference < 0",
    parts: ['verdicts'],
  },
  {
    name: 'JavaScript: every is some',
    file: 'src/languages/js/lower.ts',
    from: "every: (node) => quantifier(node, 'every')",
    to: "every: (node) => quantifier(node, 'some')",
    parts: ['verdicts'],
  },
  {
    name: 'normalize: hostNetwork gives no host ports',
    file: 'src/kubernetes/normalize.ts',
    from: 'spec.hostNetwork === true ? withHostPorts(requested) : requested',
    to: 'requested',
    parts: ['verdicts'],
  },
  {
    name: 'normalize: zeros stay',
    file: 'src/kubernetes/tidy.ts',
    from: 'info.zeroVanishes === true && isZero(info, tidied) ? gone : tidied',
    to: 'tidied',
    parts: ['verdicts'],
  },
  {
    name: 'unchanged: always, on an update',
    file: 'src/languages/cel/unchanged.ts',
    from: "cel.literal('UPDATE')), ...parts)",
    to: "cel.literal('UPDATE')))",
    parts: ['traces'],
  },
  {
    name: 'unchanged: never',
    file: 'src/languages/cel/unchanged.ts',
    from: "cel.literal('UPDATE')), ...parts)",
    to: "cel.literal('NEVER')), ...parts)",
    parts: ['traces'],
  },
  {
    name: 'partition: namespaces of other environments are judged at the level of the cluster too',
    file: 'src/compile/partition.ts',
    from: 'values: sorted([...cluster.systemNamespaces, ...outside])',
    to: 'values: sorted([...cluster.systemNamespaces])',
    parts: ['partition'],
  },
  {
    name: 'partition: system namespaces are judged',
    file: 'src/compile/partition.ts',
    from: "return outside.length === 0 ? [noSystem] : [{ key: namespaces.key, operator: 'NotIn', values: outside }, noSystem]",
    to: "return outside.length === 0 ? [] : [{ key: namespaces.key, operator: 'NotIn', values: outside }]",
    parts: ['partition'],
  },
  {
    name: 'labels: one check of a level is enough',
    file: 'src/compile/plan-pod-security.ts',
    from: 'effectiveChecks(level, version).every((check) => held.has(check))',
    to: 'effectiveChecks(level, version).some((check) => held.has(check))',
    parts: ['labels'],
  },
  {
    name: 'labels: a warning is enough to enforce',
    file: 'src/compile/plan-pod-security.ts',
    from: "{ enforce: 'enforce', audit: 'audit', warn: 'warn' }",
    to: "{ enforce: 'warn', audit: 'audit', warn: 'warn' }",
    parts: ['labels'],
  },
  {
    name: 'levels: enforce-new denies the controllers',
    file: 'src/targets/cel-policy.ts',
    from: "...(policy.level === 'enforce-new' && shapes.length > 0 && { creators: creatorsFor(policy) }),",
    to: '',
    parts: ['levels'],
  },
]

/** An esbuild plugin that replaces one piece of one source file. */
const flipped = ({ file, from, to, name }) => ({
  name: 'flipped',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path !== join(root, file)) return undefined
      const text = readFileSync(path, 'utf8')
      if (text.split(from).length !== 2) throw new Error(`${name}: ${file} has not exactly one «${from}»`)
      return { contents: text.replace(from, () => to), loader: 'ts' }
    })
  },
})

let running
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    running?.kill(signal)
    process.exit(130)
  })

/** Exit code and output of a small run of some parts on the newest server. */
async function run(parts, plugins, name) {
  const file = await bundle('conformance/main', { plugins, name })
  const args = [file, '--small', '--kubernetes', '1.37.1', '--parts', parts.join(',')]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

const [wanted = ''] = process.argv.slice(2)
const chosen = flips.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
if (chosen.length === 0) {
  console.error(`no flip is called like ${wanted}; there are\n  ${flips.map(({ name }) => name).join('\n  ')}`)
  process.exit(2)
}
let unnoticed = 0
// A run that fails anyhow would show nothing.
const parts = [...new Set(chosen.flatMap((flip) => flip.parts))]
const honest = await run(parts, [], 'honest')
console.log(`nothing flipped (${parts.join(', ')}): ${honest.code === 0 ? 'agrees' : `fails\n${honest.output}`}`)
if (honest.code !== 0) process.exit(1)
for (const flip of chosen) {
  const { code, output } = await run(flip.parts, [flipped(flip)], 'flipped')
  // 1: verdicts disagree. 2 would be a run that came to nothing.
  const [, count] = /(\d+) disagreements\s*$/.exec(output) ?? []
  const noticed = code === 1 && Number(count) > 0
  if (!noticed) unnoticed++
  console.log(
    `${flip.name}: ${noticed ? `noticed by ${flip.parts.join(', ')}, ${count} disagreements` : `NOT NOTICED (exit ${code})\n${output}`}`,
  )
}
console.log(`${chosen.length - unnoticed} noticed, ${unnoticed} not`)
process.exit(unnoticed > 0 ? 1 : 0)
