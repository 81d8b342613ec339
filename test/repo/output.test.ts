import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/compile/compile.ts'
import { compareOutput } from '../../src/compile/write.ts'
import { filesBelow, root } from './files.ts'

const asOf = '2026-11-22'

describe('generated/', () => {
  test('is what the baseline compiles to, file by file', async () => {
    const { files, diagnostics } = await compile(join(root, 'baseline'), { asOf })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(filesBelow('generated')).toEqual(
      [...files.map(({ path }) => `generated/${path}`), 'generated/manifest.json'].sort(),
    )
    for (const { path, content } of files)
      expect(readFileSync(join(root, 'generated', path), 'utf8'), path).toBe(content)
    const { changes } = await compareOutput(join(root, 'generated'), files)
    expect(changes).toEqual([])
  })
})

describe('the same baseline gives the same bytes', () => {
  // Below the repository, so that the bundle finds esbuild.
  const cache = join(root, '.cache/repo-test')
  const command = join(cache, 'cli.mjs')
  let folder = ''

  beforeAll(async () => {
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'groundrule-ünder a name-'))
    await build({
      entryPoints: [join(root, 'src/cli/main.ts')],
      outfile: command,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['esbuild'],
      define: { __GROUNDRULE_VERSION__: '"0.0.0"' },
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
      },
      logLevel: 'error',
    })
    cpSync(join(root, 'baseline'), join(folder, 'elsewhere'), { recursive: true })
  })
  afterAll(() => {
    rmSync(cache, { recursive: true })
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['in another folder', {}],
    ['in Kathmandu, in Turkish', { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['without colour, in plain C', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', NO_COLOR: '1' }],
  ])(
    '%s',
    (name, environment) => {
      const out = join(folder, name)
      const env = { PATH: process.env.PATH, ...environment }
      const args = [command, 'compile', '--baseline', join(folder, 'elsewhere'), '--out', out, '--as-of', asOf]
      execFileSync(process.execPath, args, { cwd: folder, env, stdio: 'pipe' })
      for (const file of filesBelow('generated'))
        expect(readFileSync(join(out, file.slice('generated/'.length)), 'utf8'), file).toBe(
          readFileSync(join(root, file), 'utf8'),
        )
    },
    30_000,
  )
})
