import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/pss/checks.ts'
import { predicatesOf, verdictOf } from '../../engines/cases/ask-javascript.ts'
import { exampleCases } from '../../engines/cases/examples.ts'
import { fixtureCases } from '../../engines/cases/fixtures.ts'
import { sampleSubjects } from '../../engines/cases/samples.ts'
import { controlOf } from '../pss/judges.ts'

describe('examples', () => {
  test('are there as every kind, and in each of their containers as ephemeral ones', () => {
    const cases = exampleCases(controlOf('allowPrivilegeEscalation'))
    const of = (example: string) =>
      cases.filter(({ id }) => id.startsWith(`examples/${example}/`)).map(({ id }) => id.split('/')[2])
    const kinds = [
      'Pod',
      'PodTemplate',
      'ReplicationController',
      'Deployment',
      'ReplicaSet',
      'StatefulSet',
      'DaemonSet',
      'Job',
      'CronJob',
    ]
    expect(of('fail-1')).toEqual([...kinds, 'ephemeral-1'])
    // Of its two containers only one fails, and it fails where it is moved.
    expect(of('fail-3')).toEqual([...kinds, 'ephemeral-1'])
    const moved = cases.find(({ id }) => id === 'examples/fail-3/ephemeral-1')!
    expect(moved).toMatchObject({
      via: 'ephemeral',
      expected: 'fail',
      object: { spec: { initContainers: [], ephemeralContainers: [{ name: 'moved' }] } },
    })
    // A debug container of its own stays one, and a template cannot have it.
    expect(of('fail-4')).toEqual(['Pod'])
  })

  test('never move what an ephemeral container may not have', () => {
    expect(
      exampleCases(controlOf('hostPorts')).filter(({ via, expected }) => via === 'ephemeral' && expected === 'fail'),
    ).toEqual([])
  })

  test.each(checks.map(({ id }) => id))('of %s have unique ids and names, and the verdict of their author', (id) => {
    const control = controlOf(id)
    const cases = exampleCases(control)
    expect(new Set(cases.map((each) => each.id)).size).toBe(cases.length)
    expect(new Set(cases.map(({ object }) => (object.metadata as { name: string }).name)).size).toBe(cases.length)
    const [ask, askNewest] = [control.variants, control.variants.slice(-1)].map((variants) =>
      verdictOf(predicatesOf({ ...control, variants })),
    )
    for (const { object, expected } of cases) {
      expect(askNewest?.(object)).toBe(expected)
      // Older versions may say otherwise of what is written for a newer one.
      expect([expected, undefined]).toContain(ask?.(object))
    }
  })
})

describe('fixtures', () => {
  test('are read from their folders, with valid names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundrule-fixtures-'))
    try {
      const write = (path: string, text: string) => {
        mkdirSync(join(folder, path, '..'), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: base_linux}\nspec: {containers: [{name: a, image: a}]}\n'
      for (const level of ['baseline', 'restricted'])
        for (const version of ['v1.9', 'v1.24', 'v1.25', 'v1.37'])
          for (const verdict of ['pass', 'fail']) write(`${level}/${version}/${verdict}/base_linux.yaml`, pod)
      const cases = fixtureCases(folder)
      expect(cases).toHaveLength(8)
      expect(cases[1]).toEqual({
        id: 'fixtures/baseline/v1.25/fail/base_linux',
        object: {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'baseline-v1-25-fail-base-linux' },
          spec: { containers: [{ name: 'a', image: 'a' }] },
        },
        via: 'create',
        level: 'baseline',
        version: 'v1.25',
        expected: 'fail',
      })
      write('baseline/v1.37/pass/two.yaml', `${pod}---\n${pod}`)
      expect(() => fixtureCases(folder)).toThrow('two.yaml: not one Pod')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('samples', async () => {
  const subjects = await sampleSubjects()

  test('are all there but those of custom resources alone', async () => {
    const { readdirSync } = await import('node:fs')
    const names = readdirSync(join(import.meta.dirname, '../../golden/samples')).map((file) => file.replace('.ts', ''))
    const left = names.filter((name) => !subjects.some((each) => each.name === name)).sort()
    expect(left).toEqual(['custom-kind', 'custom-kind-with-schema', 'workload-kinds'])
  })

  test.each(subjects.map((each) => [each.name, each] as const))(
    '%s keeps its verdicts when filled in',
    (_, { baseline, cases }) => {
      const [control] = baseline.controls
      const ask = verdictOf(predicatesOf(control!))
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
      const expected = cases.map(({ lines }) => (lines.length > 0 ? 'fail' : 'pass'))
      // With parameters for each environment there is a verdict for each.
      if (Object.values(control!.parameters).every(({ value }) => 'all' in value))
        expect(cases.map(({ object }) => ask(object))).toEqual(expected)
    },
  )
})
