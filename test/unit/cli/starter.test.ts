import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadBaseline } from '../../../src/compile/load.ts'
import { domains } from '../../../src/ir/control.ts'
import { workspace } from './io.ts'

const { groundrule, path } = workspace()
const starter = join(import.meta.dirname, '../../../src/cli/starter/baseline')

it('the starter has no diagnostic', async () => {
  const { baseline, diagnostics } = await loadBaseline(starter)
  expect(diagnostics).toEqual([])
  expect(baseline?.controls.map(({ id }) => id)).toEqual([
    'no-host-path',
    'no-latest-tag',
    'no-privilege-escalation',
    'read-only-root-filesystem',
    'resource-limits',
    'run-as-non-root',
  ])
  expect(baseline?.controls.every(({ enforcement }) => enforcement === 'warn')).toBe(true)
})

it('a new control has no diagnostic in any domain, and is not written twice', async () => {
  cpSync(starter, path('baseline'), { recursive: true })
  for (const domain of domains) {
    const id = `new-in-${domain}`
    const shown = `baseline/controls/${domain}/${id}.ts\n`
    expect(await groundrule(['new', 'control', id, '--domain', domain])).toEqual({ code: 0, out: shown, err: '' })
  }
  const { baseline, diagnostics } = await loadBaseline(path('baseline'))
  expect(diagnostics).toEqual([])
  expect(baseline?.controls).toHaveLength(6 + domains.length)
  const again = await groundrule(['new', 'control', 'new-in-rbac', '--domain', 'rbac'])
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
  expect(readdirSync(path('baseline/controls/rbac'))).toEqual(['new-in-rbac.ts'])
})

it('controls are listed, with owner, level and place', async () => {
  cpSync(starter, path('baseline'), { recursive: true })
  const { out } = await groundrule(['list', 'controls'])
  expect(out).toMatch(/^no-host-path +workload-hardening +high +platform-team +warn +Pods must not/m)
  const [first] = JSON.parse((await groundrule(['list', 'controls', '--format', 'json'])).out)
  expect(first).toMatchObject({ id: 'no-host-path', source: 'controls/workload-hardening/no-host-path.ts:4' })
})

it.each([
  ['kyverno', 'kyverno'],
  ['gatekeeper', 'gatekeeper'],
  ['none', 'vap'],
])('begins a baseline for the engine %s', async (engine, target) => {
  expect(await groundrule(['init', engine, '--engine', engine])).toMatchObject({ code: 0 })
  const options = ['--baseline', path(`${engine}/baseline`), '--out', path(`${engine}/generated`)]
  expect(await groundrule(['compile', ...options])).toMatchObject({ code: 0 })
  expect(readdirSync(path(`${engine}/generated/clusters/prod`))).toEqual([target])
})
