import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareOutput, unifiedDiff, writeOutput } from '../../../src/compile/write.ts'
import { parseManifest, staysInside } from '../../../src/compile/write-manifest.ts'
import { file } from './trees.ts'

let root: string
let out: string
const read = (path: string) => readFileSync(join(out, path), 'utf8')
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
const codes = async (files: Parameters<typeof writeOutput>[1]) =>
  (await writeOutput(out, files)).diagnostics.map(({ code }) => code)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-write-'))
  out = join(root, 'generated')
})
afterEach(() => rmSync(root, { recursive: true }))

const first = [file('a/one.yaml', '1\n'), file('a/two.yaml', '2\n'), file('b/three.yaml', '3\n')]
const second = [file('a/one.yaml', '1\n'), file('a/two.yaml', 'zwei\n'), file('c/four.yaml', '4\n')]

describe('writing', () => {
  it('counts what it wrote, changed, removed and left', async () => {
    expect((await writeOutput(out, first)).counts).toEqual({ written: 3, changed: 0, removed: 0, same: 0 })
    expect((await writeOutput(out, second)).counts).toEqual({ written: 1, changed: 1, removed: 1, same: 1 })
    expect([read('a/two.yaml'), read('c/four.yaml'), existsSync(join(out, 'b'))]).toEqual(['zwei\n', '4\n', false])
    const manifest = JSON.parse(read('manifest.json'))
    expect(Object.keys(manifest.files)).toEqual(['a/one.yaml', 'a/two.yaml', 'c/four.yaml'])
    expect(manifest.files['a/one.yaml']).toEqual({
      sha256: '4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865',
      controls: ['some-control'],
    })
    expect(readdirSync(root)).toEqual(['generated'])
  })

  it('touches nothing when nothing differs, and keeps the times of what is the same', async () => {
    await writeOutput(out, first)
    const times = () => ['manifest.json', 'a/one.yaml', 'a/two.yaml'].map((path) => statSync(join(out, path)).mtimeMs)
    const before = times()
    const folder = statSync(out).mtimeMs
    expect((await writeOutput(out, first)).changes).toEqual([])
    expect([statSync(out).mtimeMs, ...times()]).toEqual([folder, ...before])
    await writeOutput(out, second)
    expect(statSync(join(out, 'a/one.yaml')).mtimeMs).toBe(before[1])
  })

  it('works through a link to the folder, and in an existing empty one', async () => {
    mkdirSync(join(root, 'real'))
    symlinkSync(join(root, 'real'), out)
    await writeOutput(out, first)
    expect(readFileSync(join(root, 'real/a/one.yaml'), 'utf8')).toBe('1\n')
    expect((await writeOutput(join(root, 'deep/er/out'), first)).counts?.written).toBe(3)
  })

  it('overwrites what was edited by hand, and removes it when it is stale', async () => {
    await writeOutput(out, first)
    put('a/two.yaml', 'edited\n')
    put('b/three.yaml', 'edited\n')
    expect((await writeOutput(out, second)).counts).toEqual({ written: 1, changed: 1, removed: 1, same: 1 })
  })
})

describe('files of others', () => {
  it('stay where they are', async () => {
    await writeOutput(out, first)
    put('NOTES.md', 'mine\n')
    put('b/mine.yaml', 'mine\n')
    expect((await writeOutput(out, second)).counts).toEqual({ written: 1, changed: 1, removed: 1, same: 1 })
    expect([read('NOTES.md'), read('b/mine.yaml'), existsSync(join(out, 'b/three.yaml'))]).toEqual([
      'mine\n',
      'mine\n',
      false,
    ])
  })

  it('are never overwritten, neither as a file, a folder, a parent nor a link', async () => {
    await writeOutput(out, first)
    put('c/four.yaml', 'mine\n')
    expect(await codes(second)).toEqual(['output-taken'])
    expect([read('c/four.yaml'), read('a/two.yaml')]).toEqual(['mine\n', '2\n'])
    rmSync(join(out, 'c'), { recursive: true })
    put('c', 'mine\n')
    expect(await codes(second)).toEqual(['output-taken'])
    rmSync(join(out, 'c'))
    put('c/four.yaml/mine', 'mine\n')
    expect(await codes(second)).toEqual(['output-taken'])
    rmSync(join(out, 'c'), { recursive: true })
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(out, 'c'))
    expect(await codes(second)).toEqual(['output-taken'])
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([])
    rmSync(join(out, 'c'))
    put('c/four.yaml', '4\n')
    expect(await codes(second)).toEqual([])
  })

  it('make a folder without a manifest, or with another kind of manifest, untouchable', async () => {
    put('a/one.yaml', 'mine\n')
    expect(await codes(first)).toEqual(['output-not-ours'])
    put('manifest.json', '{ "name": "a web app" }')
    expect(await codes(first)).toEqual(['output-not-ours'])
    put('manifest.json', '{ "version": 1, "files": { "../victim": { "sha256": "", "controls": [] } } }')
    writeFileSync(join(root, 'victim'), 'mine\n')
    expect(await codes(first)).toEqual(['output-not-ours'])
    expect(readFileSync(join(root, 'victim'), 'utf8')).toBe('mine\n')
    expect(read('a/one.yaml')).toBe('mine\n')
  })

  it('make a file in place of the folder a mistake', async () => {
    writeFileSync(out, 'mine\n')
    expect(await codes(first)).toEqual(['output-not-a-folder'])
  })

  it('include the work of another compile that is running', async () => {
    await writeOutput(out, first)
    const staging = join(root, `.generated.groundrule-${process.ppid}`)
    mkdirSync(staging)
    expect(await codes(second)).toEqual(['output-busy'])
    expect(existsSync(staging)).toBe(true)
  })
})

describe('paths', () => {
  it.each(['../x', 'a/../../x', '/x', 'a//b', '', '.', 'a/./b', 'a\\b', 'C:/x', 'a\nb', 'manifest.json'])(
    '%j is refused',
    async (path) => {
      await expect(writeOutput(out, [file(path, 'x')])).rejects.toThrow(/no path/)
      expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    },
  )

  it('must differ by more than case', async () => {
    await expect(writeOutput(out, [file('a', '1'), file('A', '2')])).rejects.toThrow(/one path/)
    expect([staysInside('a/b.c'), staysInside('...')]).toEqual([true, true])
    expect(parseManifest('null')).toBeUndefined()
  })
})

describe('comparing', () => {
  it('writes nothing and shows what differs as a unified diff', async () => {
    await writeOutput(out, first)
    const { changes, counts } = await compareOutput(out, second)
    expect(counts).toEqual({ written: 1, changed: 1, removed: 1, same: 1 })
    expect(unifiedDiff(changes)).toBe(`--- a/a/two.yaml
+++ b/a/two.yaml
@@ -1,1 +1,1 @@
-2
+zwei
--- a/b/three.yaml
+++ /dev/null
@@ -1,1 +0,0 @@
-3
--- /dev/null
+++ b/c/four.yaml
@@ -0,0 +1,1 @@
+4
`)
    expect(read('a/two.yaml')).toBe('2\n')
    expect((await compareOutput(join(root, 'nowhere/out'), first)).counts?.written).toBe(3)
    expect(existsSync(join(root, 'nowhere'))).toBe(false)
  })

  it('shows the manifest where only it differs', async () => {
    await writeOutput(out, first)
    const { changes, counts } = await compareOutput(out, [
      ...first.slice(1),
      { ...(first[0] as (typeof first)[0]), controls: ['other'] },
    ])
    expect(counts).toEqual({ written: 0, changed: 0, removed: 0, same: 3 })
    expect(unifiedDiff(changes)).toContain('+        "other"')
  })
})
