// Runs a TypeScript entry of test/engines: `node test/engines/run.mjs conformance [arguments]`. Node 20 reads no TypeScript,
// so esbuild bundles it first, sources of groundrule included.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const source = (path) => join(root, 'src', path)

/** Bundles `entry` (below test/engines, without .ts) into .cache/ and answers the file's path. */
export async function bundle(entry, { plugins = [], name = entry.replaceAll('/', '-') } = {}) {
  mkdirSync(join(root, '.cache/bundles'), { recursive: true })
  const outfile = join(root, `.cache/bundles/${name}.mjs`)
  await build({
    entryPoints: [join(root, `test/engines/${entry}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    alias: { 'groundrule/pss': source('pss/index.ts'), groundrule: source('dsl/index.ts') },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins,
  })
  return outfile
}

if (process.argv[1] === import.meta.filename) {
  const [entry, ...rest] = process.argv.slice(2)
  const file = await bundle(entry)
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...rest], { stdio: 'inherit', cwd: root })
  // The child ends what it started; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}
