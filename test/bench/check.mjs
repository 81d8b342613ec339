// `npm run bench -- check [size …]`: how fast manifests are judged, beside the command lines of the engines with the policies
// that were compiled for them, and beside bare parsing. Writes docs/performance.md. Needs the pinned engines
// (`npm run engines`) for their rows.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { deployments, mixed } from './corpus.mjs'
import { page } from './page.mjs'

const root = join(import.meta.dirname, '..', '..')
const given = process.argv.slice(3).map(Number)
const sizes = given.length > 0 ? given : [1000, 10_000, 100_000]
const patience = 120_000
const scratch = mkdtempSync(join(tmpdir(), 'groundrule-bench-'))
const clusters = join(root, 'generated', 'clusters')
const engine = (name) => join(root, '.cache', 'engines', 'bin', name)

/** Policies of a folder, without what is none. */
const policies = (folder) =>
  readdirSync(join(clusters, folder))
    .filter((name) => name.endsWith('.yaml') && !/^(kustomization|groundrule-)/.test(name))
    .map((name) => join(clusters, folder, name))

/** `kyverno apply` says what it has read: of several folders the first alone, and of a folder no folders in it. */
const readByKyverno = (output) => Number(/ to (\d+) resource\(s\)/.exec(output)?.[1])

const readByGroundrule = (output) => {
  const { resources, notJudged } = JSON.parse(output).summary
  return Object.values(notJudged).reduce((sum, count) => sum + count, resources)
}

const floor = await floorScript()
const tools = [
  { name: 'js-yaml, parsing alone', command: (path) => [process.execPath, floor, path] },
  {
    name: 'groundrule',
    command: (path) => [
      process.execPath,
      join(root, 'dist', 'cli.js'),
      ...['check', '--bundle', join(root, 'generated', 'baseline.json'), '--format', 'json', path],
    ],
    read: readByGroundrule,
  },
  {
    name: 'gator test',
    engine: engine('gator-3.23.1'),
    command: (path) => [
      engine('gator-3.23.1'),
      ...['test', '-o', 'json', '-f', path],
      ...['templates', 'constraints'].flatMap((folder) => ['-f', join(clusters, 'prod-us', 'gatekeeper', folder)]),
    ],
  },
  {
    name: 'kyverno apply (ValidatingPolicy)',
    engine: engine('kyverno-cli-1.19.0'),
    command: (path) => [engine('kyverno-cli-1.19.0'), 'apply', ...policies('prod-ap/kyverno'), '-r', path],
    read: readByKyverno,
  },
  {
    name: 'kyverno apply (ClusterPolicy)',
    engine: engine('kyverno-cli-1.19.0'),
    command: (path) => [
      engine('kyverno-cli-1.19.0'),
      'apply',
      ...policies('lab/kyverno-clusterpolicy'),
      ...['-r', path],
    ],
    read: readByKyverno,
  },
]

const corpora = [
  { name: 'mixed, one file each', write: (count, to) => writeFiles(mixed(count), to) },
  { name: 'mixed, all in one file', write: (count, to) => writeOne(mixed(count), to) },
  { name: 'Deployments, one file each', own: true, write: (count, to) => writeFiles(deployments(count), to) },
  { name: 'Deployments, all in one file', own: true, write: (count, to) => writeOne(deployments(count), to) },
]

const rows = []
const tooSlow = new Set()
try {
  for (const size of sizes) {
    for (const { name: corpus, own, write } of corpora) {
      const path = join(scratch, 'corpus')
      const bytes = write(size, path)
      for (const tool of own ? tools.slice(0, 2) : tools) measure(tool, { size, corpus, bytes, path })
      rmSync(path, { recursive: true })
    }
  }
  if (given.length === 0) {
    const path = join(scratch, 'corpus')
    const bytes = writeOne(deployments(240_000), path)
    for (const tool of tools.slice(0, 2))
      measure(tool, { size: 240_000, corpus: 'Deployments, all in one file', bytes, path })
  }
} finally {
  rmSync(scratch, { recursive: true })
}
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), node: process.version }
if (given.length === 0) writeFileSync(join(root, 'docs', 'performance.md'), page({ rows, machine }))

/** One run, timed from outside; a tool that was too slow is not asked about more. */
function measure({ name, engine: binary, command, read }, { size, corpus, bytes, path }) {
  const key = `${name} ${corpus}`
  const row = { size, corpus, bytes, tool: name }
  if (binary && !existsSync(binary)) Object.assign(row, { skipped: 'not built here' })
  else if (tooSlow.has(key)) Object.assign(row, { skipped: 'more than two minutes' })
  else {
    const [file, ...args] = command(path)
    const isTimed = existsSync('/usr/bin/time')
    const output = join(scratch, 'output')
    const out = openSync(output, 'w')
    const started = performance.now()
    const line = [
      ...(isTimed ? ['/usr/bin/time', '-f', '%M %U %S'] : []),
      // It ends what it has started, also where that is not this process's own child.
      ...(binary ? ['timeout', '-s', 'KILL', String(patience / 1000)] : []),
      ...[file, ...args],
    ]
    const run = spawnSync(line[0], line.slice(1), { stdio: ['ignore', out, 'pipe'], encoding: 'utf8' })
    const seconds = (performance.now() - started) / 1000
    closeSync(out)
    if (run.error) throw run.error
    if (binary && seconds >= patience / 1000) {
      tooSlow.add(key)
      Object.assign(row, { skipped: 'more than two minutes' })
    } else {
      if (run.status > 1 && !binary) throw new Error(`${file} ${args.join(' ')}: ${run.stderr}`)
      const count = read?.(readFileSync(output, 'utf8')) ?? size
      if (count !== size) throw new Error(`${name} has read ${count} of ${size} resources`)
      const [memory = 0, user = 0, system = 0] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
      Object.assign(row, { seconds, rate: size / seconds, memory: memory / 1024, cpu: user + system })
      if (binary && seconds * 5 > patience / 1000) tooSlow.add(key)
    }
  }
  rows.push(row)
  const shown =
    row.skipped ??
    `${row.seconds.toFixed(2)} s, ${row.rate.toFixed(0)}/s, ${row.memory.toFixed(0)} MB, CPU ${row.cpu.toFixed(2)} s`
  console.log(`${String(size).padStart(7)}  ${corpus.padEnd(30)} ${name.padEnd(34)} ${shown}`)
}

function writeFiles(texts, to) {
  let i = 0
  let bytes = 0
  mkdirSync(to)
  for (const text of texts) {
    writeFileSync(join(to, `${i}.yaml`), text)
    bytes += text.length
    i++
  }
  return bytes
}

function writeOne(texts, to) {
  mkdirSync(to)
  const file = join(to, 'all.yaml')
  const out = openSync(file, 'w')
  let held = ''
  for (const text of texts) {
    held += `---\n${text}`
    if (held.length < 1_000_000) continue
    writeSync(out, held)
    held = ''
  }
  writeSync(out, held)
  closeSync(out)
  return statSync(file).size
}

/** What parsing alone costs: every document read with js-yaml, lowered as groundrule's own is, and thrown away. */
async function floorScript() {
  const outfile = join(scratch, 'floor.mjs')
  const contents = `
    import { createReadStream, readdirSync, readFileSync } from 'node:fs'
    import { join } from 'node:path'
    import { load } from 'js-yaml'
    for (const entry of readdirSync(process.argv[2], { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath ?? entry.path, entry.name)
      if (entry.name !== 'all.yaml') load(readFileSync(file, 'utf8'))
      else {
        let rest = ''
        for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
          const texts = (rest + chunk).split('\\n---\\n')
          rest = texts.pop()
          for (const text of texts) load(text)
        }
        load(rest)
      }
    }`
  await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2017',
    supported: { 'dynamic-import': true, 'top-level-await': true, 'for-await': true, 'import-meta': true },
    outfile,
    logLevel: 'error',
  })
  return outfile
}
