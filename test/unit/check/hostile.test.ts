import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeFiles } from '../../../src/check/judge-files.ts'
import type { Bundle } from '../../../src/compile/bundle.ts'
import { controlInfos, judge } from '../../../src/compile/judge.ts'
import type { FileResult } from '../../../src/report/finding.ts'
import { pretty } from '../../../src/report/pretty.ts'
import { root as repository } from '../../repo/files.ts'

const bundle = JSON.parse(readFileSync(join(repository, 'generated/baseline.json'), 'utf8')) as Bundle
const bundleJudge = judge(bundle, {})
const pod =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers:\n    - name: app\n      image: nginx\n'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-hostile-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function check(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly FileResult[]> {
  mkdirSync(join(root, 'in'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, 'in', name), content)
  const results: FileResult[] = []
  for await (const result of judgeFiles([join(root, 'in')], bundleJudge, async () => '')) results.push(result)
  return results
}

/** One remark in a line, and nothing else of that file; the pod beside it is judged all the same. */
async function expectBroken(content: string | Uint8Array, line: number, message: RegExp): Promise<void> {
  const [broken, good] = await check({ 'a.yaml': content, 'b.yaml': pod })
  expect(broken).toMatchObject({
    findings: [],
    resources: 0,
    broken: [{ line, message: expect.stringMatching(message) }],
  })
  expect(good?.resources).toBe(1)
  expect(good?.findings.length).toBeGreaterThan(5)
}

describe('a file that is meant to do harm is one error', () => {
  it('aliases that stand for billions of values', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`)
    return expectBroken(`${pod}a0: &a0 x\n${levels.join('')}`, 1, /aliases stand for more than/)
  })

  it('ten thousand lists within lists, and a thousand objects', async () => {
    const deep = 10_000
    await expectBroken(`${pod}x: ${'['.repeat(deep)}${']'.repeat(deep)}\n`, 10, /nesting exceeded/)
    rmSync(join(root, 'in'), { recursive: true })
    const nested = Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
    await expectBroken(`${pod}---\n${nested}`, 110, /nesting exceeded/)
  })

  it('JSON as deep', async () => {
    const json = `{"apiVersion":"v1","kind":"Pod","spec":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`
    const [result] = await check({ 'a.json': json })
    expect(result?.resources).toBe(1)
  })

  it('lists of objects within lists', async () => {
    const lists = (deep: number) =>
      `${'{"apiVersion":"v1","kind":"List","items":['.repeat(deep)}{"apiVersion":"v1","kind":"Pod"}${']}'.repeat(deep)}`
    await expectBroken(lists(5000), 1, /more than 100 lists within lists/)
    rmSync(join(root, 'in'), { recursive: true })
    expect((await check({ 'a.json': lists(90) }))[0]?.resources).toBe(1)
  })

  it('a name as long as a book, of which each finding would have a copy', async () => {
    const containers = Array.from({ length: 20 }, (_, i) => `{name: c${i}, image: nginx}`).join(', ')
    const results = await check({
      'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: ${'x'.repeat(1_000_000)}}\nspec: {containers: [${containers}]}\n`,
    })
    const findings = results.flatMap((result) => result.findings)
    expect(findings.length).toBeGreaterThan(100)
    expect(JSON.stringify(findings).length).toBeLessThan(5_000_000)
  })

  it('bytes that are no text', async () => {
    await expectBroken(Buffer.concat([Buffer.from(`${pod}# `), Buffer.from([0xff, 0xfe, 0x80])]), 10, /not UTF-8/)
    rmSync(join(root, 'in'), { recursive: true })
    await expectBroken(`${pod}x: "\u0000"\n`, 10, /U\+0000 is a control character/)
    rmSync(join(root, 'in'), { recursive: true })
    const [image] = await check({ 'a.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]) })
    expect(image?.skipped).toBe('no manifest: not UTF-8 in line 1')
  })
})

it('reads a scalar of ten million characters, and a hundred thousand documents', async () => {
  const [long, many] = await check({
    'a.yaml': `${pod}  x: ${'y'.repeat(10_000_000)}\n`,
    'b.yaml': `${'---\na: 1\n'.repeat(100_000)}---\n${pod}`,
  })
  expect(long?.resources).toBe(1)
  expect(long?.findings.every(({ place }) => place.line <= 9)).toBe(true)
  expect(many?.notJudged).toEqual({ 'no Kubernetes object': 100_000 })
  expect(many?.findings[0]?.place.line).toBeGreaterThan(200_000)
}, 60_000)

it('a broken part of a big file in a folder is an error, whatever words are in it', async () => {
  const filler = `---\na: ${'x'.repeat(1000)}\n`.repeat(1500)
  const results = await check({ 'a.yaml': `${filler}---\nkind: [\n${filler}---\n${pod}` })
  expect(results.length).toBeGreaterThan(3)
  expect(results.flatMap(({ broken }) => broken.map(({ line }) => line))).toEqual([3003])
  expect(results.flatMap(({ skipped = [] }) => skipped)).toEqual([])
  expect(results.at(-1)?.resources).toBe(1)
  rmSync(join(root, 'in'), { recursive: true })
  const first = await check({ 'a.yaml': `---\nkind: [\n${filler}${filler}---\n${pod}` })
  expect(first[0]?.broken).toMatchObject([{ line: 3 }])
})

it('of a very long line, passes on what is shown of it, and has its places', async () => {
  const item = (i: number) =>
    `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p${i}"},"spec":{"containers":[{"name":"a","image":"nginx"}]}}`
  const text = `{"apiVersion":"v1","kind":"List","items":[${Array.from({ length: 200 }, (_, i) => item(i)).join(', ')}]}`
  const results = await check({ 'a.json': text })
  const images = results.flatMap(({ findings }) => findings.filter(({ control }) => control === 'pinned-image-tag'))
  expect(images).toHaveLength(200)
  for (const { place } of images) {
    const { lines, from = 0 } = place.excerpt
    expect(text.slice(place.column - 1, place.column - 1 + place.width)).toBe('nginx')
    expect(lines[0]?.slice(place.column - 1 - from, place.column - 1 - from + place.width)).toBe('nginx')
    expect(lines[0]?.length).toBeLessThan(200)
  }
})

it('reads a pipe that was named, as a shell gives one, in pieces', async () => {
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  const writer = spawn('sh', ['-c', `cat > '${pipe}'`], { stdio: ['pipe', 'ignore', 'ignore'] })
  writer.stdin.end(`---\nkind: ConfigMap\napiVersion: v1\n# ${'-'.repeat(1000)}\n`.repeat(1000))
  let objects = 0
  let results = 0
  for await (const result of judgeFiles([pipe], bundleJudge, async () => '')) {
    objects += result.notJudged.ConfigMap ?? result.resources
    results++
  }
  expect(objects).toBe(1000)
  expect(results).toBeGreaterThan(2)
}, 60_000)

it('pollutes no object, whatever its keys are called', async () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const object = keys.map((key) => `${key}: {polluted: true, privileged: true}`)
  const nested = keys.map((key) => `      ${key}: {polluted: true, securityContext: {privileged: true}}\n`).join('')
  const results = await check({
    'a.yaml': `${pod}${nested}`,
    'b.yaml': `${object.join('\n')}\n${pod}`,
    'c.json': `{"__proto__":{"polluted":true,"kind":"Pod"},"apiVersion":"v1","kind":"Pod","metadata":{"name":"x"},"spec":{"__proto__":{"hostNetwork":true},"containers":[]}}`,
  })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(([] as unknown as Record<string, unknown>).privileged).toBeUndefined()
  expect(results.map(({ resources }) => resources)).toEqual([1, 1, 1])
  const controls = results.flatMap(({ findings }) => findings.map(({ control }) => control))
  expect(controls).toContain('pinned-image-tag')
  expect(controls).not.toContain('pod-security-baseline.privileged')
  expect(controls).not.toContain('pod-security-baseline.host-namespaces')
})

it('prints no control character of a name, a value or a file name', async () => {
  const attack = '\u001b[2J\u202e'
  const evil = pod
    .replace('nginx', `"nginx\\e[2J\\n"`)
    .replace('name: app', `name: "app\\e[31m"`)
    .replace('name: web', `name: "web\\u202e"`)
  const results = await check({ [`a${attack}\nb.yaml`]: evil, [`c${attack}.yaml`]: 'a: [\napiVersion' })
  const reporter = pretty({
    version: '1.0.0',
    baseline: 'f'.repeat(64),
    controls: controlInfos(bundle),
    failOn: 'audit',
    color: false,
  })
  const text = results.map(reporter.file).join('')
  expect(results.map(({ findings, broken }) => findings.length + broken.length > 0)).toEqual([true, true])
  expect(text).toContain('nginx')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  expect(text).not.toMatch(/^b\.yaml/m)
})
