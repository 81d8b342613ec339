import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../engines/conformance/outcome.ts'
import type { Answer } from '../../engines/harness/model.ts'

const answer = (status: number, message: string, warnings: readonly string[] = [], annotations = {}): Answer => ({
  status,
  body: { message },
  warnings,
  annotations,
})

describe('what is read from an answer', () => {
  test('of the API server: one denial through its binding, warnings and what is recorded', () => {
    const failure = { policy: 'a', binding: 'a.warn', message: '[a] no', validationActions: ['Warn', 'Audit'] }
    const outcome = outcomeOf(
      answer(
        403,
        `pods "p" is forbidden: ValidatingAdmissionPolicy 'a' with binding 'a' denied request: [a] no`,
        ["Validation failed for ValidatingAdmissionPolicy 'a' with binding 'a.warn': [a] no", 'deprecated'],
        {
          'a/a': 'line',
          'validation.policy.admission.k8s.io/validation_failure': JSON.stringify([failure]),
          'pod-security.kubernetes.io/enforce-policy': 'privileged:latest',
        },
      ),
    )
    expect(outcome).toEqual({
      status: 403,
      denied: { policy: 'a', binding: 'a', message: '[a] no' },
      denials: [{ policy: 'a', binding: 'a', message: '[a] no' }],
      warned: [{ policy: 'a', binding: 'a.warn', message: '[a] no' }],
      recorded: [{ policy: 'a', key: 'a', value: 'line' }],
      audited: [{ policy: 'a', binding: 'a.warn', message: '[a] no', actions: ['Warn', 'Audit'] }],
      otherWarnings: ['deprecated'],
      podSecurity: { 'enforce-policy': 'privileged:latest' },
    })
  })

  test('of a webhook: everybody who denies, under the names of their policies', () => {
    const webhook = 'admission webhook "vpol.validate.kyverno.svc-fail" denied the request: '
    const outcome = outcomeOf(
      answer(400, `${webhook}Policy b failed: [b] no; Policy a failed: [a] no`, ['Policy c failed: [c] no', 'other']),
      'kyverno',
    )
    expect(outcome.denials).toEqual([
      { policy: 'a', binding: 'a', message: '[a] no' },
      { policy: 'b', binding: 'b', message: '[b] no' },
    ])
    expect(outcome.warned).toEqual([{ policy: 'c', binding: 'c', message: '[c] no' }])
    expect(outcome.otherWarnings).toEqual(['other'])
    expect(outcome.error).toBeUndefined()
  })

  test('an error that no policy made is nobody’s denial', () => {
    const text = 'failed calling webhook "validation.gatekeeper.sh": connection refused'
    for (const engine of ['vap', 'kyverno', 'kyverno-clusterpolicy', 'gatekeeper'] as const) {
      const { denied, denials, error } = outcomeOf(answer(500, text), engine)
      expect([denied, denials, error]).toEqual([undefined, [], text])
    }
  })

  test('an admitted request is no denial, whatever its answer says', () => {
    const { denials, error } = outcomeOf(answer(201, 'Policy a failed: [a] no'), 'kyverno')
    expect([denials, error]).toEqual([[], undefined])
  })
})
