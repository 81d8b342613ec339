import { expect, it } from 'vitest'
import { control, workloads } from '../../../src/dsl/index.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { Predicate, Workload } from '../../../src/dsl/types.ts'

function boundBy(require: (w: Workload) => Predicate): readonly string[] {
  const example = (name: string) => ({ name, pod: { containers: [{ name: 'app' }] } })
  const declaration = control({
    id: 'named',
    title: 'Any',
    domain: 'workload-hardening',
    severity: 'low',
    owner: 'security',
    enforcement: 'audit',
    rationale: 'Names help.',
    remediation: 'Name it.',
    appliesTo: workloads(),
    require,
    examples: { pass: [example('one')], fail: [example('other')] },
  })
  const { controls, mistakes } = recordDeclaration(declaration, { file: 'named.ts', line: 1 })
  expect(mistakes).toEqual([])
  return [...JSON.stringify(controls[0]?.variants[0]?.predicate).matchAll(/"as":"(\w+)"/g)].map(
    ([, name]) => name ?? '',
  )
}

it('takes the author’s names, without the number that a bundler gives them', () => {
  expect(boundBy((w) => w.eachContainer((box) => box.name.startsWith('a')))).toEqual(['box'])
  expect(boundBy((w) => w.eachContainer((box2) => box2.name.startsWith('a')))).toEqual(['box'])
  expect(boundBy((w) => w.pod.volumes.every((v) => v.hostPath.exists()))).toEqual(['v2'])
  expect(boundBy((w) => w.pod.volumes.every((v3) => v3.hostPath.exists()))).toEqual(['v2'])
})

it('gives nested ones different names', () => {
  const nested = (w: Workload) => w.eachContainer((c) => c.env.every((c2) => c2.value.exists()).because('all are set'))
  expect(boundBy(nested)).toEqual(['c', 'c2'])
})
