// `npm run bench`: what compile and check cost, cold, with their parts. Each figure is the median of several processes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')
const cli = join(root, 'dist', 'cli.js')
const scratch = mkdtempSync(join(tmpdir(), 'groundrule-bench-'))
const rounds = Number(process.env.ROUNDS ?? 9)

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - {name: app, image: nginx}
`
writeFileSync(join(scratch, 'pod.yaml'), pod)

/** Median wall time in milliseconds of a Node process. */
function run(args, expected) {
  const times = []
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    times.push(performance.now() - started)
    if (!expected.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}

const bare = run(['-e', '0'], [0])
const report = (name, ms, limit) =>
  console.log(
    `${name.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / bare).toFixed(1).padStart(5)} × bare node${limit ? `   limit ${limit} ms` : ''}`,
  )

report('node -e 0', bare)
report('groundrule --version', run([cli, '--version'], [0]))
report('compile of the reference baseline, cold, to nowhere', run([cli, 'compile', '--check'], [0]), 1500)
report('compile of the reference baseline, cold, all written', fresh(), 1500)
report(
  'check of one file with --bundle',
  run([cli, 'check', '--bundle', 'generated/baseline.json', join(scratch, 'pod.yaml')], [1]),
  150,
)
await parts()
rmSync(scratch, { recursive: true })

/** The phases of one compile in a process of its own, each with what it has to load first. */
async function parts() {
  const entry = `
    const phases = []
    const timed = async (name, run) => {
      const started = performance.now()
      const result = await run()
      phases.push([name, performance.now() - started])
      return result
    }
    const { loadBaseline } = await timed('import load', () => import('./src/compile/load.ts'))
    const { baseline } = await timed('load (bundle, run, record)', () => loadBaseline('baseline'))
    const { analyze } = await timed('import analyze', () => import('./src/compile/analyze.ts'))
    await timed('analyze (examples, lints)', () => analyze(baseline))
    const { planBaseline } = await timed('import plan', () => import('./src/compile/plan.ts'))
    const { plan } = await timed('plan', () => planBaseline(baseline))
    const { emit, validate } = await timed('import emit', () => import('./src/compile/compile.ts'))
    const files = await timed('emit (lower, print, YAML)', () => emit(plan))
    await timed('validate against the schemas', () => files.forEach(validate))
    const { writeOutput } = await timed('import write', () => import('./src/compile/write.ts'))
    await timed('write', () => writeOutput(${JSON.stringify(join(scratch, 'parts'))}, files))
    for (const [name, ms] of phases) console.log('  ' + name.padEnd(34) + ms.toFixed(0).padStart(5) + ' ms')`
  // Below the repository, so that esbuild itself is found.
  const folder = join(root, 'node_modules', '.cache', 'groundrule-bench')
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    entryNames: 'parts',
    external: ['esbuild'],
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  })
  console.log('\nparts of one cold compile:')
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'parts.mjs')], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  console.log(stdout.trimEnd())
  rmSync(folder, { recursive: true })
}

function fresh() {
  const times = []
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [cli, 'compile', '--out', join(scratch, `out-${i}`)], {
      cwd: root,
      encoding: 'utf8',
    })
    times.push(performance.now() - started)
    if (status !== 0) throw new Error(stderr)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}
