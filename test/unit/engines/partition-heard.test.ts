import { describe, expect, test } from 'vitest'
import { audible, type Heard, judgedAt, levelOf, named } from '../../engines/conformance/partition-heard.ts'

const silent: Heard = { denied: [], warned: [], recorded: [] }
const denied: Heard = { ...silent, denied: ['a'] }

describe('who judges, and at which level', () => {
  test('the level is what a person and a controller get', () => {
    expect(levelOf(denied, denied)).toBe('enforce')
    expect(levelOf(denied, silent)).toBe('enforce-new')
    expect(levelOf({ ...silent, warned: ['a'] }, silent)).toBe('warn')
    expect(levelOf(silent, silent)).toBe('audit')
    expect(levelOf(silent, { ...silent, error: 'timeout' })).toBe('an error: timeout')
  })

  test('nobody at all is off, and two of one control are both named', () => {
    expect(judgedAt('audit', [])).toBe('off')
    expect(judgedAt('enforce', [])).toBe('enforce by nobody')
    expect(judgedAt('enforce', ['a.dev', 'a', 'a'])).toBe('enforce by a and a.dev')
    expect(judgedAt('an error: timeout', ['a'])).toBe('an error: timeout')
  })

  test('what only records is made to warn', () => {
    const clusterPolicy = (validationFailureAction: string) => ({
      kind: 'ClusterPolicy',
      spec: { validationFailureAction },
    })
    const constraint = (action: string) => ({ kind: 'GroundruleA', spec: { scopedEnforcementActions: [{ action }] } })
    expect(audible([clusterPolicy('Enforce'), constraint('deny'), { kind: 'ClusterRole' }])).toEqual([])
    expect(audible([clusterPolicy('Audit'), constraint('dryrun')])).toEqual([
      { kind: 'ClusterPolicy', spec: { validationFailureAction: 'Audit', emitWarning: true } },
      constraint('warn'),
    ])
    expect(audible([{ kind: 'ValidatingPolicy', spec: { validationActions: ['Deny'] } }])).toEqual([
      { kind: 'ValidatingPolicy', spec: { validationActions: ['Warn'] } },
    ])
  })

  test('a constraint is told apart by its kind', () => {
    const objects = [
      { kind: 'GroundruleNoHostPathDev', metadata: { name: 'no-host-path' } },
      { kind: 'ConstraintTemplate', metadata: { name: 'x' } },
    ]
    expect(named(objects, ['no-host-path', 'no-host-path.dev']).map(({ metadata }) => metadata)).toEqual([
      { name: 'no-host-path.dev' },
      { name: 'x' },
    ])
  })
})
