import { describe, expect, test } from 'vitest'
import type { ClusterEngineName } from '../../engines/conformance/model.ts'
import { denialIn, engineOf, outcomeOf } from '../../engines/conformance/traces/outcomes.ts'

const text = (id: string) => `[${id}] app: x must be y. Fix it. Why and exceptions: https://a.example.com/${id} (team)`
const byServer = (id: string) =>
  `pods "a" is forbidden: ValidatingAdmissionPolicy '${id}' with binding '${id}' denied request: ${text(id)}`
const denials: Readonly<Record<ClusterEngineName, string>> = {
  vap: byServer('a'),
  kyverno: `admission webhook "vpol.validate.kyverno.svc-fail-1" denied the request: Policy a.dev failed: ${text('a')}`,
  'kyverno-clusterpolicy': `admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/shop/a was blocked due to the following policies \n\na:\n  a: '${text('a')}'\n`,
  gatekeeper: `admission webhook "validation.gatekeeper.sh" denied the request: ${text('a')}`,
}
const engines = Object.keys(denials) as ClusterEngineName[]
const answer = (status: number, message: string) => ({ status, body: { message }, warnings: [], annotations: {} })

describe('what comes of a step', () => {
  test.each(engines)('%s denies in its own words, to people and to controllers', (engine) => {
    expect(denialIn(denials[engine], engine)).toBe('denied by a')
    expect(denialIn(`Error creating: ${denials[engine]}`, engine)).toBe('denied by a')
    const others = engines.filter((each) => each !== engine)
    expect(others.map((each) => denialIn(denials[each], engine))).toEqual(others.map(() => undefined))
  })

  test('the guard of Pod Security labels is the server’s on every cluster', () => {
    const guard = byServer('pod-security-labels')
    expect(engines.map((engine) => denialIn(guard, engine))).toEqual(engines.map(() => 'denied by pod-security-labels'))
    expect(engineOf('denied by pod-security-labels', 'kyverno')).toBe('vap')
    expect(engineOf('denied by a', 'kyverno')).toBe('kyverno')
  })

  test('a denial that does not say what it has to is none', () => {
    const message = 'admission webhook "validation.gatekeeper.sh" denied the request: [a] no'
    expect(outcomeOf(answer(403, message), 'gatekeeper')).toBe(`403: ${message}`)
  })

  test('Kyverno answers 400, which is no refusal by validation', () => {
    expect(outcomeOf(answer(400, denials.kyverno), 'kyverno')).toBe('denied by a')
    expect(outcomeOf(answer(400, 'bad'), 'kyverno')).toBe('refused: bad')
    expect(outcomeOf(answer(400, denials.gatekeeper), 'gatekeeper')).toMatch(/^refused: /)
  })

  test('an engine that is away is no denial', () => {
    const message = 'Internal error occurred: failed calling webhook "validation.gatekeeper.sh": connection refused'
    expect(outcomeOf(answer(500, message), 'gatekeeper')).toBe(`unanswered: ${message}`)
  })
})
