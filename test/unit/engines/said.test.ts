import { describe, expect, test } from 'vitest'
import { deniedBy, warnedBy } from '../../engines/conformance/said.ts'

const text = (id: string) =>
  `[${id}] app: "x" must be y; pod: z. Fix it. Why and exceptions: https://a.example.com/${id} (team)`

describe('what an engine says of a request', () => {
  test('the API server names one policy', () => {
    const message = `pods "a" is forbidden: ValidatingAdmissionPolicy 'a.dev' with binding 'a.dev' denied request: ${text('a')}`
    expect(deniedBy('vap', message)).toEqual([{ policy: 'a.dev', message: text('a') }])
    const warning = `Validation failed for ValidatingAdmissionPolicy 'a' with binding 'a.warn': ${text('a')}`
    expect(warnedBy('vap', warning)).toEqual({ policy: 'a', message: text('a') })
  })

  test('ValidatingPolicies come in any order', () => {
    const message = `admission webhook "vpol.validate.kyverno.svc-fail-21f12b50" denied the request: Policy b failed: ${text('b')}; Policy a.dev failed: ${text('a')}; Policy c error: no such key: x`
    expect(deniedBy('kyverno', message)).toEqual([
      { policy: 'a.dev', message: text('a') },
      { policy: 'b', message: text('b') },
      { policy: 'c', message: 'error: no such key: x' },
    ])
    expect(warnedBy('kyverno', `Policy a failed: ${text('a')}`)).toEqual({ policy: 'a', message: text('a') })
  })

  test('ClusterPolicies come as YAML', () => {
    const message = `admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/shop/a was blocked due to the following policies \n\na.dev:\n  a: '${text('a')}'\nb:\n  b: '${text('b')}'\n`
    expect(deniedBy('kyverno-clusterpolicy', message)).toEqual([
      { policy: 'a.dev', message: text('a') },
      { policy: 'b', message: text('b') },
    ])
    const warning = `policy a.dev.a: ${text('a')}`
    expect(warnedBy('kyverno-clusterpolicy', warning)).toEqual({ policy: 'a.dev', message: text('a') })
  })

  test('constraints come one in a line', () => {
    const message = `admission webhook "validation.gatekeeper.sh" denied the request: ${text('b')}\n${text('a')}`
    expect(deniedBy('gatekeeper', message).map(({ policy }) => policy)).toEqual(['a', 'b'])
    expect(warnedBy('gatekeeper', text('a'))).toEqual({ policy: 'a', message: text('a') })
  })

  test('what another engine says is none of it', () => {
    const denials = {
      vap: `pods "a" is forbidden: ValidatingAdmissionPolicy 'a' with binding 'a' denied request: ${text('a')}`,
      kyverno: `admission webhook "vpol.validate.kyverno.svc-fail-1" denied the request: Policy a failed: ${text('a')}`,
      'kyverno-clusterpolicy': `admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/shop/a was blocked due to the following policies \n\na:\n  a: '${text('a')}'\n`,
      gatekeeper: `admission webhook "validation.gatekeeper.sh" denied the request: ${text('a')}`,
    } as const
    const engines = Object.keys(denials) as (keyof typeof denials)[]
    for (const engine of engines)
      expect(engines.filter((each) => deniedBy(engine, denials[each]).length > 0)).toEqual([engine])
  })
})
