import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Judge } from '../../../src/cli/judge.ts'
import type { ControlInfo, Violation } from '../../../src/report/finding.ts'
import { workspace } from './io.ts'

const info = vi.hoisted(
  (): ControlInfo => ({
    id: 'c',
    title: 't',
    domain: 'network',
    severity: 'low',
    owner: 'team',
    contact: '#team',
    rationale: 'why',
    remediation: 'fix',
    mappings: [],
    page: 'page',
  }),
)

// Judging is tested where it is done; here it finds fault with every Pod whose name is its level.
vi.mock('../../../src/cli/judge.ts', () => ({
  judgeOf: (text: string): Judge | string => {
    if (!text.startsWith('{')) return 'no bundle'
    return {
      version: '0123456789abcdef',
      name: 'acme',
      controls: new Map([['c', info]]),
      environments: ['dev', 'prod'],
      clusters: ['prod-eu'],
      judges: (object) => object.kind === 'Pod',
      violations: (object) => {
        const level = (object.metadata as { name: string }).name as Violation['level']
        if (object.kind !== 'Pod' || level === 'off') return []
        return [{ control: 'c', level, line: 'x must hold', path: ['spec'], found: undefined }]
      },
    }
  },
}))

const { groundrule, put, path } = workspace()
const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: { name: '${name}' }\nspec: {}\n`
const check = (...args: string[]) => groundrule(['check', '--bundle', path('b.json'), ...args])

describe('exit codes', () => {
  it('0 is clean, 1 is a finding at the level that fails, 2 is what could not be done', async () => {
    put('b.json', '{}')
    for (const level of ['off', 'audit', 'warn', 'enforce-new', 'enforce']) put(`${level}.yaml`, pod(level))
    put('broken.yaml', `${pod('enforce')}x: [\n`)
    const code = async (...args: string[]) => (await check(...args)).code
    expect(await code(path('off.yaml'))).toBe(0)
    expect(await code(path('warn.yaml'))).toBe(0)
    expect(await code(path('warn.yaml'), '--fail-on', 'warn')).toBe(1)
    expect(await code(path('enforce-new.yaml'))).toBe(1)
    expect(await code(path('enforce-new.yaml'), '--fail-on', 'enforce')).toBe(0)
    expect(await code(path('enforce.yaml'), path('broken.yaml'))).toBe(2)
    expect(await code(path('nowhere'))).toBe(2)
  })

  it('a broken file harms no other', async () => {
    put('b.json', '{}')
    put('a/broken.yaml', `${pod('enforce')}x: [\n`)
    put('a/good.yaml', pod('enforce'))
    const { code, out, err } = await check(path('a'))
    expect([code, err]).toEqual([2, ''])
    expect(out).toMatch(/a\/broken\.yaml:\d+ {2}not read/)
    expect(out).toContain('1 error · 0 warnings · 1 not read')
  })

  it('2 for a bundle that cannot be read or is none, and an unknown environment or cluster', async () => {
    put('b.json', 'nonsense')
    put('p.yaml', pod('off'))
    expect(await check(path('p.yaml'))).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no bundle') })
    put('b.json', '{}')
    expect(await check(path('p.yaml'), '--env', 'prd')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "prod"?'),
    })
    expect(await check(path('p.yaml'), '--cluster', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there are: prod-eu'),
    })
    const missing = await groundrule(['check', '--bundle', path('none.json'), path('p.yaml')])
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('cannot be read') })
  })
})

describe('results', () => {
  it('go to standard output, or to a file without colours', async () => {
    put('b.json', '{}')
    put('p.yaml', pod('enforce'))
    const { out } = await check(path('p.yaml'), '--env', 'prod')
    expect(out).toContain('p.yaml:4:1  enforce in prod  c')
    expect(out).toContain('ask   team (#team)  page')
    const written = await check(path('p.yaml'), '--format', 'json', '--output', 'report.json')
    expect(written).toEqual({ code: 1, out: '', err: '' })
    expect(JSON.parse(readFileSync(path('report.json'), 'utf8'))).toMatchObject({ version: 1, summary: { failing: 1 } })
  })

  it('count what was not judged', async () => {
    put('b.json', '{}')
    const { code, out } = await groundrule(
      ['check', '--bundle', path('b.json'), '-'],
      `${pod('off')}---\n${pod('x').replace('Pod', 'Service')}---\na: 1\n`,
    )
    expect(code).toBe(0)
    expect(out).toContain(
      '1 resource in 1 file judged by 1 control of acme 0123456789ab in 0.00 s (2 of other kinds not judged: Service 1, no Kubernetes object 1)',
    )
  })
})
