import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { judgeFiles } from '../../../src/check/judge-files.ts'
import type { Bundle } from '../../../src/compile/bundle.ts'
import { judge } from '../../../src/compile/judge.ts'
import type { FileResult } from '../../../src/report/finding.ts'
import { root as repository } from '../../repo/files.ts'

const bundle = JSON.parse(readFileSync(join(repository, 'generated/baseline.json'), 'utf8')) as Bundle
const source = { bundle, context: {} }
let root: string
let code: URL

const pod = (name: string, image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  containers:\n    - name: app\n      image: ${image}\n`

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-threads-'))
  await build({
    entryPoints: [join(repository, 'src/check/thread.ts')],
    outfile: join(root, 'thread.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['picomatch', 'ignore'],
    logLevel: 'error',
  })
  code = pathToFileURL(join(root, 'thread.mjs'))
})
afterAll(() => rmSync(root, { recursive: true }))

async function judged(paths: readonly string[], threads?: { code: URL; source: typeof source }) {
  const found: FileResult[] = []
  const none = async () => ''
  for await (const result of judgeFiles(paths, judge(bundle, {}), none, threads)) found.push(result)
  return found
}

it('gives what one thread gives, in the same order', async () => {
  mkdirSync(join(root, 'many'))
  for (let i = 0; i < 300; i++) {
    const text =
      i % 50 === 7 ? 'a: [\n' : i % 50 === 8 ? '' : pod(`p${i}`, i % 3 === 0 ? 'nginx' : 'registry.example.com/a:1')
    writeFileSync(join(root, 'many', `${String(i).padStart(3, '0')}.yaml`), text)
  }
  const alone = await judged([join(root, 'many')])
  expect(alone).toHaveLength(300)
  expect(alone.flatMap(({ findings }) => findings).length).toBeGreaterThan(1000)
  expect(await judged([join(root, 'many')], { code, source })).toEqual(alone)
})

it('reads a big file in pieces, with the lines and offsets of the whole', async () => {
  const texts = Array.from(
    { length: 2500 },
    (_, i) => `# 🙂 é ${'-'.repeat(1000)}\n${pod(`p${i}`, 'nginx').replaceAll('\n', i % 2 === 0 ? '\n' : '\r\n')}`,
  )
  texts[2000] = 'kind: [\n'
  const text = texts.join('---\n')
  const file = join(root, 'big.yaml')
  writeFileSync(file, `\ufeff${text}`)
  const results = await judged([file], { code, source })
  expect(results.length).toBeGreaterThan(5)
  expect(results.map(({ continued }) => continued === true)).toEqual(results.map((_, i) => i > 0))
  const lines = text.split('\n')
  const findings = results.flatMap(({ findings }) => findings)
  const images = findings.filter(({ control }) => control === 'pinned-image-tag')
  expect(images.length).toBeGreaterThan(1900)
  for (const { place } of images) {
    expect(lines[place.line - 1]?.trimEnd().slice(place.column - 1)).toBe('nginx')
    // What follows may be in the next piece.
    const { first } = place.excerpt
    const before = lines.slice(first - 1, place.line).map((line) => line.replace(/\r$/, ''))
    expect(place.excerpt.lines.slice(0, before.length)).toEqual(before)
  }
  for (const { fix } of findings.slice(-200)) {
    for (const { start } of fix?.edits ?? []) {
      const before = text.slice(0, start.offset)
      expect(start.line).toBe(before.split('\n').length)
      break
    }
  }
  const broken = results.flatMap(({ broken }) => broken)
  expect(broken).toHaveLength(1)
  expect(lines[(broken[0]?.line ?? 0) - 2]).toBe('kind: [')
}, 60_000)

it('throws what broke in a thread', async () => {
  writeFileSync(
    join(root, 'broken.mjs'),
    `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('it broke') })`,
  )
  const broken = { code: pathToFileURL(join(root, 'broken.mjs')), source }
  await expect(judged([join(root, 'many')], broken)).rejects.toThrow('it broke')
  writeFileSync(join(root, 'ended.mjs'), 'process.exit(3)')
  const ended = { code: pathToFileURL(join(root, 'ended.mjs')), source }
  await expect(judged([join(root, 'many')], ended)).rejects.toThrow('a thread that judges ended with 3')
})

it('a thread sends no more than may be untaken', async () => {
  const untaken = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(code, { workerData: { ...source, untaken, mostUntaken: 2 } })
  let sent = 0
  const ended = new Promise<void>((resolve) => {
    worker.on('message', (message: unknown) => {
      sent++
      if (message === 'whole') resolve()
    })
  })
  const bytes = new TextEncoder().encode(
    Array.from({ length: 500 }, (_, i) => `---\n${pod(`p${i}`, 'nginx')}`).join(''),
  )
  worker.postMessage({ kind: 'piece', file: 'a.yaml', found: false, bytes, continued: false })
  while (sent < 2) await new Promise((resolve) => setTimeout(resolve, 10))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(sent).toBe(2)
  Atomics.store(untaken, 0, -1000)
  Atomics.notify(untaken, 0)
  await ended
  expect(sent).toBeGreaterThan(10)
  await worker.terminate()
}, 60_000)

it('a thread waits where nobody takes what it found, and goes on when somebody does', async () => {
  const file = join(root, 'much.yaml')
  writeFileSync(file, Array.from({ length: 3000 }, (_, i) => `---\n${pod(`p${i}`, 'nginx')}`).join(''))
  const none = async () => ''
  const results = judgeFiles([file, file, join(root, 'many')], judge(bundle, {}), none, { code, source })
  const first = await results.next()
  expect(first.done).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 300))
  let findings = 0
  for await (const result of results) findings += result.findings.length
  expect(findings).toBeGreaterThan(20_000)
  // One that nobody takes any more ends all the same.
  const left = judgeFiles([file], judge(bundle, {}), none, { code, source })
  await left.next()
  await left.return(undefined)
}, 60_000)
