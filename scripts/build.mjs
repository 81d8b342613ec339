// Builds dist/: the command line, what authors import, and its types. `npm run build`.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'eof',
  define: { __GROUNDRULE_VERSION__: JSON.stringify(version) },
}

// On Node 20, js-yaml reads real manifests 2.6 times faster (25 instead of 10 MB/s) when it is lowered as far as ES2017:
// it is object spread that costs.
const lowered = {
  name: 'lowered',
  setup(build_) {
    build_.onLoad({ filter: /node_modules[\\/]js-yaml[\\/].*\.mjs$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8')
      // What object spread is lowered to costs as much as the parsing of a small file.
      const spread = '...DEFAULT_PARSER_OPTIONS,\n\t\t...options,\n\t\tinput:'
      if (!text.includes(spread)) throw new Error('js-yaml sets up its parser in another way than this build expects')
      const source = text.replace(spread, 'filename: options.filename ?? "", maxDepth: options.maxDepth ?? 100, input:')
      const { code } = await transform(source, { target: 'es2017', loader: 'js', format: 'esm' })
      return { contents: code, loader: 'js' }
    })
  },
}

// As text that is parsed it is there in half the time that it takes as code.
const fieldTable = {
  name: 'field table',
  setup(build_) {
    build_.onLoad({ filter: /src[\\/]kubernetes[\\/]generated[\\/]fields\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const start = text.indexOf('= {') + 2
      const table = JSON.parse(text.slice(start).replace(/,\s*}\s*$/, '}'))
      const declared = text.slice(0, start)
      return { contents: `${declared}JSON.parse(${JSON.stringify(JSON.stringify(table))})`, loader: 'ts' }
    })
  },
}

const { metafile } = await build({
  ...common,
  metafile: true,
  entryPoints: { cli: 'src/cli/main.ts', 'judge-thread': 'src/check/thread.ts' },
  outdir: 'dist',
  // A command loads what it needs: `check` neither the compiler nor esbuild.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: ['esbuild'],
  plugins: [lowered, fieldTable],
  minifySyntax: true,
})
await joined('cli', 'check-')
await joined('judge-thread')
chmodSync('dist/cli.js', 0o755)
cpSync('src/cli/starter', 'dist/starter', { recursive: true })
compileStarter()
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licencesOf(Object.keys(metafile.inputs)))
cpSync('src/schemas/bundle-v1.json', 'dist/schemas/bundle-v1.json')
for (const name of ['application', 'check']) cpSync(`src/schemas/${name}-v1.json`, `dist/schemas/${name}-v1.json`)

await build({
  ...common,
  entryPoints: { index: 'src/dsl/index.ts', pss: 'src/pss/index.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/dsl-[hash]',
})

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })

/**
 * Joins an entry of dist/ with the parts that it always needs, and the command whose part begins so: Node takes a millisecond
 * and more for each file that it loads, and `check` runs once per commit. Other parts stay as they are, for other commands.
 */
async function joined(entry, command) {
  const file = `dist/${entry}.js`
  const isLater = (path, kind) => kind === 'dynamic-import' && !(command && basename(path).startsWith(command))
  const later = {
    name: 'later',
    setup(build_) {
      build_.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
        isLater(path, kind) ? { path: `./chunks/${basename(path)}`, external: true } : undefined,
      )
    },
  }
  await build({
    ...common,
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    plugins: [later],
    external: ['esbuild'],
    // commander is CommonJS and may ask for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  })
}

/** What `audit` judges with where there is no other baseline. */
function compileStarter() {
  const out = mkdtempSync(join(tmpdir(), 'groundrule-starter-'))
  try {
    const args = ['dist/cli.js', 'compile', '--baseline', 'dist/starter/baseline', '--out', out]
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    cpSync(join(out, 'baseline.json'), 'dist/starter-baseline.json')
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** The licences of the libraries that are bundled, as their authors ask, and of the API descriptions in the types. */
function licencesOf(inputs) {
  const names = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = join('node_modules', name)
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    if (!file) throw new Error(`${name} has no licence file`)
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  const kubernetes = 'The descriptions of API types are those of Kubernetes (Apache-2.0, see LICENSE).\n'
  return [kubernetes, ...texts].join(`\n${'-'.repeat(80)}\n\n`)
}
