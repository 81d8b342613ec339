import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { run } from '../../../src/cli/program.ts'
import { workspace } from '../cli/io.ts'
import { starter } from './bundle.ts'
import { dump } from './dump.ts'
import { listOf } from './objects.ts'

const { groundrule, put, path } = workspace()
const text = listOf(dump)
const generated = join(import.meta.dirname, '../../../generated/baseline.json')

const summary = (out: string) => (JSON.parse(out) as { summary: Record<string, unknown> }).summary

describe('what it judges with', () => {
  test('the starter, where there is nothing else', async () => {
    const { code, out, err } = await groundrule(['audit', '-'], text)
    expect(code).toBe(0)
    expect(err).toBe('groundrule: judging with the starter baseline of groundrule\n')
    expect(out).toContain('8 of 9 workloads in 6 namespaces violate at least one of 6 controls')
  })

  test('the baseline here', async () => {
    cpSync(join(import.meta.dirname, '../../../src/cli/starter/baseline'), path('baseline'), { recursive: true })
    expect((await groundrule(['audit', '-'], text)).err).toBe('groundrule: judging with the baseline here\n')
  })

  test('a bundle that is named', async () => {
    const { code, out, err } = await groundrule(
      ['audit', '-', '--bundle', generated, '--env', 'prod', '--format', 'json'],
      text,
    )
    expect(code).toBe(0)
    expect(err).toBe(`groundrule: judging with ${generated}\n`)
    expect(summary(out).workloads).toBe(9)
  })

  test.each([
    [['--bundle', 'missing.json'], 'the bundle cannot be read'],
    [['--baseline', 'missing'], 'there is no groundrule.config.ts in missing'],
    [['--env', 'prd'], 'there is no environment "prd"; did you mean "prod"?'],
    [['--cluster', 'none'], 'there is no cluster "none"; there are: prod'],
  ])('%s is told', async (options, message) => {
    const { code, out, err } = await groundrule(['audit', '-', ...options], text)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

/** With the starter, compiled once: where a baseline comes from is of no interest below. */
async function audit(args: readonly string[], stdin: string) {
  put('starter.json', JSON.stringify(await starter))
  return await groundrule(['audit', ...args, '--bundle', path('starter.json')], stdin)
}

test('how far it is, at a terminal, when it takes long', async () => {
  put('dump.json', text)
  put('starter.json', JSON.stringify(await starter))
  let now = 0
  const clock = () => {
    now += 600
    return now
  }
  let err = ''
  const io: Io = {
    cwd: path('.'),
    out: () => {},
    err: (written) => {
      err += written
    },
    stdin: async () => '',
    color: { out: false, err: false },
    isTerminal: { out: false, err: true },
    today: '2026-01-31',
    clock,
  }
  expect(await run(['audit', 'dump.json', '--bundle', 'starter.json', '--output', 'picture.txt'], io)).toBe(0)
  const erase = '\r\u001b[K'
  expect(err.split(erase).slice(-2)).toEqual([`judged ${dump.length} objects`, ''])
})

describe('exit codes', () => {
  test.each([
    ['audit', 1],
    ['warn', 1],
    ['enforce-new', 0],
  ])('--fail-on %s: %i', async (level, code) => {
    expect((await audit(['-', '--fail-on', level], text)).code).toBe(code)
  })

  test.each([
    ['nothing', '', 'there is nothing in it'],
    ['a table', 'NAME   READY\nweb    1/1\n', 'there is no Kubernetes object in it'],
    ['a dump that is cut off', text.slice(0, -1000), 'the dump is cut off'],
    ['JSON that is broken below empty lines', `${'\n'.repeat(2000)}{"kind": oops}`, '-:2001  not read'],
    ['YAML that is broken', 'a: [', 'not read'],
  ])('2 for %s', async (_, stdin, message) => {
    const { code, out } = await audit(['-'], stdin)
    expect(code).toBe(2)
    expect(out).toContain(message)
  })

  test('2 for an object that no API server could have, with the line where it begins', async () => {
    const odd = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'odd', namespace: 'shop' },
      spec: { containers: 'none' },
    }
    const list = listOf([...dump.slice(0, 1), odd])
    const line = list.slice(0, list.indexOf('"odd"')).split('\n').length - 4
    expect(list.split('\n')[line - 1]?.trim()).toBe('{')
    const message = `-:${line}: not read: Pod shop/odd: spec.containers must be a list, not text\n`
    expect(await audit(['-'], list)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
    const { dump: yaml } = await import('js-yaml')
    const { err } = await audit(['-'], `a: 1\n---\n${yaml(odd)}`)
    expect(err).toContain('-:3: not read: Pod shop/odd: spec.containers must be a list, not text\n')
  })

  test('2 wins over 1, and the rest is judged', async () => {
    put('a.json', text)
    put('b.json', '{"kind": oops}')
    const { code, out, err } = await groundrule([
      'audit',
      path('a.json'),
      path('b.json'),
      path('c.json'),
      '--format',
      'json',
      '--fail-on',
      'audit',
    ])
    expect(code).toBe(2)
    expect(summary(out).violating).toBe(8)
    expect(err).toContain(`${path('b.json')}:1: not read: this is no JSON\n`)
    expect(err).toContain(`${path('c.json')}:1: not read: there is no such file or folder\n`)
  })
})

describe('dumps', () => {
  let expected: Record<string, unknown> = {}
  beforeEach(async () => {
    expected = summary((await audit(['-', '--format', 'json'], text)).out)
  })
  const judged = async (args: readonly string[], stdin = '') => {
    const { code, out } = await audit([...args, '--format', 'json'], stdin)
    expect(code).toBe(0)
    return summary(out)
  }

  test('a folder of them, one for each kind, one of them YAML, with other files beside', async () => {
    const kinds = [...new Set(dump.map(({ kind }) => String(kind)))]
    for (const kind of kinds) put(`dumps/${kind}.json`, listOf(dump.filter((each) => each.kind === kind)))
    put('dumps/README.yaml', 'title: not a manifest\n')
    expect(await judged([path('dumps')])).toEqual({ ...expected, files: kinds.length + 1 })
  })

  test('YAML, as kubectl writes it', async () => {
    const { dump: yaml } = await import('js-yaml')
    expect(await judged(['-'], yaml({ apiVersion: 'v1', kind: 'List', items: dump }))).toEqual(expected)
    expect(await judged(['-'], dump.map((each) => `---\n${yaml(each)}`).join(''))).toEqual(expected)
  })

  test('one object after the other, and UTF-16 of some Windows tools', async () => {
    expect(await judged(['-'], dump.map((each) => JSON.stringify(each)).join('\n'))).toEqual(expected)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(path('dump.json'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(await judged([path('dump.json')])).toEqual(expected)
  })

  test('the same dump twice', async () => {
    put('a.json', text)
    put('b.json', text)
    const twice = await judged([path('a.json'), path('b.json')])
    expect(twice).toEqual({ ...expected, files: 2, repeated: dump.length - 2 - 3 + 5 })
  })
})

test('several formats in one run', async () => {
  const { readFileSync } = await import('node:fs')
  const formats = ['--format', 'pretty', '--format', `csv=${path('a.csv')}`, '--format', `markdown=${path('a.md')}`]
  const { code, out } = await audit(['-', ...formats], text)
  expect([code, out.slice(0, 12)]).toEqual([0, 'no-host-path'])
  expect(readFileSync(path('a.csv'), 'utf8')).toMatch(/^control,/)
  expect(readFileSync(path('a.md'), 'utf8')).toMatch(/^# Audit in prod\n/)
  const twice = await audit(['-', '--format', 'csv', '--format', 'json'], text)
  expect(twice).toEqual({
    code: 2,
    out: '',
    err: 'groundrule: two formats would go to standard output; name a file for each, such as --format json=FILE\n',
  })
})

test('--output takes the report, standard output nothing', async () => {
  const { readFileSync } = await import('node:fs')
  const { code, out } = await audit(['-', '--format', 'csv', '--output', path('audit.csv')], text)
  expect([code, out]).toEqual([0, ''])
  expect(readFileSync(path('audit.csv'), 'utf8')).toMatch(/^control,title,.*\r\n/)
})
