import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Control } from '../../../src/ir/control.ts'
import { checks } from '../../../src/pss/checks.ts'
import { policyVersions } from '../../../src/pss/policy-version.ts'
import { examplesAt } from '../../../src/pss/standard.ts'
import { standardOf } from '../../../src/pss/standards.ts'
import { arbitraryPod } from './arbitrary-pod.ts'
import { cases } from './cases/index.ts'
import type { Case } from './cases/model.ts'
import { controlOf, judgesAt, judgesOf, minorOf, type Pod, predicateAt, type Version } from './judges.ts'

const languages = ['js', 'cel'] as const
const ids = checks.map(({ id }) => id)

const podOf = ({ annotations, spec }: Pick<Case, 'annotations' | 'spec'>): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'pod', ...(annotations && { annotations }) },
  spec,
})

describe.each(languages)("cases with upstream's verdicts, in %s", (language) => {
  it.each(cases)('$name', (given) => {
    let expected: readonly string[] = []
    for (const version of policyVersions) {
      expected = given.denied[version] ?? expected
      const denied = ids.filter((id) => (judgesAt(id, version)?.[language](podOf(given)).length ?? 0) > 0)
      expect({ version, denied: denied.sort() }).toEqual({ version, denied: expected })
    }
  })
})

describe.each(ids)('%s', (id) => {
  const control: Control = controlOf(id)
  it('has a line for every clause', () => {
    const lines = control.examples.fail.flatMap(({ object }) =>
      control.variants.flatMap(({ predicate }) => judgesOf(predicate).js(object as Pod)),
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.includes('does not comply'))).toEqual([])
  })
  it.each(['pass', 'fail'] as const)(
    'has examples that %s at every version, or from the one that they name',
    (verdict) => {
      const first = new Map(standardOf(id).examples[verdict].map(({ name, since = 0 }) => [name, since]))
      for (const { name, object } of control.examples[verdict]) {
        for (const { since, predicate } of control.variants) {
          const { js, cel } = judgesOf(predicate)
          const lines = js(object as Pod)
          const holds = since === null || minorOf(since) >= first.get(name)!
          expect({ name, since, passes: lines.length === 0 }).toEqual({
            name,
            since,
            passes: holds === (verdict === 'pass'),
          })
          expect(cel(object as Pod)).toEqual(lines)
        }
      }
    },
  )
  it('has at each version the examples that hold there', () => {
    for (const version of policyVersions) {
      const predicate = predicateAt(control, version)
      const { pass, fail } = examplesAt(standardOf(id), minorOf(version))
      const passes = ({ name }: { readonly name: string }): boolean => {
        const { object } = [...control.examples.pass, ...control.examples.fail].find((each) => each.name === name)!
        return judgesOf(predicate!).js(object as Pod).length === 0
      }
      if (predicate) expect([pass.filter((each) => !passes(each)), fail.filter(passes)]).toEqual([[], []])
    }
  })
  it('has no predicate in a version older than itself', () => {
    const since = checks.find((check) => check.id === id)!.since
    for (const version of policyVersions) {
      const exists = Number(version.slice(3)) >= since
      expect({ version, exists: predicateAt(control, version) !== undefined }).toEqual({ version, exists })
    }
  })
})

describe('random pods', () => {
  const edges: readonly Version[] = ['v1.25', 'v1.31', 'v1.35', 'v1.37']
  it.each(edges)(
    'get the same lines in JavaScript and CEL at %s',
    (version) => {
      const all = ids.flatMap((id) => judgesAt(id, version) ?? [])
      fc.assert(
        fc.property(arbitraryPod, (pod) => {
          for (const { js, cel } of all) expect(cel(pod)).toEqual(js(pod))
        }),
        { seed: 20260101, numRuns: 150 },
      )
    },
    120_000,
  )
})
