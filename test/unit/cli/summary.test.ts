import { expect, it } from 'vitest'
import { summarize } from '../../../src/cli/summary.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import { baselineOf, configOf, controlOf } from '../plan/fixtures.ts'

const text = (...controls: Parameters<typeof baselineOf>[0]) =>
  summarize(planBaseline(baselineOf(controls, configOf())).plan, 'generated/')

it('counts a control for repositories apart: nobody is missing on the cluster', () => {
  const secret = { appliesTo: { workloads: false, kinds: ['Secret'] } }
  const all = text(
    controlOf({ id: 'a' }),
    controlOf({ id: 'b', scope: 'ci', ...secret }),
    controlOf({ id: 'c', scope: 'audit' }),
  )
  expect(all).toContain('3 controls in 3 entries, 1 judged in repositories only, 1 on the live cluster only\n')
  expect(all).toMatch(/eu +1\.37 +psa, vap +1 +0 +0 +0\n/)
  expect(text(controlOf({ id: 'a' }))).toContain('1 control in 1 entry\n')
})

it('counts who is off apart from who has nobody', () => {
  expect(text(controlOf({ id: 'a', enforcement: 'off' }))).toMatch(
    /enforce +warn +audit +off +nobody\n.* 0 +0 +0 +1 +0\n/,
  )
})
