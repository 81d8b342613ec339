// Writes docs/diagnostics.md. `npm run docs`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const contents = `
export { diagnosticsPage } from './scripts/docs/diagnostics-page.ts'
export { catalogue } from './src/diagnostics/catalogue.ts'
export { mistakes } from './test/unit/mistakes/index.ts'
`
const { outputFiles } = await build({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { diagnosticsPage, catalogue, mistakes } = await import(`data:text/javascript;base64,${source}`)
mkdirSync(join(root, 'docs'), { recursive: true })
writeFileSync(join(root, 'docs/diagnostics.md'), diagnosticsPage(catalogue, mistakes))
