import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { judgeFiles } from '../../../src/check/judge-files.ts'
import { readText, sourceFiles } from '../../../src/manifests/files.ts'

let root: string
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const stdin = async () => 'apiVersion: v1\nkind: Service\n'
const pod = 'apiVersion: v1\nkind: Pod\n'

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-files-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}
const listed = async (...paths: readonly string[]) => await all(sourceFiles(paths))
const judged = async (...paths: readonly string[]) =>
  await all(judgeFiles(paths, { judges: () => true, violations: () => [] }, stdin))

it('walks folders in order and leaves out what holds no manifests', async () => {
  for (const path of ['b.yml', 'a.yaml', 'c/d.json', 'node_modules/x.yaml', '.git/x.yaml', 'e.txt']) put(path, pod)
  symlinkSync(root, join(root, 'loop'))
  const files = await listed(`${root}/`, join(root, 'a.yaml'), '-')
  expect(files.map(({ file }) => file.replace(root, '').replace(/^\//, ''))).toEqual([
    'a.yaml',
    'b.yml',
    'c/d.json',
    '-',
  ])
})

it('decodes what Windows tools write', async () => {
  const text = `${pod}metadata: { name: "é\u{1f600}" }\n`
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  const encodings = { 'a.yaml': little, 'b.yaml': Buffer.from(little).swap16(), 'c.yaml': Buffer.from(`\ufeff${text}`) }
  for (const [name, bytes] of Object.entries(encodings)) {
    writeFileSync(join(root, name), bytes)
    expect(await readText(join(root, name))).toBe(text)
  }
})

it('says which path does not exist, and goes on', async () => {
  put('a.yaml', pod)
  const [missing, there] = await judged(join(root, 'nope'), join(root, 'a.yaml'))
  expect(missing).toMatchObject({
    file: join(root, 'nope'),
    broken: [{ line: 1, message: 'there is no such file or folder' }],
  })
  expect(there).toMatchObject({ resources: 1, broken: [] })
})

it('skips templates and files of other tools with a note; a broken manifest is an error and harms no other file', async () => {
  put('chart/Chart.yaml', 'name: x\n')
  put('chart/templates/sub/quoted.yaml', `${pod}metadata: { name: "{{ .Values.name }}" }\n`)
  put('chart/templates/plain.yaml', pod)
  put('templates/alert.yaml', `${pod}metadata: { annotations: { a: "{{ $value }}" } }\n`)
  put('tsconfig.json', '{\n  "a": "b" // comment\n}\n')
  put('broken.yaml', `${pod}spec: [\n`)
  const results = await judged(root)
  const names = (some: typeof results) => some.map(({ file }) => file.replace(`${root}/`, ''))
  expect(names(results.filter(({ resources }) => resources > 0))).toEqual(['templates/alert.yaml'])
  expect(names(results.filter(({ skipped }) => skipped !== undefined))).toEqual(['chart/templates', 'tsconfig.json'])
  const broken = results.filter((result) => result.broken.length > 0)
  expect(broken.map((result) => result.broken[0]?.line)).toEqual([4])
  expect(names(broken)).toEqual(['broken.yaml'])
  expect(results.map(({ notJudged }) => notJudged['no Kubernetes object'] ?? 0).reduce((a, b) => a + b)).toBe(1)
  const [json, quoted, plain] = await judged(
    ...['tsconfig.json', 'chart/templates/sub/quoted.yaml', 'chart/templates/plain.yaml'].map((name) =>
      join(root, name),
    ),
  )
  expect(json?.broken).toHaveLength(1)
  expect(quoted).toMatchObject({ resources: 0, skipped: expect.stringContaining('helm template') })
  expect(plain).toMatchObject({ resources: 1 })
})
