// Shows that the proof notices what it is for: flips one thing in the compiler at a time and expects a part of the proof to
// fail. `npm run sabotage`; an argument picks flips by a word of their name. Nothing is written into src/.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './run.mjs'
import { disagreements } from './sabotage/commands.mjs'
import { flips } from './sabotage/flips.mjs'

const root = join(import.meta.dirname, '../..')
/** One more than there are cores: each waits for its cluster some of the time. */
const atOnce = 3

/** An esbuild plugin that replaces one piece of one source file. */
const flipped = ({ file, from, to, name }) => ({
  name: 'flipped',
  setup(build) {
    let isSeen = false
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path !== join(root, file)) return undefined
      isSeen = true
      const text = readFileSync(path, 'utf8')
      if (text.split(from).length !== 2) throw new Error(`${name}: ${file} has not exactly one «${from}»`)
      return { contents: text.replace(from, () => to), loader: 'ts' }
    })
    build.onEnd(() => {
      if (!isSeen) throw new Error(`${name}: ${file} is no part of what is run`)
    })
  },
})

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(130)
  })

/** Exit code and output of a command, bundled with these plugins; `lane` tells what runs at the same time apart. */
async function run({ args: [entry, ...rest] }, plugins, lane) {
  const file = await bundle(entry, { plugins, name: `sabotage-${lane}` })
  const child = spawn(process.execPath, [file, ...rest], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  running.delete(child)
  return { code, output }
}

/** A run with nothing flipped: one that fails anyhow would show nothing. */
const honest = (command) => ({
  name: `nothing flipped, ${command.title}`,
  command,
  plugins: [],
  verdict: (count) => (count === 0 ? 'agrees' : undefined),
})

const sabotage = (flip) => ({
  name: flip.name,
  command: flip.by,
  plugins: [flipped(flip)],
  verdict: (count) => (count > 0 ? `noticed by ${flip.by.title}, ${count} disagreements` : undefined),
})

const [wanted = ''] = process.argv.slice(2)
const chosen = flips.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
if (chosen.length === 0) {
  console.error(`no flip is called like ${wanted}; there are\n  ${flips.map(({ name }) => name).join('\n  ')}`)
  process.exit(2)
}
const commands = [...new Map(chosen.map((flip) => [flip.by.args.join(' '), flip.by])).values()]
const tasks = [...commands.map(honest), ...chosen.map(sabotage)]
const failed = []
async function lane(number) {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { name, command, plugins, verdict } = task
    const result = await run(command, plugins, number).catch((error) => ({ output: String(error) }))
    const said = verdict(disagreements(command, result))
    if (said === undefined) failed.push(name)
    console.log(`${name}: ${said ?? `NOT SO (exit ${result.code}, ${command.args.join(' ')})\n${result.output}`}`)
  }
}
await Promise.all(Array.from({ length: atOnce }, (_, i) => lane(i)))
console.log(failed.length === 0 ? `${chosen.length} flips, all noticed` : `NOT SO: ${failed.join('; ')}`)
process.exit(failed.length === 0 ? 0 : 1)
