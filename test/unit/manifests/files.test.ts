import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { collect } from '../../../src/manifests/collect.ts'
import { listFiles } from '../../../src/manifests/files.ts'

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

it('walks folders in order and leaves out what holds no manifests', async () => {
  for (const path of ['b.yml', 'a.yaml', 'c/d.json', 'node_modules/x.yaml', '.git/x.yaml', 'e.txt']) put(path, pod)
  symlinkSync(root, join(root, 'loop'))
  const { files, unreadable } = await listFiles([`${root}/`, join(root, 'a.yaml'), '-'], stdin)
  expect(files.map(({ file }) => file.replace(root, '').slice(1))).toEqual(['a.yaml', 'b.yml', 'c/d.json', ''])
  expect(files.at(-1)?.file).toBe('-')
  expect(unreadable).toEqual([])
})

it('decodes what Windows tools write', async () => {
  const text = `${pod}metadata: { name: "é\u{1f600}" }\n`
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  const encodings = { 'a.yaml': little, 'b.yaml': Buffer.from(little).swap16(), 'c.yaml': Buffer.from(`\ufeff${text}`) }
  for (const [name, bytes] of Object.entries(encodings)) writeFileSync(join(root, name), bytes)
  const { files } = await listFiles([root], stdin)
  expect(files.map((file) => file.text)).toEqual([text, text, text])
})

it('says which path does not exist, and goes on', async () => {
  put('a.yaml', pod)
  const listed = await listFiles([join(root, 'nope'), join(root, 'a.yaml')], stdin)
  expect(listed.files).toHaveLength(1)
  expect(listed.unreadable).toEqual([{ file: join(root, 'nope'), message: 'there is no such file or folder' }])
})

it('skips templates and files of other tools with a note; a broken manifest is an error and harms no other file', async () => {
  put('chart/Chart.yaml', 'name: x\n')
  put('chart/templates/sub/quoted.yaml', `${pod}metadata: { name: "{{ .Values.name }}" }\n`)
  put('chart/templates/plain.yaml', pod)
  put('templates/alert.yaml', `${pod}metadata: { annotations: { a: "{{ $value }}" } }\n`)
  put('tsconfig.json', '{\n  "a": "b" // comment\n}\n')
  put('broken.yaml', `${pod}spec: [\n`)
  const { files } = await listFiles([root], stdin)
  const { manifests, skipped, broken, others } = collect(files)
  const name = (file: string) => file.replace(`${root}/`, '')
  expect(manifests.map(({ file }) => name(file))).toEqual(['chart/templates/plain.yaml', 'templates/alert.yaml'])
  expect(skipped.map(({ file }) => name(file))).toEqual(['chart/templates/sub/quoted.yaml', 'tsconfig.json'])
  expect(broken.map(({ file, line }) => [name(file), line])).toEqual([['broken.yaml', 4]])
  expect(others).toBe(1)
  const named = await listFiles([join(root, 'tsconfig.json')], stdin)
  expect(collect(named.files).broken).toHaveLength(1)
})
