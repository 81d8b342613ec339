import { describe, expect, test } from 'vitest'
import type { AdmittedCase } from '../../engines/conformance/admitted.ts'
import type { Subject } from '../../engines/conformance/groups.ts'
import { denialsOf } from '../../engines/conformance/kyverno-cli-run.ts'
import { clusterPolicyDenials, validatingPolicyDenials } from '../../engines/conformance/kyverno-denials.ts'
import { sampleOf } from '../../engines/conformance/sample.ts'

const subject = (id: string, name: string) => ({ control: { id }, policy: { name } }) as Subject
const subjects = [subject('a', 'a.here'), subject('a-b', 'a-b.here')]

describe('a denial of ValidatingPolicies', () => {
  const read = (said: string) =>
    validatingPolicyDenials(
      `admission webhook "vpol.validate.kyverno.svc-fail-466abbff" denied the request: ${said}`,
      subjects,
    )

  test('by control, in whatever order, with line breaks and other policies in a message', () => {
    expect(read('Policy a-b.here failed: [a-b] x; Policy z failed: y\n.; Policy a.here failed: [a] one; two')).toEqual(
      new Map([
        ['a-b', '[a-b] x; Policy z failed: y\n.'],
        ['a', '[a] one; two'],
      ]),
    )
  })

  test('what cannot be read failed, with its text', () => {
    for (const said of [
      'Policy z failed: x',
      'Policy a.here error: no such key: nope',
      'Policy a.here failed: [a] x; Policy a-b.here error: no such key: nope',
      'Policy a.here failed: x; Policy a.here failed: y',
      '',
    ])
      expect(read(said)).toMatchObject({ failed: expect.stringContaining(said) })
  })

  test('others deny too', () => {
    expect(validatingPolicyDenials('pods "a" is forbidden: no PriorityClass', subjects)).toBeUndefined()
  })
})

describe('a denial of ClusterPolicies', () => {
  const read = (said: string) =>
    clusterPolicyDenials(
      `admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/shop/a was blocked due to the following policies \n\n${said}`,
      subjects,
    )

  test('by control', () => {
    expect(read("a-b.here:\n  a-b: '[a-b] x'\na.here:\n  a: |-\n    [a] one\n    two\n")).toEqual(
      new Map([
        ['a-b', '[a-b] x'],
        ['a', '[a] one\ntwo'],
      ]),
    )
  })

  test('what cannot be read failed, with its text', () => {
    expect(read('z:\n  z: x\n')).toMatchObject({ failed: expect.stringContaining('z: x') })
    expect(read('a.here:\n  a: x\n  b: y\n')).toMatchObject({ failed: expect.stringContaining('b: y') })
    expect(clusterPolicyDenials('pods "a" is forbidden: no PriorityClass', subjects)).toBeUndefined()
  })
})

const admitted = (expected: Readonly<Record<string, readonly string[]>>, section = 'examples') =>
  ({ placed: { section }, expected: new Map(Object.entries(expected)) }) as unknown as AdmittedCase

describe("Kyverno's command line", () => {
  const each = admitted({ a: ['x'], 'a-b': [] })
  const denials = (...results: readonly (readonly [string, string])[]) =>
    denialsOf(
      subjects,
      each,
      results.map(([policy, result]) => ({ policy, result: result as 'pass', message: `${result} of ${policy}` })),
    )

  test('every policy that judges an object says so', () => {
    expect(denials(['a.here', 'fail'], ['a-b.here', 'pass'])).toEqual(new Map([['a', 'fail of a.here']]))
    expect(denials(['a.here', 'fail'])).toEqual({ failed: 'not judged by a-b' })
    expect(denials()).toEqual({ failed: 'not judged by a, a-b' })
    expect(denials(['a.here', 'fail'], ['a-b.here', 'pass'], ['a-b.here', 'pass'])).toEqual({
      failed: 'judged by a-b too',
    })
    expect(denials(['a.here', 'fail'], ['a-b.here', 'pass'], ['z', 'pass'])).toEqual({ failed: 'judged by z too' })
    for (const result of ['error', 'warn', 'skip'])
      expect(denials(['a.here', 'fail'], ['a-b.here', result])).toEqual({ failed: `${result}: ${result} of a-b.here` })
  })

  test('the sample has every so many cases, and whatever else a control first says', () => {
    const [passes, denied] = [admitted({ a: [] }), admitted({ a: ['x'] })]
    const cases = [{ ...passes }, { ...passes }, { ...denied }, { ...denied }, { ...passes }, { ...passes }]
    expect(sampleOf(cases, 4).map((one) => cases.indexOf(one))).toEqual([0, 2, 4])
    expect(sampleOf(cases, 3).map((one) => cases.indexOf(one))).toEqual([0, 3])
    const upstreams = admitted({ a: [] }, 'fixtures')
    expect(sampleOf([upstreams, ...cases], 4)).toEqual([upstreams, cases[0], cases[2], cases[4]])
    expect(sampleOf([{ ...upstreams }, ...cases, { ...upstreams }], 4)).toHaveLength(5)
  })
})
