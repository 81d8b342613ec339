import { expect, it } from 'vitest'
import { bundleOf } from '../../../src/compile/bundle.ts'
import type { Control } from '../../../src/ir/control.ts'
import { baselineOf, configOf, controlOf } from '../plan/fixtures.ts'
import { workspace } from './io.ts'

const { groundrule, put } = workspace()
const bundle = (...controls: Control[]): string => JSON.stringify(bundleOf(baselineOf(controls, configOf())))
const own = controlOf({ id: 'own-network', enforcement: 'warn' })

it('prints what changed between two bundles', async () => {
  put('old.json', bundle(own))
  put('new.json', bundle({ ...own, enforcement: 'enforce' }))
  const { code, out, err } = await groundrule(['changelog', 'old.json', 'new.json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(
    /^# Changes of test\n\nFrom version `[0-9a-f]{12}` to `[0-9a-f]{12}`\.\n\n## Stronger\n\n- \*\*\[own-network\]/,
  )
  expect((await groundrule(['changelog', 'old.json', 'old.json'])).out).toContain('Nothing changed')
})

it.each([
  ['a file that is not there', undefined, 'the bundle cannot be read'],
  ['no JSON', '{', 'old.json: it is no JSON'],
  ['another document', '{}', 'old.json: it is no compiled baseline'],
  [
    'a bundle that was changed',
    bundle(own).replace('"A title"', '"Another"'),
    'old.json: it was changed after it was compiled',
  ],
])('refuses %s', async (_, text, words) => {
  if (text !== undefined) put('old.json', text)
  put('new.json', bundle(own))
  for (const args of [
    ['old.json', 'new.json'],
    ['new.json', 'old.json'],
  ]) {
    const { code, out, err } = await groundrule(['changelog', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  }
})

it('needs a baseline where only the old bundle is given', async () => {
  put('old.json', bundle(own))
  expect(await groundrule(['changelog', 'old.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no groundrule.config.ts'),
  })
})
