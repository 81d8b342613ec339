import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { Control } from '../../../src/ir/control.ts'
import { checks, effectiveChecks } from '../../../src/pss/checks.ts'
import { baselineOf, clusterOf, configOf, controlOf, predicate, standards } from './fixtures.ts'

const labels = (controls: readonly Control[], kubernetes = '1.37') => {
  const config = configOf({
    clusters: [
      clusterOf({
        kubernetes,
        namespaces: { declared: { play: { environment: 'dev' }, storage: { exempt: 'The CSI driver needs it.' } } },
      }),
    ],
  })
  return planBaseline(baselineOf(controls, config)).plan.clusters[0]?.podSecurity
}
const text = (controls: readonly Control[], kubernetes?: string) => {
  const found = labels(controls, kubernetes)?.undeclared
  return found && `${found.levels.enforce} ${found.levels.audit} ${found.levels.warn} ${found.version}`
}

describe('effectiveChecks', () => {
  it('counts as upstream does', () => {
    expect(checks).toHaveLength(19)
    expect([effectiveChecks('baseline', 'v1.37').length, effectiveChecks('restricted', 'v1.37').length]).toEqual([
      12, 15,
    ])
    expect([effectiveChecks('baseline', 'v1.33').length, effectiveChecks('restricted', 'v1.34').length]).toEqual([
      11, 15,
    ])
    expect(effectiveChecks('restricted', 'v1.34')).toContain('procMount')
    expect(effectiveChecks('restricted', 'v1.35')).not.toContain('procMount')
    expect(effectiveChecks('privileged', 'v1.37')).toEqual([])
  })
})

describe('Pod Security labels', () => {
  it('follow what is enforced, warned and audited', () => {
    expect(text(standards('baseline', 'enforce'))).toBe('baseline baseline baseline v1.37')
    expect(text(standards('restricted', 'enforce'))).toBe('restricted restricted restricted v1.37')
    expect(text(standards('restricted', 'enforce-new'))).toBe('privileged restricted restricted v1.37')
    expect(text(standards('restricted', 'warn'))).toBe('privileged restricted restricted v1.37')
    expect(text(standards('restricted', 'audit'))).toBe('privileged restricted privileged v1.37')
    expect(text([])).toBe('privileged privileged privileged v1.37')
  })

  it('demand nothing that one missing or weaker control does not hold', () => {
    const all = standards('restricted', 'enforce')
    for (const check of effectiveChecks('baseline', 'v1.37')) {
      const others = all.filter((control) => control.podSecurity?.check !== check)
      const stillRestricted = !effectiveChecks('restricted', 'v1.37').includes(check)
      expect(text(others)).toBe(
        stillRestricted ? 'restricted restricted restricted v1.37' : 'privileged privileged privileged v1.37',
      )
    }
    const audited = all.map((control) =>
      control.podSecurity?.check === 'runAsUser' ? { ...control, enforcement: 'audit' as const } : control,
    )
    expect(text(audited)).toBe('baseline restricted baseline v1.37')
  })

  it('fall to baseline, not further, where a restricted set loses one of its own checks', () => {
    // As podSecurity() declares the level: the stricter twins alone, without the checks that they override.
    const running = effectiveChecks('restricted', 'v1.37')
    const set = standards('restricted', 'enforce').filter(({ podSecurity }) =>
      running.includes(podSecurity?.check ?? ''),
    )
    expect(text(set)).toBe('restricted restricted restricted v1.37')
    for (const check of ['runAsNonRoot', 'runAsUser', 'allowPrivilegeEscalation'])
      expect(text(set.filter(({ podSecurity }) => podSecurity?.check !== check))).toBe(
        'baseline baseline baseline v1.37',
      )
    for (const check of ['capabilities_restricted', 'hostPorts'])
      expect(text(set.filter(({ podSecurity }) => podSecurity?.check !== check))).toBe(
        'privileged privileged privileged v1.37',
      )
  })

  it('are of the lower of declared and cluster version', () => {
    expect(text(standards('baseline', 'enforce', 'v1.35'))).toBe('baseline baseline baseline v1.35')
    expect(text(standards('baseline', 'enforce'), '1.31')).toBe('baseline baseline baseline v1.31')
  })

  it('do not mix versions whose predicates differ', () => {
    const variants = ['v1.0', 'v1.37'].map((since) => ({ since, predicate: { ...predicate } }))
    const mixed = standards('baseline', 'enforce').map((control) => {
      if (control.podSecurity?.check === 'sysctls') return { ...control, variants }
      return control.podSecurity?.check === 'privileged'
        ? { ...control, podSecurity: { check: 'privileged', version: 'v1.30' } }
        : control
    })
    // At v1.30 sysctls says something else than the control does; at v1.37 everything agrees.
    expect(text(mixed)).toBe('baseline baseline baseline v1.37')
    const apart = mixed.map((control) =>
      control.podSecurity?.check === 'privileged' ? { ...control, variants } : control,
    )
    expect(text(apart)).toBe('privileged privileged privileged v1.37')
  })

  it('hold on an older cluster, where a restricted check is still the one that it overrides', () => {
    const members = standards('restricted', 'enforce').filter((control) =>
      effectiveChecks('restricted', 'v1.37').includes(control.podSecurity?.check ?? ''),
    )
    const procMount = (control: Control) => control.podSecurity?.check === 'procMount_restricted'
    const older = ['v1.0', 'v1.35'].map((since) => ({ since, predicate: { ...predicate } }))
    expect(text(members, '1.34')).toBe('privileged privileged privileged v1.34')
    const set = members.map((control) => (procMount(control) ? { ...control, variants: older } : control))
    expect(text(set, '1.34')).toBe('restricted restricted restricted v1.34')
    expect(text(set)).toBe('restricted restricted restricted v1.37')
    const config = configOf({ clusters: [clusterOf({ kubernetes: '1.34' })] })
    const { coverage } = planBaseline(baselineOf(set, config)).plan.clusters[0]!
    expect(coverage.find(({ control }) => control === 'pss.procmount-restricted')?.alsoPsa).toBe(true)
  })

  it('are written by namespace, privileged for the exempt', () => {
    const found = labels(standards('baseline', { dev: 'enforce', test: 'off', prod: 'warn' }))
    expect(found?.declared.play?.levels).toEqual({ enforce: 'baseline', audit: 'baseline', warn: 'baseline' })
    expect(found?.declared.storage?.levels).toEqual({ enforce: 'privileged', audit: 'privileged', warn: 'privileged' })
    expect(found?.undeclared.levels).toEqual({ enforce: 'privileged', audit: 'baseline', warn: 'baseline' })
  })

  it('count only controls that judge workloads at admission', () => {
    const ci = standards('baseline', 'enforce').map((control) => controlOf({ ...control, scope: 'ci' }))
    expect(text(ci)).toBe('privileged privileged privileged v1.37')
  })
})
