import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type BundleCache, bundleCache } from '../../../src/cli/bundle-cache.ts'
import { compileToBundle } from '../../../src/cli/compile-bundle.ts'
import { bundleSources } from '../../../src/compile/load-bundle.ts'
import { workspace } from './io.ts'

const { groundrule, put, path } = workspace()
const compiled = {
  text: '{"a":1}',
  diagnostics: [{ code: 'baseline-empty', severity: 'warning', message: 'm', hint: 'h' }],
} as const
const key = { compiler: 'v1', day: '2026-01-31' }

const cache = (changes: Partial<typeof key> = {}): BundleCache =>
  bundleCache(path('baseline'), { ...key, ...changes }, path('home')) as BundleCache

async function kept() {
  put('baseline/groundrule.config.ts', 'export default {}')
  put('baseline/controls/a/one.ts', 'one')
  put('baseline/shared.ts', 'shared')
  await cache().write(compiled, [
    path('baseline/groundrule.config.ts'),
    path('baseline/controls/a/one.ts'),
    path('baseline/shared.ts'),
  ])
  expect(await cache().read()).toEqual(compiled)
}

const cacheFile = () => path(`home/groundrule/${readdirSync(path('home/groundrule'))[0]}`)

describe('the cache of compiled bundles', () => {
  it.each([
    ['a control that changed', 'baseline/controls/a/one.ts'],
    ['what a control imports', 'baseline/shared.ts'],
    ['a control that came', 'baseline/controls/a/two.ts'],
    ['a control in a new folder', 'baseline/controls/b/two.ts'],
    ['a file that an import may mean now', 'baseline/shared.js'],
    ['an exception that came', 'baseline/exceptions/e.yaml'],
    ['settings of TypeScript', 'tsconfig.json'],
  ])('%s is noticed', async (_, file) => {
    await kept()
    put(file, 'new')
    expect(await cache().read()).toBeUndefined()
  })

  it('another groundrule compiles anew; another day does where exceptions depend on it', async () => {
    await kept()
    expect(await cache({ compiler: 'v2' }).read()).toBeUndefined()
    expect(await cache({ day: '2026-02-01' }).read()).toEqual(compiled)
    put('baseline/exceptions/e.yaml', 'id: e')
    await cache().write(compiled, [])
    expect(await cache().read()).toEqual(compiled)
    expect(await cache({ day: '2026-02-01' }).read()).toBeUndefined()
  })

  it('what is damaged is not used, and does no harm', async () => {
    await kept()
    const whole = readFileSync(cacheFile(), 'utf8')
    const damaged = [
      '',
      '{',
      'null',
      '{}',
      whole.slice(0, -9),
      whole.replace('\\"a\\":1', '\\"a\\":2'),
      whole.replace('"m"', '"n"'),
    ]
    for (const text of damaged) {
      writeFileSync(cacheFile(), text)
      expect(await cache().read()).toBeUndefined()
    }
    await cache().write(compiled, [])
    expect(await cache().read()).toEqual(compiled)
  })

  it('what cannot be written is not kept, and nothing is left of it', async () => {
    put('baseline/groundrule.config.ts', '')
    put('home', 'a file, not a folder')
    await cache().write(compiled, [])
    expect(await cache().read()).toBeUndefined()
    expect(bundleCache(path('baseline'), key, undefined)).toBeUndefined()
  })

  it('is beside the packages where there are some', async () => {
    put('node_modules/x/index.js', '')
    await kept()
    expect(readdirSync(path('node_modules/.cache/groundrule'))).toHaveLength(1)
  })

  it('many at once leave a whole one', async () => {
    await kept()
    const big = { ...compiled, text: 'x'.repeat(1e6) }
    await Promise.all(Array.from({ length: 8 }, () => cache().write(big, [path('baseline/shared.ts')])))
    expect((await cache().read())?.text).toBe(big.text)
    expect(readdirSync(path('home/groundrule'))).toHaveLength(1)
  })
})

describe('what a baseline asks for besides its files', () => {
  const isClosed = async (code: string) => {
    put('baseline/groundrule.config.ts', code)
    return (await bundleSources(path('baseline'), ['groundrule.config.ts'])).sources?.isClosed
  }

  it('is found, and such a baseline is compiled every time', async () => {
    expect(
      await isClosed(
        `import { defineConfig } from 'groundrule'\nexport default defineConfig({ process: 'a process. Date' })`,
      ),
    ).toBe(true)
    for (const open of [
      'process.env.X',
      `new Date().getTime()`,
      'Date.now()',
      'Math.random()',
      'globalThis.x',
      `process['env']`,
    ])
      expect([open, await isClosed(`export default { x: ${open} }`)]).toEqual([open, false])
    expect(await isClosed(`import { readFileSync } from 'node:fs'\nexport default readFileSync('x')`)).toBe(false)
  })

  it('its inputs are named', async () => {
    expect((await groundrule(['init', path('new')])).code).toBe(0)
    const io = { today: '2026-01-31' } as Parameters<typeof compileToBundle>[1]
    const { text, inputs } = await compileToBundle(path('new/baseline'), io)
    expect(text).toContain('"format":')
    expect(inputs).toContain(path('new/baseline/groundrule.config.ts'))
  })
})
