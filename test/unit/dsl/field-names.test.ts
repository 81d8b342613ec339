import { expect, it } from 'vitest'
import { control, workloads } from '../../../src/dsl/index.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'

it('reads fields that a function has too, such as name', () => {
  const declaration = control({
    id: 'named',
    title: 'Containers are named',
    domain: 'workload-hardening',
    severity: 'low',
    owner: 'security',
    enforcement: 'audit',
    rationale: 'Names help.',
    remediation: 'Name it.',
    appliesTo: workloads(),
    require: (w) => w.eachContainer((c) => c.name.startsWith('app')),
    examples: {
      pass: [{ name: 'named', pod: { containers: [{ name: 'app' }] } }],
      fail: [{ name: 'misnamed', pod: { containers: [{ name: 'other' }] } }],
    },
  })
  const { controls, mistakes } = recordDeclaration(declaration, { file: 'named.ts', line: 1 })
  expect(mistakes).toEqual([])
  expect(controls[0]?.variants[0]?.predicate).toMatchObject({
    kind: 'every',
    body: { kind: 'text', value: { variable: 'c', path: [{ field: 'name', always: true }] } },
  })
})
