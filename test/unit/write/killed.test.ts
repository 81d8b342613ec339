import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareOutput, writeOutput } from '../../../src/compile/write.ts'
import { renderManifest } from '../../../src/compile/write-manifest.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { trees } from './trees.ts'

let root: string
let child: string
let folder: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-killed-'))
  folder = join(root, 'generated')
  child = join(root, 'child.mjs')
  const entry = join(import.meta.dirname, 'child.ts')
  await build({
    entryPoints: [entry],
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
})
afterAll(() => rmSync(root, { recursive: true }))

type Tree = Readonly<Record<string, string>>

const onDisk = (): Tree | undefined =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== foreign)
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
      )
    : undefined

const treeOf = (files: readonly OutputFile[]): Tree => ({
  ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
  'manifest.json': renderManifest(files),
})

const same = (a: Tree | undefined, b: Tree): boolean =>
  a !== undefined &&
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(b).every(([path, text]) => a[path] === text)

const foreign = 'NOTES.txt'
const leftovers = () => readdirSync(root).filter((name) => name.startsWith('.generated'))

async function reset(files: readonly OutputFile[], shared: boolean) {
  rmSync(folder, { recursive: true, force: true })
  for (const name of leftovers()) rmSync(join(root, name), { recursive: true })
  await writeOutput(folder, files)
  if (shared) writeFileSync(join(folder, foreign), 'mine\n')
}

/** Runs the child to its end, or until it has been writing for `milliseconds`. */
const run = (env: Record<string, string>, milliseconds?: number): Promise<string | null> =>
  new Promise((resolve) => {
    const process_ = spawn(process.execPath, [child, folder], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (milliseconds !== undefined)
      process_.stdout.once('data', () => setTimeout(() => process_.kill('SIGKILL'), milliseconds))
    process_.on('exit', (_, signal) => resolve(signal))
  })

describe.each([false, true])(
  'killed before each change to the file system (a foreign file in the folder: %s)',
  (shared) => {
    it('leaves the old tree or the new one', { timeout: 120_000 }, async () => {
      const [first, second] = [treeOf(trees.small.first), treeOf(trees.small.second)]
      let absent = 0
      let step = 1
      for (; ; step++) {
        await reset(trees.small.first, shared)
        const signal = await run({ KILL_BEFORE: String(step) })
        const raw = onDisk()
        if (raw === undefined) absent++
        // Without foreign files the folder is replaced as a whole: nothing has to be recovered for it to be complete.
        if (!shared && raw !== undefined) expect([same(raw, first), same(raw, second)], `step ${step}`).toContain(true)
        await compareOutput(folder, trees.small.second)
        const recovered = onDisk()
        expect(
          [same(recovered, first), same(recovered, second)],
          `step ${step}: ${Object.keys(recovered ?? {})}`,
        ).toContain(true)
        expect(leftovers()).toEqual([])
        if (shared) expect(readFileSync(join(folder, foreign), 'utf8')).toBe('mine\n')
        if (signal === null) break
      }
      expect(step).toBeGreaterThan(10)
      // The only moment without a tree is between the two renames.
      expect(absent).toBe(shared ? 0 : 1)
    })
  },
)

describe('killed at random moments', () => {
  it('leaves the old tree or the new one', { timeout: 120_000 }, async () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
    console.log(`SEED=${seed}`)
    let state = seed
    const random = () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return state / 0x7fffffff
    }
    const [first, second] = [treeOf(trees.large.first), treeOf(trees.large.second)]
    await reset(trees.large.first, false)
    for (let i = 0; i < 30; i++) {
      await run({}, random() * 60)
      const raw = onDisk()
      if (raw !== undefined) expect([same(raw, first), same(raw, second)], `kill ${i}`).toContain(true)
      await compareOutput(folder, trees.large.first)
      const recovered = onDisk()
      expect([same(recovered, first), same(recovered, second)], `kill ${i}`).toContain(true)
      expect(leftovers()).toEqual([])
    }
  })
})
