import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadBaseline } from '../../../src/compile/load.ts'
import type { Mapping } from '../../../src/ir/control.ts'
import { checks } from '../../../src/pss/checks.ts'
import { mappingsOf } from '../../../src/pss/standards.ts'

const { baseline } = await loadBaseline(join(import.meta.dirname, '../../../baseline'))
const controls = baseline?.controls ?? []

const numbers = (section: string, last: number) => Array.from({ length: last }, (_, i) => `${section}.${i + 1}`)

/** The recommendations of the benchmark that admission can contribute to, by version. */
const recommendations = (ofPods: number): ReadonlySet<string> =>
  new Set([
    '1.2.1',
    '1.2.3',
    ...numbers('5.1', 13),
    ...numbers('5.2', ofPods),
    ...numbers('5.3', 2),
    ...numbers('5.4', 2),
    '5.5.1',
    ...numbers('5.6', 4),
  ])
const benchmark: Readonly<Record<string, ReadonlySet<string>>> = {
  '1.11': recommendations(13),
  '1.12': recommendations(12),
  '2.0': recommendations(12),
}

function expectSound(mappings: readonly Mapping[]): void {
  const keys = mappings.map(({ framework, version, id }) => `${framework} ${version} ${id}`)
  expect([...new Set(keys)]).toEqual(keys)
  for (const { because } of mappings) expect(because).toMatch(/^[a-z]+s .*[^.]$/)
  for (const { framework, version, id } of mappings)
    if (framework.startsWith('CIS')) expect(benchmark[version], `${id} of ${version}`).toContain(id)
  const frameworks = new Set(mappings.map(({ framework }) => framework))
  for (const each of ['ISO/IEC 27001', 'SOC 2', 'NIS2']) expect(frameworks).toContain(each)
}

describe('each control of the reference baseline says what it contributes to, and why', () => {
  test.each(controls.map((control) => [control.id, control] as const))('%s', (_, { mappings }) => {
    expectSound(mappings)
  })
})

describe('each Pod Security check says so, whoever uses it', () => {
  test.each(checks.map(({ id, level }) => [id, level] as const))('%s', (id, level) => {
    const mappings = mappingsOf(id, 'v1.37')
    expectSound(mappings)
    expect(mappings[0]).toMatchObject({ framework: 'Pod Security Standards', version: 'v1.37', id: `${level}: ${id}` })
    // No version of the benchmark knows probes of other hosts.
    const ofCis = mappings.filter(({ framework }) => framework.startsWith('CIS'))
    expect(new Set(ofCis.map(({ version }) => version)).size).toBe(id === 'hostProbesAndHostLifecycle' ? 0 : 3)
  })
})
