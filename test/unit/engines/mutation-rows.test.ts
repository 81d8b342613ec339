import { describe, expect, test } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { Control, Example } from '../../../src/ir/control.ts'
import { withOneRow } from '../../engines/mutation/one-row.ts'
import { policyMutants } from '../../engines/mutation/policy-mutants.ts'
import { rowsOf } from '../../engines/mutation/rows.ts'
import { type Subject, subjectsIn } from '../../engines/mutation/subjects.ts'
import { baselineOf, clusterOf, configOf, controlOf } from '../plan/fixtures.ts'

const pod = (name: string, hostNetwork: boolean): Example => ({
  name,
  object: {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'example' },
    spec: {
      ...(hostNetwork && { hostNetwork }),
      containers: [{ name: 'app', image: 'registry.example.com/shop/api:1' }],
    },
  },
})

const control: Control = controlOf({
  id: 'no-host-network',
  enforcement: 'enforce-new',
  variants: [
    {
      since: null,
      predicate: {
        kind: 'because',
        of: {
          kind: 'not',
          of: {
            kind: 'equals',
            value: { kind: 'ref', variable: 'pod', path: [{ field: 'hostNetwork' }], type: 'boolean' },
            operand: { kind: 'literal', value: true },
          },
        },
        text: 'hostNetwork must not be true',
      },
    },
  ],
  examples: { pass: [pod('its own network', false)], fail: [pod('the network of the node', true)] },
})

function subjectOf(engine: ReturnType<typeof clusterOf>['engines']): Subject {
  const config = configOf({ clusters: [clusterOf({ engines: engine })] })
  const [subject] = subjectsIn(planBaseline(baselineOf([control], config)).plan)
  if (!subject) throw new Error('no suite')
  return subject
}

const subjects = {
  ValidatingPolicy: subjectOf([{ name: 'kyverno', version: '1.19' }]),
  ClusterPolicy: subjectOf([{ name: 'kyverno', version: '1.16' }]),
  'Gatekeeper CEL': subjectOf([{ name: 'gatekeeper', version: '3.23' }]),
  'Gatekeeper Rego': subjectOf([{ name: 'gatekeeper', version: '3.23', rego: true }]),
}

describe.each(Object.entries(subjects))('a suite for %s', (form, subject) => {
  const rows = rowsOf(subject)

  test('is of the form', () => expect(subject.form).toBe(form))

  test('can be asked each of its rows alone', () => {
    for (const [i, { name, of }] of rows.entries()) {
      const files = withOneRow(subject, rows, i)
      const text = files.map(({ content }) => content).join('---\n')
      expect(text, name).toContain(`name: ${of.name}`)
      const others = subject.cases.filter((each) => !each.name.startsWith(of.name) && !of.name.startsWith(each.name))
      // An update has the old object too, which passes.
      for (const other of others.filter(({ expected }) => expected === 'fail')) expect(text).not.toContain(other.name)
    }
  })

  test('has a row for every mutant of the policy that it can be told of', () => {
    const mutants = policyMutants(subject).filter(({ same, unsayable }) => (same ?? unsayable) === undefined)
    expect(mutants.length).toBeGreaterThanOrEqual(16)
    expect(mutants.filter(({ expected }) => rows.every((row) => expected(row) === 'ok'))).toEqual([])
  })

  test('every mutant of the policy is another policy', () => {
    const texts = policyMutants(subject).map(({ files }) =>
      files()
        .map(({ content }) => content)
        .join(),
    )
    expect(new Set(texts).size).toBe(texts.length)
  })
})

test('what a tool cannot be told of is said', () => {
  const unsayable = (subject: Subject): readonly string[] =>
    policyMutants(subject).flatMap(({ name, unsayable: why }) => (why === undefined ? [] : [`${name}: ${why}`]))
  expect(unsayable(subjects['Gatekeeper Rego'])).toEqual([])
  expect(unsayable(subjects.ValidatingPolicy)).toEqual([
    'a policy that lets every update through: kyverno test takes the object of an update for the old one too',
  ])
  expect(unsayable(subjects.ClusterPolicy)).toHaveLength(2)
})
